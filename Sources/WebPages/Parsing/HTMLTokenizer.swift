/// Takes HTML apart into tags and text, as the HTML standard says (13.2.5). What no reader sees, such as comments, gives
/// no token.
///
/// In two places it shows what the standard would lose, because a page may end early: a comment that does not end is
/// none, and neither is a quotation mark in a tag that has no second one.
struct HTMLTokenizer {
  enum Token {
    case text(UnsafeBufferPointer<UInt8>)
    case nul
    /// Its parts are in `tag`.
    case start, end
    case doctype(isQuirky: Bool)
    case endOfPage
  }

  struct Tag {
    var element = PageElement.other
    /// The hash of its name.
    var name = HintWords.seed
    /// Where its name stands in the page.
    var written = 0..<0
    var isSelfClosing = false
    /// The attributes that the reading of a page looks at; their values are in `values`.
    var attributes: [(name: PageAttribute, value: Range<Int>)] = []
    var values: [UInt8] = []
  }

  let page: UnsafeBufferPointer<UInt8>
  var at = 0
  private(set) var tag = Tag()
  /// How many attributes the tag has had. Those after the first hundred are not looked at; pages have a tenth of these.
  private var attributes = 0
  private static let mostAttributes = 100
  /// Where the section of CDATA ends that has begun.
  private var sectionEnd: Int?
  /// Where text of a token stands that does not stand in the page.
  private let scratch: UnsafeMutableBufferPointer<UInt8>
  /// What was looked for up to the end and not found: it is not looked for again.
  private var missing: Set<UInt8> = []

  /// - Parameter scratch: 16 bytes.
  init(page: UnsafeBufferPointer<UInt8>, scratch: UnsafeMutableBufferPointer<UInt8>) {
    self.page = page
    self.scratch = scratch
  }

  /// - Parameter isForeign: whether the text around is a drawing's or a formula's, where sections of CDATA are text.
  mutating func next(isForeign: Bool) -> Token {
    while at < page.count {
      if let end = sectionEnd {
        if at < end { return nextRawText(.raw, before: end) }
        at = min(end + 3, page.count)
        sectionEnd = nil
      } else if let token = page[at] == UInt8(ascii: "<") ? markup(isForeign) : text() {
        return token
      }
    }
    return .endOfPage
  }

  /// Goes past a line feed, which begins no text in some elements.
  mutating func skipLineFeed() {
    if byte(0) == 0x0D { at += 1 }
    if byte(0) == 0x0A { at += 1 }
  }

  /// A byte after this place; 0 past the end, where no rule cares for it.
  func byte(_ offset: Int) -> UInt8 { at + offset < page.count ? page[at + offset] : 0 }

  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: page[range]) }

  static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte <= 0x0D && byte >= 0x09 && byte != 0x0B }
}

// MARK: Text

extension HTMLTokenizer {
  /// Text up to the next byte that is more than text.
  mutating func text() -> Token {
    let start = at
    switch page[at] {
    case 0:
      at += 1
      return .nul
    case 0x0D: return lineFeed()
    case UInt8(ascii: "&"):
      if let reference = reference() { return reference }
      at += 1
    default: at += 1
    }
    while at < page.count, !Self.endsText(page[at]) { at += 1 }
    return .text(slice(start..<at))
  }

  @inline(__always)
  private static func endsText(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == 0x0D || byte == 0
  }

  /// A line's end is a line feed, however it is written.
  private mutating func lineFeed() -> Token {
    at += byte(1) == 0x0A ? 2 : 1
    scratch[0] = 0x0A
    return .text(UnsafeBufferPointer(rebasing: scratch[..<1]))
  }

  private mutating func reference() -> Token? {
    guard let reference = CharacterReference(page, at: at, inAttribute: false) else { return nil }
    at += reference.length
    var count = 0
    for byte in reference.text.utf8 {
      scratch[count] = byte
      count += 1
    }
    return .text(UnsafeBufferPointer(rebasing: scratch[..<count]))
  }
}

// MARK: Markup

extension HTMLTokenizer {
  /// What begins with “<”; nil where it is nothing that counts.
  private mutating func markup(_ isForeign: Bool) -> Token? {
    switch byte(1) {
    case UInt8(ascii: "!"): return declaration(isForeign)
    case UInt8(ascii: "/"):
      if Self.isLetter(byte(2)) { return readTag(from: at + 2) ? .end : nil }
      guard at + 2 < page.count else { return text() }
      return skipBogusComment(from: at + 2)
    case UInt8(ascii: "?"): return skipBogusComment(from: at + 1)
    case let letter where Self.isLetter(letter): return readTag(from: at + 1) ? .start : nil
    default: return text()
    }
  }

