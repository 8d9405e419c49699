import Typography

/// The screen as a value. It alone clips, measures width and drops control characters.
///
/// In every row the widths of the cells add up to the columns: a wide character has its second cell within the
/// canvas, and when one half of it is overwritten the other becomes a blank.
public struct Canvas: Equatable, Sendable {
  public let size: Size
  private var cells: [Cell]

  /// A blank canvas.
  public init(_ size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// The cell at a point within the canvas.
  public subscript(column: Int, row: Int) -> Cell { cells[row * size.columns + column] }

  /// The cells of a row within the canvas.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Writes `text` from a point on, in at most `limit` cells and never past the right edge; a wide character
  /// that does not fit whole is left out. A tab is four blanks.
  ///
  /// - Returns: the cells written.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, column: Int, row: Int, limit: Int = .max, style: Style = Style()
  ) -> Int {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns, limit > 0 else { return 0 }
    let start = row * size.columns + column
    let end = start + min(limit, size.columns - column)
    return write(String(text).unicodeScalars, start..<end, style)
  }

  /// Gives a run of cells another style; a wide character that the run touches gets it whole.
  public mutating func restyle(column: Int, row: Int, count: Int, _ style: Style) {
    guard row >= 0, row < size.rows, column < size.columns, count > 0 else { return }
    var start = max(0, column)
    var end = min(size.columns, count < size.columns - column ? column + count : size.columns)
    guard start < end else { return }
    if self[start, row].width == 0 { start -= 1 }
    if end < size.columns && self[end, row].width == 0 { end += 1 }
    for index in row * size.columns + start..<row * size.columns + end { cells[index].style = style }
  }

  /// The canvas as text: one line a row, trailing blanks dropped.
  public var lines: [String] {
    (0..<size.rows).map { row in
      let text = self.row(row).map(\.text).joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  private mutating func write(
    _ scalars: String.UnicodeScalarView, _ span: Range<Int>, _ style: Style
  ) -> Int {
    var at = span.lowerBound
    var last: Unicode.Scalar = " "
    for scalar in scalars {
      if scalar.value >= 0x20 && scalar.value < 0x7F {
        guard at < span.upperBound else { break }
        set(scalar, 1, at, style)
        (at, last) = (at + 1, scalar)
      } else if scalar == "\t" {
        let stop = min(at + CellWidth.tab, span.upperBound)
        while at < stop {
          set(" ", 1, at, style)
          at += 1
        }
      } else if let shown = Self.shown(scalar, after: last) {
        last = shown
        let width = CellWidth.of(shown)
        if width == 0 {
          if at > span.lowerBound { combine(shown, before: at) }
          continue
        }
        guard width <= span.upperBound - at else { break }
        set(shown, width, at, style)
        at += width
      }
    }
    return at - span.lowerBound
  }

  private static func shown(_ scalar: Unicode.Scalar, after last: Unicode.Scalar) -> Unicode.Scalar? {
    switch Printable.of(scalar) {
    case .shown: scalar
    case .joining: Printable.keepsJoiner(after: last) ? scalar : nil
    case .replaced: "\u{FFFD}"
    case .dropped: nil
    }
  }

  private mutating func combine(_ mark: Unicode.Scalar, before index: Int) {
    cells[cells[index - 1].width == 0 ? index - 2 : index - 1].combine(mark)
  }

  private mutating func set(_ base: Unicode.Scalar, _ width: Int, _ index: Int, _ style: Style) {
    let last = index + width - 1
    if cells[index].width == 0 { blank(index - 1) }
    if cells[last].width == 2 { blank(last + 1) }
    cells[index] = Cell(base, width: width, style: style)
    if width == 2 { cells[last] = Cell(" ", width: 0, style: style) }
  }

  private mutating func blank(_ index: Int) {
    cells[index] = Cell(" ", width: 1, style: cells[index].style)
  }
}
