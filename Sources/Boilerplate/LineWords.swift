import Documents

/// The first words of a line, folded, with the marks between them.
///
/// Headings are read in another way (`LabelSets`): there a slash or a bold mark says something, and wordings are the
/// readers' own. Here letters of any alphabet that has small and capital ones are folded, since buttons are often in
/// capitals.
struct LineWords {
  struct Word {
    /// FNV-1a of the folded letters.
    var key: UInt64
    @Compact var start: Int
    @Compact var end: Int
    /// What stands between the word before and this one.
    var before: Marks
    var isCapital: Bool
    var startsWithDigit: Bool
  }

  struct Marks: OptionSet {
    let rawValue: UInt8
    /// A colon, or what pages set in its place before a link: “»”, “>”, “|”.
    static let colon = Marks(rawValue: 1)
    static let slash = Marks(rawValue: 2)
    static let parenthesis = Marks(rawValue: 4)
    static let stop = Marks(rawValue: 8)
    static let comma = Marks(rawValue: 16)
    static let dash = Marks(rawValue: 32)
    static let bar = Marks(rawValue: 64)
    static let dot = Marks(rawValue: 128)
  }

  private(set) var words: [Word] = []
  /// The marks after the last word.
  private(set) var after: Marks = []
  /// Whether all of the line was read.
  private(set) var isWhole = true

  init(_ text: [UInt8], _ range: Range<Int>, limit: Int) {
    words.reserveCapacity(min(limit, range.count / 6 + 2))
    var marks: Marks = []
    var at = range.lowerBound
    while at < range.upperBound {
      let step = Self.markLength(text, at, range.upperBound)
      if step > 0 {
        marks.formUnion(Self.mark(text, at, step))
        at += step
        continue
      }
      if words.count == limit {
        isWhole = false
        return
      }
      at = addWord(text, at, range.upperBound, marks)
      marks = []
    }
    after = marks
  }

  private mutating func addWord(_ text: [UInt8], _ start: Int, _ limit: Int, _ before: Marks) -> Int {
    var hash = WordHash()
    var at = start
    while at < limit {
      let apostrophe = Self.apostropheLength(text, at, limit)
      if apostrophe > 0 {
        at += apostrophe
      } else if Self.markLength(text, at, limit) > 0 {
        break
      } else if text[at] >= 0xC3, text[at] <= 0xD1, at + 1 < limit {
        hash.add(text[at], text[at + 1])
        at += 2
      } else {
        hash.add(text[at])
        at += 1
      }
    }
    let first = text[start]
    words.append(
      Word(
        key: hash.value, start: start, end: at, before: before,
        isCapital: first &- 0x41 < 26 || first == 0xC3 || first == 0xD0, startsWithDigit: first &- 0x30 < 10))
    return at
  }

  /// Bytes of an apostrophe; 0 where there is none.
  private static func apostropheLength(_ text: [UInt8], _ at: Int, _ limit: Int) -> Int {
    if text[at] == 0x27 { return 1 }
    return text[at] == 0xE2 && at + 2 < limit && text[at + 1] == 0x80 && text[at + 2] == 0x99 ? 3 : 0
  }

  /// Bytes of a mark or space; 0 where a word goes on.
  private static func markLength(_ text: [UInt8], _ at: Int, _ limit: Int) -> Int {
    let byte = text[at]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 ? 0 : 1 }
    let next = at + 1 < limit ? text[at + 1] : 0
    if byte == 0xC2 { return next == 0xA9 ? 0 : min(2, limit - at) }
    // General punctuation to arrows and symbols, ideographic marks, emoji, marks without width.
    if byte == 0xE2, at + 2 < limit, next < 0xB0 { return 3 }
    if byte == 0xE3, at + 2 < limit, next == 0x80 { return 3 }
    if byte == 0xEF, at + 2 < limit, [0xBB, 0xB8, 0xBC].contains(next), text[at + 2] < 0x9B || next != 0xBC {
      return 3
    }
    return byte == 0xF0 && at + 3 < limit && next == 0x9F ? 4 : 0
  }

  private static func mark(_ text: [UInt8], _ at: Int, _ length: Int) -> Marks {
    switch (text[at], length) {
    case (UInt8(ascii: ":"), _), (UInt8(ascii: ">"), _), (0xEF, _): return .colon
    case (UInt8(ascii: "|"), _): return [.colon, .bar]
    case (UInt8(ascii: "/"), _): return .slash
    case (UInt8(ascii: "("), _), (UInt8(ascii: ")"), _), (UInt8(ascii: "["), _), (UInt8(ascii: "]"), _):
      return .parenthesis
    case (UInt8(ascii: "."), _): return [.stop, .dot]
    case (UInt8(ascii: "!"), _), (UInt8(ascii: "?"), _), (UInt8(ascii: ";"), _): return .stop
    case (UInt8(ascii: ","), _): return .comma
    case (UInt8(ascii: "-"), _): return .dash
    case (0xC2, 2): return text[at + 1] == 0xBB ? .colon : text[at + 1] == 0xB7 ? .bar : []
    case (0xE2, 3) where text[at + 1] == 0x80:
      let last = text[at + 2]
      return (0x90...0x95).contains(last) ? .dash : last == 0xA2 ? .bar : last == 0xA6 ? .stop : []
    case (0xE2, 3) where text[at + 1] == 0x97 && text[at + 2] == 0x8F: return .bar
    default: return []
    }
  }
}

/// FNV-1a of a word's letters, capitals folded to small ones.
struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x100_0000_01b3
  }

  /// Adds a letter of two bytes: Latin with accents, Greek, Cyrillic.
  mutating func add(_ lead: UInt8, _ last: UInt8) {
    let scalar = Int(lead & 0x1F) << 6 | Int(last & 0x3F)
    let folded =
      switch scalar {
      case 0xC0...0xDE where scalar != 0xD7: scalar + 0x20
      case 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
      case 0x400...0x40F: scalar + 0x50
      case 0x139...0x148, 0x179...0x17E: scalar + scalar % 2
      case 0x100...0x177: scalar | 1
      default: scalar
      }
    add(UInt8(truncatingIfNeeded: 0xC0 | folded >> 6))
    add(UInt8(truncatingIfNeeded: 0x80 | folded & 0x3F))
  }

  /// The key of a word as this module writes it.
  static func key(of word: StaticString) -> UInt64 {
    word.withUTF8Buffer { key(of: $0[...]) }
  }

  static func key(of word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var hash = WordHash()
    for byte in word { hash.add(byte) }
    return hash.value
  }

  /// The keys of words parted by spaces.
  static func keys(of words: StaticString) -> Set<UInt64> {
    words.withUTF8Buffer { bytes in Set(bytes.split { $0 == 0x20 || $0 == 0x0A }.map { key(of: $0) }) }
  }
}
