import Typography

/// One cell of a canvas.
public struct Cell: Equatable, Sendable {
  /// The base character and the combining marks on it; empty in the second cell of a wide character.
  public var text: String
  /// Cells the text takes: 1, 2, or 0 in the second cell of a wide character.
  public var width: Int
  public var style: Style

  /// A blank.
  public static let blank = Cell(text: " ", width: 1, style: Style())
}

/// The screen as a value. It alone clips, measures width and drops control characters.
public struct Canvas: Equatable, Sendable {
  public let size: Size
  private var cells: [Cell]

  /// A blank canvas.
  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: max(0, size.columns) * max(0, size.rows))
  }

  /// The cell at a point within the canvas.
  public subscript(column: Int, row: Int) -> Cell { cells[row * size.columns + column] }

  /// Writes `text` from a point on, in at most `limit` cells and never past the right edge; a wide character
  /// that does not fit whole is left out.
  ///
  /// - Returns: the cells written.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, column: Int, row: Int, limit: Int = .max, style: Style = Style()
  ) -> Int {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns, limit > 0 else { return 0 }
    let end = min(size.columns, limit > size.columns - column ? size.columns : column + limit)
    var at = column
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        for _ in 0..<min(CellWidth.tab, end - at) {
          set(" ", 1, at, row, style)
          at += 1
        }
        continue
      }
      guard let shown = shown(scalar) else { continue }
      let width = CellWidth.of(shown)
      if width == 0 {
        if at > column { combine(shown, before: at, row) }
        continue
      }
      if at + width > end { break }
      set(String(shown), width, at, row, style)
      at += width
    }
    return at - column
  }

  /// Gives a run of cells another style.
  public mutating func restyle(column: Int, row: Int, count: Int, _ style: Style) {
    guard row >= 0, row < size.rows else { return }
    for at in max(0, column)..<max(0, column, min(size.columns, column + count)) {
      cells[row * size.columns + at].style = style
    }
  }

  /// The canvas as text: one line a row, trailing blanks dropped.
  public var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns { line += self[column, row].text }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch Printable.of(scalar) {
    case .shown: scalar
    case .replaced: "\u{FFFD}"
    case .dropped: nil
    }
  }

  private mutating func combine(_ mark: Unicode.Scalar, before column: Int, _ row: Int) {
    var index = row * size.columns + column - 1
    if cells[index].width == 0 { index -= 1 }
    if cells[index].text.unicodeScalars.count < 5 { cells[index].text.unicodeScalars.append(mark) }
  }

  private mutating func set(_ text: String, _ width: Int, _ column: Int, _ row: Int, _ style: Style) {
    let index = row * size.columns + column
    if cells[index].width == 0 && column > 0 { cells[index - 1] = .blank }
    for offset in 0..<width where cells[index + offset].width == 2 && column + offset + 1 < size.columns {
      cells[index + offset + 1] = .blank
    }
    cells[index] = Cell(text: text, width: width, style: style)
    if width == 2 { cells[index + 1] = Cell(text: "", width: 0, style: style) }
  }
}
