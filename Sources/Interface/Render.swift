import Documents
import Layout
import Terminal
import Typography

/// The screen of a state: what stands in each cell, and where the cursor is.
public struct Screen: Equatable, Sendable {
  public var canvas: Canvas
  /// The place in the prompt, the current match, or the focus; the top left where none of them shows.
  public var cursor: Point?
}

extension State {
  /// Draws the state.
  public func render() -> Screen {
    var screen = Screen(canvas: Canvas(size))
    if isTooSmall {
      let small = "Screen \(size.columns)×\(size.rows); needs \(Self.smallest.columns)×\(Self.smallest.rows)."
      let sentence = prompt?.kind == .quit ? quitQuestion : small + " Enlarge it, or q."
      for (row, range) in Wrapping.lines(of: sentence, width: max(1, size.columns)).enumerated() {
        screen.canvas.put(sentence.utf8Slice(range), column: 0, row: row)
      }
      screen.cursor = Point(column: 0, row: 0)
      return screen
    }
    let lines = overlay?.lines(width: size.columns) ?? []
    if let exportDialog {
      draw(exportDialog, on: &screen)
    } else if let overlay {
      draw(overlay, lines, on: &screen)
    } else {
      drawContent(on: &screen)
    }
    drawStatus(on: &screen, overlayLines: lines.count)
    return screen
  }

  // MARK: Content

  private func drawContent(on screen: inout Screen) {
    let lines = visibleLines
    for (row, visible) in lines.enumerated() {
      // From the right, so that the rule behind a number leaves the cell free that the mark needs.
      for run in visible.line.runs.reversed() { draw(run, row: row, on: &screen) }
    }
    drawGutter(on: &screen)
    // Where a head fills the screen, no passage shows: the cursor is at its start.
    screen.cursor = screen.cursor ?? focusStart(in: lines) ?? Point(column: 0, row: 0)
  }

  /// The first visible line of the passage in focus.
  private func focusStart(in lines: [VisibleLine]) -> Point? {
    guard let focus else { return nil }
    for (row, visible) in lines.enumerated() {
      // The header that is held in view may name the passage.
      if row == 0 && visible.position == nil { continue }
      if let run = visible.line.runs.first(where: { $0.passage == focus }) {
        return Point(column: run.column, row: row)
      }
    }
    return nil
  }

  private func draw(_ run: Run, row: Int, on screen: inout Screen) {
    let style = Style(run.role.style)
    if run.role == .rowNumber, run.passage == focus {
      // The mark takes the cell that is kept free after the number.
      screen.canvas.put(glyphs.focus + run.text + " ", column: run.column, row: row, style: Style(.focus))
      return
    }
    screen.canvas.put(run.text, column: run.column, row: row, style: style)
    if run.role == .header, run.passage == focus, run.passage != nil {
      screen.canvas.restyle(column: run.column, row: row, count: CellWidth.of(run.text), Style(.focus))
    }
    emphasise(run, row: row, on: &screen)
    lightComparing(run, row: row, on: &screen)
    light(run, row: row, on: &screen)
    let selected = selectedCells(of: run, row: row)
    screen.canvas.restyle(
      column: run.column + selected.lowerBound, row: row, count: selected.count, Style(.selected))
  }

  /// Shows what the source emphasises in a run.
  private func emphasise(_ run: Run, row: Int, on screen: inout Screen) {
    guard let slice = run.slice, run.role == .text || run.role == .quotation else { return }
    let styles = documents[slice.address.document].styles(at: slice.address.place)
    for styled in styles where styled.range.overlaps(slice.range) {
      let cells = cells(of: styled.range.clamped(to: slice.range), in: run, slice)
      screen.canvas.restyle(
        column: run.column + cells.lowerBound, row: row, count: cells.count,
        Style(styled.style == .strong ? .strong : .emphasis))
    }
  }

  /// Lights what the comparison has found in a run.
  private func lightComparing(_ run: Run, row: Int, on screen: inout Screen) {
    guard let comparing, let slice = run.slice else { return }
    for range in comparing.ranges[slice.address] ?? [] where range.overlaps(slice.range) {
      let cells = cells(of: range.clamped(to: slice.range), in: run, slice)
      screen.canvas.restyle(
        column: run.column + cells.lowerBound, row: row, count: cells.count, Style(comparing.style))
    }
  }

  /// Lights the matches of the search in a run.
  private func light(_ run: Run, row: Int, on screen: inout Screen) {
    guard let finding, let slice = run.slice, let ranges = finding.ranges[slice.address] else { return }
    let current = finding.currentMatch
    for range in ranges where range.overlaps(slice.range) {
      let isCurrent = current?.address == slice.address && current?.range == range
      let cells = cells(of: range.clamped(to: slice.range), in: run, slice)
      screen.canvas.restyle(
        column: run.column + cells.lowerBound, row: row, count: cells.count,
        Style(isCurrent ? .currentMatch : .match))
      if isCurrent && prompt == nil && screen.cursor == nil {
        screen.cursor = Point(column: run.column + cells.lowerBound, row: row)
      }
    }
  }

  /// The cells of a run that show a range of its text, scalar by scalar: a run may show it in capitals.
  private func cells(of range: Range<Int>, in run: Run, _ slice: TextSlice) -> Range<Int> {
    var offset = slice.range.lowerBound
    var cells = 0
    var start = 0
    var end = 0
    let source = grid.text(at: slice.address).utf8Slice(slice.range)
    for (scalar, shown) in zip(source.unicodeScalars, run.text.unicodeScalars) {
      if offset == range.lowerBound { start = cells }
      if offset < range.upperBound { end = cells + CellWidth.of(shown) }
      cells += CellWidth.of(shown)
      offset += UTF8.width(scalar)
    }
    return start..<max(start, end)
  }

  // MARK: Status line

  private func drawStatus(on screen: inout Screen, overlayLines: Int) {
    let row = size.rows - 1
    if let prompt {
      draw(prompt, row: row, on: &screen)
      return
    }
    screen.canvas.put(blankLine, column: 0, row: row, style: Style(.status))
    if let exportDialog {
      putStatus(exportStatus(exportDialog), unsavedWords, on: &screen)
      return
    }
    if let overlay {
      putStatus(overlayStatus(overlay, lines: overlayLines), unsavedWords, on: &screen)
      return
    }
    let status = StatusLine(self)
    putStatus(status.left, status.right, on: &screen)
  }

  /// Writes the status line; the right part goes before the left one.
  private func putStatus(_ left: String, _ right: String, on screen: inout Screen) {
    let start = size.columns - CellWidth.of(right)
    let room = right.isEmpty ? size.columns : max(0, start - 1)
    let row = size.rows - 1
    screen.canvas.put(Ellipsis.cut(left, to: room, glyphs), column: 0, row: row, style: Style(.status))
    screen.canvas.put(right, column: start, row: row, style: Style(.status))
  }
}

extension Run.Role {
  /// The style of a run.
  fileprivate var style: StyleRole {
    switch self {
    case .title: .title
    case .sourceName, .hint, .marginal: .dim
    case .text: .text
    case .subheading: .subheading
    case .quotation: .quotation
    case .code: .code
    case .header: .header
    case .rowNumber: .rowNumber
    case .rule: .rule
    }
  }
}
