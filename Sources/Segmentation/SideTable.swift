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

  private struct Row {
    /// What the row is about; empty where the table has no column for it.
    var question = ""
    /// The blocks in each side's column.
    var cells: [[PageBlock]]
  }

  /// The sides one after the other; where the first column names questions, question by question.
  var blocks: [PageBlock] {
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
    if rows[0].count + 1 == width { rows[0].insert("", at: 0) }
    guard rows.allSatisfy({ $0.count == width }) else { return nil }
    guard let first = [0, 1].first(where: { areSides(Array(rows[0].dropFirst($0))) }) else { return nil }
    heads = Array(rows[0][first...])
    path = table.containers[...]
    self.number = number
    self.rows = rows.dropFirst().map { row in
      Row(
        question: first == 0 ? "" : row[0],
        cells: row[first...].map { $0.isEmpty ? [] : [PageBlock(.paragraph, $0)] })
    }
  }

  private static func cells(_ row: Substring) -> [String] {
    let bytes = Array(row.utf8)
    let bar = Array(" | ".utf8)
    var cells: [String] = []
    var start = 0
    var at = 0
    while at + bar.count <= bytes.count {
      if bytes[at...].starts(with: bar) {
        cells.append(String(decoding: bytes[start..<at], as: UTF8.self))
        (start, at) = (at + bar.count, at + bar.count)
      } else {
        at += 1
      }
    }
    return cells + [String(decoding: bytes[start...], as: UTF8.self)]
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
      let heads = blocks[start...].prefix(mostColumns).prefix { $0.containers.starts(with: row) }
      guard heads.allSatisfy({ $0.containers.count > depth + 1 }),
        let table = [0, 1].compactMap({ SideTable(Array(heads.dropFirst($0)), depth, start, areSides) })
          .first
      else { continue }
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
      let question = cells.prefix { !columns.contains($0.containers[depth + 1]) }.map(\.text)
      table.rows.append(Row(question: question.joined(separator: " "), cells: own))
      at = cells.endIndex
    }
    return table.rows.isEmpty ? nil : (table, at)
  }
}
