import Documents
import Terminal
import TestSupport
import Testing

@testable import Interface

@Suite("Journeys: what could not be written")
struct UnsavedJourneyTests {
  private let noted: Journey

  init() {
    var journey = Journey(SampleDocuments.library).pressing("iword RET")
    for case .remember(let change) in journey.effects { journey.send(.unsaved([change])) }
    journey.send(.failed("nothing is kept: /state: No space left on device"))
    noted = journey
  }

  @Test("It is named on the status line, whatever lies over the text, until it is written")
  func named() {
    #expect(noted.status.hasPrefix("nothing is kept: /state") && noted.status.contains("1 note unsaved"))
    for keys in ["j", "}", "/have RET", "?", "t", "s", "'?", "u"] {
      #expect(noted.pressing(keys).status.contains("1 note unsaved"), "\(keys)")
    }
    for columns in [20, 30, 40, 200] {
      #expect(noted.pressing("j").resized(columns, 24).status.contains("1 note unsaved"), "\(columns)")
    }
    var written = noted.pressing("j")
    written.send(.unsaved([]))
    #expect(!written.status.contains("unsaved") && written.pressing("q").effects.last == .quit)
  }

  @Test("Several are counted by what they are")
  func counted() throws {
    let note = try #require(noted.state.unsaved.first)
    var journey = noted
    journey.send(.unsaved([note, note]))
    #expect(journey.pressing("j").status.contains("2 notes unsaved"))
    journey.send(.unsaved([note, .labels(document: 0, old: [], new: [GivenLabel("pro", to: nil)])]))
    #expect(journey.pressing("j").status.contains("2 changes unsaved"))
  }

  @Test(
    "Quitting asks, whatever the way; only y quits",
    arguments: ["q", "Q", "ZZ", ": q RET", "? Q", ": quit RET"])
  func asks(keys: String) {
    let asked = noted.pressing(keys)
    #expect(asked.status.hasPrefix("1 note could not be written. Quit, and lose it? y n"))
    #expect(!asked.effects.contains(.quit))
    for no in ["n", "q", "Esc", "RET"] {
      let left = asked.pressing(no)
      #expect(!left.effects.contains(.quit))
      #expect(keys.hasPrefix("?") || left.status.hasPrefix("Not quit"))
      #expect(left.pressing("j").status.contains("1 note unsaved"))
    }
    #expect(asked.pressing("y").effects.last == .quit)
  }

  @Test("The question shows on the smallest screen, and on one that is too small for anything else")
  func small() {
    #expect(noted.resized(20, 6).pressing("q").status.hasPrefix("Lose 1 note? y n"))
    let asked = noted.resized(12, 4).pressing("q")
    #expect(asked.lines.joined(separator: " ").contains("Lose it? y n"))
    #expect(!asked.effects.contains(.quit))
    #expect(asked.pressing("y").effects.last == .quit)
    #expect(asked.pressing("n").lines.joined().contains("Screen"))
  }

  @Test("A file that is read-only is replaced only where one says so")
  func readOnly() {
    var journey = Journey(SampleDocuments.library).pressing("s RET")
    journey.send(.readOnly(path: "library.triptych.md"))
    #expect(journey.status.hasPrefix("library.triptych.md is read-only. Replace it? y n"))
    #expect(journey.pressing("n").status.hasPrefix("Nothing was written"))
    guard case .write(_, _, let over)? = journey.pressing("y").effects.last else {
      Issue.record("Nothing is written")
      return
    }
    #expect(over == .anything)
  }
}
