import Documents

/// The blocks of an export in Markdown, one after the other.
struct MarkdownExportBlocks {
  let lines: ExportLines
  private let bytes: [UInt8]
  private let text: EscapedText
  /// The line that comes next, from 0.
  private(set) var line: Int
  /// What the comment before a list says of it.
  private var list = ListComment()
  /// The notes of the document that were passed over.
  private var notes: [Discarded] = []

  init(_ bytes: [UInt8], from line: Int) {
    self.bytes = bytes
    lines = ExportLines(bytes)
    text = EscapedText(bytes)
    self.line = line
  }

  /// What is wrong, on the next line; at the end on the last.
  func error(_ fact: ExportError.Fact) -> ExportError {
    ExportError(line: min(line + 1, max(1, lines.count)), fact)
  }

  /// The next line without blanks around it; empty at the end.
  private var next: ArraySlice<UInt8> { line < lines.count ? lines.bytes(of: line) : [] }

  mutating func take(lines count: Int = 1) {
    line += count
    list = ListComment()
  }

  /// Goes to the next line that is not blank, and says whether there is one; footnotes are passed over.
  mutating func skipBlank() -> Bool {
    while line < lines.count {
      if let note = note() {
        notes.append(Discarded(.footnote, note))
      } else if !next.isEmpty && !isFootnote {
        break
      }
      line += 1
    }
    return line < lines.count
  }

  /// The notes that were passed over since they were last taken.
  mutating func takeNotes() -> [Discarded] {
    defer { notes = [] }
    return notes
  }

  /// The note of the source's own that the next line has, or that it goes on with; nil for other lines.
  private func note() -> RangedText? {
    if !notes.isEmpty, line < lines.count, indent(of: line) == 4, !next.isEmpty {
      return text.text(of: lines.trimmed[line])
    }
    guard next.starts(with: "[^".utf8),
      let mark = text.noteMark(in: next.startIndex..<next.endIndex, next.startIndex),
      mark.end < next.endIndex, bytes[mark.end] == UInt8(ascii: ":")
    else { return nil }
    return text.text(of: next.startIndex..<next.endIndex)
  }

  private var isFootnote: Bool {
    guard next.starts(with: "[^".utf8), let end = next.firstIndex(of: UInt8(ascii: "]")) else { return false }
    let rest = next[(end + 1)...]
    return rest.isEmpty || rest.first == UInt8(ascii: ":")
  }

  // MARK: Headings

  /// Whether the next line is a heading of level 1 or 2.
  var isHeading: Bool { heading(level: 1) != nil || heading(level: 2) != nil }

  /// The text of the next line, if it is a heading of that level.
  func heading(level: Int) -> RangedText? {
    let marks = next.prefix { $0 == UInt8(ascii: "#") }.count
    guard marks == level, next.count == marks || next[next.startIndex + marks] == 0x20 else { return nil }
    return uncited(lines.trimming((next.startIndex + marks)..<next.endIndex))
  }

  /// The comment on the line after the next.
  var commentAfterHeading: SectionComment? {
    line + 1 < lines.count ? SectionComment(lines.bytes(of: line + 1)) : nil
  }

  /// Whether the next line is the heading over what was set apart.
  var isDiscardedHeading: Bool {
    line + 1 < lines.count && lines.bytes(of: line + 1).elementsEqual("<!-- discarded -->".utf8)
  }

  // MARK: Blocks

  /// A paragraph, which stands on one line.
  mutating func paragraph() throws(ExportError) -> RangedText {
    guard let block = try block(), block.kind == .paragraph else { throw error(.strayText) }
    return RangedText(block.text, block.range, origins: block.origins)
  }

  /// The next block; nil for a comment before a list.
  mutating func block() throws(ExportError) -> Block? {
    if let comment = ListComment(next) {
      list = comment
      line += 1
      return nil
    }
    if next.starts(with: "<!--".utf8) { throw error(.badComment(attribute: "label")) }
    if listMark(next) != nil { return list.hasItems ? item() : wholeList() }
    list = ListComment()
    if next.starts(with: "```".utf8) { return try code() }
    if next.first == UInt8(ascii: "|") { return table() }
    let block: Block
    if next.first == UInt8(ascii: ">") {
      block = self.block(.quotation, (next.startIndex + 1)..<next.endIndex)
    } else if heading(level: 3) != nil {
      block = self.block(.subheading, (next.startIndex + 3)..<next.endIndex)
    } else {
      block = self.block(.paragraph, next.startIndex..<next.endIndex)
    }
    line += 1
    if !next.isEmpty && block.kind != .subheading { throw error(.wrapped) }
    return block
  }

