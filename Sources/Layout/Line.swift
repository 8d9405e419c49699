import Documents

/// One passage: an item of an entry of the grid. It alone has the focus; it outlives every change of layout.
public struct Passage: Hashable, Sendable {
  /// Index of the entry in the grid.
  public var entry: Int
  /// Index of the item in the entry, from 0; readers count from 1.
  public var item: Int

  public init(entry: Int, item: Int) {
    self.entry = entry
    self.item = item
  }
}

/// A stretch of a text of some document: UTF-8 offsets in the text at an address.
public struct TextSlice: Hashable, Sendable {
  public var address: TextAddress
  public var range: Range<Int>

  public init(address: TextAddress, range: Range<Int>) {
    self.address = address
    self.range = range
  }
}

/// A run of text on one line of the screen.
public struct Run: Equatable, Sendable {
  /// What a run is for; a theme decides how that looks.
  public enum Role: Sendable {
    case title, sourceName, text, subheading, quotation, code, header, rowNumber, rule, hint, marginal
  }

  /// First cell.
  public var column: Int
  public var text: String
  public var role: Role
  /// The text of a document that the run shows; nil for furniture. The run may show it in capitals.
  public var slice: TextSlice?
  /// The passage the run belongs to.
  public var passage: Passage?

  init(_ text: String, at column: Int, _ role: Role, slice: TextSlice? = nil, passage: Passage? = nil) {
    self.column = column
    self.text = text
    self.role = role
    self.slice = slice
    self.passage = passage
  }

  /// The same run some cells further right.
  func moved(by cells: Int) -> Run {
    var run = self
    run.column += cells
    return run
  }
}

/// One line of the screen, or of plain text.
public struct Line: Equatable, Sendable {
  /// Left to right; they do not overlap.
  public var runs: [Run]

  init(_ runs: [Run] = []) { self.runs = runs }

  /// Columns of lines set beside each other, each in its cells, with a rule between them.
  ///
  /// - Parameter crossing: the line, by its index, on which the rule between the columns crosses another.
  static func beside(
    _ columns: [[Line]], in cells: [Range<Int>], crossing: Int? = nil, glyphs: Glyphs
  ) -> [Line] {
    (0..<(columns.map(\.count).max() ?? 0)).map { line in
      var runs: [Run] = []
      for (place, column) in columns.enumerated() {
        let x = cells[place].lowerBound
        if place > 0 {
          let rule =
            line == crossing
            ? glyphs.horizontal + glyphs.cross + glyphs.horizontal : " " + glyphs.vertical + " "
          runs.append(Run(rule, at: x - LayoutRequest.separator, .rule))
        }
        guard line < column.count else { continue }
        runs += column[line].runs.map { $0.moved(by: x) }
      }
      return Line(runs)
    }
  }
}
