/// A table's text taken apart: rows of cells between bars, rules left out.
struct TableText {
  let rows: [[Substring]]
  /// The cells of the longest row.
  let columns: Int

  init(_ text: String) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init)
    rows = lines.map(Self.cells).filter { !Self.isRule($0) }
    columns = rows.reduce(0) { max($0, $1.count) }
  }

  /// The cells of a row, between the bars.
  private static func cells(_ row: Substring) -> [Substring] {
    var cells = row.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map(
      Substring.init)
    if cells.count > 1, cells[0].allSatisfy({ $0 == " " }) { cells.removeFirst() }
    if cells.count > 1, cells[cells.count - 1].allSatisfy({ $0 == " " }) { cells.removeLast() }
    return cells
  }

  private static func isRule(_ cells: [Substring]) -> Bool {
    cells.allSatisfy { cell in cell.contains("-") && cell.allSatisfy { "-: ".contains($0) } }
  }
}