  /// Passes over a block, or a heading with its comment.
  mutating func skipBlock() throws(ExportError) {
    if next.starts(with: "```".utf8) {
      _ = try code()
    } else {
      line += 1
    }
  }

  private func block(_ kind: Block.Kind, _ range: Range<Int>) -> Block {
    let text = uncited(lines.trimming(range))
    return Block(kind: kind, text: text.text, range: text.range, origins: text.origins)
  }

  /// A text without the reference to a footnote at its end. In the source's own text a bracket has a backslash.
  private func uncited(_ range: Range<Int>) -> RangedText {
    guard let open = bytes[range].lastIndex(of: UInt8(ascii: "[")),
      open == range.lowerBound || bytes[open - 1] == 0x20,
      bytes[open..<range.upperBound].starts(with: "[^".utf8),
      range.upperBound - open > 3, bytes[range.upperBound - 1] == UInt8(ascii: "]"),
      bytes[(open + 2)..<(range.upperBound - 1)].allSatisfy({ (0x30...0x39).contains($0) })
    else { return text.text(of: range) }
    return text.text(of: lines.trimming(range.lowerBound..<open))
  }

  /// The links of a block, where its text stands.
  func links(in block: Block) -> [PlacedLink] {
    guard let range = block.range, bytes[range.start] != UInt8(ascii: "`") else { return [] }
    return text.links(in: range.start..<range.end)
  }

  // MARK: Blocks of several lines

  private mutating func code() throws(ExportError) -> Block {
    let opening = line
    let fence = next.prefix { $0 == UInt8(ascii: "`") }
    let isTable = next[fence.endIndex...].elementsEqual("table".utf8)
    guard let end = (opening + 1..<lines.count).first(where: { lines.bytes(of: $0).elementsEqual(fence) })
    else {
      throw error(.openFence)
    }
    line = end + 1
    let content = (opening + 1)..<end
    let kind: Block.Kind = isTable ? .table : .code
    guard let first = content.first, let last = content.last else {
      return Block(kind: kind, text: "", range: nil)
    }
    return joined(
      kind, content.map { Part(line: $0, text: text.text(of: lines.whole[$0], marks: [])) }, first...last)
  }

  private mutating func wholeList() -> Block {
    let first = line
    return joined(.list, takeItems(ofOne: false), first...(line - 1))
  }

  /// An item that is a block, with the lines under it that are nested in it.
  private mutating func item() -> Block {
    let first = line
    return joined(.item, takeItems(ofOne: true), first...(line - 1))
  }

  private func indent(of line: Int) -> Int { lines.trimmed[line].lowerBound - lines.whole[line].lowerBound }

  /// Takes the next lines that are items of a list, and comments between what is nested.
  ///
  /// - Parameter isOne: whether one item is wanted, with what is nested in it.
  private mutating func takeItems(ofOne isOne: Bool) -> [Part] {
    var items: [Part] = []
    while line < lines.count, !isOne || items.isEmpty || indent(of: line) > 0 {
      if isNextList, indent(of: line) > 0 {
        line += 1
      } else if let item = takeItem() {
        items.append(item)
      } else {
        break
      }
    }
    return items
  }

  /// Takes the next line, if it is an item of a list.
  private mutating func takeItem() -> Part? {
    guard let mark = listMark(next) else { return nil }
    let shown = next.prefix(mark)
    var words = (next.startIndex + mark)..<next.endIndex
    var part = Part(line: line, mark: String(decoding: shown, as: UTF8.self), text: RangedText("", nil))
    if list.isCounted {
      // The number stands beside the text, where a bullet takes its place.
      let letters = counting(words)
      if shown.first != UInt8(ascii: "-") {
        part.number = String(decoding: shown.dropLast(), as: UTF8.self)
      } else if let letters {
        part.number = String(decoding: bytes[letters], as: UTF8.self)
        words = min(letters.upperBound + 1, words.upperBound)..<words.upperBound
      }
      part.mark = "- "
    }
    part.text = uncited(lines.trimming(words))
    line += 1
    return part
  }

