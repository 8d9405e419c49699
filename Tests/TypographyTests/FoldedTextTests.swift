import TestSupport
import Testing
import Typography

@Suite("Folded text")
struct FoldedTextTests {
  /// The folded bytes: as strings, decomposed letters would equal composed ones.
  private func fold(_ text: String, keepingCase: Bool = false) -> [UInt8] {
    FoldedText(text, keepingCase: keepingCase).bytes
  }

  private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test(
    "Spellings that read alike fold alike",
    arguments: [
      ("Council", "council"), ("“Quoted” ‘text’", "\"quoted\" 'text'"),
      ("«oui» „ja“ ‹a›", "\"oui\" \"ja\" 'a'"),
      ("don’t", "don't"), ("1999–2004", "1999-2004"), ("so—she", "so-she"), ("so--she", "so-she"),
      ("5\u{2212}3", "5-3"),
      ("10\u{A0}000", "10 000"), ("a \t\r\n\u{3000} b", "a b"), ("wait…", "wait..."), ("co\u{AD}op", "coop"),
      ("a\u{200B}b\u{202E}c\u{FEFF}", "abc"), ("naïve", "naive"), ("nai\u{308}ve", "naive"),
      ("Straße", "strasse"),
      ("GROẞ", "gross"), ("ﬁnal", "final"), ("smørrebrød", "smorrebrod"), ("Łódź", "lodz"),
      ("Œuvre", "oeuvre"),
      ("Việt", "viet"), ("İstanbul", "istanbul"), ("ｆｕｌｌ", "full"), ("½", "1/2"), ("10²", "102"),
      ("№ 5", "no 5"),
      ("ΕΛΛΆΣ", "ελλασ"), ("ελλάς", "ελλασ"), ("Москва́", "москва"), ("שָׁלוֹם", "שלום"), ("1️⃣", "1"),
      ("水道", "水道"),
      ("c\u{7}ut\u{1B}", "cut"), ("\u{E000}", "\u{FFFD}"), ("¨", "¨"),
    ])
  func folds(text: String, folded: String) {
    #expect(fold(text) == Array(folded.utf8), "\(string(fold(text)))")
  }

  @Test("Marks that make another letter count") func letterMarks() {
    #expect(fold("が") != fold("か"))
    #expect(fold("が") == fold("か\u{3099}"))
    #expect(fold("कि") != fold("क"))
  }

  @Test("Case is kept where asked, all else folded") func keepingCase() {
    #expect(
      fold("“Naïve” GROẞ Straße Łódź ™", keepingCase: true) == Array("\"Naive\" GROSS Strasse Lodz TM".utf8))
  }

  @Test(
    "A folded range leads back to whole scalars",
    arguments: [
      ("a “b” c", "\"b\"", "“b”"), ("the ﬁnal", "inal", "ﬁnal"), ("the ﬁnal", "the f", "the ﬁ"),
      ("wait… so", ".", "…"),
      ("cafe\u{301} au", "cafe", "cafe\u{301}"), ("Straße 5", "s", "S"), ("aß", "s", "ß"),
      ("a  b", "a ", "a  "),
      ("Ⱥb", "ⱥ", "Ⱥ"), ("x한y", "\u{1112}", "한"), ("co\u{AD}op", "coop", "co\u{AD}op"), ("…", "...", "…"),
    ])
  func original(text: String, folded: String, original: String) throws {
    let fold = FoldedText(text)
    let needle = Array(folded.utf8)
    let start = try #require(fold.bytes.indices.first { fold.bytes[$0...].starts(with: needle) })
    let range = fold.original(start..<start + needle.count)
    #expect(Array(Array(text.utf8)[range]) == Array(original.utf8))
  }

  @Test("An empty range and an empty text lead back to empty ranges") func emptyRanges() {
    #expect(FoldedText("").original(0..<0) == 0..<0)
    #expect(FoldedText("“a”").original(1..<1) == 3..<3)
  }

  @Test("What is folded folds to itself, and case can be folded later") func idempotent() {
    var random = RandomText(seed: 18)
    for _ in 0..<1000 {
      let text = random.words(10)
      #expect(fold(string(fold(text))) == fold(text), "\(text.debugDescription)")
      #expect(fold(string(fold(text, keepingCase: true))) == fold(text), "\(text.debugDescription)")
    }
  }

  @Test("What the screen prints folds as the source does") func printedFoldsAlike() {
    var random = RandomText(seed: 19)
    for _ in 0..<1000 {
      let text = random.words(10)
      #expect(fold(Printable.text(text)) == fold(text), "\(text.debugDescription)")
    }
  }

  @Test("Ranges of the original are whole scalars and fold to what they came from") func rangesHold() {
    var random = RandomText(seed: 20)
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<1000 {
      let text = random.words(8)
      let bytes = Array(text.utf8)
      let folded = FoldedText(text)
      let starts = folded.bytes.indices.filter { folded.bytes[$0] & 0xC0 != 0x80 } + [folded.bytes.count]
      let lower = Int.random(in: 0..<starts.count, using: &generator)
      let upper = Int.random(in: lower..<starts.count, using: &generator)
      let range = folded.original(starts[lower]..<starts[upper])
      let part = String(decoding: bytes[range], as: UTF8.self)
      #expect(Array(part.utf8) == Array(bytes[range]), "a scalar is cut")
      let needle = folded.bytes[starts[lower]..<starts[upper]]
      #expect(contains(FoldedText(part).bytes, needle), "\(text.debugDescription) \(range)")
    }
  }

  private func contains(_ bytes: [UInt8], _ needle: ArraySlice<UInt8>) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: needle) } || needle.isEmpty
  }
}