  private mutating func declaration(_ isForeign: Bool) -> Token? {
    if begins("<!--", at: at) {
      skipComment()
      return nil
    }
    if isForeign, begins("<![CDATA[", at: at) {
      at += 9
      sectionEnd = endOfSection()
      return nil
    }
    let start = at + 2
    let isDoctype = begins("doctype", at: start)
    let skipped = skipBogusComment(from: start)
    guard isDoctype, skipped == nil else { return skipped }
    return .doctype(isQuirky: Doctype.isQuirky(slice(start + 7..<at)))
  }

  private func endOfSection() -> Int {
    var end = at
    while end < page.count, !begins("]]>", at: end) { end += 1 }
    return end
  }

  /// Goes past markup up to the next “>”; without one it is text.
  private mutating func skipBogusComment(from start: Int) -> Token? {
    guard let end = find(UInt8(ascii: ">"), from: start) else { return text() }
    at = end + 1
    return nil
  }

  private mutating func skipComment() {
    at += 4
    if byte(0) == UInt8(ascii: ">") {
      at += 1
      return
    }
    if begins("->", at: at) {
      at += 2
      return
    }
    guard !missing.contains(UInt8(ascii: "-")) else { return }
    var place = at
    while place + 2 < page.count {
      if page[place] == UInt8(ascii: "-"), page[place + 1] == UInt8(ascii: "-") {
        if page[place + 2] == UInt8(ascii: ">") {
          at = place + 3
          return
        }
        if begins("!>", at: place + 2) {
          at = place + 4
          return
        }
      }
      place += 1
    }
    missing.insert(UInt8(ascii: "-"))
  }

  /// Whether text stands at a place, whatever its letters' case.
  func begins(_ text: StaticString, at place: Int) -> Bool {
    guard place + text.utf8CodeUnitCount <= page.count else { return false }
    return text.withUTF8Buffer { text in
      for (offset, byte) in text.enumerated()
      where page[place + offset] != byte && (page[place + offset] | 0x20 != byte || !Self.isLetter(byte)) {
        return false
      }
      return true
    }
  }

  /// Where a byte stands next; nil where it does not.
  private mutating func find(_ byte: UInt8, from start: Int) -> Int? {
    guard !missing.contains(byte) else { return nil }
    var place = start
    while place < page.count, page[place] != byte { place += 1 }
    if place < page.count { return place }
    missing.insert(byte)
    return nil
  }
}

// MARK: Tags

extension HTMLTokenizer {
  /// Reads a tag from its name on.
  /// - Returns: whether it ends; what does not is no tag.
  private mutating func readTag(from start: Int) -> Bool {
    at = start
    tag.name = HintWords.seed
    tag.isSelfClosing = false
    attributes = 0
    tag.attributes.removeAll(keepingCapacity: true)
    tag.values.removeAll(keepingCapacity: true)
    while at < page.count, !Self.endsName(page[at]) {
      tag.name = HintWords.add(Self.lowercase(page[at]), to: tag.name)
      at += 1
    }
    tag.written = start..<at
    tag.element = PageElement.byName[tag.name] ?? .other
    while at < page.count {
      switch page[at] {
      case UInt8(ascii: ">"):
        at += 1
        return true
      case UInt8(ascii: "/"):
        at += 1
        tag.isSelfClosing = byte(0) == UInt8(ascii: ">")
      case let byte where Self.isSpace(byte): at += 1
      default: readAttribute()
      }
    }
    return false
  }

  static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  static func lowercase(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  private mutating func readAttribute() {
    var hash = HintWords.seed
    // An equals sign may begin a name.
    repeat {
      hash = HintWords.add(Self.lowercase(page[at]), to: hash)
      at += 1
    } while at < page.count && !Self.endsName(page[at]) && page[at] != UInt8(ascii: "=")
    skipSpace()
    attributes += 1
    let name = attributes <= Self.mostAttributes ? PageAttribute.byName[hash] : nil
    let start = tag.values.count
    if byte(0) == UInt8(ascii: "=") {
      at += 1
      skipSpace()
      readValue(isKept: name != nil)
    }
    // The first of a name counts.
    guard let name, !tag.attributes.contains(where: { $0.name == name }) else { return }
    tag.attributes.append((name, start..<tag.values.count))
  }

  private mutating func skipSpace() {
    while at < page.count, Self.isSpace(page[at]) { at += 1 }
  }

  private mutating func readValue(isKept: Bool) {
    let mark = byte(0)
    if mark == 0x22 || mark == 0x27 {
      at += 1
      guard let end = find(mark, from: at) else { return }
      if isKept { keepValue(to: end) }
      at = end + 1
    } else {
      var end = at
      while end < page.count, !Self.isSpace(page[end]), page[end] != UInt8(ascii: ">") { end += 1 }
      if isKept { keepValue(to: end) }
      at = end
    }
  }

  private mutating func keepValue(to end: Int) {
    while at < end {
      if page[at] == UInt8(ascii: "&"), let reference = CharacterReference(page, at: at, inAttribute: true) {
        tag.values.append(contentsOf: reference.text.utf8)
        at += reference.length
      } else {
        tag.values.append(page[at])
        at += 1
      }
    }
  }
}
