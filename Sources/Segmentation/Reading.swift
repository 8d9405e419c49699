import Documents
import LabelSets

/// A source on its way to a document: its bytes, lines and pieces, and what the stages ask of them.
struct Reading {
  let source: Source
  /// The text that is read: the source's, in Markdown without the markup.
  let text: [UInt8]
  let lines: [TextLine]
  let pieces: [Piece]
  let form: LineForm
  /// What a web page tells of its pieces; nil for other formats.
  let page: PageText?
  /// What is emphasised in a Markdown source, and where what is shown stands in it; nil for other formats.
  let shown: ShownText?
  /// How the lines of paragraphs and lists go on, where that is not by a space.
  private let joins: LineJoins
  /// Whether headings are marked up, so that plain lines are none.
  let marksHeadings: Bool
  /// For each piece, whether it has the form of a heading.
  private var areHeadingLike: [Bool] = []
  /// Whether blank lines part the paragraphs, so that a line right under another is no heading.
  private let hasBlankLines: Bool

  init(_ source: Source) {
    let lines = LineReader.lines(source.text)
    self.init(source, source.text, lines, PieceScanner.pieces(source.text, lines), nil, nil)
  }

  /// A Markdown source as it is shown.
  init(_ source: Source, _ shown: ShownText) {
    self.init(source, shown.text, shown.lines, shown.pieces, nil, shown)
  }

  /// A web page as it is shown, which is its source from now on.
  init(_ source: Source, _ page: PageText) {
    var source = source
    (source.text, source.isPageWhole) = (page.text, page.isWhole)
    self.init(source, page.text, page.lines, page.pieces, page, nil)
  }

  private init(
    _ source: Source, _ text: [UInt8], _ lines: [TextLine], _ pieces: [Piece], _ page: PageText?,
    _ shown: ShownText?
  ) {
    self.page = page
    self.shown = shown
    self.source = source
    self.text = text
    self.lines = lines
    self.pieces = pieces
    form = LineForm(text: text)
    // What a page shows is not set in lines.
    joins = page == nil ? LineJoins(text, at: Self.breaks(lines, pieces)) : LineJoins()
    let marked = pieces.count { $0.isMarkedHeading }
    marksHeadings = source.format == .text ? marked > 1 : marked > 0 || pieces.contains { $0.kind == .list }
    let alone = pieces.reduce(0) { $0 + ($1.standsAlone ? $1.range.count : 0) }
    hasBlankLines = alone * 2 > text.count
    areHeadingLike = pieces.map(hasHeadingForm)
  }

  /// Where the lines break that are folded.
  private static func breaks(_ lines: [TextLine], _ pieces: [Piece]) -> some Sequence<LineJoins.Break> {
    pieces.lazy.filter { $0.kind == .paragraph || $0.kind == .list }.flatMap { piece in
      zip(lines[piece.lines], lines[piece.lines].dropFirst()).lazy.map { ($0.end, $1.textStart) }
    }
  }

  /// The bold words that a text begins with; nil where it begins otherwise.
  func boldStart(of range: Range<Int>) -> Range<Int>? {
    if let page { return Self.strong(at: range.lowerBound, page.styles)?.clamped(to: range) }
    guard let shown else { return typedBold(range) }
    guard let start = shown.origins.source(at: range.lowerBound),
      let bold = Self.strong(at: start, shown.styles),
      let end = shown.origins.text(at: bold.upperBound)
    else { return nil }
    return range.lowerBound..<min(max(end, range.lowerBound), range.upperBound)
  }

  private static func strong(at offset: Int, _ styles: [StyledRange]) -> Range<Int>? {
    let first = styles.partitionPoint { $0.range.lowerBound < offset }
    return styles[first...].prefix { $0.range.lowerBound == offset }.first { $0.style == .strong }?.range
  }

  /// Words between the marks of bold type, in a text whose marks are shown.
  private func typedBold(_ range: Range<Int>) -> Range<Int>? {
    guard text[range].starts(with: "**".utf8) else { return nil }
    let start = range.lowerBound + 2
    let rest = text[start..<min(range.upperBound, start + 140)]
    return rest.firstRange(of: "**".utf8).map { start..<$0.lowerBound }
  }

  /// Whether a piece has the form of a heading: marked as one, or one short line that is no sentence.
  func isHeadingLike(_ index: Int) -> Bool { areHeadingLike[index] }

