import Documents
import LabelSets

/// What the headings of one rank have in common in a text without marks: a number, capitals, a question mark.
struct HeadingForm: Hashable {
  /// How many parts its number has: 1 for “2.”, 2 for “2.1”; 0 for none.
  var depth: Int
  var isCapitals: Bool
  var isQuestion: Bool
  /// Whether it has a comma, as names with an office have.
  var hasComma: Bool
}

/// The number before a heading: “2.”, “2.1”, “IV.”.
struct HeadingNumber: Equatable {
  /// Its parts, the highest first.
  var parts: [Int] = []
  /// Whether it is written in Roman numerals.
  var isRoman = false

  /// Whether it is the one after `other` in its own row: 3 after 2, 2.2 after 2.1, 3 after 2.4.
  func follows(_ other: HeadingNumber) -> Bool {
    guard let last = parts.last, isRoman == other.isRoman, parts.count <= other.parts.count else {
      return false
    }
    let row = other.parts.prefix(parts.count)
    return parts.dropLast().elementsEqual(row.dropLast()) && row.last.map { $0 + 1 == last } == true
  }
}

extension Reading {
  /// How high a heading stands: 1 to 6 for Markdown's, 7 for the rest.
  func rank(of index: Int) -> Int {
    if case .heading(let level) = pieces[index].kind { level } else { 7 }
  }

  func headingForm(of index: Int) -> HeadingForm {
    let range = bareText(of: pieces[index])
    return HeadingForm(
      depth: headingNumber(of: index)?.parts.count ?? 0,
      isCapitals: !text[range].contains { (0x61...0x7A).contains($0) },
      isQuestion: lastByte(of: pieces[index]) == UInt8(ascii: "?"),
      hasComma: text[range].contains(UInt8(ascii: ",")))
  }

  /// The number at the start of a piece; nil where there is none, or nothing after it.
  func headingNumber(of index: Int) -> HeadingNumber? {
    let range = bareText(of: pieces[index])
    let lead = text[range].prefix(12).prefix { $0 != 0x20 }
    guard lead.endIndex < range.upperBound else { return nil }
    if let roman = roman(lead) { return HeadingNumber(parts: [roman], isRoman: true) }
    let isMarked = lead.last.map { ".):".utf8.contains($0) } == true
    let parts = (isMarked ? lead.dropLast() : lead).split(separator: UInt8(ascii: "."))
    guard isMarked || parts.count > 1, !parts.isEmpty,
      parts.allSatisfy({ $0.count <= 3 && $0.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    return HeadingNumber(parts: parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } })
  }

  /// The value of a Roman numeral with a full stop, up to “XX.”.
  private func roman(_ lead: ArraySlice<UInt8>) -> Int? {
    guard lead.last == UInt8(ascii: "."), lead.count > 1 else { return nil }
    return Self.romans.firstIndex { $0.elementsEqual(lead.dropLast()) }.map { $0 + 1 }
  }

  private static let romans = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
    "XVII",
    "XVIII", "XIX", "XX",
  ].map { Array($0.utf8) }
}
