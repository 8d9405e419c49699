import Documents
import LabelSets
import WebPages

/// A web page as text: what it says of itself, then what it shows, block by block, with a blank line between. It is the
/// source that ranges count in: the markup of a page is not to be read.
struct PageText {
  private(set) var text: [UInt8] = []
  private(set) var lines: [TextLine] = []
  private(set) var pieces: [Piece] = []
  /// What the page tells of a piece, by index; nil for the article's text.
  private(set) var roles: [Part.Role?] = []
  /// The elements around a piece that may hold a side each, from the outermost, by index.
  private(set) var containers: [[Int]] = []
  /// What is emphasised, by its beginning.
  private(set) var styles: [StyledRange] = []
  private(set) var links: [PlacedLink] = []
  /// The lines of lists: where each begins, how many lists it stands in, and its number.
  private var items: [(start: Int, level: Int, number: String?)] = []
  /// Whether no article could be told from the rest of the page.
  let isWhole: Bool
  private let language: String?

  init(_ page: WebPage, _ grammar: HeadingGrammar) {
    (language, isWhole) = (page.language, page.isWhole)
    var head: [(text: String, role: Part.Role)] = []
    if let title = page.title { head.append((title, .title)) }
    if let standfirst = page.standfirst { head.append((standfirst, .standfirst)) }
    let sides = SideBlocks(grammar)
    if let byline = page.byline, !sides.isSide(byline) { head.append((byline, .byline)) }
    if let date = page.published { head.append((date.text, .date(iso: date.iso))) }
    for part in head { add(PageBlock(.paragraph, part.text), part.role) }
    // What the page says of itself stands in it once more.
    var said = Set(head.map(\.text))
    let typed = Self.typed(page.blocks)
    for block in sides.inOrder(page.blocks) {
      let repeats = block.leftOut == .repeatedTitle || block.leftOut == .repeatedMetadata
      if repeats, said.remove(block.text) != nil { continue }
      if block == typed {
        addText(block)
        continue
      }
      add(block, block.leftOut.map { .discarded(Junk($0, .markup)) } ?? Self.nothing(block))
    }
  }

  private mutating func add(_ block: PageBlock, _ role: Part.Role?) {
    let bytes = Array(block.text.utf8)
    guard bytes.contains(where: { $0 > 0x20 }) else { return }
    let first = lines.count
    let start = text.count
    // Where the lines of the block's text stand in all.
    var places = OffsetMap()
    if block.kind == .list || block.kind == .table {
      for (index, line) in bytes.split(separator: 0x0A).enumerated() {
        let item = block.items.indices.contains(index) ? block.items[index] : nil
        let bullet = item.map { $0.continues ? "" : "- " } ?? ""
        if let item { items.append((text.count, item.level, item.number)) }
        places.points.append(.init(text: line.startIndex, source: text.count + bullet.utf8.count))
        addLine(Array(bullet.utf8) + line)
      }
    } else {
      places.points.append(.init(text: 0, source: start))
      addLine(bytes)
    }
    text.removeLast()
    pieces.append(
      Piece(
        kind: kind(block), lines: first..<lines.count, range: start..<text.count,
        quoteDepth: block.kind == .quotation ? 1 : 0, standsAlone: true))
    text += [0x0A, 0x0A]
    roles.append(role)
    containers.append(block.containers)
    addMarks(of: block, places)
  }

  /// What a block is in which nothing is to be seen, as page builders put between paragraphs.
  private static func nothing(_ block: PageBlock) -> Part.Role? {
    let isNothing = block.text.unicodeScalars.allSatisfy {
      $0.properties.isDefaultIgnorableCodePoint || $0 == " "
    }
    return isNothing ? .discarded(Junk(.control, .marks)) : nil
  }

