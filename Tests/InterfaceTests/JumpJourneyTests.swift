import TestSupport
import Testing

@testable import Interface

@Suite("Journeys: jumping and coming back")
struct JumpJourneyTests {
  private let library = Journey(SampleDocuments.library, rows: 14)

  @Test(
    "Every jump can be taken back, to the very same screen, and done again",
    arguments: [
      "G", "d G g", "]", "/volunteers RET", "/volunteers RET n", ":3 RET", ":body.2 RET", ":bottom RET",
      ":next-section RET",
    ])
  func backAndForward(keys: String) {
    let words = keys.split(separator: " ")
    let last = words.lastIndex { $0.hasPrefix("/") || $0.hasPrefix(":") } ?? words.count - 1
    let jump = words.last == "n" ? words.count - 1 : last
    let before = library.pressing("} " + words[..<jump].joined(separator: " "))
    let after = before.pressing(words[jump...].joined(separator: " "))
    #expect(after.focus != before.focus)
    for back in ["C-o", "("] {
      let returned = after.pressing(back)
      #expect(returned.focus == before.focus)
      // A search goes on counting in the headers, and a report that was opened stays open above.
      if after.state.finding == nil { #expect(returned.lines.dropLast() == before.lines.dropLast()) }
      #expect(returned.pressing(")").focus == after.focus)
    }
  }

  @Test("Documents are jumped between")
  func documents() {
    let journey = Journey(SampleDocuments.library, SampleDocuments.gazette).pressing("J")
    #expect(journey.pressing("(").focus == "1 progressive.1")
  }

  @Test("Moves by line, page, row and column are no jumps")
  func moves() {
    let journey = library.pressing("j d SPC b C-u } { Tab 1")
    #expect(journey.pressing("(").status.hasPrefix("No jump to go back from"))
    #expect(journey.pressing(")").status.hasPrefix("No jump to go forward to"))
  }

  @Test("A new jump ends the way forward")
  func newJump() {
    let journey = library.pressing("G ( ]")
    #expect(journey.pressing(")").status.hasPrefix("No jump to go forward to"))
    #expect(journey.pressing("(").focus == "progressive.1")
  }

  @Test("A jump that led nowhere is not remembered")
  func nowhere() {
    #expect(library.pressing(":dissent.1 RET (").status.hasPrefix("No jump to go back from"))
    #expect(library.pressing("J (").status.hasPrefix("No jump to go back from"))
    #expect(library.pressing("/fentanil RET (").status.hasPrefix("No jump to go back from"))
  }

  @Test("Coming back to the report opens it, and a place that is gone is passed over")
  func folds() {
    let journey = library.pressing(":body.3 RET ] R")
    #expect(journey.pressing("(").focus == "body.3")
    let gone = library.pressing("] D [ D")
    #expect(gone.pressing("(").focus == "progressive.1")
  }

  @Test("The veil gives columns another order and other names, and jumps lead to the same passages")
  func veil() {
    let documents = Journey(SampleDocuments.gazette, SampleDocuments.library)
    var names: Set<[String]> = []
    for journey in [library, documents, Journey(SampleDocuments.gazette)] {
      let away = journey.pressing("} :conservative.1 RET } G")
      names.insert(away.pressing("V").state.veiled?.veil.names ?? [])
      #expect(away.pressing("V ( V").focus == away.pressing("(").focus)
      #expect(away.pressing("V V ( (").focus == away.pressing("( (").focus)
      #expect(away.pressing("V ( ( V )").focus == away.pressing("( ( )").focus)
      #expect(journey.pressing("V } :common-ground.1 RET V (").focus == journey.pressing("}").focus)
    }
    #expect(names.contains(["Conservative", "Progressive"]), "no order of the sides has changed")
  }

  @Test("A label that is given gives columns other names, and jumps lead to the same passages")
  func labels() {
    let journey = library.pressing(":conservative.2 RET :progressive.3 RET Lconservative RET (")
    #expect(journey.focus == "conservative.6", "\(journey.screen)")
  }

  @Test("The list of jumps is bounded")
  func bounded() {
    var journey = library
    for _ in 0..<70 { journey.press("G g") }
    #expect(journey.state.jumps.back.count == Jumps.most)
  }
}
