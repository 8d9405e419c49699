import Documents

/// UTF-16 and UTF-32 without a signature: as text they say something, and only so.
enum UnmarkedUnicode {
  /// The encoding of bytes that hold NUL; nil where they are none of these.
  static func encoding(of bytes: [UInt8]) -> Source.Encoding? {
    let sample = bytes.prefix(8192)
    if bytes.count % 4 == 0 {
      if isText(units(sample, width: 4, isLittleEndian: true)) { return .utf32LittleEndian }
      if isText(units(sample, width: 4, isLittleEndian: false)) { return .utf32BigEndian }
    }
    guard bytes.count % 2 == 0 else { return nil }
    let little = units(sample, width: 2, isLittleEndian: true)
    let big = units(sample, width: 2, isLittleEndian: false)
    // Read the wrong way round letters of Latin are Chinese: the more ASCII, the surer.
    let isLittle = ascii(little) >= ascii(big)
    let units = isLittle ? little : big
    guard isText(units), isAlphabetic(units) || String(validating: bytes, as: UTF8.self) == nil else {
      return nil
    }
    return isLittle ? .utf16LittleEndian : .utf16BigEndian
  }

  private static func units(_ bytes: ArraySlice<UInt8>, width: Int, isLittleEndian: Bool) -> [UInt32] {
    stride(from: 0, to: bytes.count - bytes.count % width, by: width).map { start in
      (0..<width).reduce(0) { unit, index in
        unit << 8 | UInt32(bytes[start + (isLittleEndian ? width - 1 - index : index)])
      }
    }
  }

  private static func ascii(_ units: [UInt32]) -> Int {
    units.count { (0x20..<0x7F).contains($0) || $0 == 0x0A }
  }

  /// Whether most units stand below U+2000, as those of alphabets do. Two bytes of ASCII make one above, so that a text with
  /// a stray NUL would pass for Chinese, whose bytes are no UTF-8.
  private static func isAlphabetic(_ units: [UInt32]) -> Bool {
    units.count { $0 < 0x2000 } * 2 > units.count
  }

  /// Whether all are letters, marks or white space, which a text has some of, but for a few.
  private static func isText(_ units: [UInt32]) -> Bool {
    let spaces = units.count { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
    guard spaces > 0 || ascii(units) * 2 > units.count else { return false }
    return units.count { !isOfText($0) } * 100 <= units.count
  }

  private static func isOfText(_ unit: UInt32) -> Bool {
    // Halves of pairs are of text too.
    if (0xD800..<0xE000).contains(unit) { return true }
    guard let scalar = Unicode.Scalar(unit) else { return false }
    switch scalar.properties.generalCategory {
    case .control: return unit == 0x09 || unit == 0x0A || unit == 0x0D || unit == 0x0C
    case .unassigned, .privateUse, .surrogate: return false
    default: return true
    }
  }
}
