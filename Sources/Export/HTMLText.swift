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
    "<\(name)\(attributes) dir=\"auto\">\(linked(text))</\(name)>"
  }

  /// A text with its links.
  static func linked(_ text: LinkedText) -> String {
    text.pieces.map { piece in
      let words = escaped(piece.text)
      return piece.link.map { "<a href=\"\(escaped($0.address))\" rel=\"noreferrer\">\(words)</a>" } ?? words
    }.joined()
  }
}

/// A block in HTML.
struct HTMLBlock {
  var kind: Block.Kind
  var text: String
  var links: [TextLink] = []
  /// Of a list or an item: what its lines are besides their text.
  var listLines: [ListLine] = []

  private var linked: LinkedText { LinkedText(text, links) }

  var html: String {
    switch kind {
    case .paragraph: HTMLText.element("p", linked)
    case .quotation: "<blockquote>\(HTMLText.element("p", linked))</blockquote>"
    case .subheading: HTMLText.element("h3", linked)
    case .list: HTMLList.html(ListText(kind, text, listLines).lines[...], links)
    case .item: item
    case .code: "<pre dir=\"ltr\"><code>\(HTMLText.escaped(text, keepingLines: true))</code></pre>"
    case .table: table
    }
  }

  /// What stands in the element of an item: its text, a number with it, and what is nested.
  private var item: String {
    let lines = ListText(kind, text, listLines).lines
    guard let own = lines.first else { return "" }
    let mark = own.isNumbered ? HTMLText.escaped(own.mark) + " " : ""
    return "<p dir=\"auto\">\(mark)\(HTMLText.linked(LinkedText(own.words, links)))</p>"
      + HTMLList.html(lines.dropFirst(), links)
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
