/// A character reference of HTML, such as `&amp;` or `&#8217;`, as the standard reads it (13.2.5.72).
struct CharacterReference {
  /// Bytes that it takes in the source.
  var length: Int
  /// The one or two scalars that it stands for.
  var text: String

  /// Reads what stands at a place; nil where it is none.
  /// - Parameter inAttribute: whether it stands in a value, where a query such as `?a=1&copy=2` is left alone.
  init?(_ page: UnsafeBufferPointer<UInt8>, at start: Int, inAttribute: Bool) {
    guard start + 2 < page.count else { return nil }
    if page[start + 1] == UInt8(ascii: "#") {
      self.init(number: page, at: start)
    } else {
      self.init(name: page, at: start, inAttribute)
    }
  }

  private init?(number page: UnsafeBufferPointer<UInt8>, at start: Int) {
    let isHexadecimal = page[start + 2] | 0x20 == UInt8(ascii: "x")
    let digits = start + (isHexadecimal ? 3 : 2)
    var at = digits
    var value: UInt32 = 0
    while at < page.count, let digit = Self.digit(page[at], isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x110000)
      at += 1
    }
    guard at > digits else { return nil }
    if at < page.count, page[at] == UInt8(ascii: ";") { at += 1 }
    length = at - start
    text = String(Self.scalar(value))
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46, 0x61...0x66: isHexadecimal ? UInt32(byte | 0x20) - 0x57 : nil
    default: nil
    }
  }

  /// What a number stands for. Those from 128 to 159 are written by who means Windows-1252.
  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    let index = Int(value) - 0x80
    let meant = windows.indices.contains(index) && windows[index] != 0 ? UInt32(windows[index]) : value
    return meant == 0 ? "\u{FFFD}" : Unicode.Scalar(meant) ?? "\u{FFFD}"
  }

  private static let windows: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D,
    0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,
    0x017E, 0x0178,
  ]

  private init?(name page: UnsafeBufferPointer<UInt8>, at start: Int, _ inAttribute: Bool) {
    var end = start + 1
    while end < page.count, end - start <= Self.longest, Self.isNameByte(page[end]) { end += 1 }
    if end < page.count, page[end] == UInt8(ascii: ";"), let entry = Self.entry(page, start + 1..<end) {
      length = end + 1 - start
      text = entry.text
      return
    }
    // The longest name that needs no semicolon counts.
    end = min(end, start + 1 + Self.longestAlone)
    while end > start + 2 {
      if let entry = Self.entry(page, start + 1..<end), entry.standsAlone {
        let next = end < page.count ? page[end] : 0
        if inAttribute, next == UInt8(ascii: "=") || Self.isNameByte(next) { return nil }
        length = end - start
        text = entry.text
        return
      }
      end -= 1
    }
    return nil
  }

  private static let longest = 31
  private static let longestAlone = 6

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  /// The entry of a name, found by halving the table.
  private static func entry(_ page: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> (
    text: String, standsAlone: Bool
  )? {
    CharacterReferenceTable.entries.withUTF8Buffer { table in
      var low = 0
      var high = table.count
      while low < high {
        // The entry around the middle.
        var start = (low + high) / 2
        while start > low, table[start - 1] > 0x20 { start -= 1 }
        var end = start
        var order = 0
        for byte in page[name] {
          order = order == 0 ? Int(byte) - Int(endsName(table[end]) ? 0 : table[end]) : order
          if order != 0 { break }
          end += 1
        }
        if order == 0 {
          if endsName(table[end]) { return (scalars(table, from: end + 1), table[end] == UInt8(ascii: ":")) }
          order = -1
        }
        if order < 0 {
          high = max(low, start - 1)
        } else {
          while end < high, table[end] > 0x20 { end += 1 }
          low = end + 1
        }
      }
      return nil
    }
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: ":")
  }

  private static func scalars(_ table: UnsafeBufferPointer<UInt8>, from start: Int) -> String {
    var text = String.UnicodeScalarView()
    var value: UInt32 = 0
    for byte in table[start...] {
      if let digit = digit(byte, true) {
        value = value * 16 + digit
      } else {
        Unicode.Scalar(value).map { text.append($0) }
        value = 0
        if byte != UInt8(ascii: "+") { break }
      }
    }
    // The last entry ends the table.
    if value > 0 { Unicode.Scalar(value).map { text.append($0) } }
    return String(text)
  }
}

extension String {
  /// With the character references read, which some pages write where they are not needed.
  func decodingReferences() -> String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    var copy = self
    return copy.withUTF8 { bytes in
      var decoded: [UInt8] = []
      var at = 0
      while at < bytes.count {
        if bytes[at] == UInt8(ascii: "&"),
          let reference = CharacterReference(bytes, at: at, inAttribute: true),
          bytes[at + reference.length - 1] == UInt8(ascii: ";")
        {
          decoded += reference.text.utf8
          at += reference.length
        } else {
          decoded.append(bytes[at])
          at += 1
        }
      }
      return String(decoding: decoded, as: UTF8.self)
    }
  }
}
