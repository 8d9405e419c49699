import Documents
import TestSupport
import Testing

@testable import Interface

@Suite("Journeys: taking passages away")
struct TakingJourneyTests {
  private let library = Journey(SampleDocuments.library)
  private static let linked = Source(
    path: "-links.md", format: .markdown,
    """
    # Two Links and One

    ## Pros

    See [one](https://one.example/a) and <https://two.example>.

    ## Cons

    The *only* source is https://three.example/x.

    Nothing here.

    """)

  @Test("y copies the passage, Y cites it")
  func copying() {
    let text = "If the pilot fails, it ends in a year by itself."
    let copied = library.pressing(":4 RET y")
    #expect(copied.effects == [.copy(text)])
    #expect(copied.status.hasPrefix("Copied, 11 words"))
    let cited = library.pressing(":4 RET Y")
    #expect(
      cited.effects == [
        .copy(
          "“\(text)” — Progressive View, paragraph 4, in “Should the Marrow Street…”, April 3, 2025 "
            + "(library.txt, lines 26–26)")
      ])
    #expect(cited.status.hasPrefix("Copied with citation, 11 words"))
  }

  @Test("The passage in focus is copied whole, in whichever column, folded or not")
  func whole() {
    #expect(library.pressing("Tab :conservative.2 RET y").effects.count == 1)
    guard case .copy(let text)? = library.pressing("Tab y").effects.first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix("The city promised in January") && text.hasSuffix("is no promise."))
  }

  @Test("| asks for a command, and says which passage it gets")
  func piping() {
    let journey = library.pressing(":conservative.3 RET |")
    #expect(journey.status == "Pipe conservative.3 to:")
    let piped = journey.pressing("wc SPC -w RET")
    guard case .pipe(let text, let command)? = piped.effects.first else {
      Issue.record("asked for \(piped.effects)")
      return
    }
    #expect(command == "wc -w" && text.hasPrefix("The churches on") && text.hasSuffix("Ask them first.\n"))
    #expect(journey.pressing("Esc").effects == [] && journey.pressing("RET").effects == [])
    #expect(journey.pressing("Esc").focus == "conservative.3")
  }

  @Test("e opens the source at the passage's line; what has no file says so")
  func editing() {
    #expect(library.pressing(":4 RET e").effects == [.edit(path: "library.txt", line: 26)])
    let piped = Journey(Source(path: "-", "Progressive View\n\nYes.\n\nConservative View\n\nNo.\n")).pressing(
      "e")
    #expect(piped.effects == [] && piped.status.hasPrefix("Standard input has no file to edit"))
    let sample = Journey([Journey.document(SampleDocuments.library)], isSample: true)
    #expect(sample.pressing("e").status.hasPrefix("The sample has no file to edit"))
    #expect(sample.pressing("r").status.hasPrefix("The sample has no file to read again"))
  }

  @Test(
    "Where nothing but reading is allowed the keys that start programs or write files say so, by every way",
    arguments: [
      "|", "e", "o", "s", "S", ":pipe RET", ":edit RET", ":open-link RET", ":export RET", ":export-again RET",
    ])
  func restricted(keys: String) {
    let journey = Journey([Journey.document(Self.linked)], isRestricted: true).pressing(keys)
    #expect(journey.effects == [])
    #expect(journey.status.hasPrefix("Restricted: no "))
    #expect(journey.pressing("y").effects.count == 1)
  }

  @Test("o opens the only link, lists several, and says where there is none")
  func links() throws {
    let journey = Journey(Self.linked)
    let only = journey.pressing("Tab o")
    #expect(only.effects == [.open(try #require(Link("https://three.example/x")))])
    #expect(only.status.hasPrefix("Opening https://three.example/x"))
    let several = journey.pressing("o")
    #expect(several.lines.prefix(2) == ["https://one.example/a", "https://two.example"])
    #expect(several.effects == [] && several.status.hasPrefix("Links  1–2 of 2   Enter goes there"))
    #expect(several.pressing("j RET").effects == [.open(try #require(Link("https://two.example")))])
    #expect(several.pressing("q").screen == journey.screen)
    #expect(journey.pressing("Tab } o").status.hasPrefix("No link in this passage"))
  }

  @Test("What the source emphasises has a style of its own, also on a cut line")
  func emphasis() throws {
    let journey = Journey(Self.linked, columns: 40, rows: 12).pressing("Tab")
    let row = try #require(journey.lines.firstIndex { $0.contains("The only source") })
    let canvas = journey.state.render().canvas
    let only = (0..<40).filter { canvas[$0, row].style.role == .emphasis }
    #expect(only.map { canvas[$0, row].text }.joined() == "only")
  }

  @Test("c goes through the themes and says which; M-m turns the mouse on and off")
  func looks() {
    let journey = library.pressing("c c c c c c")
    #expect(
      journey.effects == [
        .wear(.light), .wear(.dark), .wear(.highContrast), .wear(.colourBlind), .wear(.mono), .wear(.auto),
      ])
    #expect(library.pressing("c c c").status.hasPrefix("Colours: high contrast"))
    #expect(library.pressing("M-m M-m").effects == [.useMouse(true), .useMouse(false)])
    #expect(library.pressing("M-m").status.hasPrefix("Mouse on: the wheel scrolls"))
  }
}
