import Typography

/// What is searched for, compared as it reads, not as it is spelled (see `FoldedText`): a phrase, or a regular
/// expression. White space around a phrase does not count, white space inside it matches any white space.
public struct Query: Sendable {
  /// When case counts.
  public enum CaseMode: Hashable, Sendable, CaseIterable {
    /// Where the phrase has a capital letter; in headings never, for the screen shows them in capitals.
    case smart
    case matters
    case ignored
  }

  /// How the text is to be understood.
  public struct Modes: Hashable, Sendable {
    public var caseMode: CaseMode
    /// Whether the text is a regular expression of PCRE2, which is matched against the folded text: a straight
    /// quotation mark in it finds curly ones, one dash all dashes, one space any white space.
    public var isRegularExpression: Bool
    /// Whether no letter, digit or low line may stand beside a match.
    public var isWholeWord: Bool

    public init(case mode: CaseMode = .smart, isRegularExpression: Bool = false, isWholeWord: Bool = false) {
      caseMode = mode
      self.isRegularExpression = isRegularExpression
      self.isWholeWord = isWholeWord
    }
  }

  /// The phrase or the pattern as it was typed.
  public let text: String
  public let modes: Modes
  /// Whether case counts.
  public let isCaseSensitive: Bool
  /// Whether nothing is searched for: an empty query matches nothing.
  public let isEmpty: Bool
  /// What finds it in texts.
  let matcher: Matcher
  /// What finds it in headings.
  let headingMatcher: Matcher

  private init(
    _ text: String, _ modes: Modes, _ isCaseSensitive: Bool, isEmpty: Bool, _ matcher: Matcher,
    forHeadings headingMatcher: Matcher
  ) {
    self.text = text
    self.modes = modes
    self.isCaseSensitive = isCaseSensitive
    self.isEmpty = isEmpty
    self.matcher = matcher
    self.headingMatcher = headingMatcher
  }

  /// A phrase.
  public init(_ phrase: String, case mode: CaseMode = .smart) {
    let isSensitive =
      mode == .matters || (mode == .smart && phrase.unicodeScalars.contains(where: \.isCapital))
    func matcher(keepingCase: Bool) -> Matcher {
      .needle(Needle(Self.folded(phrase, keepingCase: keepingCase)), keepingCase: keepingCase)
    }
    self.init(
      phrase, Modes(case: mode), isSensitive, isEmpty: Self.folded(phrase, keepingCase: false).isEmpty,
      matcher(keepingCase: isSensitive), forHeadings: matcher(keepingCase: mode == .matters))
  }

  /// - Throws: where the text is to be a regular expression and is none.
  public init(_ text: String, _ modes: Modes) throws(PatternError) {
    let phrase = Query(text, case: modes.caseMode)
    guard modes.isRegularExpression || modes.isWholeWord else {
      self = phrase
      return
    }
    let pattern =
      modes.isRegularExpression
      ? FoldedPattern(text) : FoldedPattern(literal: Self.folded(text, keepingCase: true))
    let isSensitive =
      modes.isRegularExpression ? pattern.isSensitive(modes.caseMode) : phrase.isCaseSensitive
    func matcher(keepingCase: Bool) throws(PatternError) -> Matcher {
      .pattern(try Pattern(pattern, keepingCase: keepingCase, isWholeWord: modes.isWholeWord))
    }
    self.init(
      text, modes, isSensitive, isEmpty: pattern.bytes.isEmpty, try matcher(keepingCase: isSensitive),
      forHeadings: try matcher(keepingCase: modes.caseMode == .matters))
  }

  private static func folded(_ text: String, keepingCase: Bool) -> [UInt8] {
    var folded = FoldedText(text, keepingCase: keepingCase).bytes[...]
    // Runs of white space are one space already.
    if folded.first == 0x20 { folded.removeFirst() }
    if folded.last == 0x20 { folded.removeLast() }
    return Array(folded)
  }
}

extension Query: Equatable {
  /// Queries are equal that search for the same in the same way.
  public static func == (one: Query, other: Query) -> Bool {
    one.text == other.text && one.modes == other.modes
  }
}

/// What finds a query in a folded text.
enum Matcher: Sendable {
  case needle(Needle, keepingCase: Bool)
  /// Matched against text whose case is kept.
  case pattern(Pattern)

  /// Whether the text's case must be kept.
  var keepsCase: Bool {
    switch self {
    case .needle(_, let keepsCase): keepsCase
    case .pattern: true
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a capital letter.
  var isCapital: Bool { properties.isUppercase || properties.generalCategory == .titlecaseLetter }
}
