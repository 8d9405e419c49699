import Documents

/// An export in Markdown on its way back to documents: a heading of level 1 begins a document, one of level 2 a
/// section, and a comment under it says which. Every block begins with its mark, for text that looks like one stands
/// behind a backslash.
struct MarkdownExport {
  private let source: Source
  private let fields: [[String: RangedText]]
  private var blocks: MarkdownExportBlocks
  private var lines: ExportLines { blocks.lines }

  init(_ source: Source, _ frontMatter: ExportFrontMatter) {
    self.source = source
    fields = frontMatter.documents
    blocks = MarkdownExportBlocks(source.text, from: frontMatter.end)
  }

  mutating func documents() throws(ExportError) -> [Document] {
    var documents: [Document] = []
    while blocks.skipBlank() {
      guard let title = blocks.heading(level: 1) else { throw blocks.error(.strayText) }
      if let comment = blocks.commentAfterHeading, comment["chapter"] != nil {
        try skipChapter()
      } else if documents.count < fields.count {
        documents.append(try document(titled: title, fields[documents.count]))
      } else {
        throw blocks.error(.documentCount(listed: fields.count))
      }
    }
    if documents.isEmpty { throw blocks.error(.noDocument) }
    guard documents.count == fields.count else { throw blocks.error(.documentCount(listed: fields.count)) }
    return documents
  }

  private mutating func skipChapter() throws(ExportError) {
    repeat { try blocks.skipBlock() } while blocks.skipBlank() && blocks.heading(level: 1) == nil
  }

  // MARK: Documents

  private mutating func document(
    titled heading: RangedText, _ fields: [String: RangedText]
  ) throws(ExportError) -> Document {
    if let title = fields["title"], !Trimmed.same(title.text, heading.text) {
      throw blocks.error(.otherTitle(title.text))
    }
    blocks.take()
    var document = Document(source: source)
    document.source.original = fields["source"].map {
      Source.Original(path: $0.text, sha256: fields["sha256"]?.text)
    }
    document.title = fields["title"].map { _ in heading }
    document.byline = fields["author"]
    document.published = fields["published"].map { PublishedDate($0, iso: fields["date"]?.text) }
    document.language = fields["lang"]?.text
    if blocks.skipBlank(), !blocks.isHeading { document.standfirst = try blocks.paragraph() }
    while blocks.skipBlank(), blocks.heading(level: 1) == nil {
      guard let heading = blocks.heading(level: 2) else { throw blocks.error(.strayText) }
      if blocks.isDiscardedHeading {
        document.discarded = try blocks.discardedParts()
      } else {
        document.sections.append(try section(headed: heading))
      }
    }
    // The list of what was set apart has the notes too, in their places.
    let notes = blocks.takeNotes()
    if document.discarded.isEmpty { document.discarded = notes }
    document.pageLinks = document.sections.flatMap(\.blocks).flatMap { blocks.links(in: $0) }
    return document
  }

  private mutating func section(headed heading: RangedText) throws(ExportError) -> Section {
    guard let comment = blocks.commentAfterHeading else { throw blocks.error(.noComment) }
    var section = try comment.section(line: blocks.line + 2)
    let words = HeadingWords(section)
    if comment["heading"] == nil {
      guard let own = words.own(in: heading) else {
        throw blocks.error(.otherHeading(expected: words.expected))
      }
      section.heading = own
    } else if !Trimmed.same(heading.text, words.expected) {
      throw blocks.error(.otherHeading(expected: words.expected))
    }
    blocks.take(lines: 2)
    while blocks.skipBlank(), !blocks.isHeading {
      if let block = try blocks.block() { section.blocks.append(block) }
    }
    return section
  }
}

/// What a section's heading says besides the heading itself: “Topic — … (Pro, your label)”.
private struct HeadingWords {
  private let before: String
  private let after: String
  /// The whole, where the section has no heading of its own.
  let expected: String

  init(_ section: Section) {
    before = section.topic.map { "\($0.text) — " } ?? ""
    after = section.isReadersLabel ? " (\(section.name), your label)" : ""
    expected = before + section.name + (section.isReadersLabel ? " (your label)" : "")
  }

  /// The part of a heading that is the source's; nil where what should stand around it does not.
  func own(in heading: RangedText) -> RangedText? {
    let text = Array(heading.text.utf8)
    let start = Array(before.utf8.drop { $0 == 0x20 })
    var end = Array(after.utf8)
    while end.last == 0x20 { end.removeLast() }
    // Nothing at all may stand between the two; the space before it is then the end of the line.
    if text + [0x20] == start, end.isEmpty { return part(of: heading, text.count..<text.count) }
    guard text.starts(with: start), text.suffix(end.count).elementsEqual(end),
      text.count >= start.count + end.count
    else { return start.isEmpty && text == Array(end.drop { $0 == 0x20 }) ? part(of: heading, 0..<0) : nil }
    return part(of: heading, start.count..<(text.count - end.count))
  }

  private func part(of heading: RangedText, _ range: Range<Int>) -> RangedText {
    guard !before.isEmpty || !after.isEmpty, let whole = heading.range else { return heading }
    func place(_ offset: Int) -> Int { min(whole.end, heading.origins.source(at: offset) ?? whole.end) }
    let points = heading.origins.points.filter { range.lowerBound < $0.text && $0.text < range.upperBound }
    let moved = points.map { OffsetMap.Point(text: $0.text - range.lowerBound, source: $0.source) }
    let first = OffsetMap.Point(text: 0, source: place(range.lowerBound))
    let text = Array(heading.text.utf8)[range]
    return RangedText(
      String(decoding: text, as: UTF8.self),
      SourceRange(first.source, max(first.source, place(range.upperBound))),
      origins: OffsetMap([first] + moved))
  }
}

/// Texts compared byte for byte without the spaces at their ends, which Markdown does not keep.
private enum Trimmed {
  static func same(_ one: String, _ other: String) -> Bool { trimmed(one).elementsEqual(trimmed(other)) }

  private static func trimmed(_ text: String) -> ArraySlice<UInt8> {
    let bytes = Array(text.utf8)
    let end = bytes.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? 0
    return bytes[..<end].drop { $0 == 0x20 }
  }
}
