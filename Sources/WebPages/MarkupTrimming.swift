/// Cuts what no reader sees out of a page before it is parsed: scripts, style sheets and comments. They are two fifths
/// of an average page, and libxml2 reads them a character at a time. Data for programs (JSON-LD) stays.
struct MarkupTrimming {
  private let page: UnsafeBufferPointer<UInt8>
  private var trimmed: [UInt8] = []
  private var at = 0
  /// What was looked for up to the end and not found: it is not looked for again.
  private var missing: [Ending] = []

  /// What ends a part of the markup.
  private enum Ending {
    case comment, script, styleSheet, doubleMark, singleMark

    var text: StaticString {
      switch self {
      case .comment: "-->"
      case .script: "</script"
      case .styleSheet: "</style"
      case .doubleMark: "\""
      case .singleMark: "'"
      }
    }
  }

  /// The page without them; NULs, which end a text in C, stand as U+FFFD.
  static func trimmed(_ utf8: [UInt8]) -> [UInt8] {
    let trimmed = utf8.withUnsafeBufferPointer { page in
      var trimming = MarkupTrimming(page: page)
      trimming.trim()
      return trimming.trimmed
    }
    guard trimmed.contains(0) else { return trimmed }
    return trimmed.flatMap { $0 == 0 ? UTF8.encodedReplacementCharacter.map(\.self) : [$0] }
  }

  private init(page: UnsafeBufferPointer<UInt8>) {
    self.page = page
    trimmed.reserveCapacity(page.count)
  }

  private mutating func trim() {
    while at < page.count {
      let start = at
      at = place(of: UInt8(ascii: "<"), from: at) ?? page.count
      copy(from: start, to: at)
      guard at < page.count else { return }
      if begins("<!--") {
        skipComment()
      } else {
        let tag = at
        copyTag()
        skipContent(of: tag..<at)
      }
    }
  }

  private mutating func copy(from start: Int, to end: Int) {
    trimmed.append(contentsOf: UnsafeBufferPointer(rebasing: page[start..<end]))
  }

  /// Whether text stands at a place, whatever its letters' case.
  private func begins(_ text: StaticString, at place: Int? = nil) -> Bool {
    let place = place ?? at
    guard place + text.utf8CodeUnitCount <= page.count else { return false }
    return text.withUTF8Buffer { text in
      for (offset, byte) in text.enumerated()
      where page[place + offset] != byte && page[place + offset] | 0x20 != byte {
        return false
      }
      return true
    }
  }

  /// Where a byte stands next; nil where it does not.
  private func place(of byte: UInt8, from start: Int) -> Int? {
    var place = start
    while place < page.count, page[place] != byte { place += 1 }
    return place < page.count ? place : nil
  }

  /// Where an ending stands next; nil where it does not.
  private mutating func find(_ ending: Ending, from start: Int) -> Int? {
    guard !missing.contains(ending) else { return nil }
    let text = ending.text
    var start = start
    while let place = place(of: text.utf8Start[0], from: start) {
      if begins(text, at: place) { return place }
      start = place + 1
    }
    missing.append(ending)
    return nil
  }

  /// A comment that does not end is none: what follows is shown rather than lost.
  private mutating func skipComment() {
    at = find(.comment, from: at + 2).map { $0 + 3 } ?? at + 4
  }

  /// Attributes of one tag that are copied. libxml2 compares each with all before it; pages have a tenth of these.
  private static let mostAttributes = 100

  /// Copies a tag. In quotation marks a “>” does not end it; a mark that has no second one is left out, for libxml2
  /// would take all of the page for the value. So are attributes after the first hundred.
  private mutating func copyTag() {
    var start = at
    var attributes = 0
    /// Whether an attribute can begin here.
    var isBetween = false
    at += 1
    let isTag = at < page.count && page[at] | 0x20 >= 0x61 && page[at] | 0x20 <= 0x7A
    var last: UInt8 = 0
    while isTag, at < page.count, page[at] != UInt8(ascii: ">") {
      let byte = page[at]
      if isBetween, byte > 0x20, byte != UInt8(ascii: "="), last != UInt8(ascii: "=") {
        attributes += 1
        if attributes == Self.mostAttributes + 1 { copy(from: start, to: at) }
      }
      isBetween = byte <= 0x20
      if last == UInt8(ascii: "="), byte == 0x22 || byte == 0x27 {
        if let end = find(byte == 0x22 ? .doubleMark : .singleMark, from: at + 1) {
          at = end
          isBetween = true
        } else {
          if attributes <= Self.mostAttributes { copy(from: start, to: at) }
          start = at + 1
        }
      }
      if byte > 0x20 { last = byte }
      at += 1
    }
    if attributes > Self.mostAttributes { start = at }
    if isTag, at < page.count { at += 1 }
    copy(from: start, to: at)
  }

  /// Goes past what stands in a script or a style sheet, to its end tag.
  private mutating func skipContent(of tag: Range<Int>) {
    if begins("<style", at: tag.lowerBound) {
      at = find(.styleSheet, from: at) ?? page.count
    } else if begins("<script", at: tag.lowerBound), !holdsData(tag) {
      at = find(.script, from: at) ?? page.count
    }
  }

  private func holdsData(_ tag: Range<Int>) -> Bool {
    tag.contains { page[$0] == UInt8(ascii: "+") && begins("+json", at: $0) }
  }
}
