import Documents
import Typography

/// Text in HTML: what a page could take for markup is written as references.
enum HTMLText {
  /// A text within a line, or with its line breaks kept; good between tags and in attributes.
  static func escaped(_ text: some StringProtocol, keepingLines: Bool = false) -> String {
    MarkupText.escaped(text, keepingLines: keepingLines)
  }

  /// An element whose text runs in the direction of its own letters.
  static func element(_ name: String, _ text: some StringProtocol, attributes: String = "") -> String {
    "<\(name)\(attributes) dir=\"auto\">\(escaped(text))</\(name)>"
  }

  /// An element with the links of its text.
  static func element(_ name: String, _ text: LinkedText, attributes: String = "") -> String {
    let pieces = text.pieces.map { piece in
      let words = escaped(piece.text)
      return piece.link.map { "<a href=\"\(escaped($0.address))\" rel=\"noreferrer\">\(words)</a>" } ?? words
    }
    return "<\(name)\(attributes) dir=\"auto\">\(pieces.joined())</\(name)>"
  }
}

/// A block in HTML.
struct HTMLBlock {
  var kind: Block.Kind
  var text: String
  var links: [TextLink] = []

  private var linked: LinkedText { LinkedText(text, links) }

  var html: String {
    switch kind {
    case .paragraph: HTMLText.element("p", linked)
    case .quotation: "<blockquote>\(HTMLText.element("p", linked))</blockquote>"
    case .subheading: HTMLText.element("h3", linked)
    case .list: list(of: text.split(separator: "\n"))
    case .item: item
    case .code: "<pre dir=\"ltr\"><code>\(HTMLText.escaped(text, keepingLines: true))</code></pre>"
    case .table: table
    }
  }

  /// The items; a list with and without numbers becomes several.
  private func list(of lines: [Substring]) -> String {
    var html = ""
    var open: String?
    for line in lines {
      let item = ListItem(line)
      let tag = item.number == nil ? "ul" : "ol"
      if open != tag {
        html += (open.map { "</\($0)>" } ?? "") + "<\(tag)>"
        open = tag
      }
      let value = item.number.map { " value=\"\($0)\"" } ?? ""
      html += HTMLText.element("li", LinkedText(item.text, links), attributes: value)
    }
    return html + (open.map { "</\($0)>" } ?? "")
  }

  /// What stands in the element of an item: its text, a number with it, and what is nested.
  private var item: String {
    let lines = text.split(separator: "\n")
    guard let first = lines.first else { return "" }
    let own = ListItem(first)
    let words = own.number == nil ? own.text : first
    return HTMLText.element("p", LinkedText(words, links)) + list(of: Array(lines.dropFirst()))
  }

  /// The rows; the text as it is where there are no columns.
  private var table: String {
    let table = TableText(text)
    guard table.columns > 1 else { return HTMLBlock(kind: .code, text: text).html }
    func row(_ cells: [Substring], _ tag: String) -> String {
      "<tr>" + cells.map { HTMLText.element(tag, LinkedText($0, links)) }.joined() + "</tr>"
    }
    let body = table.rows.dropFirst().map { row($0, "td") }.joined()
    return "<table><thead>\(row(table.rows[0], "th"))</thead><tbody>\(body)</tbody></table>"
  }
}
