import Documents

/// A word of a heading, folded, with what stands before it.
public struct HeadingWord: Equatable, Sendable {
  /// The folded word as a number (FNV-1a of its bytes): comparing words costs nothing, and no text is copied.
  public var key: UInt64
  /// Offsets of the word in the text it was read from.
  @Compact public var start: Int
  @Compact public var end: Int
  /// The marks between the word before and this one.
  public var before: Marks
  /// Whether the word begins with a capital.
  public var capital: Bool

  /// Marks between two words.
  public struct Marks: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let colon = Marks(rawValue: 1)
    public static let slash = Marks(rawValue: 2)
    public static let parenthesis = Marks(rawValue: 4)
    public static let stop = Marks(rawValue: 8)
    public static let comma = Marks(rawValue: 16)
    public static let dash = Marks(rawValue: 32)
    public static let space = Marks(rawValue: 64)
    public static let bold = Marks(rawValue: 128)
  }
}

/// The words of a text, at most `limit`, and the marks after the last one.
public struct HeadingWords: Sendable {
  public private(set) var words: [HeadingWord] = []
  /// The marks after the last word; empty where the limit cut the text.
  public private(set) var after: HeadingWord.Marks = []
  /// Whether all of the text was read.
  public private(set) var isWhole = true

  /// Reads words from `range` of `text`: letters and digits, case folded, apostrophes dropped.
  public init(_ text: [UInt8], _ range: Range<Int>, limit: Int) {
    // A word and its mark take some six bytes.
    words.reserveCapacity(min(limit, range.count / 6 + 2))
    var marks: HeadingWord.Marks = []
    var at = range.lowerBound
    while at < range.upperBound {
      if text[at] == 0x20 {
        marks.insert(.space)
        at += 1
        continue
      }
      let step = Self.markLength(text, at, range.upperBound)
      if step > 0 {
        marks.insert(Self.mark(text[at..<(at + step)]))
        at += step
        continue
      }
      if words.count == limit {
        isWhole = false
        return
      }
      at = append(text, at, range.upperBound, marks)
      marks = []
    }
    after = marks
  }

  private mutating func append(_ text: [UInt8], _ start: Int, _ limit: Int, _ before: HeadingWord.Marks)
    -> Int
  {
    var at = start
    var end = start
    var key = WordKey()
    while at < limit {
      if Self.isWordByte(text[at]) {
        key.add(text[at])
        at += 1
        end = at
        continue
      }
      if let apostrophe = Self.apostropheLength(text, at, limit) {
        at += apostrophe
        continue
      }
      if let hyphen = Self.hyphenLength(text, at, limit) {
        at += hyphen
        continue
      }
      if Self.markLength(text, at, limit) > 0 { break }
      at += key.add(text[at], before: at + 1 < limit ? text[at + 1] : 0)
      end = at
    }
    let first = text[start]
    let capital =
      (first >= 0x41 && first <= 0x5A) || WordKey.isCapital(first, start + 1 < limit ? text[start + 1] : 0)
    words.append(HeadingWord(key: key.value, start: start, end: end, before: before, capital: capital))
    return at
  }

  /// Bytes of an apostrophe inside a word; nil where there is none.
  private static func apostropheLength(_ text: [UInt8], _ at: Int, _ limit: Int) -> Int? {
    if text[at] == 0x27 { return 1 }
    let isCurly = text[at] == 0xE2 && at + 2 < limit && text[at + 1] == 0x80 && text[at + 2] == 0x99
    return isCurly ? 3 : nil
  }

  /// Bytes of a hyphen at a line's end that a small letter follows on the next; nil where there is none.
  private static func hyphenLength(_ text: [UInt8], _ at: Int, _ limit: Int) -> Int? {
    guard text[at] == UInt8(ascii: "-"), at + 1 < limit, text[at + 1] == 0x0A || text[at + 1] == 0x0D else {
      return nil
    }
    let next = text[(at + 1)..<limit].firstIndex { ![0x0A, 0x0D, 0x20].contains($0) }
    return next.flatMap { (0x61...0x7A).contains(text[$0]) ? $0 - at : nil }
  }

