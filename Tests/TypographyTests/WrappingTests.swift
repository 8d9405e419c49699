import CICU
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
      ("abcde\u{301}f", 5, ["abcde\u{301}", "f"]), ("(well", 3, ["(we", "ll"]),
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
    "Lines break where the standard says",
    arguments: [
      ("水道橋の上", 4, ["水道", "橋の", "上"]), ("水道橋の上", 5, ["水道", "橋の", "上"]), ("水道。橋", 4, ["水", "道。", "橋"]),
      ("水「道」橋", 4, ["水", "「道", "」橋"]), ("か\u{3099}か\u{3099}", 2, ["か\u{3099}", "か\u{3099}"]),
      ("水道", 1, ["水", "道"]), ("東京ですか？はい", 8, ["東京です", "か？はい"]), ("東京です？はい", 8, ["東京で", "す？はい"]),
      ("a 水道橋", 4, ["a 水", "道橋"]), ("東京タワー", 8, ["東京タ", "ワー"]),
      ("ภาษาไทยง่าย", 5, ["ภาษา", "ไทย", "ง่าย"]),
      ("well-known", 6, ["well-", "known"]), ("the -x option", 5, ["the", "-x", "optio", "n"]),
      ("she said—that", 8, ["she said", "—that"]), ("from 5-10", 7, ["from", "5-10"]),
      ("https://example.org/water", 20, ["https://example.org/", "water"]),
      ("a b/c", 4, ["a b/", "c"]), ("ab (see) it", 7, ["ab", "(see)", "it"]),
    ] as [(String, Int, [String])])
  func standard(text: String, width: Int, lines: [String]) {
    #expect(wrap(text, width) == lines)
  }

  @Test(
    "No line begins with a mark that closes, even where a space is before it, nor ends with one that opens",
    arguments: [
      ("Qui est là ?", 10, ["Qui est", "là ?"]), ("Oui : non", 4, ["Oui", ":", "non"]),
      ("il dit : non", 7, ["il", "dit :", "non"]), ("un mot ; fin", 7, ["un", "mot ;", "fin"]),
      ("un « mot » ici", 9, ["un", "« mot »", "ici"]), ("un « mot », ici", 9, ["un", "« mot »,", "ici"]),
      ("le « mot", 4, ["le", "«", "mot"]),
      ("das »Wort« da", 9, ["das", "»Wort« da"]), ("das „Wort“ da", 9, ["das", "„Wort“ da"]),
      ("the rock ’n’ roll", 9, ["the rock", "’n’ roll"]),
    ] as [(String, Int, [String])])
  func marks(text: String, width: Int, lines: [String]) {
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

  @Test("A line is as full as the standard lets it be: what is taken for granted is what ICU says")
  func asICUSays() {
    var random = RandomText(seed: 16)
    for seed in 0..<1000 {
      let words = (0..<30).map { _ in random.word() }.filter(breaksAsICUSays)
      let text = words.joined(separator: seed % 9 == 0 ? "  " : " ")
      let width = 1 + seed % 40
      #expect(wrap(text, width) == reference(text, width), "\(text.debugDescription) at \(width)")
    }
  }

  @Test("Any plain ASCII breaks as ICU says") func asciiAsICUSays() {
    var generator = SeededGenerator(seed: 18)
    let letters = Array("abZ09 ,.:;!?()'\"-/ ".unicodeScalars)
    for seed in 0..<2000 {
      let scalars = (0..<60).map { _ in letters.randomElement(using: &generator)! }
      let text = String(String.UnicodeScalarView(scalars))
      let width = 1 + seed % 20
      #expect(wrap(text, width) == reference(text, width), "\(text.debugDescription) at \(width)")
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

  /// Whether ICU's places are taken for a word as they are: it has nothing of Korean, and no quotation mark at the
  /// wrong end. A line break of its own and what takes no cells are no matter of this test.
  private func breaksAsICUSays(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    guard let first = scalars.first?.properties, let last = scalars.last?.properties else { return false }
    return first.generalCategory != .finalPunctuation && last.generalCategory != .initialPunctuation
      && scalars.allSatisfy {
        CellWidth.of($0) > 0 && !$0.properties.isWhitespace && !("\u{1100}"..."\u{11FF}").contains($0)
          && !("\u{AC00}"..."\u{D7AF}").contains($0)
      }
  }

  /// The lines by the definition, for words with spaces between.
  private func reference(_ text: String, _ width: Int) -> [String] {
    let bytes = Array(text.utf8)
    let places = placesOfICU(bytes)
    var lines: [String] = []
    var start = 0
    while let edge = edge(of: bytes, from: start, width) {
      let spaceEnd = bytes[start..<edge].lastIndex(of: 0x20).map { $0 + 1 }
      let next = places.last { $0 > start && $0 <= edge } ?? spaceEnd ?? edge
      let line = trimmed(bytes[start..<next])
      if !line.isEmpty { lines.append(line) }
      start = next
    }
    return lines + [trimmed(bytes[start...])]
  }

  /// The offset of the first scalar that is no space and does not fit on the line, unless it is the first.
  private func edge(of bytes: [UInt8], from start: Int, _ width: Int) -> Int? {
    var (at, cells) = (start, 0)
    for scalar in String(decoding: bytes[start...], as: UTF8.self).unicodeScalars {
      cells += CellWidth.of(scalar)
      if scalar != " " && cells > width && at > start { return at }
      at += scalar.utf8.count
    }
    return nil
  }

  private func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    String(
      decoding: bytes[..<(bytes.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? bytes.startIndex)], as: UTF8.self)
  }

  private func placesOfICU(_ bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      guard let breaks = tri_line_breaks_open(bytes.baseAddress, bytes.count) else { return [] }
      defer { tri_line_breaks_close(breaks) }
      var places: [Int] = []
      while true {
        let place = tri_line_breaks_next(breaks)
        if place < 0 { return places }
        places.append(place)
      }
    }
  }
}
