import Layout
import TestSupport
import Testing

@testable import Interface

@Suite("Journeys: the reader's columns")
struct ColumnJourneyTests {
  private let library = Journey(SampleDocuments.library, columns: 120, rows: 30)
  private let five = Journey([SampleDocuments.five], columns: 100)

  /// The columns that show in the band in focus, by their labels' names.
  private func columns(_ journey: Journey) -> [String] {
    guard let focus = journey.state.focus, let band = journey.state.arrangement.band(of: focus.entry) else {
      return []
    }
    return journey.state.arrangement.bands[band].visibleColumns.map { journey.state.grid.entries[$0].name }
  }

  @Test("< and > move the column in focus, and say where it stands; the focus goes with it")
  func moving() {
    var journey = library.pressing("2 <")
    #expect(columns(journey) == ["Conservative", "Progressive", "Common Ground"])
    #expect(journey.status.hasPrefix("Conservative is column 1 of 3"))
    #expect(journey.focus == "conservative.1")
    #expect(journey.pressing("<").status.hasPrefix("Conservative is the first column"))
    journey.press("> >")
    #expect(columns(journey) == ["Progressive", "Common Ground", "Conservative"])
    #expect(journey.pressing(">").status.hasPrefix("Conservative is the last column"))
    #expect(journey.pressing("2").focus == "common-ground.1")
  }

  @Test("The order holds in every layout and at every width")
  func orderHolds() {
    var journey = library.pressing("2 <")
    for (columns, rows) in [(200, 50), (80, 24), (50, 20)] {
      journey.resize(columns, rows)
      #expect(journey.pressing("1").focus == "conservative.1")
    }
    #expect(journey.shows("[CONSERVATIVE]  Progressive"))
    #expect(journey.pressing("T } } }").focus == "progressive.1")
  }

  @Test("H hides the column in focus, never the last; 0 shows all again")
  func hiding() {
    var journey = library.pressing("H")
    #expect(columns(journey) == ["Conservative", "Common Ground"])
    #expect(journey.focus == "conservative.1")
    #expect(journey.status.hasPrefix("Progressive is hidden: 0 shows all columns"))
    journey.press("j")
    #expect(journey.status.contains("hidden: Progressive"))
    #expect(journey.lines.contains { $0.hasSuffix(" +1") })
    journey.press("H")
    #expect(columns(journey) == ["Common Ground"])
    #expect(journey.pressing("H").status.hasPrefix("The last column stays"))
    journey.press("j")
    #expect(journey.status.contains("hidden: Progressive, Conservative"))
    #expect(columns(journey.pressing("0")) == ["Progressive", "Conservative", "Common Ground"])
    #expect(library.pressing("0").status.hasPrefix("No column was hidden"))
  }

