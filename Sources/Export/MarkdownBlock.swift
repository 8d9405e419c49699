import Documents
import Typography

/// A block in Markdown.
struct MarkdownBlock {
  var kind: Block.Kind
  var text: String
  var links: [TextLink] = []
  /// Of a list or an item: what its lines are besides their text.
  var listLines: [ListLine] = []
  /// The level of a subheading.
  var level = 3

  /// What stands between two lists, which would be one without it.
  static let nextList = "<!-- next list -->"

  /// What stands before a list whose items are blocks each, or whose numbers stand beside the text.
  static func comment(items: Bool, counted: Bool) -> String {
    "<!-- \([counted ? "counted" : "", items ? "items" : ""].filter { !$0.isEmpty }.joined(separator: " ")) -->"
  }

  /// The block, and after a code block or a table, which has no room for it, the reference to its footnote.
  func parts(reference: String?) -> [String] {
    let reference = reference ?? ""
    switch kind {
    case .paragraph: return [cited(MarkdownText.line(linked), reference)].filter { !$0.isEmpty }
    case .quotation: return ["> " + cited(MarkdownText.line(linked), reference)]
    case .subheading:
      return [String(repeating: "#", count: level) + " " + cited(MarkdownText.heading(linked), reference)]
    case .list, .item: return [list(reference)].filter { !$0.isEmpty }
    case .code: return [Self.fenced(text)] + (reference.isEmpty ? [] : [reference])
    case .table: return [table ?? Self.fenced(text, "table")] + (reference.isEmpty ? [] : [reference])
    }
  }

  private var linked: LinkedText { LinkedText(text, links) }

  /// The text and its reference, a space between: a link would swallow it, “!” make an image of it.
  private func cited(_ text: String, _ reference: String) -> String {
    reference.isEmpty ? text : "\(text) \(reference)"
  }

  /// The lines of a list or an item, what is nested behind the mark of what it is nested in.
  private func list(_ reference: String) -> String {
    let list = ListText(kind, text, listLines)
    var lines: [String] = []
    var around: [ListItem] = []
    for line in list.lines {
      var item = ListItem(line, in: list)
      let line = item.markdown(links)
      if line.isEmpty { continue }
      // The first line of an item may have no words.
      if kind == .item { item.depth = lines.isEmpty ? 0 : max(1, item.depth) }
      let isNested = around.last.map { $0.depth < item.depth } ?? false
      while let last = around.last, last.depth >= item.depth { around.removeLast() }
      let indent = String(repeating: " ", count: around.reduce(0) { $0 + $1.markWidth })
      // A number other than 1 begins no list right under a line of text.
      if isNested, let number = item.number, number != 1 { lines.append(indent + Self.nextList) }
      lines.append(indent + line)
      around.append(item)
    }
    if let last = lines.popLast() { lines.append(cited(last, reference)) }
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
  /// - Parameters:
  ///   - marksItems: whether a comment tells a list of items that are blocks from one that is a block.
  ///   - own: the notes of the document itself.
  static func parts(
    of blocks: [ExportBlock], _ citations: Citations?, _ notes: inout Footnotes, level: Int = 3,
    marksItems: Bool = false, _ own: MarkdownNotes? = nil
  ) -> [String] {
    var parts: [String] = []
    var before: (kind: Block.Kind, isCounted: Bool)?
    for block in blocks {
      let reference = citations.map { notes.add($0.citation(of: block.ranges)) }
      let markdown = MarkdownBlock(
        kind: block.kind, text: block.text, links: block.links, listLines: block.listLines, level: level
      ).parts(reference: reference)
      let own = markdown.map { block.kind == .code ? $0 : own?.referring($0, block.text) ?? $0 }
      guard let first = own.first else { continue }
      let isCounted = block.listLines.contains { $0.number != nil }
      if block.kind == .item, let before, before == (.item, isCounted || !marksItems && before.isCounted) {
        parts[parts.count - 1] += "\n" + first
        continue
      }
      parts += lead(of: block.kind, after: before?.kind, isCounted: isCounted, marksItems: marksItems) + own
      before = (block.kind, isCounted)
    }
    return parts
  }

  /// The comment that parts a list from the one before it, or says what it is.
  private static func lead(
    of kind: Block.Kind, after before: Block.Kind?, isCounted: Bool, marksItems: Bool
  ) -> [String] {
    guard kind == .item || kind == .list else { return [] }
    if marksItems && (kind == .item || isCounted) {
      return [comment(items: kind == .item, counted: isCounted)]
    }
    return before == .list || before == .item ? [nextList] : []
  }
}
