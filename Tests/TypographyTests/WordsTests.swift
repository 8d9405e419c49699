import TestSupport
import Testing
import Typography

@Suite("Words")
struct WordsTests {
  @Test(
    "A word is a run between white space that holds a letter or a digit",
    arguments: [
      ("", 0), (" \n\t ", 0), ("one", 1), ("well-known facts", 2), ("— … –", 0), ("5 – 3", 2),
      ("so—she said", 2),
      ("10\u{A0}000", 2), ("水道橋", 1), ("½ cup", 2), ("\u{301}", 0), ("(a)", 1), ("“éa” ‘É’", 2),
    ] as [(String, Int)])
  func count(text: String, words: Int) {
    #expect(Words.count(in: text) == words)
  }

  @Test("A part of a text is counted like a text of its own") func substring() {
    let text = "one “two” three four"
    #expect(Words.count(in: text.dropFirst(4)) == 3)
  }

  @Test("Words are counted as white space splits them") func splits() {
    var random = RandomText(seed: 14)
    for _ in 0..<1000 {
      let text = random.words(20)
      let runs = text.unicodeScalars.split { $0.properties.isWhitespace }
      let words = runs.filter { $0.contains(where: isLetterOrDigit) }
      #expect(Words.count(in: text) == words.count, "\(text.debugDescription)")
    }
  }

  private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    // Swift knows a newer Unicode than the tables.
    if Printable.of(scalar) == .replaced { return false }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }
}
