import Documents

/// From lines to pieces, by form: fences, headings, rules, lists, tables, and paragraphs whose lines are joined
/// where they were wrapped.
struct PieceScanner {
  private let text: [UInt8]
  private let lines: [TextLine]
  private let form: LineForm
  /// Whether paragraphs begin with an indent.
  private let isIndented: Bool
  /// Whether most of the text stands in lines longer than any that are wrapped: a paragraph is a line.
  private let isUnwrapped: Bool
  /// Which lines belong to the page; empty where none does.
  private let isPageLine: [Bool]
  /// The levels of the lines that are headings of Org.
  private let orgLevels: [Int: Int]
  private var pieces: [Piece] = []
  private var at = 0
  /// Lines between two blank ones, and the width they were wrapped at in bytes, 0 where they are not; in cells, where
  /// writing without spaces is among them.
  private var group = (lines: 0..<0, width: 0, cells: 0)

  static func pieces(_ text: [UInt8], _ lines: [TextLine]) -> [Piece] {
    var scanner = PieceScanner(text: text, lines: lines)
    scanner.scan()
    return scanner.pieces
  }

  private init(text: [UInt8], lines: [TextLine]) {
    self.text = text
    self.lines = lines
    form = LineForm(text: text)
    isPageLine = PageLines(text, lines).flags
    orgLevels = OrgHeadings.levels(text, lines)
    isIndented = Self.indentedStarts(lines) >= Self.leastIndented
    let long = lines.reduce(0) { $0 + (LineWidth.exceeds(Self.widestWrap, text, $1) ? $1.count : 0) }
    isUnwrapped = long * 2 > lines.reduce(0) { $0 + $1.count }
  }

  /// How many lines have an indent and go on in a line without.
  private static func indentedStarts(_ lines: [TextLine]) -> Int {
    zip(lines, lines.dropFirst()).count { (1...8).contains($0.indent) && $1.indent == 0 && !$1.isEmpty }
  }

  private static let leastIndented = 3

  private func isOfPage(_ index: Int) -> Bool { !isPageLine.isEmpty && isPageLine[index] }

  private mutating func scan() {
    scanFrontMatter()
    while at < lines.count {
      if lines[at].isBlank {
        at += 1
      } else if lines[at].isEmpty {
        takeQuoteMarks()
      } else {
        scanPiece()
      }
    }
    for index in pieces.indices { pieces[index].standsAlone = standsAlone(pieces[index]) }
  }

  private func standsAlone(_ piece: Piece) -> Bool {
    let before = piece.lines.lowerBound - 1
    let after = piece.lines.upperBound
    return (before < 0 || lines[before].isEmpty) && (after >= lines.count || lines[after].isEmpty)
  }

  /// Lines of nothing but `>` belong to the piece before them, else to the one after.
  private mutating func takeQuoteMarks() {
    let start = at
    while at < lines.count, lines[at].isEmpty, !lines[at].isBlank { at += 1 }
    if pieces.isEmpty || pieces[pieces.count - 1].lines.upperBound < start {
      append(.rule, start..<at)
    } else {
      let last = pieces.count - 1
      pieces[last].range = pieces[last].range.lowerBound..<lines[at - 1].end
    }
  }

  private mutating func append(_ kind: Piece.Kind, _ range: Range<Int>) {
    let first = lines[range.lowerBound]
    // The white space before the first mark belongs to no range.
    var start = first.start
    while start < first.textStart, let length = WhiteSpace.length(text, start, first.end) { start += length }
    pieces.append(
      Piece(
        kind: kind, lines: range, range: start..<lines[range.upperBound - 1].end, quoteDepth: first.quoteDepth
      ))
  }

  /// Takes lines as one piece and goes on after them.
  private mutating func take(_ kind: Piece.Kind, to end: Int) {
    append(kind, at..<end)
    at = end
  }

  private mutating func scanFrontMatter() {
    var first = 0
    while first < lines.count, lines[first].isBlank { first += 1 }
    scanFields(from: first)
    guard at == 0, first < lines.count, isFrontMatterMark(lines[first], isFirst: true) else { return }
    guard first + 1 < lines.count, looksLikeField(lines[first + 1]) else { return }
    let limit = min(lines.count, first + 400)
    guard let close = lines[(first + 1)..<limit].firstIndex(where: { isFrontMatterMark($0, isFirst: false) })
    else {
      return
    }
    at = first
    take(.frontMatter, to: close + 1)
  }

