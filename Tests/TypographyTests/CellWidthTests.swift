import Glibc
import TestSupport
import Testing
import Typography

@Suite("Cell width")
struct CellWidthTests {
  @Test(
    "A text takes the cells of its scalars",
    arguments: [
      ("", 0), ("plain", 5), ("“don’t”—so…", 11), ("水道橋", 6), ("한국어", 6), ("ｶﾞ", 2), ("e\u{301}", 1), ("น้ำ", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("a\tb", 6), ("10\u{A0}000", 6), ("🙂", 2), ("हिन्दी", 5),
    ] as [(String, Int)])
  func ofText(text: String, cells: Int) {
    #expect(CellWidth.of(text) == cells)
  }

  @Test(
    "What the screen drops takes no cell",
    arguments: ["\u{AD}", "\u{200B}", "\u{200D}", "\u{FE0F}", "\u{1B}", "\u{9B}", "\u{202E}"])
  func ofDropped(text: String) {
    #expect(CellWidth.of("a" + text + "b") == 2)
  }

  @Test("A joined family takes the cells of its members") func family() {
    #expect(CellWidth.of("👩‍👩‍👧") == 6)
  }

  @Test(
    "What nobody knows the width of takes the one cell of U+FFFD",
    arguments: ["\u{E000}", "\u{FFFE}", "\u{10FFFF}"])
  func ofUnknown(text: String) {
    #expect(CellWidth.of(text) == 1)
  }

  @Test("A width is that of the printed text") func agreesWithPrintable() {
    var random = RandomText(seed: 11)
    for _ in 0..<1000 {
      let text = random.words(8)
      let spaced = String(text.split(whereSeparator: \.isNewline).joined())
      #expect(CellWidth.of(spaced) == CellWidth.of(Printable.text(spaced)), "\(text.debugDescription)")
    }
  }

  /// Blocks whose widths no version of Unicode has changed for long.
  private static let settled: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0xA1...0xAC, 0xAE...0x36F, 0x391...0x3A1, 0x400...0x52F, 0x5D0...0x5EA, 0x621...0x65F,
    0x905...0x94D,
    0xE01...0xE3A, 0xE40...0xE5B, 0x1100...0x11FF, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2030...0x205E,
    0x20A0...0x20BF,
    0x2190...0x21FF, 0x2500...0x259F, 0x3001...0x303E, 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FEF,
    0xAC00...0xD7A3,
    0xFF01...0xFF9F, 0x1F600...0x1F64F, 0x20000...0x2A6D6,
  ]

  @Test("Widths of settled blocks are those of the machine's wcwidth") func wcwidthAgrees() throws {
    let address = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(address, to: (@convention(c) (Int32) -> Int32).self)
    try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    for value in Self.settled.joined() {
      guard let scalar = Unicode.Scalar(value), Printable.of(scalar) == .shown else { continue }
      if CellWidth.of(scalar) != Int(wcwidth(Int32(value))) {
        Issue.record(
          "U+\(String(value, radix: 16)): \(CellWidth.of(scalar)), wcwidth \(wcwidth(Int32(value)))")
      }
    }
  }
}
