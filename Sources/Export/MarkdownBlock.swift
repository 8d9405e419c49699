import Documents
import Typography

/// A block in Markdown.
struct MarkdownBlock {
  var kind: Block.Kind
  var text: String
  var links: [TextLink] = []
  /// The level of a subheading.
  var level = 3

  /// What stands between two lists, which would be one without it.
  static let nextList = "<!-- next list -->"

  /// What stands before a list whose items are blocks each.
  static let itemList = "<!-- items -->"

  /// The block, and after a code block or a table, which has no room for it, the reference to its footnote.
  func parts(reference: String?) -> [String] {
    let reference = reference ?? ""
    switch kind {
    case .paragraph: return [cited(MarkdownText.line(linked), reference)].filter { !$0.isEmpty }
    case .quotation: return ["> " + cited(MarkdownText.line(linked), reference)]
    case .subheading:
      return [String(repeating: "#", count: level) + " " + cited(MarkdownText.heading(linked), reference)]
    case .list: return [list(reference)].filter { !$0.isEmpty }
    case .item: return [item(reference)].filter { !$0.isEmpty }
    case .code: return [Self.fenced(text)] + (reference.isEmpty ? [] : [reference])
    case .table: return [table ?? Self.fenced(text, "table")] + (reference.isEmpty ? [] : [reference])
    }
  }

  private var linked: LinkedText { LinkedText(text, links) }

  /// The text and its reference, a space between: a link would swallow it, “!” make an image of it.
  private func cited(_ text: String, _ reference: String) -> String {
    reference.isEmpty ? text : "\(text) \(reference)"
  }

  private func list(_ reference: String) -> String {
    var items = Self.lines(of: text).map { ListItem($0).markdown(links) }.filter { !$0.isEmpty }
    if let last = items.popLast() { items.append(cited(last, reference)) }
    return items.joined(separator: "\n")
  }

  /// The item as one of a list, with what is nested in it as a list of its own.
  private func item(_ reference: String) -> String {
    let items = Self.lines(of: text).map(ListItem.init)
      .map { (item: $0, line: $0.markdown(links)) }.filter { !$0.line.isEmpty }
    guard let first = items.first else { return "" }
    let indent = String(repeating: " ", count: first.item.markWidth)
    var lines = [first.line] + items.dropFirst().map { indent + $0.line }
    // A number other than 1 begins no list right under a line of text.
    if items.count > 1, let number = items[1].item.number, number != 1 {
      lines.insert(indent + Self.nextList, at: 1)
    }
    lines[lines.count - 1] = cited(lines[lines.count - 1], reference)
    return lines.joined(separator: "\n")
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
    let table = TableText(text)
    guard table.columns > 1, table.rows.count * table.columns <= 100_000 else { return nil }
    return Self.table(
      table.rows.map { $0.map { MarkdownText.cell(LinkedText($0, links)) } }, columns: table.columns)
  }

  /// Rows of cells that are Markdown already, the first of them the header, as a GFM table.
  static func table(_ rows: [[String]], columns: Int) -> String {
    let header = rows[0] + Array(repeating: "", count: columns - rows[0].count)
    let rule = Array(repeating: "---", count: columns)
    return ([header, rule] + rows.dropFirst())
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  /// Blocks one after the other, each with a reference to a footnote where citations are given. Items that follow each
  /// other are one list.
  ///
  /// - Parameter marksItems: whether a comment tells a list of items that are blocks from one that is a block.
  static func parts(
    of blocks: [ExportBlock], _ citations: Citations?, _ notes: inout Footnotes, level: Int = 3,
    marksItems: Bool = false
  ) -> [String] {
    var parts: [String] = []
    var before: Block.Kind?
    for block in blocks {
      let reference = citations.map { notes.add($0.citation(of: block.ranges)) }
      let own = MarkdownBlock(kind: block.kind, text: block.text, links: block.links, level: level)
        .parts(reference: reference)
      guard let first = own.first else { continue }
      if block.kind == .item && before == .item {
        parts[parts.count - 1] += "\n" + first
        continue
      }
      parts += lead(of: block.kind, after: before, marksItems: marksItems) + own
      before = block.kind
    }
    return parts
  }

  /// The comment that parts a list from the one before it, or says what it is.
  private static func lead(of kind: Block.Kind, after before: Block.Kind?, marksItems: Bool) -> [String] {
    let isAfterList = before == .list || before == .item
    switch kind {
    case .item where marksItems: return [itemList]
    case .item, .list: return isAfterList ? [nextList] : []
    case .paragraph, .quotation, .subheading, .code, .table: return []
    }
  }

  private static func lines(of text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init)
  }
}
