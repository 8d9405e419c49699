import Documents
import TestSupport
import Testing

@testable import Interface

@Suite("Journeys: files that change")
struct ReloadJourneyTests {
  private let library = Journey(SampleDocuments.library)

  /// The library's source with one text in the place of another.
  private func changed(_ old: String, _ new: String) -> Document {
    let text = String(decoding: SampleDocuments.library.text, as: UTF8.self)
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    return Journey.document(Source(path: "library.txt", parts.joined(separator: new)))
  }

  @Test("r asks for the files")
  func asks() { #expect(library.pressing("r").effects == [.reload([SampleDocuments.library])]) }

  @Test("Where nothing has changed it says so, and nothing moves")
  func same() {
    var journey = library.pressing("} j j")
    let before = journey.lines.dropLast()
    journey.send(.reloaded([nil], troubles: []))
    #expect(journey.status.hasPrefix("Reloaded · no change"))
    #expect(journey.lines.dropLast() == before)
  }

  @Test("With text added above, the passage in focus and its line on the screen stay")
  func added() throws {
    var journey = library
    journey.resize(80, 12)
    journey.press("Tab } } j j")
    let passage = "The churches on Marrow Street"
    let row = try #require(journey.lines.firstIndex { $0.contains(passage) })
    #expect(journey.focus == "conservative.3")
    let new = changed("Volunteers do not last", "A first thing.\n\nA second thing.\n\nVolunteers do not last")
    journey.send(.reloaded([new], troubles: []))
    #expect(journey.focus == "conservative.5")
    #expect(journey.lines.firstIndex { $0.contains(passage) } == row)
    #expect(journey.status.hasPrefix("Reloaded: 2 passages more"))
    #expect(journey.state.render().cursor?.row ?? 0 < row)
  }

  @Test("A passage that was changed itself keeps the focus by its neighbours")
  func edited() {
    var journey = library.pressing("Tab }")
    journey.send(.reloaded([changed("Volunteers do not last either", "Nothing lasts")], troubles: []))
    #expect(journey.focus == "conservative.2" && journey.shows("Nothing lasts"))
    #expect(journey.status.hasPrefix("Reloaded: the text has changed"))
  }

  @Test("A section that is gone leaves the focus in the document; its end says how much is missing")
  func removed() {
    var journey = library.pressing(":common-ground.2 RET")
    #expect(journey.focus == "common-ground.2")
    let new = changed(
      "Common Ground\n\nBoth want the door counts published every month, and both would let the pilot end by itself."
        + "\n\nNobody on the council wants fewer hours on weekdays.\n", "")
    journey.send(.reloaded([new], troubles: []))
    #expect(journey.state.focus != nil)
    #expect(journey.status.hasPrefix("Reloaded: 2 passages fewer"))
  }

  @Test("Labels that the reader gave stay, and so do the lit matches of a search")
  func labels() {
    var journey = Journey(SampleDocuments.column).pressing("Lconservative RET /June RET")
    let text = "A first line that was not there.\n\n"
    let old = String(decoding: SampleDocuments.column.text, as: UTF8.self)
    let parts = old.split(separator: "The figure everyone", maxSplits: 1)
    let new = Source(path: "column.txt", parts.joined(separator: text + "The figure everyone"))
    journey.send(.reloaded([Journey.document(new)], troubles: []))
    #expect(journey.shows("CONSERVATIVE (your label)"))
    #expect(journey.state.finding?.matches.count == 1)
  }

  @Test("Under the veil the place is kept too, the sides keep their letters, and no file is named")
  func veiled() throws {
    var journey = library
    journey.resize(80, 12)
    journey.press("Tab } } V j")
    #expect(journey.pressing("r").effects == [.reload([SampleDocuments.library])])
    let passage = try #require(journey.lines.first { $0.contains("The churches on Marrow Street") })
    let letters = journey.state.veiled?.veil.names
    for number in 1...4 {
      // Another text would give the letters in another order, one time out of two.
      let new = changed("Volunteers do not last", "Thing \(number).\n\nVolunteers do not last")
      var changed = journey
      changed.send(.reloaded([new], troubles: []))
      #expect(changed.status.hasPrefix("Reloaded: 1 passage more"))
      #expect(changed.state.veiled?.veil.names == letters)
      #expect(changed.lines.contains(passage) || changed.shows("The churches on Marrow Street"))
      #expect(!changed.screen.lowercased().contains("conservative"))
      #expect(changed.pressing("V").focus == "conservative.4")
    }
    journey.send(.reloaded([nil], troubles: ["library.txt: no such file"]))
    #expect(journey.status.hasPrefix("A file cannot be read again. The old text stays"))
  }

  @Test("Jumps lead to the passages from before, wherever they stand now")
  func jumps() {
    var journey = library.pressing("Tab } :progressive.1 RET")
    let new = changed("Volunteers do not last", "A first thing.\n\nVolunteers do not last")
    journey.send(.reloaded([new], troubles: []))
    #expect(journey.pressing("(").focus == "conservative.3")
  }

  @Test("What cannot be read is one sentence; the old text stays")
  func trouble() {
    var journey = library
    journey.send(.reloaded([nil], troubles: ["library.txt: no such file"]))
    #expect(journey.status.hasPrefix("library.txt: no such file. The old text stays"))
    #expect(journey.lines.dropLast() == library.lines.dropLast())
  }
}