  /// The block that an article is as a whole which was typed, not marked up: bills and old opinions stand in `pre`.
  private static func typed(_ blocks: [PageBlock]) -> PageBlock? {
    let article = blocks.filter { $0.leftOut == nil }
    let length = article.reduce(0) { $0 + $1.text.utf8.count }
    return article.first { block in
      block.kind == .code && block.text.utf8.count * 4 >= length * 3
        && block.text.utf8.firstRange(of: [0x0A, 0x0A]) != nil
        && block.text.utf8.count { $0 == 0x20 } * 10 >= block.text.utf8.count
    }
  }

  /// Adds a typed text as what it is: a plain text with lines and paragraphs of its own.
  private mutating func addText(_ block: PageBlock) {
    let bytes = Array(block.text.utf8)
    let (first, start) = (lines.count, text.count)
    let own = LineReader.lines(bytes)
    for piece in PieceScanner.pieces(bytes, own) {
      pieces.append(
        Piece(
          kind: piece.kind, lines: piece.lines.lowerBound + first..<piece.lines.upperBound + first,
          range: piece.range.lowerBound + start..<piece.range.upperBound + start,
          quoteDepth: piece.quoteDepth,
          standsAlone: piece.standsAlone))
      roles.append(nil)
      containers.append(block.containers)
    }
    lines += own.map { line in
      var line = line
      line.start += start
      line.end += start
      line.textStart += start
      return line
    }
    text += bytes + [0x0A, 0x0A]
  }

  private mutating func addLine(_ line: some Collection<UInt8>) {
    let start = text.count
    text += line
    lines.append(TextLine(start: start, end: text.count, textStart: start))
    text.append(0x0A)
  }

  private func kind(_ block: PageBlock) -> Piece.Kind {
    switch block.kind {
    case .heading(let level): return .heading(level: level)
    case .list: return .list
    case .code: return .code
    case .table: return .table
    case .paragraph, .quotation:
      let whole = 0..<block.text.utf8.count
      let isBold = block.styles.contains { $0.kind == .strong && $0.range == whole }
      return isBold && whole.count <= Self.longestBoldLine ? .boldLine : .paragraph
    case .caption: return .paragraph
    }
  }

  /// Bytes of a bold line that may head what follows; a longer one is a bold paragraph.
  private static let longestBoldLine = 120

  /// Adds styles and links, with offsets in all text.
  private mutating func addMarks(of block: PageBlock, _ places: OffsetMap) {
    func place(_ range: Range<Int>) -> SourceRange? {
      guard let start = places.source(at: range.lowerBound),
        let last = places.source(at: max(range.lowerBound, range.upperBound - 1))
      else { return nil }
      return SourceRange(start, last + 1)
    }
    styles += block.styles.compactMap { style in
      place(style.range).map { StyledRange(style.kind == .strong ? .strong : .emphasis, $0.start..<$0.end) }
    }
    links += block.links.compactMap { link in
      guard let target = Link(link.address), let range = place(link.range) else { return nil }
      return PlacedLink(range: range, link: target)
    }
  }
}

extension PageText {
  /// A document of the page with what the markup tells: its language, links, what is emphasised, and what the lines of lists
  /// are.
  func told(_ document: Document) -> Document {
    var document = document
    document.language = language
    document.pageLinks = links
    for section in document.sections.indices {
      for block in document.sections[section].blocks.indices {
        document.sections[section].blocks[block].styles =
          document.sections[section].blocks[block].styles(among: styles)
        document.sections[section].blocks[block].listLines = listLines(
          of: document.sections[section].blocks[block])
      }
    }
    return document
  }

  private func listLines(of block: Block) -> [ListLine] {
    guard block.kind == .list, !items.isEmpty else { return [] }
    let starts = [0] + block.text.utf8.enumerated().lazy.filter { $1 == 0x0A }.map { $0.offset + 1 }
    let own = starts.map { start in
      let place = block.origins.source(at: start) ?? 0
      let item = items[max(0, items.partitionPoint { $0.start <= place } - 1)]
      return (level: item.level, number: item.start == place ? item.number : nil)
    }
    var lines = [ListLine](indents: own.map(\.level))
    for (index, item) in zip(lines.indices, own) { lines[index].number = item.number }
    return lines.saySomething ? lines : []
  }
}
