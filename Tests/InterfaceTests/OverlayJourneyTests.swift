import TestSupport
import Testing

@testable import Interface

@Suite("Journeys: pages over the reading")
struct OverlayJourneyTests {
  private let library = Journey(SampleDocuments.library)

  @Test("The help is filtered while one types; Esc shows all, then closes")
  func filter() {
    var journey = library.pressing("?/match")
    #expect(
      journey.lines.prefix(3) == [
        "Searching", "n                     next match", "N                     previous match",
      ])
    journey.press("RET")
    #expect(journey.status.hasPrefix("Help  /match  1–"))
    journey.press("Esc")
    #expect(journey.lines[0] == "Moving")
    #expect(journey.pressing("Esc").screen == library.screen)
  }

  @Test("A filter that lets nothing through says so, and taking it back shows all")
  func emptyFilter() {
    let journey = library.pressing("?/zebra")
    #expect(journey.lines[0] == "Nothing has “zebra”: Esc shows all")
    #expect(journey.pressing("Esc").lines[0] == "Moving")
  }

  @Test(
    "On a page ? says what keys do there, and closes back to it; where rows can be picked, Enter is among them"
  )
  func helpOnPages() {
    let list = library.pressing("/the RET F j")
    let help = list.pressing("?")
    #expect(help.lines[0].hasPrefix("On the page “Matches of /the”"))
    #expect(help.shows("go where the selected row leads") && !help.shows("search backward"))
    for keys in ["?", "q", "Esc", "C-c"] { #expect(help.pressing(keys).screen == list.screen) }
    #expect(list.pressing("? ? RET").state.overlay == nil)
    let explanation = library.pressing("E ?")
    #expect(explanation.shows("close the page") && !explanation.shows("selected row"))
    #expect(library.pressing("? ?").screen == library.screen)
  }

  @Test("E says what decided about the section in focus first, then about the rest")
  func explanation() {
    let journey = library.pressing("Tab E")
    #expect(journey.lines[0] == "This part")
    #expect(journey.lines[1].contains("Conservative: the heading “"))
    #expect(journey.shows("The other sections"))
    #expect(journey.status.hasPrefix("What decided"))
    for keys in ["E", "q", "Esc"] { #expect(journey.pressing(keys).screen == library.pressing("Tab").screen) }
  }

  @Test("E on a part that was set apart says why it was")
  func explainedDiscarded() { #expect(library.pressing("D E").lines[1].contains("set apart as ")) }

  @Test("E says of a label that the reader gave it")
  func explainedLabel() {
    let journey = Journey(SampleDocuments.voice).pressing("Lconservative RET E")
    #expect(journey.lines[1].hasSuffix("Conservative: you gave this label."))
  }
}
