/// In which columns the cells of a table stand.
struct TableCells {
  /// For each column how many rows below are covered by a cell above.
  private var covered: [Int] = []
  private var column = 0

  /// Columns of the widest table, and rows of the highest cell.
  private static let most = 200

  mutating func beginRow() {
    for index in covered.indices.dropFirst(column) { covered[index] = max(0, covered[index] - 1) }
    column = 0
  }

  /// The column of a cell, from 0, past those that cells of rows above cover.
  mutating func column(of cell: Int, _ tree: PageTree) -> Int {
    while column < covered.count, covered[column] > 0 {
      covered[column] -= 1
      column += 1
    }
    let own = column
    let width = Self.span(.colspan, cell, tree)
    let height = Self.span(.rowspan, cell, tree)
    let end = min(own + width, Self.most)
    while covered.count < end { covered.append(0) }
    for index in min(own, end)..<end { covered[index] = height - 1 }
    column = end
    return min(own, Self.most)
  }

  private static func span(_ name: PageAttribute, _ cell: Int, _ tree: PageTree) -> Int {
    min(max(tree.string(name, of: cell).flatMap { Int($0) } ?? 1, 1), most)
  }
}
