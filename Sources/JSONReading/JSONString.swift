/// A string of JSON as it is written, between its quotation marks. It is decoded where it is asked for: most members of
/// most objects never are.
public struct JSONString: Sendable {
  let written: ArraySlice<UInt8>
  let hasEscapes: Bool

  /// Its text; nil where it is not made of characters: half of a surrogate pair, an unknown escape, no UTF-8.
  public var text: String? {
    if !hasEscapes { return String(validating: written, as: UTF8.self) }
    var isWhole = true
    // An escape is longer than what it stands for.
    let bytes = [UInt8](unsafeUninitializedCapacity: written.count) { bytes, count in
      written.withUnsafeBufferPointer { written in
        var decoding = Decoding(written: written, decoded: bytes)
        isWhole = decoding.decode()
        count = decoding.count
      }
    }
    return isWhole ? String(validating: bytes, as: UTF8.self) : nil
  }
}

/// Replaces the escapes of a string.
private struct Decoding {
  let written: UnsafeBufferPointer<UInt8>
  let decoded: UnsafeMutableBufferPointer<UInt8>
  private var at = 0
  private(set) var count = 0

  init(written: UnsafeBufferPointer<UInt8>, decoded: UnsafeMutableBufferPointer<UInt8>) {
    self.written = written
    self.decoded = decoded
  }

  /// - Returns: whether all escapes stand for characters.
  mutating func decode() -> Bool {
    while at < written.count {
      let byte = written[at]
      at += 1
      if byte != UInt8(ascii: "\\") {
        append(byte)
      } else if !decodeEscape() {
        return false
      }
    }
    return true
  }

  private mutating func append(_ byte: UInt8) {
    decoded[count] = byte
    count += 1
  }

  /// What stands after a backslash.
  private mutating func decodeEscape() -> Bool {
    guard at < written.count else { return false }
    let letter = written[at]
    at += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): append(letter)
    case UInt8(ascii: "b"): append(0x08)
    case UInt8(ascii: "f"): append(0x0C)
    case UInt8(ascii: "n"): append(0x0A)
    case UInt8(ascii: "r"): append(0x0D)
    case UInt8(ascii: "t"): append(0x09)
    case UInt8(ascii: "u"):
      guard let character = scalar().flatMap(UTF8.encode) else { return false }
      for byte in character { append(byte) }
    default: return false
    }
    return true
  }

  /// The character whose one or two code units of UTF-16 follow, the second with its own `\u`.
  private mutating func scalar() -> Unicode.Scalar? {
    guard let unit = unit() else { return nil }
    guard (0xD800...0xDBFF).contains(unit), at + 1 < written.count, written[at] == UInt8(ascii: "\\"),
      written[at + 1] == UInt8(ascii: "u")
    else { return Unicode.Scalar(unit) }
    at += 2
    guard let low = self.unit(), (0xDC00...0xDFFF).contains(low) else { return nil }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
  }

  /// Four hexadecimal digits.
  private mutating func unit() -> UInt32? {
    guard at + 4 <= written.count else { return nil }
    var unit: UInt32 = 0
    for byte in written[at..<at + 4] {
      switch byte {
      case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: unit = unit << 4 | UInt32(byte - 0x41 + 10)
      case 0x61...0x66: unit = unit << 4 | UInt32(byte - 0x61 + 10)
      default: return nil
      }
    }
    at += 4
    return unit
  }
}
