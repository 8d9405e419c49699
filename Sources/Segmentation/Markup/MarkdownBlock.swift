/// A block of Markdown: where its lines are, and what of them is not shown as it is.
struct MarkdownBlock {
  enum Kind: Equatable {
    case list(isOrdered: Bool)
    case item
    case paragraph
    case heading(level: Int)
    case code
    case html
    case rule
    case table
  }

  var kind: Kind
  /// Indices of its lines.
  var lines: Range<Int>
  /// How deep it stands in quotations.
  var quoteDepth: Int
  /// Bytes before it in its first line.
  var column: Int
  /// Index of the block after the last one inside it.
  var end = 0
  /// The text of each line that has some; nil where the source does not show what cmark-gfm read.
  var segments: [Range<Int>]?
  /// Which of the hidden markup stands in it.
  var hidden = 0..<0
  /// Whether it is text around nothing, or images alone.
  var isImage = false
  /// Of a list or an item, whether it holds nothing but paragraphs, one an item, and such lists.
  var isPlain = true
  /// Of an item, how many blocks stand right in it.
  var children = 0
}

/// Reads the blocks out of cmark-gfm's tree, those inside a list behind it; quotations are a depth.
struct MarkdownBlockReader {
  private let copy: MarkdownCopy
  private(set) var blocks: [MarkdownBlock] = []
  private(set) var inlines: InlineMarkup
  private var quoteDepth = 0
  /// The lists and items around the place.
  private var open: [Int] = []
  private var lastLeaf: Int?
  private var cell = 0
  private var images = 0
  private var hasImage = false
  private var hasText = false

  init(_ copy: MarkdownCopy, from start: Int) {
    self.copy = copy
    inlines = InlineMarkup(copy.bytes)
    MarkdownEvents.forEach(in: copy.bytes[start...]) { add($0) }
  }

  private mutating func add(_ event: MarkdownEvents.Event) {
    switch event.kind {
    case .quotation:
      quoteDepth += event.isEnd ? -1 : 1
      if !event.isEnd { complicate() }
    case .list: event.isEnd ? endContainer() : beginList(event)
    case .item: event.isEnd ? endContainer() : beginContainer(.item, event)
    case .paragraph: event.isEnd ? endLeaf() : beginParagraph(event)
    case .heading(let level): event.isEnd ? endLeaf() : beginHeading(level, event)
    case .table: event.isEnd ? endLeaf() : beginTable(event)
    case .row: if !event.isEnd { beginRow(event) }
    case .cell: if !event.isEnd { beginCell() }
    case .codeBlock(let isFenced): addCode(event, isFenced)
    case .htmlBlock: addVerbatim(.html, event, from: event.firstLine)
    case .rule: addRule(event)
    default: addInline(event)
    }
  }

  // MARK: Containers

  private mutating func beginList(_ event: MarkdownEvents.Event) {
    let mark = lineRange(event.firstLine).lowerBound + event.column
    let isOrdered = mark < copy.bytes.count && (0x30...0x39).contains(copy.bytes[mark])
    beginContainer(.list(isOrdered: isOrdered), event)
  }

  private mutating func beginContainer(_ kind: MarkdownBlock.Kind, _ event: MarkdownEvents.Event) {
    open.append(blocks.count)
    append(kind, event.firstLine..<(event.firstLine + 1), event)
  }

  private mutating func endContainer() {
    guard let index = open.popLast() else { return }
    blocks[index].end = blocks.count
    if let outer = open.last {
      if blocks[outer].kind != .item { blocks[outer].children += 1 }
      if !blocks[index].isPlain { blocks[outer].isPlain = false }
    }
  }

  /// The list and the item around the place hold more than a paragraph each.
  private mutating func complicate() { if let index = open.last { blocks[index].isPlain = false } }

