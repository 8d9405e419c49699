import Typography

/// What is searched for: a phrase, compared as it reads, not as it is spelled (see `FoldedText`). White space
/// around it does not count, white space inside matches any white space.
public struct Query: Equatable, Sendable {
  /// When case counts.
  public enum CaseMode: Sendable, CaseIterable {
    /// Where the phrase has a capital letter; in headings never, for the screen shows them in capitals.
    case smart
    case matters
    case ignored
  }

  /// The phrase as it was typed.
  public let text: String
  public let caseMode: CaseMode
  /// Whether case counts.
  public let isCaseSensitive: Bool
  /// The phrase folded, its case kept where it counts.
  let needle: [UInt8]
  /// The phrase folded for headings.
  let headingNeedle: [UInt8]

  public init(_ text: String, case mode: CaseMode = .smart) {
    self.text = text
    caseMode = mode
    isCaseSensitive =
      mode == .matters || (mode == .smart && text.unicodeScalars.contains(where: Self.isCapital))
    needle = Self.needle(text, keepingCase: isCaseSensitive)
    headingNeedle = Self.needle(text, keepingCase: mode == .matters)
  }

  private static func needle(_ text: String, keepingCase: Bool) -> [UInt8] {
    var folded = FoldedText(text, keepingCase: keepingCase).bytes[...]
    // Runs of white space are one space already.
    if folded.first == 0x20 { folded.removeFirst() }
    if folded.last == 0x20 { folded.removeLast() }
    return Array(folded)
  }

  /// Whether nothing is searched for: an empty query matches nothing.
  public var isEmpty: Bool { needle.isEmpty }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
  }
}
