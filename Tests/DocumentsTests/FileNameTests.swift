import TestSupport
import Testing

@testable import Documents

@Suite("Names of files as strings")
struct FileNameTests {
  @Test("A name that is UTF-8 is itself")
  func plain() {
    for name in ["a.txt", "é漢🙂", "\u{10FFFD}".dropLast() + "x", "", "./+!touch x"] {
      #expect(FileName.string(Array(name.utf8)) == name && FileName.bytes(name) == Array(name.utf8))
    }
  }

  @Test(
    "Bytes that are no UTF-8 come back as they were, and are printed as U+FFFD",
    arguments: [
      ([0x63, 0xE9], "c\u{FFFD}"), ([0xFF, 0x61], "\u{FFFD}a"), ([0xC3, 0xA9, 0xC3], "é\u{FFFD}"),
      ([0x9B, 0x32, 0x4A], "\u{FFFD}2J"),
    ] as [([UInt8], String)])
  func broken(bytes: [UInt8], printed: String) {
    let name = FileName.string(bytes)
    #expect(FileName.bytes(name) == bytes && name.printedName == printed)
  }

  @Test("No two names are one string: any bytes at all, among them those of the scalars that stand for bytes")
  func roundTrip() {
    var random = SeededGenerator(seed: 5)
    let pieces: [[UInt8]] =
      [
        [0xF4, 0x8F, 0xBE, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x8F], [0xBE, 0xA9], [0xE9], [0x61],
        [0xC3, 0xA9],
      ]
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...6, using: &random)).flatMap { _ in
        pieces.randomElement(using: &random)!
      }
      let name = FileName.string(bytes)
      #expect(FileName.bytes(name) == bytes && FileName.string(FileName.bytes(name)) == name)
      let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
      #expect(FileName.string(cString: terminated) == name && name.fileName == terminated)
    }
  }
}
