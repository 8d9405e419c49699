import Documents
import Layout
import Terminal
import TestSupport
import Testing
import Typography

@testable import Interface

/// Screen readers and braille displays follow the hardware cursor: on every screen it is where the reader is.
@Suite("The cursor is where the reader is")
struct AccessibilityTests {
  private static let sizes = [(20, 6), (40, 12), (80, 24), (130, 40)]

  private func journeys() -> [Journey] {
    Self.sizes.flatMap { columns, rows in
      [
        Journey(SampleDocuments.library, columns: columns, rows: rows),
        Journey(SampleDocuments.library, SampleDocuments.column, columns: columns, rows: rows),
        Journey([SampleDocuments.topics], columns: columns, rows: rows),
      ]
    }
  }

  @Test(
    "In every layout it is on the first visible line of the passage in focus",
    arguments: [
      "", "w", "w w", "w w w", "T", "z", "p", "D", "R", "Tab", "} }", "d", "G", "J", "h", "Esc", "c", "M-m",
    ])
  func reading(keys: String) throws {
    for journey in journeys().map({ $0.pressing(keys) }) {
      let state = journey.state
      let cursor = try #require(state.render().cursor)
      let first = state.visibleLines.firstIndex { line in
        line.position != nil && line.line.runs.contains { $0.passage == state.focus }
      }
      #expect(cursor.row == first ?? 0, "\(keys)\n\(journey.screen)")
      let run = first.flatMap { state.visibleLines[$0].line.runs.first { $0.passage == state.focus } }
      #expect(cursor.column == run?.column ?? 0)
    }
  }

  @Test(
    "In every prompt it is behind what was typed",
    arguments: ["/pi", "\\pi", ":pi", "Lpi", "|pi", "?/pi"])
  func prompts(keys: String) throws {
    for journey in journeys().map({ $0.pressing(keys) }) where journey.state.prompt != nil {
      let screen = journey.state.render()
      let cursor = try #require(screen.cursor)
      #expect(cursor.row == screen.canvas.size.rows - 1)
      let before = (max(0, cursor.column - 2)..<cursor.column).map { screen.canvas[$0, cursor.row].text }
      #expect(before.joined() == "pi", "\(keys)\n\(journey.screen)")
    }
  }

  @Test(
    "It is on the current match, while a search is lit",
    arguments: ["/pilot RET", "/the RET n n", "/the RET N"])
  func matches(keys: String) throws {
    for journey in journeys().map({ $0.pressing(keys) }) where journey.state.finding != nil {
      let screen = journey.state.render()
      let lit = (0..<screen.canvas.size.rows).flatMap { row in
        (0..<screen.canvas.size.columns).map { Point(column: $0, row: row) }
      }.first {
        // The mark at the end of a line says how far down the match is, not where.
        let cell = screen.canvas[$0.column, $0.row]
        return cell.style.role == .currentMatch && cell.text != journey.state.glyphs.currentMatch
      }
      if let lit { #expect(screen.cursor == lit, "\(keys)\n\(journey.screen)") }
    }
  }

  @Test(
    "In every page over the text it is on the selected row, else at the start",
    arguments: ["?", "E", "o", "? d", "t", "/the RET F G", "t ?", "B'?"])
  func pages(keys: String) throws {
    let linked = Self.sizes.map { columns, rows in
      Journey(
        Source(path: "a.txt", "Pros\n\nAt https://a.example or https://b.example or so.\n\nCons\n\nNo.\n"),
        columns: columns, rows: rows)
    }
    for journey in (journeys() + linked).map({ $0.pressing(keys) }) {
      guard let overlay = journey.state.overlay else { continue }
      let screen = journey.state.render()
      let lit = (0..<screen.canvas.size.rows - 1).first { screen.canvas[0, $0].style.role == .selected }
      #expect(screen.cursor == Point(column: 0, row: lit ?? 0), "\(overlay.name)\n\(journey.screen)")
      #expect((overlay.selected == nil) == (lit == nil))
    }
  }

  @Test("On a screen that is too small, and while files are opened, it is at the start")
  func others() {
    #expect(
      Journey(SampleDocuments.library, columns: 9, rows: 3).state.render().cursor == Point(column: 0, row: 0))
    let loading = LoadingScreen(done: 1, total: 3, bytes: 9 << 20, seconds: 2)
    #expect(loading.render(size: Size(columns: 40, rows: 10)).cursor == Point(column: 0, row: 0))
  }
}

@Suite("The screen while files are opened")
struct LoadingScreenTests {
  private func lines(_ screen: LoadingScreen, columns: Int = 42, ascii: Bool = false) -> [String] {
    Array(screen.render(size: Size(columns: columns, rows: 6), usesASCII: ascii).canvas.lines.prefix(4))
  }

  @Test("It says how far it is, and how to end it")
  func words() {
    let screen = LoadingScreen(done: 75, total: 300, bytes: 130 << 20, seconds: 4)
    #expect(
      lines(screen) == [
        "Opening 300 files, 130 MiB", "##########······························", "75 of 300 files, 4 s",
        "C-c stops, q quits",
      ])
  }

  @Test("One file, on the narrowest screen, in ASCII")
  func narrow() {
    let screen = LoadingScreen(
      done: 0, total: 1, bytes: 100 << 20, seconds: 0, message: "Nothing is open yet. q quits")
    #expect(
      lines(screen, columns: 20, ascii: true)
        == ["Opening 1 file, 100", "..................", "0 of 1 file, 0 s", "Nothing is open yet."])
  }
}
