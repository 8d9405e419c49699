import Documents
import Terminal
import TestSupport
import Testing

@testable import Interface

@Suite("Journeys: moving and looking")
struct JourneyTests {
  private let library = Journey(SampleDocuments.library)
  private let narrow = Journey(SampleDocuments.library, columns: 50)

  @Test("Tab flips to the same row of the next column, and round")
  func tab() {
    var journey = narrow.pressing("} Tab")
    #expect(journey.focus == "conservative.2")
    #expect(journey.cursorLine.hasPrefix("▸2"))
    journey.press("Tab")
    #expect(journey.focus == "common-ground.2")
    journey.press("Tab")
    #expect(journey.focus == "progressive.2")
    #expect(journey.pressing("S-Tab").focus == "common-ground.2")
    #expect(journey.pressing("h").focus == "common-ground.2")
    #expect(journey.pressing("l").focus == "conservative.2")
  }

  @Test("A column that ends before the row says so, and the row is kept")
  func ends() {
    var journey = narrow.pressing("} } } Tab")
    #expect(journey.focus == "conservative.3")
    #expect(journey.status.hasPrefix("Conservative ends at 3"))
    journey.press("Tab")
    #expect(journey.status.hasPrefix("Common Ground ends at 2"))
    journey.press("Tab")
    #expect(journey.focus == "progressive.4")
  }

  @Test("A digit goes to a column; one too many says how many there are")
  func digits() {
    #expect(library.pressing("2").focus == "conservative.1")
    #expect(library.pressing("9").status.hasPrefix("There are 2 columns; :9 goes to row 9."))
    #expect(library.pressing("9").focus == "progressive.1")
  }

  @Test("z shows one column alone; z and 0 bring the others back, Esc too")
  func solo() {
    let alone = library.pressing("2 z")
    #expect(alone.shows("CONSERVATIVE") && !alone.shows("PROGRESSIVE VIEW"))
    for keys in ["z", "0", "Esc"] {
      #expect(alone.pressing(keys).shows("PROGRESSIVE VIEW"))
      #expect(alone.pressing(keys).focus == "conservative.1")
    }
    #expect(alone.pressing("Tab").focus == "common-ground.1")
  }

  @Test("w goes through the layouts and comes back to the first")
  func layouts() {
    var journey = library
    let start = journey.lines.dropLast()
    for words in [
      "Layout: all columns abreast", "Layout: two columns", "Layout: one column", "Layout: automatic",
    ] {
      journey.press("w")
      #expect(journey.status.hasPrefix(words))
    }
    #expect(journey.lines.dropLast() == start)
    #expect(library.pressing("w").shows("COMMON GROUND"))
  }

  @Test("p makes a row of a section, and back")
  func rows() {
    let bySection = library.pressing("p")
    #expect(bySection.status.hasPrefix("Rows by section"))
    #expect(!bySection.shows("2                                      │ 2"))
    #expect(bySection.pressing("p").lines.dropLast() == library.lines.dropLast())
  }

  @Test("T puts the sides below each other, and back")
  func swapped() {
    let swapped = library.pressing("} T")
    #expect(swapped.focus == "progressive.2")
    #expect(!swapped.shows("│"))
    #expect(swapped.pressing("T").shows("│"))
    #expect(swapped.pressing("T").focus == "progressive.2")
  }

  @Test("D shows what was set apart at the end, and hides it")
  func discarded() {
    let shown = library.pressing("D")
    #expect(shown.focus == "discarded.1")
    #expect(shown.status.hasPrefix("2 discarded parts at the end; D hides them"))
    #expect(shown.shows("Advertisement"))
    #expect(!shown.pressing("D").shows("Advertisement"))
    #expect(shown.pressing("Esc").focus != "discarded.1")
    #expect(Journey([SampleDocuments.five]).pressing("D").status.hasPrefix("Nothing was set apart"))
  }

  @Test("The status line says which encoding was guessed, and that a page is read whole")
  func guesses() {
    var source = SampleDocuments.library
    #expect(!library.status.contains("guessed") && !library.status.contains("whole page"))
    (source.encoding, source.isEncodingGuessed) = (.windows1252, true)
    #expect(Journey(source).status.contains("windows-1252 guessed"))
    (source.isEncodingGuessed, source.isPageWhole) = (false, true)
    #expect(Journey(source).status.contains("no article found: whole page"))
  }

  @Test("R opens head and report, and brings the place back")
  func report() {
    let before = Journey(SampleDocuments.library, rows: 12).pressing("d")
    let open = before.pressing("R")
    #expect(open.focus == "body.1")
    #expect(open.shows("By Ines Calloway"))
    #expect(open.pressing("d d R").screen == before.screen)
    #expect(library.pressing("R RET").screen == library.screen)
    #expect(library.pressing("RET").status.hasPrefix("No fold here: R opens the report"))
  }

  @Test("L gives a whole document without labels a side; labelled sections one by one")
  func labels() {
    var journey = Journey(SampleDocuments.column, SampleDocuments.library)
    journey.press("K L")
    #expect(journey.status.hasPrefix("Whose view is document 1?"))
    journey.press("conserv Tab RET")
    #expect(journey.shows("(your label)"))
    #expect(journey.focus == "1 conservative.1")
    let one = library.pressing("Lpro RET")
    #expect(one.shows("PRO (your label)"))
    #expect(library.pressing("Lnonsense RET").status.hasPrefix("No label “nonsense”"))
    #expect(library.pressing("L Esc").screen == library.screen)
  }

  @Test("] and [ go from section to section")
  func sections() {
    var journey = library.pressing("} ]")
    #expect(journey.focus == "common-ground.1")
    #expect(journey.pressing("]").status.hasPrefix("No section below"))
    journey.press("[")
    #expect(journey.focus == "progressive.1")
  }

  @Test("J and K go from document to document")
  func documents() {
    var journey = Journey(SampleDocuments.library, SampleDocuments.gazette)
    journey.press("J")
    #expect(journey.focus == "2 progressive.1")
    #expect(journey.pressing("J").status.hasPrefix("This is the last document"))
    journey.press("K")
    #expect(journey.focus == "1 progressive.1")
    #expect(journey.pressing("K").status.hasPrefix("This is the first document"))
    #expect(library.pressing("J").status.hasPrefix("There is only one document"))
  }

  @Test("} and { go from row to row, and into the band below")
  func rowByRow() {
    var journey = library.pressing("} } }")
    #expect(journey.focus == "progressive.4")
    journey.press("}")
    #expect(journey.focus == "common-ground.1")
    journey.press("{")
    #expect(journey.focus == "progressive.4")
    #expect(library.pressing("2 } } }").focus == "common-ground.1")
  }

  @Test("j moves the view and pulls the focus to the first whole row; at the end it moves the focus")
  func lines() {
    var journey = Journey(SampleDocuments.library, rows: 14)
    journey.press("j j j j")
    #expect(journey.focus == "progressive.2")
    #expect(journey.lines[0].hasPrefix("PROGRESSIVE VIEW"))
    journey.press("G")
    #expect(journey.status.contains("100%"))
    #expect(
      journey.pressing("g").lines.dropLast() == Journey(SampleDocuments.library, rows: 14).lines.dropLast())
  }

  @Test("A resize and back is the same screen")
  func resize() {
    var journey = Journey(SampleDocuments.library, rows: 14).pressing("d } Tab")
    let focus = journey.focus
    for (columns, rows) in [(40, 12), (200, 50), (20, 6), (5, 2), (80, 14)] { journey.resize(columns, rows) }
    #expect(journey.focus == focus)
    #expect(journey.cursorLine.contains("▸"))
  }
}