  /// Whether a piece is a line of text right under another, in a text whose paragraphs blank lines part.
  func runsOn(_ index: Int) -> Bool {
    hasBlankLines && index > 0 && pieces[index].kind == .paragraph && pieces[index - 1].kind == .paragraph
      && isRightUnder(index)
  }

  /// Whether a piece begins on the line after the one before it.
  func isRightUnder(_ index: Int) -> Bool {
    pieces[index - 1].lines.upperBound == pieces[index].lines.lowerBound
  }

  /// The bytes of a piece's text without the marks of a heading, a bold line or a quotation around it.
  func bareText(of piece: Piece) -> Range<Int> {
    let first = lines[piece.lines.lowerBound]
    var start = first.textStart
    var end = lines[piece.lines.upperBound - 1].end
    if source.format != .text { return start..<end }
    switch piece.kind {
    case .heading:
      if let marks = form.headingLevel(first) {
        start += marks
        while end > start, text[end - 1] == UInt8(ascii: "#") { end -= 1 }
      } else if piece.lines.count == 1 {
        // Stars of Org.
        start += text[start..<end].prefix { $0 == UInt8(ascii: "*") || $0 == 0x20 }.count
      } else {
        end = lines[piece.lines.upperBound - 2].end
      }
      (start, end) = trimmed(start, commentStart(start, end))
      return unbolded(start, end)
    case .boldLine: return unbolded(start, end)
    default: return start..<end
    }
  }

  /// Where a comment at the end of a heading begins: “<!-- optional -->”.
  private func commentStart(_ start: Int, _ end: Int) -> Int {
    guard end - start > 7, text[..<end].suffix(3).elementsEqual("-->".utf8),
      let open = text[start..<end].lastIndex(of: UInt8(ascii: "<")), open > start,
      text[open...].starts(with: "<!--".utf8)
    else { return end }
    return open
  }

  private func unbolded(_ start: Int, _ end: Int) -> Range<Int> {
    var (start, end) = (start, end)
    while start < end, text[start] == UInt8(ascii: "*") || text[start] == UInt8(ascii: "_") { start += 1 }
    while end > start, text[end - 1] == UInt8(ascii: "*") || text[end - 1] == UInt8(ascii: "_") { end -= 1 }
    return start..<end
  }

  func trimmed(_ start: Int, _ end: Int) -> (Int, Int) {
    var (start, end) = (start, end)
    while start < end, let length = WhiteSpace.length(text, start, end) { start += length }
    while let length = WhiteSpace.length(text, endingAt: end, from: start) { end -= length }
    return (start, end)
  }

  /// Folds a part of a piece; lists, code and tables keep their lines.
  func folded(_ piece: Piece, in range: Range<Int>) -> FoldedPiece {
    let first = lines.lastIndex(startingBefore: range.lowerBound, in: piece.lines)
    let end = lines.lastIndex(startingBefore: range.upperBound, in: first..<piece.lines.upperBound) + 1
    return FoldedPiece(text, lines[first..<end], in: range) { [form, lines, joins] index in
      switch piece.kind {
      case .code, .table, .frontMatter: .line
      case .list where form.bulletLength(lines[index]) != nil || form.numberLength(lines[index]) != nil: .line
      default: joins[lines[index].textStart]
      }
    }
  }

  /// The words of a piece's text, at most `limit`.
  func words(of piece: Piece, limit: Int = 40) -> HeadingWords {
    HeadingWords(text, bareText(of: piece), limit: limit)
  }

  /// Bytes of a piece's text.
  func length(of piece: Piece) -> Int { bareText(of: piece).count }

  /// The last byte of a piece's text, closing quotation marks and bold marks left out; 0 where there is none.
  func lastByte(of piece: Piece) -> UInt8 {
    let range = bareText(of: piece)
    var end = range.upperBound
    while end > range.lowerBound {
      if "\"')]*_".utf8.contains(text[end - 1]) {
        end -= 1
      } else if end - 3 >= range.lowerBound, text[end - 3] == 0xE2, text[end - 2] == 0x80,
        text[end - 1] == 0x9D || text[end - 1] == 0x99
      {
        end -= 3
      } else {
        return text[end - 1]
      }
    }
    return 0
  }
}

extension [TextLine] {
  /// The last of the lines in `range`, which is not empty, that starts at `offset` or before; its first, where
  /// none does.
  fileprivate func lastIndex(startingBefore offset: Int, in range: Range<Int>) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while high - low > 1 {
      let middle = (low + high) / 2
      if self[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
