import TestSupport
import Testing
import Typography

@Suite("Printable text")
struct PrintableTests {
  @Test(
    "Nothing of a source controls the terminal",
    arguments: [
      ("\u{1B}[31mred\u{1B}[0m", "[31mred[0m"), ("a\u{7}b", "ab"), ("\u{9B}2J", "2J"),
      ("safe\u{202E}evil", "safeevil"),
      ("a\tb", "a    b"), ("one\ntwo\r\nthree\rfour\u{2028}five", "one two three four five"),
      ("\u{E000}", "\u{FFFD}"),
      ("soft\u{AD}hyphen", "softhyphen"), ("😀\u{FE0F}", "😀"), ("\u{600}١", "\u{600}١"),
      ("“plain”", "“plain”"), ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("ශ්\u{200D}රී", "ශ්\u{200D}රී"),
      ("👩\u{200D}👧", "👩👧"), ("\u{200C}a 1\u{200D}", "a 1"),
    ])
  func text(source: String, printed: String) {
    #expect(Printable.text(source).unicodeScalars.elementsEqual(printed.unicodeScalars))
  }

  @Test("Line breaks of every kind are kept as line feeds") func keepingLines() {
    #expect(Printable.text("a\nb\r\nc\rd\u{85}e", keepingLines: true) == "a\nb\nc\nd\ne")
  }

  @Test(
    "A page keeps what is part of the text, and drops what could drive a terminal or reorder text",
    arguments: [
      ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("👩\u{200D}👧", "👩\u{200D}👧"), ("❤\u{FE0F}", "❤\u{FE0F}"),
      ("葛\u{E0100}", "葛\u{E0100}"), ("soft\u{AD}hyphen", "soft\u{AD}hyphen"), ("\u{E000}", "\u{E000}"),
      ("\u{FFFE}\u{1FFFF}", "\u{FFFD}\u{FFFD}"), ("a\u{1B}[0m\u{9B}m\u{7}\u{0}", "a[0mm"),
      ("safe\u{202E}evil\u{2066}\u{200F}\u{61C}", "safeevil"), ("\u{FEFF}a\u{E0041}", "a"),
      ("a\tb\nc", "a    b c"),
    ])
  func page(source: String, printed: String) {
    #expect(Printable.text(source, for: .page).utf8.elementsEqual(printed.utf8))
  }

  @Test("A page that keeps lines keeps tabs") func keepingTabs() {
    #expect(Printable.text("a\tb\r\nc", for: .page, keepingLines: true) == "a\tb\nc")
  }

  @Test("Any text at all comes out inert, and comes out of itself unchanged") func inert() {
    var random = RandomText(seed: 12)
    for _ in 0..<1000 {
      let source = String(decoding: random.bytes(80), as: UTF8.self) + random.words(6)
      let printed = Printable.text(source, keepingLines: true)
      #expect(
        printed.unicodeScalars.allSatisfy { $0 == "\n" || [.shown, .joining].contains(Printable.of($0)) })
      #expect(Printable.text(printed, keepingLines: true) == printed)
    }
  }

  @Test("Nothing that can be read is lost") func faithful() {
    var random = RandomText(seed: 13)
    for _ in 0..<1000 {
      let source = random.words(10)
      let readable = source.unicodeScalars.filter {
        Printable.of($0) == .shown && !$0.properties.isWhitespace
      }
      let printed = Printable.text(source).unicodeScalars.filter {
        $0 != "\u{FFFD}" && !$0.properties.isWhitespace && Printable.of($0) == .shown
      }
      #expect(Array(readable.filter { $0 != "\u{FFFD}" }) == Array(printed))
    }
  }
}
