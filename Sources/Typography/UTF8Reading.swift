/// UTF-8 that a `String` guarantees to be valid, read scalar by scalar from its bytes.
extension UnsafeBufferPointer<UInt8> {
  /// The scalar value that starts at `at`, and its bytes.
  @inline(__always)
  func scalar(at: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(self[at])
    if lead < 0x80 { return (lead, 1) }
    let second = UInt32(self[at + 1] & 0x3F)
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, 2) }
    let third = UInt32(self[at + 2] & 0x3F)
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | second << 6 | third, 3) }
    return ((lead & 0x07) << 18 | second << 12 | third << 6 | UInt32(self[at + 3] & 0x3F), 4)
  }

  /// Where the scalar starts that ends before `end`, which is past the first.
  func start(before end: Int) -> Int {
    var at = end - 1
    while self[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  /// The scalar value that ends before `end`, which is past the first.
  func scalar(before end: Int) -> UInt32 { scalar(at: start(before: end)).value }
}

extension StringProtocol {
  /// Lets `body` read the text's UTF-8, without a copy where the text is stored as such.
  @inline(__always)
  func withUTF8Bytes<T>(_ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = String(self)
    return copy.withUTF8(body)
  }
}
