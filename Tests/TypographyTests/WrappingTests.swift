import TestSupport
import Testing
import Typography

@Suite("Wrapping")
struct WrappingTests {
  private func wrap(_ text: String, _ width: Int) -> [String] {
    let bytes = Array(text.utf8)
    return Wrapping.lines(of: text, width: width).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(
    "As many words on a line as fit",
    arguments: [
      ("", 10, [""]), ("one", 10, ["one"]), ("one two three", 7, ["one two", "three"]),
      ("one two", 3, ["one", "two"]),
      ("one  two", 3, ["one", "two"]), ("one two   ", 7, ["one two"]), ("“one” two", 5, ["“one”", "two"]),
      ("naïve café", 5, ["naïve", "café"]), ("a b c", 1, ["a", "b", "c"]), ("   ", 2, [""]),
    ] as [(String, Int, [String])])
  func greedy(text: String, width: Int, lines: [String]) {
    #expect(wrap(text, width) == lines)
  }

  @Test(
    "A word wider than the line is cut at the edge, and only there",
    arguments: [
      ("abcdefgh", 3, ["abc", "def", "gh"]), ("ab cdefgh", 3, ["ab", "cde", "fgh"]),
      ("ab abcd", 4, ["ab", "abcd"]),
      ("  abcd", 4, ["abcd"]), ("  ab", 4, ["  ab"]), ("ééééé", 2, ["éé", "éé", "é"]),
      ("abcde\u{301}f", 5, ["abcde\u{301}", "f"]), ("well-known", 6, ["well-k", "nown"]),
    ] as [(String, Int, [String])])
  func longWords(text: String, width: Int, lines: [String]) {
    #expect(wrap(text, width) == lines)
  }

  @Test("A line feed always breaks, as do the other line breaks") func hardBreaks() {
    #expect(wrap("a\nb\n", 9) == ["a", "b", ""])
    #expect(wrap("a \n\n b", 9) == ["a", "", " b"])
    #expect(wrap("a\r\nb\rc\u{2028}d", 9) == ["a", "b", "c", "d"])
  }

  @Test(
    "Chinese and Japanese break between characters, not before closing and not after opening punctuation",
    arguments: [
      ("水道橋の上", 4, ["水道", "橋の", "上"]), ("水道橋の上", 5, ["水道", "橋の", "上"]), ("水道。橋", 4, ["水", "道。", "橋"]),
      ("水「道」橋", 4, ["水", "「道", "」橋"]), ("か\u{3099}か\u{3099}", 2, ["か\u{3099}", "か\u{3099}"]),
      ("水道", 1, ["水", "道"]),
      ("a 水道橋", 4, ["a 水", "道橋"]), ("東京タワー", 8, ["東京タ", "ワー"]),
    ] as [(String, Int, [String])])
  func wide(text: String, width: Int, lines: [String]) {
    #expect(wrap(text, width) == lines)
  }

  @Test("Korean breaks at its spaces") func korean() {
    #expect(wrap("한국어 문장", 8) == ["한국어", "문장"])
  }

  @Test("A no-break space holds, a zero-width space breaks, a joined family stays together")
  func specialSpaces() {
    #expect(wrap("a 10\u{A0}000", 6) == ["a", "10\u{A0}000"])
    #expect(wrap("abc\u{200B}def", 4) == ["abc", "def"])
    #expect(wrap("👩‍👩‍👧👩‍👩‍👧", 8) == ["👩‍👩‍👧", "👩‍👩‍👧"])
    #expect(wrap("👍🏽👍🏽", 6) == ["👍🏽", "👍🏽"])
  }

  @Test("Lines fit, lose nothing but white space, and stand in order") func linesFit() {
    var random = RandomText(seed: 15)
    for seed in 0..<1000 {
      let text = random.paragraph()
      let bytes = Array(text.utf8)
      let width = 1 + seed % 50
      var end = 0
      for line in Wrapping.lines(of: text, width: width) {
        #expect(line.lowerBound >= end)
        #expect(isBlank(bytes[end..<line.lowerBound]))
        let string = String(decoding: bytes[line], as: UTF8.self)
        let cells = CellWidth.of(string)
        #expect(cells <= width || (width == 1 && cells == 2), "\(string.debugDescription) at \(width)")
        #expect(Array(string.utf8) == Array(bytes[line]), "a scalar is cut")
        end = line.upperBound
      }
      #expect(isBlank(bytes[end...]))
    }
  }

  @Test("A word is cut only where it alone is wider than the line, and a line is full") func greedyProperty()
  {
    var random = RandomText(seed: 16)
    for seed in 0..<1000 {
      let words = (0..<20).map { _ in random.word() }.filter(isOneWord)
      let text = words.joined(separator: " ")
      let width = 1 + seed % 30
      #expect(wrap(text, width) == reference(words, width), "\(text.debugDescription) at \(width)")
    }
  }

  @Test("No line begins with a mark that belongs to the line before") func marksStay() {
    var random = RandomText(seed: 17)
    for seed in 0..<1000 {
      let text = random.words(10)
      let bytes = Array(text.utf8)
      for line in Wrapping.lines(of: text, width: 1 + seed % 12) where line.lowerBound > 0 && !line.isEmpty {
        let before = String(decoding: bytes[..<line.lowerBound], as: UTF8.self).unicodeScalars.last
        let first = String(decoding: bytes[line], as: UTF8.self).unicodeScalars.first
        let isAttached =
          first.map { CellWidth.of($0) == 0 } == true && before.map { CellWidth.of($0) > 0 } == true
        #expect(!isAttached || before?.properties.isWhitespace == true)
      }
    }
  }

  private func isBlank(_ bytes: some Collection<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0 == "\u{200B}"
    }
  }

  /// Words without white space, zero-width spaces or two wide characters in a row: what breaks nowhere inside.
  private func isOneWord(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    return CellWidth.of(word) > 0 && scalars.allSatisfy { !$0.properties.isWhitespace && $0 != "\u{200B}" }
      && scalars.filter { CellWidth.of($0) == 2 }.count < 2
  }

  /// The lines by the definition, for words with single spaces between.
  private func reference(_ words: [String], _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words {
      if !line.isEmpty, CellWidth.of(line) + 1 + CellWidth.of(word) <= width {
        line += " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for scalar in word.unicodeScalars {
        let cells = CellWidth.of(scalar)
        if cells > 0, CellWidth.of(line) > 0, CellWidth.of(line) + cells > width {
          lines.append(line)
          line = ""
        }
        line.unicodeScalars.append(scalar)
      }
    }
    return lines + [line]
  }
}
