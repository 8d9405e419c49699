extension Document {
  /// The document with the items of lists as passages, in each section that is mainly a list, and with what the lines of
  /// all lists are.
  public func withItemsAsPassages() -> Document {
    var document = self
    document.sections = sections.map { $0.withItemsAsPassages(in: source.text) }
    return document
  }
}

extension Section {
  /// The section with each top-level item of its lists as a block of its own, with what is nested in it, where it is
  /// mainly a list: at least half of its text stands in lists, and they have at least two items. Lists with nothing but
  /// white space between them count as one. In any other section lists stay whole.
  ///
  /// - Parameter source: the decoded source that the blocks' ranges count in: it tells how deep an item stands.
  public func withItemsAsPassages(in source: [UInt8]) -> Section {
    var section = self
    section.blocks = itemsAsPassages(in: source) ?? blocks.map { $0.withListLines(in: source) }
    return section
  }

  /// The blocks with items of their own; nil where the section is not mainly a list.
  private func itemsAsPassages(in source: [UInt8]) -> [Block]? {
    let text = blocks.reduce(0) { $1.kind == .subheading ? $0 : $0 + $1.text.utf8.count }
    let listed = blocks.reduce(0) { $1.kind == .list ? $0 + $1.text.utf8.count : $0 }
    guard listed > 0, listed * 2 >= text else { return nil }
    var result: [Block] = []
    for block in joiningLists(in: source) {
      let block = block.withListLines(in: source)
      result += block.kind == .list ? block.items(startingAt: block.itemStarts, in: source) : [block]
    }
    return result.count { $0.kind == .item } > 1 ? result : nil
  }

  /// The blocks, lists that stand together as one: a blank line may part what is nested from its item.
  private func joiningLists(in source: [UInt8]) -> [Block] {
    var result: [Block] = []
    for block in blocks {
      if let last = result.indices.last, result[last].isList(rightBefore: block, in: source) {
        result[last].join(list: block)
      } else {
        result.append(block)
      }
    }
    return result
  }
}

extension Block {
  /// A list taken apart into items; a block that continues another stays whole, for it is a part of that one's passage.
  ///
  /// - Parameters:
  ///   - starts: where items begin, as UTF-8 offsets in the text, ascending, each after a line feed; the text's own start
  ///     need not be among them.
  ///   - source: the decoded source that the range counts in.
  public func items(startingAt starts: [Int], in source: [UInt8]) -> [Block] {
    if continues { return [self] }
    let text = Array(text.utf8)
    var cuts: [Cut] = [Cut(text: 0, start: range?.start ?? 0, before: 0)]
    for start in starts where start > 0 && start < text.count {
      guard let cut = cut(at: start, in: source) else { continue }
      if range == nil || cut.before > cuts[cuts.count - 1].start { cuts.append(cut) }
    }
    var (points, styles, lines) = (origins.points[...], styles[...], listLines[...])
    return cuts.indices.map { index in
      let next = index + 1 < cuts.count ? cuts[index + 1] : nil
      let shown = cuts[index].text..<(next.map { $0.text - 1 } ?? text.count)
      var item = self
      item.kind = .item
      item.text = String(decoding: text[shown], as: UTF8.self)
      item.range = range.map { SourceRange(cuts[index].start, next?.before ?? $0.end) }
      item.origins = OffsetMap(Self.part(&points, shown))
      styles = styles.drop { $0.range.upperBound <= shown.lowerBound }
      item.styles = styles.prefix { $0.range.lowerBound < shown.upperBound }.compactMap { $0.part(shown) }
      let count = listLines.isEmpty ? 0 : text[shown].count { $0 == 0x0A } + 1
      let own = Array(lines.prefix(count))
      item.listLines = own.saySomething ? own : []
      lines = lines.dropFirst(count)
      return item
    }
  }

  /// The points of a part of the text, with offsets in that part; those before it are taken off.
  private static func part(
    _ points: inout ArraySlice<OffsetMap.Point>, _ shown: Range<Int>
  ) -> [OffsetMap.Point] {
    while points.count > 1, points[points.startIndex + 1].text <= shown.lowerBound { points.removeFirst() }
    return points.prefix { $0.text < shown.upperBound || $0.text <= shown.lowerBound }.map { point in
      // The first may stand before the part: there both run on alike.
      let ahead = max(0, shown.lowerBound - point.text)
      return .init(text: point.text + ahead - shown.lowerBound, source: point.source + ahead)
    }
  }

