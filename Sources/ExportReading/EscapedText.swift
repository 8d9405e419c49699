import Documents

/// Text of an export with its backslashes taken out, and the places where its bytes stood.
struct EscapedText {
  private let source: [UInt8]

  init(_ source: [UInt8]) { self.source = source }

  /// The text of a range in which a backslash stands before what would be a mark.
  ///
  /// - Parameter marks: what a backslash may stand before; nil for all punctuation of ASCII, as in Markdown.
  func text(of range: Range<Int>, marks: Set<UInt8>? = nil) -> RangedText {
    var bytes: [UInt8] = []
    var points = [OffsetMap.Point(text: 0, source: range.lowerBound)]
    var at = range.lowerBound
    var link: (words: Int, link: Int)?
    while at < range.upperBound {
      if let open = link, at == open.words {
        at = open.link
        link = nil
        points.append(.init(text: bytes.count, source: at))
        continue
      }
      if marks == nil, let note = noteMark(in: range, at) {
        bytes += "[^".utf8
        points.append(.init(text: bytes.count, source: note.start))
        bytes += source[note.start..<note.end]
        at = note.end
        continue
      }
      if marks == nil, link == nil, let open = linkEnds(range, at) {
        link = open
        at += 1
        points.append(.init(text: bytes.count, source: at))
        continue
      }
      if source[at] == UInt8(ascii: "\\"), at + 1 < range.upperBound, isMark(source[at + 1], marks) {
        at += 1
        points.append(.init(text: bytes.count, source: at))
      }
      bytes.append(source[at])
      at += 1
    }
    return RangedText(
      String(decoding: bytes, as: UTF8.self), SourceRange(range.lowerBound, range.upperBound),
      origins: OffsetMap(points))
  }

  /// The source's own mark in the reference to a note, “[^n1-mark]”, that begins at a place, and where that ends; nil where
  /// none does.
  func noteMark(in range: Range<Int>, _ start: Int) -> (start: Int, end: Int)? {
    guard source[start..<range.upperBound].starts(with: "[^n".utf8) else { return nil }
    let digits = source[(start + 3)..<range.upperBound].prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty, digits.endIndex < range.upperBound, source[digits.endIndex] == UInt8(ascii: "-"),
      let end = source[digits.endIndex..<range.upperBound].firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    return (digits.endIndex + 1, end + 1)
  }

  /// The links that stand in a range, where their words do.
  func links(in range: Range<Int>) -> [PlacedLink] {
    var links: [PlacedLink] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard let ends = linkEnds(range, at) else {
        at += source[at] == UInt8(ascii: "\\") ? 2 : 1
        continue
      }
      let address = String(decoding: source[ends.words + 2..<ends.link - 1], as: UTF8.self)
      let plain = address.hasPrefix("<") ? String(address.dropFirst().dropLast()) : address
      if let link = Link(plain.replacing("&amp;", with: "&").replacing("\\|", with: "|")) {
        links.append(PlacedLink(range: SourceRange(at + 1, ends.words), link: link))
      }
      at = ends.link
    }
    return links
  }

  /// Where the words of a link that begins at a place end, and the link itself. In a text that was exported a bracket has
  /// a backslash, so that one without opens a link.
  private func linkEnds(_ range: Range<Int>, _ start: Int) -> (words: Int, link: Int)? {
    guard source[start] == UInt8(ascii: "[") else { return nil }
    var at = start + 1
    while at < range.upperBound, source[at] != UInt8(ascii: "]") {
      if source[at] == UInt8(ascii: "[") || source[at] == 0x0A { return nil }
      at += source[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard at + 1 < range.upperBound, source[at + 1] == UInt8(ascii: "(") else { return nil }
    let isAngled = at + 2 < range.upperBound && source[at + 2] == UInt8(ascii: "<")
    let last = UInt8(ascii: isAngled ? ">" : ")")
    var end = at + 2
    while end < range.upperBound, source[end] != last, source[end] > 0x20, source[end] != UInt8(ascii: "[") {
      end += 1
    }
    if isAngled { end += 1 }
    guard end < range.upperBound, source[end] == UInt8(ascii: ")") else { return nil }
    return (at, end + 1)
  }

  private func isMark(_ byte: UInt8, _ marks: Set<UInt8>?) -> Bool {
    marks?.contains(byte) ?? Self.isPunctuation(byte)
  }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
