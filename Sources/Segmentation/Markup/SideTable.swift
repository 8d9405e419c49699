import Documents
import WebPages

/// A table with one side a column, and perhaps the questions in its first, as blocks to be read one after the other.
struct SideTable {
  private let heads: [String]
  private var rows: [Row] = []
  /// The elements around the table.
  private let path: ArraySlice<Int>
  /// The table's place in the page.
  private let number: Int
  /// The elements of the sides' columns, where cells are blocks.
  private var columns: [Int] = []
  /// What stands over the questions.
  private var corner: String?

  private struct Row {
    /// What the row is about; empty where the table has no column for it.
    var question = ""
    /// The blocks in each side's column.
    var cells: [[PageBlock]]
  }

  /// The sides one after the other; where the first column names questions, question by question.
  var blocks: [PageBlock] {
    var corner = PageBlock(.paragraph, corner ?? "", leftOut: .outsideArticle)
    corner.containers = Array(path)
    return [corner].filter { !$0.text.isEmpty } + sides
  }

  private var sides: [PageBlock] {
    if rows.allSatisfy(\.question.isEmpty) {
      return heads.indices.flatMap { side($0, rows.flatMap(\.cells[$0])) }
    }
    return rows.flatMap { row in
      [placed(PageBlock(.heading(5), row.question), heads.count)].filter { !$0.text.isEmpty }
        + heads.indices.flatMap { side($0, row.cells[$0]) }
    }
  }

  private func side(_ column: Int, _ blocks: [PageBlock]) -> [PageBlock] {
    blocks.isEmpty ? [] : ([PageBlock(.heading(6), heads[column])] + blocks).map { placed($0, column) }
  }

  /// A block in an element of its column. No element of the page has a number below zero.
  private func placed(_ block: PageBlock, _ column: Int) -> PageBlock {
    var block = block
    block.containers = path + [-1 - number, -1 - column]
    return block
  }
}

// MARK: A table that is one block

extension SideTable {
  /// - Parameters:
  ///   - number: the block's place in the page.
  ///   - areSides: whether texts are the headings of a side each.
  init?(_ table: PageBlock, number: Int, areSides: ([String]) -> Bool) {
    guard table.kind == .table, table.leftOut == nil else { return nil }
    var rows = table.text.split(separator: "\n").map(Self.cells)
    guard rows.count > 1, let width = rows.last?.count else { return nil }
    // An empty cell over the first column is not shown.
    if rows[0].count + 1 == width { rows[0].insert(table.text.startIndex..<table.text.startIndex, at: 0) }
    guard rows.allSatisfy({ $0.count == width }) else { return nil }
    let words = rows[0].map { String(table.text[$0]) }
    guard let first = [0, 1].first(where: { areSides(Array(words.dropFirst($0))) }) else { return nil }
    heads = Array(words[first...])
    corner = first == 0 ? nil : words[0]
    path = table.containers[...]
    self.number = number
    self.rows = rows.dropFirst().map { row in
      Row(
        // A number tells rows apart, and asks nothing.
        question: first == 0 || table.text[row[0]].allSatisfy(\.isNumber) ? "" : String(table.text[row[0]]),
        cells: row[first...].map { $0.isEmpty ? [] : [Self.cell(table, $0)] })
    }
  }

  /// Where the cells of a row stand, between the bars.
  private static func cells(_ row: Substring) -> [Range<String.Index>] {
    let bar = Array(" | ".utf8)
    var cells: [Range<String.Index>] = []
    var (start, at) = (row.startIndex, row.startIndex)
    while at < row.endIndex {
      if row.utf8[at...].starts(with: bar) {
        cells.append(start..<at)
        start = row.utf8.index(at, offsetBy: bar.count)
        at = start
      } else {
        at = row.utf8.index(after: at)
      }
    }
    return cells + [start..<row.endIndex]
  }

  /// A cell as a paragraph, with its links and what is emphasised in it.
  private static func cell(_ table: PageBlock, _ range: Range<String.Index>) -> PageBlock {
    let utf8 = table.text.utf8
    let start = utf8.distance(from: utf8.startIndex, to: range.lowerBound)
    let own = start..<start + utf8.distance(from: range.lowerBound, to: range.upperBound)
    var block = PageBlock(.paragraph, String(table.text[range]))
    func moved(_ range: Range<Int>) -> Range<Int> {
      let part = range.clamped(to: own)
      return part.lowerBound - start..<part.upperBound - start
    }
    block.links = table.links.lazy.filter { $0.range.overlaps(own) }.map {
      .init(moved($0.range), $0.address)
    }
    block.styles = table.styles.lazy.filter { $0.range.overlaps(own) }.map { .init($0.kind, moved($0.range)) }
    return block
  }
}

// MARK: A table whose cells are blocks

extension SideTable {
  /// The table whose first row begins at `start`, and where the blocks after it begin. Its cells stand in an element of the
  /// row and one of the column, which the rows share.
  static func at(
    _ start: Int, _ blocks: [PageBlock], areSides: ([String]) -> Bool
  ) -> (table: SideTable, end: Int)? {
    let path = blocks[start].containers
    for depth in path.indices.dropLast() {
      let row = path[...depth]
      // A row is read from its beginning, and only once.
      if start > 0, blocks[start - 1].containers.starts(with: row) { continue }
      let heads = blocks[start...].prefix(mostColumns + 1).prefix { $0.containers.starts(with: row) }
      guard heads.count <= mostColumns,
        heads.allSatisfy({ $0.containers.count > depth + 1 && $0.leftOut == nil }),
        var table = [0, 1].compactMap({ SideTable(Array(heads.dropFirst($0)), depth, start, areSides) })
          .first
      else { continue }
      table.corner = table.heads.count < heads.count ? heads.first?.text : nil
      if let filled = table.filled(with: blocks[heads.endIndex...], depth) { return filled }
    }
    return nil
  }

  private static let mostColumns = 8

  private init?(_ heads: [PageBlock], _ depth: Int, _ number: Int, _ areSides: ([String]) -> Bool) {
    guard areSides(heads.map(\.text)),
      Set(heads.map { $0.containers[depth + 1] }).count == heads.count
    else { return nil }
    self.heads = heads.map(\.text)
    columns = heads.map { $0.containers[depth + 1] }
    path = heads[0].containers[..<depth]
    self.number = number
  }

  /// The table with its rows, and where they end; nil where there are none.
  private func filled(with blocks: ArraySlice<PageBlock>, _ depth: Int) -> (table: SideTable, end: Int)? {
    var table = self
    var at = blocks.startIndex
    while at < blocks.endIndex, blocks[at].containers.count > depth + 1,
      blocks[at].containers.starts(with: path)
    {
      let row = blocks[at].containers[...depth]
      let cells = blocks[at...].prefix { $0.containers.starts(with: row) && $0.containers.count > depth + 1 }
      let own = columns.map { column in cells.filter { $0.containers[depth + 1] == column } }
      guard own.contains(where: { !$0.isEmpty }) else { break }
      let question = cells.prefix { !columns.contains($0.containers[depth + 1]) }
      // A column that nothing heads belongs to no side.
      guard question.count + own.joined().count == cells.count, question.allSatisfy({ $0.leftOut == nil })
      else { return nil }
      table.rows.append(Row(question: question.map(\.text).joined(separator: " "), cells: own))
      at = cells.endIndex
    }
    return table.rows.isEmpty ? nil : (table, at)
  }
}
