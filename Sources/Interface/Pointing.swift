import Comparison
import Documents
import Layout
import Terminal
import Typography

/// Text that is being selected with the mouse, from cell to cell, within one column.
struct Selection: Equatable, Sendable {
  /// What the selection stays in.
  enum Column: Equatable, Sendable {
    case entry(Int)
    /// A text of a document's head.
    case text(TextAddress)
  }

  let column: Column
  /// Where the button was pressed.
  let anchor: Point
  /// Where the pointer is.
  var head: Point

  /// The cells of a row that lie in it, whatever is on them.
  func cells(of row: Int) -> Range<Int> {
    let isForward = (anchor.row, anchor.column) <= (head.row, head.column)
    let (first, last) = isForward ? (anchor, head) : (head, anchor)
    guard (first.row...last.row).contains(row) else { return 0..<0 }
    let start = row == first.row ? first.column : 0
    return start..<(row == last.row ? max(start, last.column + 1) : .max)
  }

  /// Whether a run belongs to its column.
  func holds(_ run: Run) -> Bool {
    switch column {
    case .entry(let entry): run.passage?.entry == entry
    case .text(let address): run.passage == nil && run.slice?.address == address
    }
  }
}

/// What the mouse does.
extension State {
  /// Lines that a step of the wheel moves.
  private static let wheelStep = 3

  mutating func take(_ event: MouseEvent) -> [Effect] {
    if isAsking { return [] }
    message = nil
    pending = []
    switch event.kind {
    case .wheelUp, .wheelDown:
      selection = nil
      let action: Action = event.kind == .wheelUp ? .lineUp : .lineDown
      return (0..<Self.wheelStep).flatMap { _ in perform(action) }
    case .press:
      selection = nil
      return overlay == nil ? press(at: event.point) : pressRow(at: event.point)
    case .drag: drag(to: event.point)
    case .release: return release()
    }
    return []
  }

  /// Gives the focus to what is pressed, and begins a selection there.
  private mutating func press(at point: Point) -> [Effect] {
    isNew = false
    guard point.row < contentRows else { return [] }
    if let entry = entry(ofHeaderAt: point) {
      if let first = grid.entries[entry].items.indices.first { land(on: Passage(entry: entry, item: first)) }
      return []
    }
    guard let run = run(at: point) else { return [] }
    wantedItem = nil
    if let passage = run.passage {
      selection = Selection(column: .entry(passage.entry), anchor: point, head: point)
      setFocus(passage)
    } else if let slice = run.slice {
      selection = Selection(column: .text(slice.address), anchor: point, head: point)
    }
    return []
  }

  private mutating func drag(to point: Point) {
    let row = min(max(0, point.row), contentRows - 1)
    selection?.head = Point(column: point.column, row: row)
  }

  /// Ends a selection, and copies what is in it; without a motion, nothing.
  private mutating func release() -> [Effect] {
    defer { selection = nil }
    guard let selection, selection.anchor != selection.head else { return [] }
    let text = Printable.text(selectedText, for: .page, keepingLines: true)
    if text.isEmpty { return [] }
    message = "Copied, \(Self.words(Words.count(in: text)))"
    return [.copy(text)]
  }

  /// Picks the row of a page that is pressed.
  private mutating func pressRow(at point: Point) -> [Effect] {
    guard let overlay, overlay.selected != nil else { return [] }
    let lines = overlay.lines(width: size.columns).dropFirst(overlay.top).prefix(contentRows)
    guard lines.indices.contains(overlay.top + point.row), let row = lines[overlay.top + point.row].row,
      overlay.rows[row].target != nil
    else { return [] }
    var picked = overlay
    picked.select(row, width: size.columns, height: contentRows)
    return pick(picked)
  }

  // MARK: What is where

  /// The run that a cell belongs to: the one on it, or left of it in the same column.
  private func run(at point: Point) -> Run? {
    let lines = visibleLines
    guard lines.indices.contains(point.row) else { return nil }
    for run in lines[point.row].line.runs.reversed() where run.column <= point.column {
      if run.passage != nil || run.slice != nil { return run }
      let isBetweenColumns = run.text.contains(glyphs.vertical) || run.text.contains(glyphs.cross)
      if run.role == .rule && isBetweenColumns { return nil }
    }
    return nil
  }

  /// The entry whose header stands on a cell; nil where it is no header of a column.
  private func entry(ofHeaderAt point: Point) -> Int? {
    let lines = visibleLines
    guard lines.indices.contains(point.row) else { return nil }
    let number: Int?
    if let position = lines[point.row].position {
      if case .header(let band) = arrangement.strips[position.strip] { number = band } else { number = nil }
    } else {
      // Below the end of a column that scrolls apart there is no header.
      number = point.row == 0 ? stickyBand(at: top) : nil
    }
    guard let number, !arrangement.bands[number].isStrip else { return nil }
    let band = arrangement.bands[number]
    let place = band.visible.indices.last { band.x($0) <= point.column }
    return place.map { band.visibleColumns[$0] }
  }

  // MARK: The selection

  /// The cells of a run on a row that are selected, counted from its first.
  func selectedCells(of run: Run, row: Int) -> Range<Int> {
    guard let selection, selection.anchor != selection.head, selection.holds(run), run.slice != nil else {
      return 0..<0
    }
    let cells = selection.cells(of: row)
    let width = CellWidth.of(run.text)
    let start = min(max(0, cells.lowerBound - run.column), width)
    return start..<max(start, min(width, cells.upperBound == .max ? width : cells.upperBound - run.column))
  }

  /// The text that is selected: of each text on the screen one stretch, whatever its lines are.
  private var selectedText: String {
    var slices: [TextSlice] = []
    for (row, visible) in visibleLines.enumerated() {
      for run in visible.line.runs {
        let cells = selectedCells(of: run, row: row)
        guard let slice = run.slice, !cells.isEmpty else { continue }
        let range = bytes(of: cells, in: run, slice)
        if let last = slices.indices.last, slices[last].address == slice.address {
          slices[last].range =
            slices[last].range.lowerBound..<max(slices[last].range.upperBound, range.upperBound)
        } else {
          slices.append(TextSlice(address: slice.address, range: range))
        }
      }
    }
    return slices.map { grid.text(at: $0.address).utf8Slice($0.range) }.joined(separator: "\n\n")
  }

  /// The stretch of a text that some cells of a run show.
  private func bytes(of cells: Range<Int>, in run: Run, _ slice: TextSlice) -> Range<Int> {
    var offset = slice.range.lowerBound
    var (cell, start, end) = (0, offset, offset)
    let source = grid.text(at: slice.address).utf8Slice(slice.range)
    for (scalar, shown) in zip(source.unicodeScalars, run.text.unicodeScalars) {
      let width = CellWidth.of(shown)
      if cell + width <= cells.lowerBound { start = offset + UTF8.width(scalar) }
      offset += UTF8.width(scalar)
      // A mark without a cell of its own goes with the character before it.
      if cell < cells.upperBound || (width == 0 && cell == cells.upperBound) { end = offset }
      cell += width
    }
    return start..<max(start, end)
  }
}
