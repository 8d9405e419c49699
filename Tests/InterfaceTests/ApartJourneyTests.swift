import Layout
import TestSupport
import Testing

@testable import Interface

@Suite("Journeys: columns that scroll apart")
struct ApartJourneyTests {
  private let library = Journey(SampleDocuments.library, rows: 14)

  /// What stands in a column of the screen, by its place, below the header.
  private func column(_ place: Int, of journey: Journey) -> [String] {
    guard let band = journey.state.arrangement.bands.first(where: { $0.kind == .sides }) else { return [] }
    let cells = band.cells[place]
    return journey.lines[1..<journey.lines.count - 1].map { line in
      String(Array(line).dropFirst(cells.lowerBound).prefix(cells.count))
    }
  }

  @Test("Only the column in focus scrolls; the header stays, and the status line says apart")
  func onlyOne() {
    let apart = library.pressing("} x")
    #expect(apart.status.hasPrefix("Columns scroll apart: x brings them together"))
    let scrolled = apart.pressing("j j j")
    #expect(scrolled.lines[0].hasPrefix("PROGRESSIVE VIEW"))
    #expect(scrolled.status.contains("/4, apart"))
    #expect(column(0, of: scrolled) != column(0, of: apart))
    #expect(column(1, of: scrolled) == column(1, of: apart))
  }

  @Test("Nothing moves when columns part on a screen that shows the band alone")
  func quiet() {
    let before = library.pressing("j j j j j j j")
    #expect(before.pressing("x").lines.dropLast() == before.lines.dropLast())
  }

  @Test("Tab goes to the other column as it stands, and back to the one that was left")
  func tab() {
    let scrolled = library.pressing("x d")
    let other = scrolled.pressing("Tab")
    #expect(other.focus == "conservative.1")
    #expect(column(0, of: other).dropFirst(20) == column(0, of: scrolled).dropFirst(20))
    let moved = other.pressing("j j j j j")
    #expect(column(0, of: moved).map(\.unmarked) == column(0, of: scrolled).map(\.unmarked))
    #expect(moved.pressing("Tab").focus == scrolled.focus)
  }

  @Test("x again aligns the rows on the one in focus")
  func together() {
    let journey = library.pressing("x Tab } } x")
    #expect(journey.focus == "conservative.3")
    #expect(journey.status.hasPrefix("Columns scroll together"))
    #expect(journey.lines.contains { $0.hasPrefix("3 ") && $0.contains("▸3") })
  }

  @Test("A column ends where it ends, and says so")
  func ends() {
    let end = library.pressing("x G")
    #expect(end.focus == "progressive.4")
    #expect(end.status.contains("100%"))
    #expect(end.pressing("j").status.hasPrefix("Progressive ends here"))
    #expect(end.pressing("}").status.hasPrefix("Progressive ends here"))
    #expect(end.pressing("g k").status.hasPrefix("Progressive begins here"))
    #expect(end.pressing("g").status.contains("  0%"))
  }

  @Test("A search goes to matches in either column, each in its own place; Esc takes it back")
  func search() {
    let apart = library.pressing("x d")
    let found = apart.pressing("/overtime")
    #expect(found.focus == "conservative.2")
    #expect(found.state.apart != nil)
    #expect(found.pressing("Esc").screen == apart.pressing("C-l").screen)
    #expect(apart.pressing("/overtime RET").status.contains("Conservative 2/3, apart"))
  }

  @Test(
    "What leaves the band, and every new layout, brings the columns together",
    arguments: ["]", ":common-ground.1 RET", "R", "z", "p", "w", "T", "2 <", "+"])
  func leaving(keys: String) {
    let journey = library.pressing("x d \(keys)")
    #expect(journey.state.apart == nil)
    #expect(!journey.pressing("C-l").status.contains("apart"))
    #expect(journey.state.visiblePassages.contains { $0.passage == journey.state.focus })
  }

  @Test("A resize brings the columns together on the passage in focus")
  func resize() {
    var journey = library.pressing("x d Tab }")
    let focus = journey.focus
    journey.resize(90, 20)
    #expect(journey.state.apart == nil)
    #expect(journey.focus == focus)
    #expect(journey.cursorLine.contains("▸"))
  }

  @Test("One column has nothing to scroll apart from")
  func single() {
    let words = "There is only one column to scroll"
    #expect(Journey(SampleDocuments.voice).pressing("x").status.hasPrefix(words))
    #expect(Journey(SampleDocuments.library, columns: 50).pressing("x").status.hasPrefix(words))
  }
}

extension String {
  /// The line without the mark of the focus.
  fileprivate var unmarked: String { String(filter { $0 != "▸" && $0 != " " && $0 != "─" }) }
}