  /// Whether a byte is an ASCII letter or digit.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Bytes of a mark or space at `at`; 0 where a word goes on.
  private static func markLength(_ text: [UInt8], _ at: Int, _ limit: Int) -> Int {
    let byte = text[at]
    if byte < 0x80 { return isWordByte(byte) ? 0 : 1 }
    if byte == 0xC2 && at + 1 < limit && text[at + 1] < 0xC0 { return 2 }
    // General punctuation to symbols and arrows (U+2000 to U+2BFF), and emoji.
    if byte == 0xE2 && at + 2 < limit && text[at + 1] < 0xB0 { return 3 }
    if byte == 0xF0 && at + 3 < limit && text[at + 1] == 0x9F { return 4 }
    if byte == 0xEF && at + 2 < limit && text[at + 1] == 0xBB && text[at + 2] == 0xBF { return 3 }
    // Marks of Chinese and Japanese.
    if byte == 0xEF && at + 2 < limit && text[at + 1] == 0xBC && (0x81...0x9F).contains(text[at + 2]) {
      return 3
    }
    if byte == 0xE3 && at + 2 < limit && text[at + 1] == 0x80 { return 3 }
    if byte == 0xEF && at + 2 < limit && text[at + 1] == 0xB8 && text[at + 2] == 0x8F { return 3 }
    return 0
  }

  private static func mark(_ bytes: ArraySlice<UInt8>) -> HeadingWord.Marks {
    switch bytes[bytes.startIndex] {
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "/"), UInt8(ascii: "&"): .slash
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): .parenthesis
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): .stop
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "-"), UInt8(ascii: "|"): .dash
    case UInt8(ascii: "*"), UInt8(ascii: "_"): .bold
    case 0xE2 where bytes.dropFirst().first == 0x80 && (0x90...0x95).contains(bytes[bytes.endIndex - 1]):
      .dash
    case 0xEF where bytes[bytes.endIndex - 1] == 0x9A: .colon
    case 0xEF where bytes[bytes.endIndex - 1] == 0x9F || bytes[bytes.endIndex - 1] == 0x81: .stop
    default: .space
    }
  }

  /// The key of a word as patterns write it: ASCII lower case without apostrophes.
  public static func key(of word: String) -> UInt64 { keys(of: word).first ?? 0 }

  static func key(of word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var key = WordKey()
    var at = word.startIndex
    while at < word.endIndex {
      if word[at] == 0x27 {
        at += 1
      } else {
        at += key.add(word[at], before: at + 1 < word.endIndex ? word[at + 1] : 0)
      }
    }
    return key.value
  }

  /// The keys of the words between the spaces of a phrase.
  public static func keys(of phrase: String) -> [UInt64] {
    var keys: [UInt64] = []
    forEachKey(of: phrase) { keys.append($0) }
    return keys
  }

  /// Calls `body` with the key of each word between the spaces of a phrase.
  public static func forEachKey(of phrase: String, _ body: (UInt64) -> Void) {
    var phrase = phrase
    phrase.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x20 { end += 1 }
        if end > start { body(key(of: bytes[start..<end])) }
        start = end + 1
      }
    }
  }
}

/// The key of a word, letter by letter, capitals folded: FNV-1a.
struct WordKey {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) {
    let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
    value = (value ^ UInt64(folded)) &* 0x100_0000_01b3
  }

  /// Adds a byte, and with it the next where both are one letter that has small and capital forms; tells how many.
  mutating func add(_ byte: UInt8, before next: UInt8) -> Int {
    guard byte >= 0xC3, byte <= 0xD0, next & 0xC0 == 0x80 else {
      add(byte)
      return 1
    }
    let folded = Self.folded(UInt32(byte & 0x1F) << 6 | UInt32(next & 0x3F))
    add(UInt8(0xC0 | folded >> 6))
    add(UInt8(0x80 | folded & 0x3F))
    return 2
  }

  /// Whether two bytes are a capital letter beyond ASCII.
  static func isCapital(_ byte: UInt8, _ next: UInt8) -> Bool {
    guard byte >= 0xC3, byte <= 0xD0, next & 0xC0 == 0x80 else { return false }
    let scalar = UInt32(byte & 0x1F) << 6 | UInt32(next & 0x3F)
    return folded(scalar) != scalar
  }

  /// The small letter of a capital of Latin, Greek or Cyrillic (Unicode's simple case folding, for letters of two bytes).
  private static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xDE: scalar == 0xD7 ? scalar : scalar + 0x20
    case 0x100...0x137, 0x14A...0x177: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    default: scalar
    }
  }
}
