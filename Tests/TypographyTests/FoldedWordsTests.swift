import TestSupport
import Testing
import Typography

@Suite("Words of a folded text")
struct FoldedWordsTests {
  private func words(_ text: String) -> [String] {
    FoldedText(text).words.map { String(decoding: Array(text.utf8)[$0.original], as: UTF8.self) }
  }

  @Test(
    "Letters, digits and marks make words; apostrophes, points and a figure's marks may stand inside",
    arguments: [
      ("", []), (" — … ", []), ("One two.", ["One", "two"]), ("well-known", ["well", "known"]),
      ("so—she said", ["so", "she", "said"]), ("don’t ‘go’", ["don’t", "go"]), ("the U.S.", ["the", "U.S"]),
      ("$3.5 million, 34%", ["3.5", "million", "34"]),
      ("2,400 or 1/2, and/or", ["2,400", "or", "1/2", "and", "or"]),
      ("one,two", ["one", "two"]), ("½ cup", ["½", "cup"]), ("℀ Straße ﬁnal", ["℀", "Straße", "ﬁnal"]),
      ("cafe\u{301}s", ["cafe\u{301}s"]), ("हिन्दी है", ["हिन्दी", "है"]), ("한국어 말", ["한국어", "말"]),
      ("水道、かき", ["水", "道", "か", "き"]), ("が\u{3099}ABC", ["が\u{3099}", "ABC"]),
    ] as [(String, [String])])
  func words(text: String, words: [String]) {
    #expect(self.words(text) == words)
  }

  @Test("Words are in order, in bounds, of whole scalars, and cut no word in two")
  func ranges() {
    var random = RandomText(seed: 61)
    for _ in 0..<1_000 {
      let text = random.words(20)
      let bytes = Array(text.utf8)
      let folded = FoldedText(text)
      var end = 0
      for word in folded.words {
        #expect(word.original.lowerBound >= end && word.original.upperBound <= bytes.count)
        #expect(!word.original.isEmpty && !word.folded.isEmpty)
        end = word.original.upperBound
        #expect(bytes[word.original.lowerBound] & 0xC0 != 0x80)
        #expect(end == bytes.count || bytes[end] & 0xC0 != 0x80)
        #expect(
          !(isLetter(folded.bytes, before: word.folded.lowerBound)
            && isLetter(folded.bytes, before: word.folded.lowerBound + 1)),
          "\(text.debugDescription)")
      }
    }
  }

  private func isLetter(_ bytes: [UInt8], before end: Int) -> Bool {
    end > 0 && (bytes[end - 1] | 0x20) &- 0x61 < 26
  }
}
