import Typography

/// Why a text is no regular expression.
public struct PatternError: Error, Equatable, Sendable {
  /// What is wrong, in PCRE2's words.
  public var reason: String
  /// After how many characters (Unicode scalars) of the text it shows.
  public var position: Int

  public init(reason: String, position: Int) {
    self.reason = reason
    self.position = position
  }
}

/// A regular expression made fit for folded text: its letters without accents, its quotation marks, dashes and
/// spaces plain, runs of dashes and of spaces one. What becomes ASCII that way keeps no meaning as a sign of the
/// pattern.
struct FoldedPattern {
  /// The pattern, UTF-8.
  private(set) var bytes: [UInt8] = []
  /// For each byte, after how many scalars of what was typed it stands.
  private var positions: [Int] = []
  /// Whether a capital letter stands in it that is not the name of a class, as in `\W`.
  private var hasCapital = false

  /// The pattern that a reader typed.
  init(_ typed: String) {
    var isEscaped = false
    for (position, scalar) in typed.unicodeScalars.enumerated() {
      if scalar.isCapital && !isEscaped { hasCapital = true }
      let folded = FoldedText(String(scalar), keepingCase: true).bytes
      for byte in folded where !takesRunOn(byte, isEscaped: isEscaped) {
        append(byte, escaping: !scalar.isASCII, at: position + 1)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
  }

  /// The pattern that finds a folded phrase.
  init(literal phrase: [UInt8]) {
    for (position, byte) in phrase.enumerated() { append(byte, escaping: true, at: position) }
  }

  private mutating func append(_ byte: UInt8, escaping: Bool, at position: Int) {
    if escaping && Self.isSign(byte) {
      bytes.append(0x5C)
      positions.append(position)
    }
    bytes.append(byte)
    positions.append(position)
  }

  /// Whether a dash or a space follows its like, of which folded text has one; the backslash before it goes too.
  private mutating func takesRunOn(_ byte: UInt8, isEscaped: Bool) -> Bool {
    guard byte == 0x20 || byte == 0x2D, bytes.dropLast(isEscaped ? 1 : 0).last == byte else { return false }
    if isEscaped {
      bytes.removeLast()
      positions.removeLast()
    }
    return true
  }

  /// Whether an ASCII byte may mean something in a pattern: all but letters, digits and the space.
  private static func isSign(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x80 && !(0x30...0x39).contains(byte) && (byte | 0x20) &- 0x61 >= 26
  }

  /// Whether case counts.
  func isSensitive(_ mode: Query.CaseMode) -> Bool { mode == .matters || (mode == .smart && hasCapital) }

  /// After how many scalars of what was typed an offset in `bytes` stands.
  func position(of offset: Int) -> Int {
    offset < positions.count ? positions[max(0, offset - 1)] : positions.last ?? 0
  }
}
