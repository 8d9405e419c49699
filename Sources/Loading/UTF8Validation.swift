/// Whether bytes are UTF-8, at the speed of memory for ASCII.
enum UTF8Validation {
  /// Whether all of `bytes` is well-formed UTF-8 (Unicode 15.0, table 3-7): no overlong form, no surrogate,
  /// nothing past U+10FFFF, nothing cut.
  static func isValid(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var at = 0
      while true {
        at = endOfASCII(bytes, at)
        if at == bytes.count { return true }
        let length = sequence(bytes, at)
        if length == 0 { return false }
        at += length
      }
    }
  }

  /// Where the first byte above 7F stands, from `start` on: 32 bytes at a time.
  private static func endOfASCII(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Int {
    var at = start
    while at + 32 <= bytes.count {
      let first = word(bytes, at) | word(bytes, at + 8)
      let second = word(bytes, at + 16) | word(bytes, at + 24)
      if (first | second) & 0x8080_8080_8080_8080 != 0 { break }
      at += 32
    }
    while at < bytes.count, bytes[at] < 0x80 { at += 1 }
    return at
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
  }

  /// The length of the sequence of two to four bytes at `at`; 0 where it is none.
  @inline(__always)
  private static func sequence(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Int {
    let length: Int
    let second: ClosedRange<UInt8>
    switch bytes[at] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard at + length <= bytes.count, second.contains(bytes[at + 1]) else { return 0 }
    for offset in 2..<max(2, length) where bytes[at + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
