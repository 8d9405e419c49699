import Documents
import Typography

/// A block in Markdown.
struct MarkdownBlock {
  var kind: Block.Kind
  var text: String

  /// What stands between two lists, which would be one without it.
  static let nextList = "<!-- next list -->"

  /// The block, and after a code block or a table, which has no room for it, the reference to its footnote.
  func parts(reference: String?) -> [String] {
    let reference = reference ?? ""
    switch kind {
    case .paragraph: return [cited(MarkdownText.line(text), reference)].filter { !$0.isEmpty }
    case .quotation: return ["> " + cited(MarkdownText.line(text), reference)]
    case .subheading: return ["### " + cited(MarkdownText.heading(text), reference)]
    case .list: return [list(reference)].filter { !$0.isEmpty }
    case .code: return [Self.fenced(text)] + (reference.isEmpty ? [] : [reference])
    case .table: return [table ?? Self.fenced(text, "table")] + (reference.isEmpty ? [] : [reference])
    }
  }

  /// The text and its reference, a space between: a link would swallow it, “!” make an image of it.
  private func cited(_ text: String, _ reference: String) -> String {
    reference.isEmpty ? text : "\(text) \(reference)"
  }

  private func list(_ reference: String) -> String {
    var items = Self.lines(of: text).map { ListItem($0).markdown }.filter { !$0.isEmpty }
    if let last = items.popLast() { items.append(cited(last, reference)) }
    return items.joined(separator: "\n")
  }

  /// A fence longer than any run of backticks in the text.
  ///
  /// - Parameter info: what the block is, where it is no code.
  private static func fenced(_ text: String, _ info: String = "") -> String {
    var longest = 2
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence)\(info)\n\(Printable.text(text, for: .page, keepingLines: true))\n\(fence)"
  }

  /// The rows as a GFM table; nil for a single column, and for a table so large that readers that pad its rows
  /// would choke on it.
  private var table: String? {
    let rows = Self.lines(of: text).map(Self.cells).filter { !Self.isRule($0) }
    let columns = rows.reduce(0) { max($0, $1.count) }
    guard columns > 1, rows.count * columns <= 100_000 else { return nil }
    let header = rows[0] + Array(repeating: "", count: columns - rows[0].count)
    let rule = Array(repeating: "---", count: columns)
    return ([header.map(MarkdownText.cell), rule] + rows.dropFirst().map { $0.map(MarkdownText.cell) })
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private static func lines(of text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init)
  }

  /// The cells of a row, between the pipes.
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
