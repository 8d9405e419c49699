import Documents

/// Makes pieces, and the text that is shown, of the blocks of a Markdown source.
struct MarkdownPieces {
  private let copy: MarkdownCopy
  private let blocks: [MarkdownBlock]
  private let hidden: [HiddenMarkup]
  private let form: LineForm
  /// How deep all of the document stands in quotations.
  private let outerDepth: Int
  private(set) var shown: ShownText
  /// The first line that no piece covers yet.
  private var next = 0
  private var isAfterFootnote = false
  /// How many lists are open.
  private var listDepth = 0
  /// Whether the piece that ends is a paragraph that a number opens.
  private var isNumberedParagraph = false
  private var source: [UInt8] { copy.source }

  /// The source as it is shown.
  static func shown(_ source: [UInt8]) -> ShownText {
    var shown = ShownText(source)
    let start = FrontMatter.add(to: &shown, source)
    let copy = MarkdownCopy(source, from: start)
    var pieces = MarkdownPieces(copy, MarkdownBlockReader(copy, from: start), shown)
    pieces.addAll(0..<pieces.blocks.count)
    pieces.addRest(to: copy.lines.count)
    return pieces.shown
  }

  private init(_ copy: MarkdownCopy, _ reader: MarkdownBlockReader, _ shown: ShownText) {
    self.copy = copy
    self.shown = shown
    blocks = reader.blocks
    hidden = reader.inlines.hidden
    self.shown.styles = reader.inlines.styles.sorted { $0.range.lowerBound < $1.range.lowerBound }
    form = LineForm(text: copy.bytes)
    outerDepth = blocks.reduce(Int.max) { min($0, $1.quoteDepth) }
  }