  /// The fields at the top of a text: of a header, as “Title: …”, or of Org, as “#+TITLE: …”.
  private mutating func scanFields(from first: Int) {
    var end = first
    while end < lines.count, !lines[end].isEmpty, TextField(text, lines[end].text) != nil { end += 1 }
    guard end - first > 1, end < lines.count, lines[end].isBlank,
      (first..<end).contains(where: { TextField(text, lines[$0].text)?.field == .title })
    else { return }
    for index in first..<end {
      let field = TextField(text, lines[index].text)?.field
      append(field.map(Piece.Kind.field) ?? .frontMatter, index..<index + 1)
    }
    at = end
  }

  private func isFrontMatterMark(_ line: TextLine, isFirst: Bool) -> Bool {
    var start = line.textStart
    if isFirst, line.count >= 3, text[start] == 0xEF, text[start + 1] == 0xBB { start += 3 }
    return text[start..<line.end].elementsEqual("---".utf8)
  }

  private func looksLikeField(_ line: TextLine) -> Bool {
    guard let colon = text[line.text].firstIndex(of: UInt8(ascii: ":")) else { return false }
    return colon > line.textStart
      && text[line.textStart..<colon].allSatisfy {
        $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x5F || $0 == 0x2D
      }
  }

  private mutating func scanPiece() {
    let line = lines[at]
    if isOfPage(at) { return take(.pageLine, to: at + 1) }
    if form.isInvisible(line) { return take(.invisible, to: at + 1) }
    if form.fence(line) != nil { return take(.code, to: fenceEnd()) }
    if let level = form.headingLevel(line) ?? orgLevels[at] {
      return take(.heading(level: level), to: at + 1)
    }
    if form.ruleMark(line) != nil { return take(.rule, to: at + 1) }
    if form.isRuled(line) { return take(.paragraph, to: at + 1) }
    if form.isBold(line) { return take(.boldLine, to: at + 1) }
    if text[line.textStart] == UInt8(ascii: "|") {
      return take(.table, to: runEnd { text[$0.textStart] == UInt8(ascii: "|") })
    }
    if isListStart(at) { return take(.list, to: listEnd()) }
    let end = paragraphEnd()
    if end == at + 1, end < lines.count, let level = underlineLevel(lines[end], under: line) {
      return take(.heading(level: level), to: end + 1)
    }
    take(.paragraph, to: end)
  }

  private func runEnd(_ belongs: (TextLine) -> Bool) -> Int {
    var end = at + 1
    while end < lines.count, !lines[end].isEmpty, lines[end].quoteDepth == lines[at].quoteDepth,
      belongs(lines[end])
    {
      end += 1
    }
    return end
  }

  private func fenceEnd() -> Int {
    guard let open = form.fence(lines[at]) else { return at + 1 }
    var end = at + 1
    while end < lines.count,
      lines[end].quoteDepth >= lines[at].quoteDepth || lines[end].isBlank && lines[at].quoteDepth == 0
    {
      if let close = form.fence(lines[end]), close.mark == open.mark, close.length >= open.length {
        return end + 1
      }
      end += 1
    }
    return end
  }

  private func isListStart(_ index: Int) -> Bool {
    if form.bulletLength(lines[index]) != nil { return true }
    guard form.numberLength(lines[index]) != nil else { return false }
    guard index + 1 < lines.count, !lines[index + 1].isEmpty else { return false }
    return form.numberLength(lines[index + 1]) != nil || lines[index + 1].indent >= 2
  }

  private mutating func listEnd() -> Int {
    readGroup(at)
    var end = at + 1
    while end < lines.count, !lines[end].isEmpty, lines[end].quoteDepth == lines[at].quoteDepth {
      let line = lines[end]
      let isItem = form.bulletLength(line) != nil || form.numberLength(line) != nil
      if !isItem && line.indent <= lines[at].indent && (startsPiece(line) || !isWrapped(end - 1)) { break }
      end += 1
    }
    return end
  }