  private mutating func append(_ kind: MarkdownBlock.Kind, _ lines: Range<Int>, _ event: MarkdownEvents.Event)
  {
    // Of a fence that its container ends, cmark-gfm counts the line after it in.
    if let before = lastLeaf, blocks[before].lines.upperBound > lines.lowerBound {
      let first = blocks[before].lines.lowerBound
      blocks[before].lines = first..<max(first, lines.lowerBound)
    }
    blocks.append(
      MarkdownBlock(
        kind: kind, lines: lines, quoteDepth: quoteDepth, column: event.column, end: blocks.count + 1))
  }

  /// Adds a block without blocks inside, which makes an item that holds another one no plain item.
  private mutating func appendLeaf(
    _ kind: MarkdownBlock.Kind, _ lines: Range<Int>, _ event: MarkdownEvents.Event
  ) {
    if let index = open.last, blocks[index].kind == .item {
      blocks[index].children += 1
      if blocks[index].children > 1 || kind != .paragraph { blocks[index].isPlain = false }
    }
    append(kind, lines, event)
    lastLeaf = blocks.count - 1
    blocks[blocks.count - 1].hidden = inlines.hidden.count..<inlines.hidden.count
    (images, hasImage, hasText) = (0, false, false)
  }

  private mutating func endLeaf() {
    guard let last = blocks.indices.last else { return }
    blocks[last].hidden = blocks[last].hidden.lowerBound..<inlines.hidden.count
    blocks[last].isImage = hasImage && !hasText
  }

  private mutating func addInline(_ event: MarkdownEvents.Event) {
    inlines.add(event)
    switch event.kind {
    case .image:
      images += event.isEnd ? -1 : 1
      hasImage = true
    case .text: if images == 0, event.text.contains(where: { $0 > 0x20 }) { hasText = true }
    case .code: if images == 0 { hasText = true }
    default: break
    }
  }

  // MARK: Paragraphs and headings

  private mutating func beginParagraph(_ event: MarkdownEvents.Event) {
    let lines = lineRange(event.firstLine, event.lastLine)
    let found = place(event.text, in: lines, fromEnd: true)
    appendLeaf(.paragraph, found?.lines ?? lines, event)
    begin(found?.segments)
  }

  private mutating func beginHeading(_ level: Int, _ event: MarkdownEvents.Event) {
    let line = lineRange(event.firstLine)
    let mark = line.lowerBound + event.column
    if mark < line.upperBound, copy.bytes[mark] == UInt8(ascii: "#") {
      appendLeaf(.heading(level: level), event.firstLine..<(event.firstLine + 1), event)
      return begin(titleSegment(mark..<line.upperBound, event.text).map { [$0] })
    }
    let lines = lineRange(event.firstLine, event.lastLine)
    let found = place(event.text, in: lines, fromEnd: false)
    let covered = found.map { $0.lines.lowerBound..<min($0.lines.upperBound + 1, copy.lines.count) }
    appendLeaf(.heading(level: level), covered ?? lines, event)
    begin(found?.segments)
  }

  private mutating func begin(_ segments: [Range<Int>]?) {
    blocks[blocks.count - 1].segments = segments
    inlines.begin(segments ?? [])
  }

