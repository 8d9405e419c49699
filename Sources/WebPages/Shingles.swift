/// Runs of four words of a text, as hashes: what two texts share of them they have in common word for word. After
/// Broder, “On the resemblance and containment of documents” (1997).
struct Shingles {
  /// In the text's order.
  private(set) var hashes: [UInt64] = []

  init(_ text: some Sequence<UInt8>) {
    var words: [UInt64] = []
    var word: UInt64 = 0
    func finish() {
      if word != 0 { words.append(word) }
      word = 0
    }
    var skipped = 0
    for byte in text {
      if skipped > 0 {
        skipped -= 1
      } else if byte == 0xE2 || byte == 0xC2 {
        // Marks and spaces of Unicode: pages and their data write them differently.
        finish()
        skipped = byte == 0xE2 ? 2 : 1
      } else if byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 {
        if byte >= 0xE3 && byte < 0xEA { finish() }
        word = (word &+ UInt64(byte | 0x20)) &* 0x9E37_79B9_7F4A_7C15
      } else {
        finish()
      }
    }
    finish()
    guard words.count >= 4 else { return }
    hashes = words.indices.dropLast(3).map { first in
      words[first..<first + 4].reduce(0) { ($0 ^ $1) &* 0x1_0000_01B3 ^ $0 >> 29 }
    }
  }
}
