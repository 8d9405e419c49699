/// A line of a head taken apart: words and numbers, and what stands between them.
struct HeadTokens {
  struct Token {
    /// Its bytes.
    var range: Range<Int>
    /// In small letters.
    var text: String
    /// What its digits say, where it has no more than eight of them.
    var number: Int?
    /// How many digits it has; 0 for a word.
    var digits: Int
    /// Whether it begins with a capital, or with a letter that has none.
    var opensAsName: Bool
    /// What stands before it and after the token before.
    var gap: String
  }

  private(set) var all: [Token] = []
  /// What stands after the last token.
  private(set) var rest = ""

  /// - Parameter limit: how many tokens are read at most.
  init(_ text: [UInt8], _ line: Range<Int>, limit: Int) {
    var at = line.lowerBound
    var gap = ""
    var start = at
    var word = ""
    var isNumber = false
    func end(_ tokens: inout [Token]) {
      guard !word.isEmpty else { return }
      tokens.append(Self.token(word, start..<at, isNumber, gap))
      (word, gap) = ("", "")
    }
    for scalar in String(decoding: text[line], as: UTF8.self).unicodeScalars {
      if all.count == limit { return }
      let isDigit = scalar.properties.numericType == .decimal
      if isDigit || Self.isLetter(scalar) {
        // “3rd”, “55pm” and “3月15日” are numbers and words.
        if !word.isEmpty, isDigit != isNumber { end(&all) }
        if word.isEmpty { (start, isNumber) = (at, isDigit) }
        word.unicodeScalars.append(scalar)
      } else {
        end(&all)
        gap.unicodeScalars.append(scalar)
      }
      at += UTF8.width(scalar)
    }
    end(&all)
    rest = gap
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value | 0x20 >= 0x61 && scalar.value | 0x20 <= 0x7A }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark:
      return true
    default: return false
    }
  }

  private static func token(_ word: String, _ range: Range<Int>, _ isNumber: Bool, _ gap: String) -> Token {
    let digits = isNumber ? word.unicodeScalars.count : 0
    // Of a longer one nothing is asked, and it may not fit.
    let number =
      (1...8).contains(digits)
      ? word.unicodeScalars.reduce(0) { $0 * 10 + Int($1.properties.numericValue ?? 0) } : nil
    let first = word.unicodeScalars.first!.properties
    return Token(
      range: range, text: word.lowercased(), number: number, digits: digits,
      opensAsName: !isNumber && !first.isLowercase, gap: gap)
  }
}
