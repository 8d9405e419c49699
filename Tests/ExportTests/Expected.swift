import Documents
import Typography

@testable import Export

/// What of a document comes back from an export in Markdown: its text as a page has it, blocks joined with those that
/// continue them, list marks and tables in Markdown's form; no places.
struct Expected: Equatable {
  var title, standfirst, byline, published, iso, language: String?
  var sections: [Part]
  var discarded: [[String]]

  struct Part: Equatable {
    var label, name, role: String
    var isReaders: Bool
    var topic, heading: String?
    var blocks: [[String]]
  }

  init(_ document: Document) {
    title = document.title.map { Self.page($0.text) }
    standfirst = document.standfirst.map { Self.page($0.text) }.flatMap { $0.isEmpty ? nil : $0 }
    byline = document.byline.map { Printable.text($0.text, for: .page) }
    published = document.published.map { Printable.text($0.text.text, for: .page) }
    iso = document.published?.iso
    language = document.language
    sections = document.sections.map(Part.init)
    discarded = document.discarded.map { [$0.reason.rawValue, Self.page($0.text.text)] }
  }

  /// A text on a line of Markdown.
  static func page(_ text: some StringProtocol) -> String {
    var scalars = Printable.text(text, for: .page).unicodeScalars[...]
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}

extension Expected.Part {
  init(_ section: Section) {
    label = section.label.rawValue
    name = Printable.text(section.name, for: .page)
    role = section.role.rawValue
    isReaders = section.isReadersLabel
    topic = section.topic.map { Printable.text($0.text, for: .page) }
    heading = section.heading.map { Expected.page($0.text) }
    blocks = section.readingBlocks.map(Self.block).filter { $0.count > 1 }
  }

  /// The kind and the texts of a block; the kind alone where nothing of it is left.
  private static func block(_ block: ReadingBlock) -> [String] {
    let (kind, text) = (block.kind, block.text)
    let texts: [String]
    switch kind {
    case .paragraph: texts = [Expected.page(text)].filter { !$0.isEmpty }
    case .quotation, .subheading: texts = [Expected.page(text)]
    case .code: texts = [Printable.text(text, for: .page, keepingLines: true)]
    case .list, .item:
      let list = block.listText
      let lines = list.lines.filter { !Expected.page($0.words).isEmpty }
      let depths = [ListLine](
        indents: lines.enumerated().map { kind == .item ? $0 == 0 ? 0 : max(1, $1.depth) : $1.depth }
      ).map(\.depth)
      texts = zip(lines, depths).map { line, depth in
        "\(depth) \(line.isNumbered ? line.mark : "-")\(line.isCounted ? "*" : "") \(Expected.page(line.words))"
      }
    case .table:
      let table = TableText(text)
      texts =
        table.columns > 1
        ? table.rows.map { row in row.map { Expected.page($0) }.joined(separator: " | ") }
        : [Printable.text(text, for: .page, keepingLines: true)]
    }
    return [kind.rawValue] + texts
  }
}