  private mutating func addAll(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      add(index)
      index = max(blocks[index].end, index + 1)
    }
  }

  private mutating func add(_ index: Int) {
    let block = blocks[index]
    switch block.kind {
    case .list(let isOrdered): addList(index, isOrdered)
    case .item: addAll((index + 1)..<block.end)
    case .paragraph: addParagraph(block)
    case .heading(let level): addHeading(block, level)
    case .code: addCode(block)
    case .html: addHTML(block)
    case .rule: addUnread(.rule, block)
    case .table: addTable(block)
    }
  }

  private func depth(_ block: MarkdownBlock) -> Int { block.quoteDepth - outerDepth }

  private func markup(_ block: MarkdownBlock) -> ArraySlice<HiddenMarkup> { hidden[block.hidden] }

  // MARK: Lines

  /// What lines cover: all but white space around them.
  private func extent(_ lines: Range<Int>) -> Range<Int> {
    guard !lines.isEmpty else { return source.count..<source.count }
    var start = copy.lines[lines.lowerBound].lowerBound
    var end = copy.lines[lines.upperBound - 1].upperBound
    // A form feed breaks a line, and is no white space.
    if end < source.count, source[end] == 0x0B || source[end] == 0x0C { end += 1 }
    while start < end, let length = WhiteSpace.length(source, start, end) { start += length }
    while let length = WhiteSpace.length(source, endingAt: end, from: start) { end -= length }
    return start..<end
  }

  /// Ends a piece that covers `lines`; where nothing is shown, its source stands there as it is.
  private mutating func end(_ kind: Piece.Kind, _ lines: Range<Int>, depth: Int, from start: Int = .max) {
    // A paragraph with a number of its own stands outside of the list that it is for Markdown.
    let ownDepth = kind == .paragraph && isNumberedParagraph ? listDepth - 1 : listDepth
    var place = extent(lines)
    next = max(next, lines.upperBound)
    guard !place.isEmpty else { return }
    place = min(start, place.lowerBound)..<place.upperBound
    let count = shown.pieces.count
    shown.endPiece(kind, quoteDepth: depth, listDepth: ownDepth, place: place)
    if shown.pieces.count == count {
      shown.addRaw(lines.map { extent($0..<($0 + 1)) }.filter { !$0.isEmpty })
      shown.endPiece(kind == .rule ? .rule : .markup, quoteDepth: depth, place: place)
    }
    isAfterFootnote = false
  }

  private mutating func addUnread(_ kind: Piece.Kind, _ block: MarkdownBlock) {
    addRest(to: block.lines.lowerBound)
    shown.addRaw(block.lines.map { extent($0..<($0 + 1)) }.filter { !$0.isEmpty })
    end(kind, block.lines, depth: depth(block))
  }

  /// Adds the lines before `line` that no block covers: marks of quotations go with the piece before, link
  /// definitions and the rest are pieces.
  private mutating func addRest(to line: Int) {
    while next < line {
      let first = next
      while next < line, !extent(next..<(next + 1)).isEmpty { next += 1 }
      if next > first { addRest(first..<next) } else { next += 1 }
    }
  }

  private mutating func addRest(_ lines: Range<Int>) {
    let place = extent(lines)
    let text = source[place].drop { " \t>".utf8.contains($0) }
    if text.isEmpty, !shown.pieces.isEmpty { return shown.extendLast(to: place.upperBound) }
    shown.addRaw(lines.map { extent($0..<($0 + 1)) })
    let line = TextLine(start: place.lowerBound, end: place.upperBound, textStart: place.lowerBound)
    let isInvisible = LineForm(text: source).isInvisible(line)
    let kind: Piece.Kind =
      text.first == UInt8(ascii: "[") ? .linkDefinition : isInvisible ? .invisible : .rule
    end(kind, lines, depth: 0)
  }

  // MARK: Paragraphs and headings

  private mutating func addParagraph(_ block: MarkdownBlock) {
    addRest(to: block.lines.lowerBound)
    guard let segments = block.segments else { return addUnread(.paragraph, block) }
    var first = 0
    var markup = markup(block)
    for index in segments.indices {
      let isLast = index + 1 == segments.count
      guard
        isLast || isAlone(segments[index], markup) || startsAlone(segments[index + 1], markup)
          || index == first && isLabel(segments[index])
      else { continue }
      let lines = (block.lines.lowerBound + first)..<(block.lines.lowerBound + index + 1)
      let isFootnote = isFootnote(segments[first])
      let kind = isFootnote ? .footnote : paragraphKind(segments[first...index], markup, block)
      for segment in segments[first...index] {
        markup = markup.drop { $0.range.upperBound <= segment.lowerBound }
        shown.addLine(segment, markup)
      }
      end(kind, lines, depth: depth(block))
      isAfterFootnote = isFootnote
      first = index + 1
    }
  }

  private func line(_ segment: Range<Int>) -> TextLine {
    TextLine(start: segment.lowerBound, end: segment.upperBound, textStart: segment.lowerBound)
  }

  /// Whether a line is bold from end to end.
  private func isBold(_ segment: Range<Int>, _ markup: ArraySlice<HiddenMarkup>) -> Bool {
    guard form.isBold(line(segment)) else { return false }
    let index = markup.partitionPoint { $0.range.lowerBound < segment.lowerBound }
    return index < markup.endIndex && markup[index].range.lowerBound == segment.lowerBound
  }

  private func isFootnote(_ segment: Range<Int>) -> Bool {
    guard source[segment].starts(with: "[^".utf8),
      let close = source[segment].prefix(200).firstIndex(of: UInt8(ascii: "]")),
      close + 1 < segment.upperBound
    else { return false }
    return source[close + 1] == UInt8(ascii: ":")
  }

  /// Whether a line is a piece by itself.
  private func isAlone(_ segment: Range<Int>, _ markup: ArraySlice<HiddenMarkup>) -> Bool {
    isBold(segment, markup) || LineForm(text: source).isInvisible(line(segment))
  }

  private func startsAlone(_ segment: Range<Int>, _ markup: ArraySlice<HiddenMarkup>) -> Bool {
    isAlone(segment, markup) || isFootnote(segment) || startsBold(segment, markup)
  }

  /// Whether a line begins with bold words that a colon ends: “**Pros:** …”.
  private func startsBold(_ segment: Range<Int>, _ markup: ArraySlice<HiddenMarkup>) -> Bool {
    guard segment.count > 6,
      source[segment].starts(with: "**".utf8) || source[segment].starts(with: "__".utf8)
    else {
      return false
    }
    let index = markup.partitionPoint { $0.range.lowerBound < segment.lowerBound }
    guard index + 1 < markup.endIndex, markup[index].range.lowerBound == segment.lowerBound else {
      return false
    }
    let close = markup[index + 1].range
    guard close.lowerBound < segment.upperBound, close.upperBound <= segment.upperBound else { return false }
    let isEnded = close.upperBound < segment.upperBound && source[close.upperBound] == UInt8(ascii: ":")
    return isEnded || source[close.lowerBound - 1] == UInt8(ascii: ":")
  }

  /// Whether a first line is a few words before a colon, which the lines after it explain.
  private func isLabel(_ segment: Range<Int>) -> Bool {
    segment.count < Self.longestLabel && source[segment].last == UInt8(ascii: ":")
  }

  private static let longestLabel = 60

  private func paragraphKind(
    _ segments: ArraySlice<Range<Int>>, _ markup: ArraySlice<HiddenMarkup>, _ block: MarkdownBlock
  ) -> Piece.Kind {
    guard let first = segments.first else { return .paragraph }
    if block.isImage { return .image }
    guard segments.count == 1 else { return .paragraph }
    if LineForm(text: source).isInvisible(line(first)) { return .invisible }
    if form.ruleMark(line(first)) != nil { return .rule }
    return isBold(first, markup) ? .boldLine : .paragraph
  }

  /// A heading; a long text over a row of dashes is a paragraph over a rule.
  private mutating func addHeading(_ block: MarkdownBlock, _ level: Int) {
    addRest(to: block.lines.lowerBound)
    guard let segments = block.segments, let first = segments.first else {
      return addUnread(.paragraph, block)
    }
    let isUnderlined = block.lines.count > segments.count
    if isUnderlined, segments.count > 2 || segments.reduce(0, { $0 + $1.count }) > Self.longestHeading {
      var (text, rule) = (block, block)
      text.lines = block.lines.lowerBound..<(block.lines.lowerBound + segments.count)
      rule.lines = text.lines.upperBound..<block.lines.upperBound
      addParagraph(text)
      return addUnread(.rule, rule)
    }
    if first.isEmpty { return addUnread(.rule, block) }
    for segment in segments { shown.addLine(segment, markup(block)) }
    end(.heading(level: level), block.lines, depth: depth(block))
  }

  private static let longestHeading = 200

  // MARK: Code, HTML, tables

  private mutating func addCode(_ block: MarkdownBlock) {
    addRest(to: block.lines.lowerBound)
    // What is indented under a footnote is its text.
    let kind: Piece.Kind = isAfterFootnote ? .footnote : .code
    if kind == .code {
      shown.addRaw(block.segments ?? [])
    } else {
      for segment in block.segments ?? [] { shown.addLine(segment, []) }
    }
    // The indent of code is text.
    end(kind, block.lines, depth: depth(block), from: block.segments?.first?.lowerBound ?? .max)
    isAfterFootnote = kind == .footnote
  }

  private mutating func addHTML(_ block: MarkdownBlock) {
    addRest(to: block.lines.lowerBound)
    let place = extent(block.lines)
    if block.quoteDepth == 0, listDepth == 0, let table = HTMLTable(copy.bytes, place) {
      for row in table.rows {
        let first = table.hidden.partitionPoint { $0.range.lowerBound < row.lowerBound }
        shown.addLine(row, table.hidden[first...])
      }
      return end(.table, block.lines, depth: depth(block))
    }
    let segments = block.segments ?? []
    let tags = HTMLTags.hidden(copy.bytes, place)
    var rest = tags[...]
    for segment in segments {
      rest = rest.drop { $0.range.upperBound <= segment.lowerBound }
      shown.addLine(segment, rest)
    }
    end(level(of: block).map { .heading(level: $0) } ?? .paragraph, block.lines, depth: depth(block))
  }

  /// The level of a heading that stands in tags: “<h2>Drawbacks</h2>”; what opens details counts as the lowest.
  private func level(of block: MarkdownBlock) -> Int? {
    let place = extent(block.lines)
    guard place.count <= Self.longestHeading, place.count > 6, source[place.lowerBound] == UInt8(ascii: "<")
    else { return nil }
    let tag = source[(place.lowerBound + 1)...].prefix { $0 != UInt8(ascii: ">") && $0 != 0x20 }
    if tag.elementsEqual("details".utf8) || tag.elementsEqual("summary".utf8) {
      return source[place].firstRange(of: "<summary>".utf8) != nil
        && source[place].suffix(10).elementsEqual("</summary>".utf8)
        ? 6 : nil
    }
    guard tag.count == 2, tag.first.map({ $0 | 0x20 }) == UInt8(ascii: "h"), let digit = tag.last,
      (0x31...0x36).contains(digit),
      source[place].suffix(5).elementsEqual(Array("</".utf8) + tag + [UInt8(ascii: ">")])
    else { return nil }
    return Int(digit - 0x30)
  }

  private mutating func addTable(_ block: MarkdownBlock) {
    addRest(to: block.lines.lowerBound)
    var rest = markup(block)
    for segment in block.segments ?? [] {
      rest = rest.drop { $0.range.upperBound <= segment.lowerBound }
      shown.addLine(segment, rest)
    }
    end(.table, block.lines, depth: depth(block))
  }

  // MARK: Lists

  /// A list is one piece, as far as its items are a paragraph each and lists of such; what holds more is taken
  /// apart.
  private mutating func addList(_ index: Int, _ isOrdered: Bool) {
    listDepth += 1
    defer { listDepth -= 1 }
    let list = blocks[index]
    var item = index + 1
    var run = item
    while item < list.end {
      if !blocks[item].isPlain {
        addItems(run..<item, list, isOrdered)
        addApart(item, isOrdered && list.children == 1)
        run = blocks[item].end
      }
      item = max(blocks[item].end, item + 1)
    }
    addItems(run..<list.end, list, isOrdered)
  }

  /// A paragraph that a number opens may be a heading, and no list.
  private func isNumbered(_ range: Range<Int>, _ list: MarkdownBlock, _ isOrdered: Bool) -> Bool {
    isOrdered && list.children == 1 && range.count == 2 && blocks[range.lowerBound + 1].lines.count == 1
  }

  /// An item that holds more than a paragraph: its blocks, the mark before the first.
  private mutating func addApart(_ item: Int, _ isNumbered: Bool) {
    let first = item + 1
    guard first < blocks[item].end else { return }
    guard blocks[first].kind == .paragraph, blocks[first].lines.lowerBound == blocks[item].lines.lowerBound
    else {
      return addAll(first..<blocks[item].end)
    }
    addLines(item..<(first + 1), blocks[item], isNumbered ? .paragraph : .list)
    addAll((first + 1)..<blocks[item].end)
  }

  private mutating func addItems(_ range: Range<Int>, _ list: MarkdownBlock, _ isOrdered: Bool) {
    guard !range.isEmpty else { return }
    addLines(range, list, isNumbered(range, list, isOrdered) ? .paragraph : .list)
  }

  /// The paragraphs among blocks as lines of one piece, each with the marks of the items that begin on it.
  private mutating func addLines(_ range: Range<Int>, _ list: MarkdownBlock, _ kind: Piece.Kind) {
    let first = blocks[range.lowerBound].lines.lowerBound
    addRest(to: first)
    var mark: (line: Int, column: Int)?
    var last = first + 1
    for block in blocks[range] {
      if block.kind == .item, mark?.line != block.lines.lowerBound {
        mark = (block.lines.lowerBound, block.column)
      }
      last = max(last, block.lines.upperBound)
      guard block.kind == .paragraph else { continue }
      addItem(block, mark, list)
    }
    isNumberedParagraph = kind == .paragraph
    end(kind, first..<last, depth: depth(list))
    isNumberedParagraph = false
  }

  private mutating func addItem(
    _ block: MarkdownBlock, _ mark: (line: Int, column: Int)?, _ list: MarkdownBlock
  ) {
    let segments = block.segments ?? block.lines.map { extent($0..<($0 + 1)) }
    var rest = markup(block)
    for (offset, segment) in segments.enumerated() {
      rest = rest.drop { $0.range.upperBound <= segment.lowerBound }
      let line = block.lines.lowerBound + offset
      guard offset == 0, let mark, mark.line == line, copy.lines.indices.contains(line) else {
        shown.addLine(segment, rest, indent: Self.continued)
        continue
      }
      let start = min(copy.lines[line].lowerBound + mark.column, segment.lowerBound)
      shown.addLine(start..<segment.upperBound, rest, indent: max(0, mark.column - list.column))
    }
  }

  /// The indent of lines that begin no item.
  private static let continued = 2
}
