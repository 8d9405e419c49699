/// A byte string to be found: Knuth, Morris and Pratt's automaton, which never goes back in the text, with a
/// leap over all that cannot begin a match. Linear, whatever the text.
struct Needle {
  private let bytes: [UInt8]
  /// For each prefix, by its last index, the length of its longest proper border.
  private let borders: [Int]

  /// How many bytes it has.
  var count: Int { bytes.count }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var borders = [Int](repeating: 0, count: bytes.count)
    var length = 0
    for index in bytes.indices.dropFirst() {
      while length > 0 && bytes[index] != bytes[length] { length = borders[length - 1] }
      if bytes[index] == bytes[length] { length += 1 }
      borders[index] = length
    }
    self.borders = borders
  }

  /// The offsets at which it begins in `text`, ascending, none inside the one before. An empty needle is nowhere.
  func offsets(in text: [UInt8]) -> [Int] {
    guard let first = bytes.first, bytes.count <= text.count else { return [] }
    var offsets: [Int] = []
    text.withUnsafeBytes { text in
      var at = 0
      var matched = 0
      while true {
        if matched == 0 { at = Needle.next(first, in: text, from: at) }
        if at >= text.count { return }
        while matched > 0 && text[at] != bytes[matched] { matched = borders[matched - 1] }
        if text[at] == bytes[matched] { matched += 1 }
        at += 1
        if matched == bytes.count {
          offsets.append(at - matched)
          matched = 0
        }
      }
    }
    return offsets
  }

  /// Where `byte` stands next, eight bytes at a time; the end of the text if nowhere.
  @inline(__always)
  private static func next(_ byte: UInt8, in text: UnsafeRawBufferPointer, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var at = start
    while at + 8 <= text.count {
      // The lowest zero byte of the difference is the lowest with its top bit set (“Hacker’s Delight”, 6-1).
      let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      let difference = word ^ (ones &* UInt64(byte))
      let zeros = (difference &- ones) & ~difference & (ones << 7)
      if zeros != 0 { return at + zeros.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < text.count && text[at] != byte { at += 1 }
    return at
  }
}
