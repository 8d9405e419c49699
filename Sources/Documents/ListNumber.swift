/// The number of an item, and how it is written.
public struct ListNumber: Equatable, Sendable {
  /// What a number is written in, as HTML calls it.
  public enum Style: String, Sendable, CaseIterable {
    case figures = "1"
    case smallLetters = "a"
    case letters = "A"
    case smallRoman = "i"
    case roman = "I"
  }

  public var value: Int
  public var style: Style

  public init(_ value: Int, _ style: Style = .figures) {
    self.value = value
    self.style = style
  }

  /// The number with its stop: “5.”, “b.”, “iv.”. What letters or Roman figures cannot say is in figures.
  public var mark: String {
    let own =
      switch style {
      case .figures: ""
      case .smallLetters: Self.letters(value).lowercased()
      case .letters: Self.letters(value)
      case .smallRoman: Self.roman(value).lowercased()
      case .roman: Self.roman(value)
      }
    return own.isEmpty ? "\(value)." : own + "."
  }

  /// The number that a mark shows; nil where it shows none. “i” may be the ninth letter or a Roman one: it is what goes on
  /// from the number before, else Roman.
  public init?(mark: some StringProtocol, after last: ListNumber? = nil) {
    guard mark.hasSuffix(".") || mark.hasSuffix(")") else { return nil }
    let words = mark.dropLast()
    if let next = last.map({ ListNumber($0.value + 1, $0.style) }), next.mark.dropLast() == words {
      self = next
    } else if 1...9 ~= words.utf8.count, let value = Int(words), value >= 0 {
      self.init(value)
    } else if let own = Self.read(words) {
      self = own
    } else {
      return nil
    }
  }

  private static func read(_ words: some StringProtocol) -> ListNumber? {
    let capitals = words.uppercased()
    guard 1...15 ~= words.utf8.count, words == capitals || words == words.lowercased() else { return nil }
    let isSmall = words != capitals
    let romanValue = value(ofRoman: capitals)
    if roman(romanValue) == capitals { return ListNumber(romanValue, isSmall ? .smallRoman : .roman) }
    guard words.utf8.count == 1, let letter = capitals.utf8.first, (0x41...0x5A).contains(letter) else {
      return nil
    }
    return ListNumber(Int(letter) - 0x40, isSmall ? .smallLetters : .letters)
  }

  /// A to Z; empty for other numbers.
  private static func letters(_ value: Int) -> String {
    (1...26).contains(value) ? String(Unicode.Scalar(UInt8(0x40 + value))) : ""
  }

  /// Empty for numbers that have no Roman figures.
  private static func roman(_ value: Int) -> String {
    guard (1...3_999).contains(value) else { return "" }
    var rest = value
    return figures.reduce(into: "") { text, figure in
      while rest >= figure.value {
        text += figure.text
        rest -= figure.value
      }
    }
  }

  private static func value(ofRoman text: String) -> Int {
    var rest = text[...]
    return figures.reduce(into: 0) { value, figure in
      while rest.hasPrefix(figure.text) {
        value += figure.value
        rest = rest.dropFirst(figure.text.count)
      }
    }
  }

  private static let figures: [(value: Int, text: String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
}