  /// The letters or Roman figures with a stop that words begin with; a backslash stands before the stop of others.
  private func counting(_ words: Range<Int>) -> Range<Int>? {
    guard let stop = bytes[words].firstIndex(of: UInt8(ascii: ".")), stop > words.lowerBound,
      bytes[words.lowerBound..<stop].allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }),
      stop + 1 == words.upperBound || bytes[stop + 1] == 0x20
    else { return nil }
    return words.lowerBound..<stop + 1
  }

  private var isNextList: Bool { ListComment(next) == ListComment() }

  /// The length of the mark that begins an item, with its space: `- `, `12. `, `3) `.
  private func listMark(_ line: ArraySlice<UInt8>) -> Int? {
    if line.starts(with: "- ".utf8) { return 2 }
    let digits = line.prefix { (0x30...0x39).contains($0) }.count
    let rest = line.dropFirst(digits)
    return digits > 0 && (rest.starts(with: ". ".utf8) || rest.starts(with: ") ".utf8)) ? digits + 2 : nil
  }

  private mutating func table() -> Block {
    let first = line
    var rows: [Part] = []
    while next.first == UInt8(ascii: "|") {
      rows.append(Part(line: line, text: text.text(of: lines.trimmed[line])))
      line += 1
    }
    return joined(.table, rows, first...(line - 1))
  }

  /// A line of a block of several.
  private struct Part {
    var line: Int
    /// The mark that begins it, with its space.
    var mark = ""
    var text: RangedText
    /// Of an item: the number that stands beside its text.
    var number: String?
  }

  /// Lines joined to a block, each behind its mark.
  private func joined(_ kind: Block.Kind, _ parts: [Part], _ lines: ClosedRange<Int>) -> Block {
    var words = ""
    var points: [OffsetMap.Point] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { words += "\n" }
      let offset = words.utf8.count
      points.append(.init(text: offset, source: self.lines.trimmed[part.line].lowerBound))
      words += part.mark
      points += part.text.origins.points.map { .init(text: $0.text + words.utf8.count, source: $0.source) }
      words += part.text.text
    }
    let range = SourceRange(
      self.lines.whole[lines.lowerBound].lowerBound, self.lines.whole[lines.upperBound].upperBound)
    var block = Block(kind: kind, text: words, range: range, origins: OffsetMap(points))
    if kind == .list || kind == .item {
      var known = [ListLine](indents: parts.map { indent(of: $0.line) })
      for (index, part) in zip(known.indices, parts) { known[index].number = part.number }
      block.listLines = known.saySomething ? known : []
    }
    return block
  }

  // MARK: Discarded parts

  /// The heading over what was set apart, and the list under it.
  mutating func discardedParts() throws(ExportError) -> [Discarded] {
    take(lines: 2)
    var parts: [Discarded] = []
    while skipBlank(), !isHeading {
      guard next.starts(with: "- ".utf8) else { throw error(.strayText) }
      let item = text.text(of: lines.trimming((next.startIndex + 2)..<next.endIndex))
      parts.append(try discarded(item))
      line += 1
    }
    return parts
  }

  private func discarded(_ item: RangedText) throws(ExportError) -> Discarded {
    let words = item.text.utf8.prefix { $0 != UInt8(ascii: ":") }
    let name = String(Substring(words))
    guard let reason = Discarded.Reason.allCases.first(where: { $0.words == name }),
      words.count < item.text.utf8.count
    else { throw error(.unknownReason(name)) }
    let rest = item.text.utf8.dropFirst(words.count + 1).drop { $0 == 0x20 }
    let offset = item.text.utf8.count - rest.count
    guard let range = item.range, let start = item.origins.source(at: offset) else {
      return Discarded(reason, RangedText(String(Substring(rest)), nil))
    }
    let points = item.origins.points.filter { $0.text > offset }.map {
      OffsetMap.Point(text: $0.text - offset, source: $0.source)
    }
    let place = SourceRange(min(start, range.end), range.end)
    let origins = OffsetMap([.init(text: 0, source: start)] + points)
    return Discarded(reason, RangedText(String(Substring(rest)), place, origins: origins))
  }
}
