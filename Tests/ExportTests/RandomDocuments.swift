import Documents
import TestSupport

/// Documents whose texts are made of what Markdown, YAML, HTML and terminals take for marks.
struct RandomDocuments {
  private var generator: SeededGenerator
  /// What lists are besides their text.
  private var lists: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    lists = SeededGenerator(seed: seed + 1_000)
  }

  /// A document with every part that a format writes.
  mutating func document() -> Document {
    let source = Source(path: text(), String(repeating: "line\n", count: 20))
    let published = maybe().map { PublishedDate($0, iso: "2025-03-14") }
    return Document(
      source: source, title: ranged(), standfirst: maybe(), byline: maybe(), published: published,
      sections: (0..<Int.random(in: 0...3, using: &generator)).map { _ in section() },
      discarded: (0..<Int.random(in: 0...2, using: &generator)).map { _ in Discarded(.sharing, ranged()) })
  }

  /// A web page: a document whose blocks have links, some of them from a word's middle into the next block.
  mutating func page() -> Document {
    var document = document()
    var text: [UInt8] = []
    for section in document.sections.indices {
      for block in document.sections[section].blocks.indices {
        let bytes = Array(document.sections[section].blocks[block].text.utf8)
        document.sections[section].blocks[block].range = SourceRange(text.count, text.count + bytes.count)
        document.sections[section].blocks[block].origins = OffsetMap([.init(text: 0, source: text.count)])
        text += bytes + [0x0A, 0x0A]
      }
    }
    document.source = Source(path: "page.html", format: .html, String(decoding: text, as: UTF8.self))
    var at = 0
    while at < text.count {
      let start = min(text.count, at + Int.random(in: 0...30, using: &generator))
      at = min(text.count, start + Int.random(in: 1...12, using: &generator))
      guard let link = Self.addresses.randomElement(using: &generator).flatMap(Link.init), start < at else {
        continue
      }
      document.pageLinks.append(PlacedLink(range: SourceRange(start, at), link: link))
    }
    return document
  }

  private static let addresses = [
    "https://a.example/b?c=d&copy;e=f&g", "http://a.example/x_(y)*z", "https://a.example/a|b_c~d#e",
    "mailto:a.b@c.example",
    "https://a.example/ö/東'",
  ]

  /// A text of a few pieces on one line, some glued together.
  mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      text += Self.pieces.randomElement(using: &generator) ?? ""
      if Bool.random(using: &generator) { text += " " }
    }
    return text
  }

  private mutating func section() -> Section {
    let role = Role.allCases.randomElement(using: &generator) ?? .side
    var blocks = (0..<Int.random(in: 0...4, using: &generator)).map { _ in block() }
    // Items stand together more often than chance has it.
    if Bool.random(using: &generator) { blocks += (0..<3).map { _ in block(of: [.item, .item, .list]) } }
    return Section(
      label: Self.label(role), name: text(), role: role, isReadersLabel: Bool.random(using: &generator),
      topic: maybe(),
      heading: maybe(), blocks: blocks)
  }

  /// A label has one role, whatever document it is in.
  private static func label(_ role: Role) -> LabelID {
    switch role {
    case .side: "pro"
    case .shared: "common-ground"
    case .report: .body
    case .aside: .other
    }
  }

  private mutating func block(of kinds: [Block.Kind] = Block.Kind.allCases) -> Block {
    let kind = kinds.randomElement(using: &generator) ?? .paragraph
    let count = Int.random(in: 1...4, using: &generator)
    let text =
      switch kind {
      case .list: (0..<count).map { _ in "• " + self.text() }.joined(separator: "\n")
      case .item:
        (0..<count).map { (number: Int) in (number.isMultiple(of: 2) ? "• " : "\(count). ") + self.text() }
          .joined(separator: "\n")
      case .code: (0..<count).map { _ in self.text() }.joined(separator: "\n")
      case .table: (0..<count).map { _ in "c\(cell()) | d\(cell())" }.joined(separator: "\n")
      default: self.text()
      }
    var block = Block(kind: kind, text: text, range: SourceRange(1, 3))
    if kind == .list || kind == .item, Bool.random(using: &lists) {
      block.listLines = listLines(text.utf8.count { $0 == 0x0A } + 1, isItem: kind == .item)
    }
    return block
  }

  /// Lines at any depth that may be, some of which a page counts.
  private mutating func listLines(_ count: Int, isItem: Bool) -> [ListLine] {
    let isCounted = Bool.random(using: &lists)
    var depth = -1
    return (0..<count).map { index in
      depth = Int.random(in: (isItem ? min(index, 1) : 0)...depth + 1, using: &lists)
      let number = ["1.", "7.", "12.", "b.", "iv.", "C.", nil].randomElement(using: &lists) ?? nil
      return ListLine(depth: depth, number: isCounted ? number : nil)
    }
  }

  private mutating func cell() -> String {
    String(String.UnicodeScalarView(text().unicodeScalars.filter { $0 != "|" }))
  }

  private mutating func maybe() -> RangedText? { Bool.random(using: &generator) ? ranged() : nil }

  private mutating func ranged() -> RangedText {
    let start = Int.random(in: 0...50, using: &generator)
    return RangedText(text(), SourceRange(start, start + Int.random(in: 1...9, using: &generator)))
  }

  private static let pieces = [
    "word", "Größe", "“said”", "東京", "e\u{301}", "C", "a", "b1", "x.y", "12", "1.", "2)", "1234567890.", "-",
    "--",
    "---", "- -", "+", "*", "**", "***", "_", "__", "snake_case_", "*a*", "_b_", "`", "``", "```", "~", "~~",
    "~~~",
    "#", "##", "######", "#a", ">", ">>", "<", "<b>", "</b>", "<!--", "-->", "--!>", "<http://a.b>", "<?",
    "<![CDATA[", "<script>", "&", "&amp;", "&#35;", "&#x41;", "&nosuch;", "&;", "|", "||", ":--", ":-:",
    "---|---",
    "[", "]", "[a](b)", "![a](b)", "[a]: b", "[^1]", "[ ]", "[x]", "\\", "\\\\", "\\*", "!", "=", "===",
    "$x$",
    "http://a.b/c_d", "https://a.b/c*d~e", "(http://a.b)", "www.a.b/_c_", "WWW.A.B", "mailto:a_b@c.de",
    "a_b@c.de",
    "ftp://x.y", "://", "\"", "'", ":", "key: value", "%", "@", "{", "}", "^", "\t", "  ", "    ", "\u{A0}",
    "\u{3000}", "\u{85}", "\u{2028}", "\u{7F}", "\u{9B}31m", "\u{1B}[31m", "\u{0}", "\u{202E}", "\u{2067}",
    "\u{200D}", "\u{FEFF}", "\u{E000}", "\u{FFFF}", "\u{E0041}", "\u{301}", "\u{20E3}",
  ]
}
