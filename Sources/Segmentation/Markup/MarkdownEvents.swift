import CMarkdown

/// The tree that cmark-gfm makes of a Markdown text, as a row of events.
enum MarkdownEvents {
  enum Kind: Equatable {
    case quotation, list, item, paragraph
    case heading(level: Int)
    case codeBlock(isFenced: Bool)
    case htmlBlock, rule, table, row, cell
    case text, lineBreak, code, html, emphasis, strong, strikethrough, link, image
    case other
  }

  struct Event {
    var kind: Kind
    /// Whether the walk leaves the node; nodes without children are only entered.
    var isEnd: Bool
    /// Index of the first and the last line, from 0; -1 where cmark-gfm does not know.
    var firstLine: Int
    var lastLine: Int
    /// Bytes before it in its first line.
    var column: Int
    /// What an inline node or a code or HTML block says; of a paragraph or heading what its inlines are made
    /// of. Only valid in the closure.
    var text: UnsafeBufferPointer<UInt8>
  }

  /// Walks through the tree of a text without NULs.
  static func forEach(in text: ArraySlice<UInt8>, _ body: (Event) -> Void) {
    guard let walk = text.withUnsafeBufferPointer({ tri_markdown_parse($0.baseAddress, $0.count) }) else {
      return
    }
    defer { tri_markdown_free(walk) }
    var event = tri_markdown_event()
    while tri_markdown_next(walk, &event) {
      body(
        Event(
          kind: kind(event), isEnd: event.leaves, firstLine: Int(event.first_line) - 1,
          lastLine: Int(event.last_line) - 1, column: max(0, Int(event.column) - 1),
          text: UnsafeBufferPointer(start: event.text, count: event.length)))
    }
  }

  private static func kind(_ event: tri_markdown_event) -> Kind {
    switch Int(event.kind) {
    case tri_markdown_quotation: .quotation
    case tri_markdown_list: .list
    case tri_markdown_item: .item
    case tri_markdown_paragraph: .paragraph
    case tri_markdown_heading: .heading(level: Int(event.level))
    case tri_markdown_code_block: .codeBlock(isFenced: event.level == 1)
    case tri_markdown_html_block: .htmlBlock
    case tri_markdown_rule: .rule
    case tri_markdown_table: .table
    case tri_markdown_row: .row
    case tri_markdown_cell: .cell
    case tri_markdown_text: .text
    case tri_markdown_line_break: .lineBreak
    case tri_markdown_code: .code
    case tri_markdown_html: .html
    case tri_markdown_emphasis: .emphasis
    case tri_markdown_strong: .strong
    case tri_markdown_strikethrough: .strikethrough
    case tri_markdown_link: .link
    case tri_markdown_image: .image
    default: .other
    }
  }

  /// What a character reference such as `&amp;` stands for; nil where it is none.
  static func resolved(_ reference: ArraySlice<UInt8>) -> [UInt8]? {
    var text: [UInt8]?
    forEach(in: reference) { event in
      if event.kind == .text, !event.text.elementsEqual(reference) { text = Array(event.text) }
    }
    return text
  }
}