  private func startsPiece(_ line: TextLine) -> Bool {
    form.fence(line) != nil || form.headingLevel(line) != nil || form.ruleMark(line) != nil
      || form.isRuled(line) || form.isBold(line) || form.isInvisible(line)
  }

  private func underlineLevel(_ line: TextLine, under: TextLine) -> Int? {
    guard line.quoteDepth == under.quoteDepth, let mark = form.ruleMark(line), line.count >= 3 else {
      return nil
    }
    guard line.count * 2 >= under.count else { return nil }
    guard !text[line.text].contains(0x20), under.count <= 200 else { return nil }
    return mark == UInt8(ascii: "=") ? 1 : mark == UInt8(ascii: "-") ? 2 : nil
  }

  /// One past the last line of the paragraph at `at`.
  private mutating func paragraphEnd() -> Int {
    readGroup(at)
    var end = at + 1
    while end < lines.count, !lines[end].isEmpty, lines[end].quoteDepth == lines[at].quoteDepth {
      if isOfPage(end) || startsPiece(lines[end]) || form.bulletLength(lines[end]) != nil || isListStart(end)
      {
        break
      }
      if lines[end].indent > lines[end - 1].indent || !isWrapped(end - 1) || isByline(end) { break }
      end += 1
    }
    return end
  }

  /// Measures the lines that stand together around `index`.
  private mutating func readGroup(_ index: Int) {
    guard !group.lines.contains(index) else { return }
    var width = 0
    var end = index
    while end < lines.count, !lines[end].isEmpty {
      width = max(width, lines[end].count + lines[end].indent)
      end += 1
    }
    // Several lines of which one is long are no wrapped paragraph.
    let full = lines[index..<end].count { ($0.count + $0.indent) * 10 >= width * 7 }
    let isNarrow = !lines[index..<end].contains { LineWidth.exceeds(Self.widestWrap, text, $0) }
    let isWrapped = isNarrow && (full > 1 || end - index <= 3)
    group = (index..<end, isWrapped ? width : 0, LineWidth.cells(text, lines[index..<end]))
  }

  /// Whether the line break after a line is one of wrapping: the next word would not have fitted, or paragraphs
  /// begin with an indent and the next line has none.
  private func isWrapped(_ index: Int) -> Bool {
    let line = lines[index]
    let next = lines[index + 1]
    let first = text[next.textStart]
    if first >= 0x61 && first <= 0x7A && !endsSentence(line) { return true }
    guard group.width >= Self.narrowestWrap, !isUnwrapped else { return false }
    if let slack = LineWidth.slack(text, next) { return LineWidth.cells(text, line) + slack >= group.cells }
    if endsInside(line) { return true }
    if isIndented, next.indent == 0, line.count * 2 > group.width || !endsSentence(line) { return true }
    let word = text[next.text].firstIndex(of: 0x20) ?? next.end
    return line.indent + line.count + 1 + (word - next.textStart) > group.width
  }

  /// Whether a line says who wrote what stands under it: “by Ann Lee”.
  private func isByline(_ index: Int) -> Bool {
    let words = text[lines[index].text].split(separator: 0x20)
    return (3...6).contains(words.count) && words[0].elementsEqual("by".utf8)
      && words.dropFirst().allSatisfy { $0.first.map { (0x41...0x5A).contains($0) } ?? false }
      && (index + 1 == lines.count || lines[index + 1].isEmpty)
  }

  /// Whether a line ends in a word that no sentence ends in.
  private func endsInside(_ line: TextLine) -> Bool {
    Self.insideWords.contains { word in
      line.count > word.count + 8 && text[..<line.end].suffix(word.count).elementsEqual(word)
    }
  }

  private static let insideWords = [" and", " or", " of", " the", " to", " in", " with", " by", " a", ","].map
  {
    Array($0.utf8)
  }

  private func endsSentence(_ line: TextLine) -> Bool {
    ".!?:;\"".utf8.contains(text[line.end - 1])
  }

  private static let widestWrap = 120
  private static let narrowestWrap = 40
}
