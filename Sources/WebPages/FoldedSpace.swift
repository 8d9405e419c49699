extension Sequence<UInt8> {
  /// The text without white space at its ends, and with each run of it inside as one space.
  func foldingSpace() -> String {
    var folded: [UInt8] = []
    var isPending = false
    for byte in self {
      if byte == 0x20 || byte >= 0x09 && byte <= 0x0D {
        isPending = !folded.isEmpty
      } else {
        if isPending { folded.append(0x20) }
        isPending = false
        folded.append(byte)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }
}

extension String {
  /// Without white space at its ends, and with each run of it inside as one space; no-break spaces too.
  func foldingSpace() -> String {
    guard utf8.contains(0xC2) else { return utf8.foldingSpace() }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 })).utf8
      .foldingSpace()
  }
}