  /// The block with what its lines are besides their text, unless that is known: how deep each stands in the source, where
  /// two cells further in is deeper.
  ///
  /// - Parameter source: the decoded source that the range counts in.
  public func withListLines(in source: [UInt8]) -> Block {
    guard kind == .list || kind == .item, listLines.isEmpty else { return self }
    var indent = 0
    let indents = lineStarts.map { start in
      indent = origins.source(at: start).flatMap { Lead(of: $0, in: source)?.indent } ?? indent
      return indent
    }
    var block = self
    let lines = [ListLine](indents: indents, step: 2)
    if lines.saySomething { block.listLines = lines }
    return block
  }

  /// Where the lines begin, as UTF-8 offsets in the text.
  private var lineStarts: [Int] {
    var starts = [0]
    for (offset, byte) in text.utf8.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    return starts
  }

  /// Where the items of a list begin that are not nested in others, as UTF-8 offsets in its text.
  public var itemStarts: [Int] {
    lineStarts.enumerated().filter { $0.offset >= listLines.count || listLines[$0.offset].depth == 0 }.map(
      \.element)
  }

  /// Where a text is cut in two.
  private struct Cut {
    /// The offset in the text at which the second part begins.
    var text: Int
    /// Where that begins in the source.
    var start: Int
    /// Where the first part ends in the source, white space left out.
    var before: Int
  }

  private func cut(at offset: Int, in source: [UInt8]) -> Cut? {
    guard range != nil else { return Cut(text: offset, start: 0, before: 0) }
    guard let origin = origins.source(at: offset), origin <= source.count else { return nil }
    // Marks of quotations before an item belong to it.
    let start = Lead(of: origin, in: source)?.start ?? origin
    return Cut(text: offset, start: start, before: source.end(before: start))
  }

  /// Whether this and the next block are lists with nothing but white space between them.
  fileprivate func isList(rightBefore next: Block, in source: [UInt8]) -> Bool {
    guard kind == .list, next.kind == .list, !continues, !next.continues else { return false }
    guard let range, let other = next.range else { return false }
    return source.end(before: other.start) == range.end
  }

  fileprivate mutating func join(list next: Block) {
    let offset = text.utf8.count + 1
    if !(listLines.isEmpty && next.listLines.isEmpty) { listLines = allLines + next.allLines }
    text += "\n" + next.text
    if let start = range?.start, let end = next.range?.end { range = SourceRange(start, end) }
    origins.points += next.origins.points.map { .init(text: $0.text + offset, source: $0.source) }
    styles += next.styles.map { $0.moved(by: offset) }
  }
}

extension Block {
  /// What its lines are, also where that says nothing.
  private var allLines: [ListLine] {
    listLines.isEmpty ? lineStarts.map { _ in ListLine(depth: 0) } : listLines
  }
}

/// What stands before a place on its line, if that is white space and marks of quotations alone.
private struct Lead {
  /// Where the line's first byte that is no white space stands.
  var start: Int
  /// Cells of white space right before the place, a tab as four; the space after a mark of quotation is the mark's.
  var indent = 0

  /// Nil where anything else stands on the line.
  init?(of place: Int, in source: [UInt8]) {
    start = place
    var isQuoted = false
    var at = min(place, source.count)
    while at > 0, !Self.breaks.contains(source[at - 1]) {
      switch source[at - 1] {
      case 0x20: indent += isQuoted ? 0 : 1
      case 0x09: indent += isQuoted ? 0 : 4
      case UInt8(ascii: ">"):
        if !isQuoted && indent > 0 { indent -= 1 }
        (isQuoted, start) = (true, at - 1)
      default: return nil
      }
      at -= 1
    }
  }

  private static let breaks: [UInt8] = [0x0A, 0x0B, 0x0C, 0x0D]
}

extension [UInt8] {
  /// The end of what stands before a place: white space is left out.
  fileprivate func end(before place: Int) -> Int {
    var end = Swift.min(place, count)
    while end > 0 {
      if [0x20, 0x09, 0x0A, 0x0D].contains(self[end - 1]) {
        end -= 1
      } else if end > 1, self[end - 1] == 0xA0, self[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return end
  }
}

extension StyledRange {
  fileprivate func moved(by offset: Int) -> StyledRange {
    StyledRange(style, range.lowerBound + offset..<range.upperBound + offset)
  }

  /// The style in a part of the text, with offsets in that part; nil where it is not in it.
  fileprivate func part(_ shown: Range<Int>) -> StyledRange? {
    let inner = range.clamped(to: shown)
    return inner.isEmpty ? nil : StyledRange(style, inner).moved(by: -shown.lowerBound)
  }
}