  @Test(
    "A hidden document is hidden with all it has, however it is drawn; what it has shows when one goes there")
  func hiddenDocument() {
    let two = Journey(SampleDocuments.library, SampleDocuments.column, columns: 120, rows: 30)
    for keys in ["[ H", "[ H T"] {
      let hidden = two.pressing(keys)
      #expect(hidden.focus == "2 body.1")
      #expect(
        hidden.state.arrangement.bands.flatMap(\.visibleColumns).allSatisfy { entry in
          hidden.state.grid.entries[entry].document == 1
        })
      #expect(!hidden.shows("Only in 1") && !hidden.shows("PROGRESSIVE") && !hidden.shows("COMMON GROUND"))
      #expect(hidden.pressing("C-l").status.contains("hidden: document 1"))
      #expect(!hidden.pressing("C-l").status.contains("document 1, "))
      let there = hidden.pressing("/mowing RET")
      #expect(there.focus == "1 progressive.2" && there.shows("PROGRESSIVE"))
      #expect(!there.pressing("Esc K J").shows("PROGRESSIVE"))
      #expect(hidden.pressing("0").shows("PROGRESSIVE"))
    }
  }

  @Test("Keys pass a hidden column by; an address and a search show it while the focus is in it")
  func passing() {
    let hidden = library.pressing("2 H")
    #expect(hidden.focus == "common-ground.1")
    #expect(hidden.pressing("Tab").focus == "progressive.1")
    #expect(hidden.pressing("2").focus == "common-ground.1")
    #expect(hidden.pressing("3").status.hasPrefix("There are 2 columns"))
    for keys in [":conservative.2 RET", "/overtime RET"] {
      let shown = hidden.pressing(keys)
      #expect(shown.focus == "conservative.2")
      #expect(columns(shown) == ["Progressive", "Conservative", "Common Ground"])
      #expect(columns(shown.pressing("Esc Tab")) == ["Progressive", "Common Ground"])
    }
    #expect(hidden.pressing("/overtime Esc").screen == hidden.pressing("C-l").screen)
  }

  @Test("With one side hidden, what the sides share stands beside the other")
  func roomier() {
    let narrow = Journey(SampleDocuments.library).pressing("H")
    #expect(columns(narrow) == ["Conservative", "Common Ground"])
    #expect(narrow.lines.contains { $0.hasPrefix("CONSERVATIVE VIEW") && $0.contains("COMMON GROUND") })
  }

  @Test("A document is hidden in all bands alike")
  func documents() {
    var journey = Journey(SampleDocuments.library, SampleDocuments.gazette, columns: 120, rows: 40)
    journey.press("g R H")
    #expect(journey.shows("2 Sunday Hours") && !journey.shows("1 Should"))
    #expect(journey.status.hasPrefix("1 Report is hidden"))
    journey.press("j")
    #expect(journey.status.contains("hidden: document 1"))
    #expect(!journey.shows("1 PROGRESSIVE") && journey.shows("2 FROM THE LEFT"))
  }

  @Test("+ and - make the column in focus wider and narrower, = makes all equal; none is below the narrowest")
  func widths() {
    func widths(_ journey: Journey) -> [Int] {
      journey.state.arrangement.bands.first { $0.kind == .sides }?.cells.map(\.count) ?? []
    }
    let start = Journey(SampleDocuments.library)
    #expect(widths(start.pressing("+")) == [40, 36])
    #expect(start.pressing("+").status.hasPrefix("Progressive is 40 cells wide: = makes all equal"))
    #expect(widths(start.pressing("2 +")) == [36, 40])
    #expect(widths(start.pressing("-")) == [36, 40])
    #expect(widths(start.pressing("+ + =")) == [38, 38])
    var journey = start
    for _ in 0..<40 { journey.press("+") }
    #expect(widths(journey) == [47, 30])
    #expect(journey.status.hasPrefix("No column is narrower than 30 cells"))
    #expect(widths(journey.pressing("-")) != [47, 30])
    #expect(Journey(SampleDocuments.voice).pressing("+").status.hasPrefix("One column has all the room"))
  }

  @Test("Widths are equal until the reader says so, whatever is lit")
  func stable() {
    let cells = library.state.arrangement.bands.map(\.cells)
    let lit = library.pressing("/pilot RET n n").state.arrangement.bands.map(\.cells)
    #expect(lit.last == cells.last)
    #expect(Set(cells.last?.map(\.count) ?? []).count == 1)
  }

  @Test("^ keeps the first column on the screen while the others come and go")
  func frozen() {
    var journey = five.pressing("^")
    #expect(journey.status.hasPrefix("The first column stays"))
    journey.press("5")
    #expect(columns(journey) == ["Adeyemi", "Dufour", "Eriksen"])
    #expect(journey.status.contains("3 columns, the first stays · hidden: Brandt, Castellanos"))
    journey.press("^")
    #expect(columns(journey) == ["Castellanos", "Dufour", "Eriksen"])
  }

  @Test("All of it keeps the passage in focus on the screen")
  func place() {
    let start = Journey(SampleDocuments.library, columns: 120, rows: 12).pressing("2 } }")
    for keys in ["<", "> >", "+ + +", "- -", "=", "^", "1 H 0"] {
      let journey = start.pressing(keys).pressing("2")
      #expect(journey.cursorLine.contains("▸"))
    }
  }

  @Test("The reader's columns go into the state and come out of it")
  func kept() {
    let readers = library.pressing("2 < + H").state.readersColumns
    var options = State.Options()
    options.readersColumns = readers
    let state = State(library.state.documents, size: library.state.size, options: options)
    #expect(state.readersColumns == readers)
    #expect(state.arrangement.bands == library.pressing("2 < + H 1").state.arrangement.bands)
  }

  @Test("Limits say how many columns fit, and how wide a text is")
  func limits() {
    var options = State.Options()
    options.limits = ColumnLimits(narrowest: 50, widest: 60)
    let state = State(library.state.documents, size: library.state.size, options: options)
    #expect(state.arrangement.bands.map(\.visible.count).max() == 2)
    #expect(state.arrangement.bands.flatMap(\.cells).allSatisfy { $0.count <= 60 })
  }
}
