/// What can be counted of a text without knowing its language: shallow text features, as in Kohlschütter, Fankhauser
/// and Nejdl, “Boilerplate Detection using Shallow Text Features” (WSDM 2010).
struct TextMeasure: Equatable {
  /// Scalars that are no space; one of a script without spaces counts as three, about what it says.
  var letters = 0
  /// Those in links that lead to other pages.
  var linkLetters = 0
  var words = 0
  /// Commas of any script.
  var commas = 0
  /// Full stops, question and exclamation marks before a space or at the end.
  var sentences = 0

  /// Which part of the letters leads elsewhere, 0 to 1.
  var linkDensity: Double { letters == 0 ? 0 : Double(linkLetters) / Double(letters) }

  static func += (sum: inout TextMeasure, one: TextMeasure) {
    sum.letters += one.letters
    sum.linkLetters += one.linkLetters
    sum.words += one.words
    sum.commas += one.commas
    sum.sentences += one.sentences
  }

  static func -= (sum: inout TextMeasure, one: TextMeasure) {
    sum.letters -= one.letters
    sum.linkLetters -= one.linkLetters
    sum.words -= one.words
    sum.commas -= one.commas
    sum.sentences -= one.sentences
  }

  /// Counts a text with folded space.
  init(_ text: ArraySlice<UInt8>) {
    var inWord = false
    var at = text.startIndex
    while at < text.endIndex {
      let byte = text[at]
      if byte == 0x20 || byte == 0x0A {
        inWord = false
        at += 1
        continue
      }
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let isWide =
        byte >= 0xE3 && !(byte == 0xEA || byte == 0xEF && text[at...].dropFirst().first ?? 0 < 0xA4)
      letters += isWide ? 3 : 1
      if !inWord || isWide { words += 1 }
      inWord = true
      count(text, at, length)
      at += length
    }
  }

  init() {}

  /// Counts the punctuation mark that stands at `at`, if it is one.
  private mutating func count(_ text: ArraySlice<UInt8>, _ at: Int, _ length: Int) {
    switch length {
    case 1:
      let byte = text[at]
      if byte == 0x2C { commas += 1 }
      guard byte == 0x2E || byte == 0x21 || byte == 0x3F else { return }
      var next = at + 1
      while next < text.endIndex, text[next] == 0x22 || text[next] == 0x29 || text[next] == 0x27 { next += 1 }
      if next == text.endIndex || text[next] == 0x20 || text[next] == 0x0A || text[next] >= 0x80
        // The number of a note.
        || text[next] == 0x5B
      {
        sentences += 1
      }
    case 2:
      // The Arabic comma, question mark and full stop.
      if text[at] == 0xD8, at + 1 < text.endIndex, text[at + 1] == 0x8C { commas += 1 }
      if text[at] == 0xD8, at + 1 < text.endIndex, text[at + 1] == 0x9F { sentences += 1 }
      if text[at] == 0xDB, at + 1 < text.endIndex, text[at + 1] == 0x94 { sentences += 1 }
    case 3:
      guard at + 2 < text.endIndex else { return }
      let scalar = Int(text[at] & 0x0F) << 12 | Int(text[at + 1] & 0x3F) << 6 | Int(text[at + 2] & 0x3F)
      // Ideographic commas and full stops, their full-width forms, the danda.
      if [0x3001, 0xFF0C, 0xFE50, 0x2E41].contains(scalar) { commas += 1 }
      if [0x3002, 0xFF01, 0xFF1F, 0x0964].contains(scalar) { sentences += 1 }
    default: break
    }
  }
}