  /// Where the text of a heading behind `#` stands.
  private func titleSegment(_ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var start = line.lowerBound
    while start < line.upperBound, copy.bytes[start] == UInt8(ascii: "#") { start += 1 }
    while start < line.upperBound, isBlank(copy.bytes[start]) { start += 1 }
    let length = trimmed(text[...]).count
    guard length > 0 else { return start..<start }
    guard start + length <= line.upperBound,
      copy.bytes[start..<(start + length)].elementsEqual(trimmed(text[...]))
    else { return nil }
    return start..<(start + length)
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  private func trimmed(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
    var end = text.endIndex
    while end > text.startIndex, isBlank(text[end - 1]) || text[end - 1] == 0x0A { end -= 1 }
    return text[..<end]
  }

  // MARK: Lines

  private func lineRange(_ index: Int) -> Range<Int> {
    copy.lines.indices.contains(index) ? copy.lines[index] : copy.bytes.count..<copy.bytes.count
  }

  private func lineRange(_ first: Int, _ last: Int) -> Range<Int> {
    let start = min(max(0, first), copy.lines.count)
    return start..<max(start, min(last + 1, copy.lines.count))
  }

  /// The lines among `lines` that `text` was made of, and where each begins and ends: link definitions may stand
  /// before them.
  private func place(_ text: UnsafeBufferPointer<UInt8>, in lines: Range<Int>, fromEnd: Bool)
    -> (lines: Range<Int>, segments: [Range<Int>])?
  {
    let parts = trimmed(text[...]).split(separator: 0x0A, omittingEmptySubsequences: false)
    guard parts.count <= lines.count, !parts.isEmpty else { return nil }
    let last = lines.upperBound - parts.count
    let starts = fromEnd ? [last] : Array(lines.lowerBound...last)
    for start in starts {
      var segments: [Range<Int>] = []
      for (index, part) in parts.enumerated() {
        // A line that lazily goes on keeps its indent.
        let text = trimmed(part).drop(while: isBlank)
        guard let segment = segment(text, lineRange(start + index)) else { break }
        segments.append(segment)
      }
      if segments.count == parts.count { return (start..<(start + parts.count), segments) }
    }
    return nil
  }

  /// Where a text stands at the end of a line.
  private func segment(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ line: Range<Int>) -> Range<Int>? {
    var end = line.upperBound
    while end > line.lowerBound, isBlank(copy.bytes[end - 1]) { end -= 1 }
    let start = end - text.count
    guard start >= line.lowerBound, copy.bytes[start..<end].elementsEqual(text) else { return nil }
    // What is cut off in the copy is shown all the same.
    var shown = line.upperBound
    while shown > end, isBlank(copy.source[shown - 1]) { shown -= 1 }
    return start..<shown
  }

  // MARK: Code, HTML, rules

  private mutating func addCode(_ event: MarkdownEvents.Event, _ isFenced: Bool) {
    addVerbatim(.code, event, from: event.firstLine + (isFenced ? 1 : 0))
    guard isFenced else { return }
    let covered = lineRange(event.firstLine, event.lastLine)
    let last = blocks.count - 1
    blocks[last].lines = covered.lowerBound..<max(covered.upperBound, blocks[last].lines.upperBound)
  }

  /// Adds a block whose lines are its text, from line `first` on.
  private mutating func addVerbatim(
    _ kind: MarkdownBlock.Kind, _ event: MarkdownEvents.Event, from first: Int
  ) {
    var segments: [Range<Int>] = []
    var index = first
    var parts = event.text.split(separator: 0x0A, omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    for part in parts where index < copy.lines.count {
      let line = copy.lines[index]
      segments.append(segment(trimmed(part), line) ?? line)
      index += 1
    }
    appendLeaf(kind, event.firstLine..<max(event.firstLine + 1, index), event)
    blocks[blocks.count - 1].segments = segments
  }

  private mutating func addRule(_ event: MarkdownEvents.Event) {
    appendLeaf(.rule, event.firstLine..<(event.firstLine + 1), event)
  }

  // MARK: Tables

  private mutating func beginTable(_ event: MarkdownEvents.Event) {
    let lines = lineRange(event.firstLine, event.lastLine)
    appendLeaf(.table, lines, event)
    blocks[blocks.count - 1].segments = lines.filter { $0 != lines.lowerBound + 1 }.map(rowRange)
  }

  /// A row without the marks of quotations and lists before it.
  private func rowRange(_ index: Int) -> Range<Int> {
    var range = copy.lines[index]
    while let first = copy.bytes[range].first, isBlank(first) || first == UInt8(ascii: ">") {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    return range
  }

  private mutating func beginRow(_ event: MarkdownEvents.Event) {
    cell = 0
    let index = event.firstLine
    inlines.begin(copy.lines.indices.contains(index) ? [rowRange(index)] : [], isRow: true)
  }

  private mutating func beginCell() {
    inlines.beginCell(isFirst: cell == 0)
    cell += 1
  }
}
