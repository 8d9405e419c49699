/// Dates as pages write them for programs.
enum PageDate {
  /// A date of ISO 8601 or near it, made exact: the day, and the time where there is one; nil where it is none.
  static func iso(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let day = day(bytes) else { return nil }
    let rest = bytes.dropFirst(10)
    guard let first = rest.first, first == UInt8(ascii: "T") || first == UInt8(ascii: " ") else { return day }
    return day + (time(Array(rest.dropFirst())) ?? "")
  }

  private static func day(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 10, let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10]),
      bytes[4] == bytes[7], "-/.".utf8.contains(bytes[4]), (1...12).contains(month), (1...31).contains(day),
      year >= 1000
    else { return nil }
    return String(decoding: bytes[0..<4] + [0x2D] + bytes[5..<7] + [0x2D] + bytes[8..<10], as: UTF8.self)
  }

  /// Hours and minutes, seconds and zone where given.
  private static func time(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 5, let hour = number(bytes[0..<2]), let minute = number(bytes[3..<5]),
      bytes[2] == 0x3A,
      hour < 24, minute < 60
    else { return nil }
    var text: [UInt8] = [0x54] + bytes[0..<5]
    var rest = bytes.dropFirst(5)
    if rest.count >= 3, rest.first == 0x3A, number(rest.dropFirst().prefix(2)) != nil {
      text += rest.prefix(3)
      rest = rest.dropFirst(3)
      if rest.first == 0x2E { rest = rest.dropFirst().drop { $0 >= 0x30 && $0 <= 0x39 } }
    }
    return String(decoding: text + zone(Array(rest)), as: UTF8.self)
  }

  private static func zone(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.first == UInt8(ascii: "Z") { return [0x5A] }
    let digits = bytes.filter { $0 >= 0x30 && $0 <= 0x39 }
    guard let sign = bytes.first, sign == 0x2B || sign == 0x2D, digits.count == 4 else { return [] }
    return [sign] + digits[0..<2] + [0x3A] + digits[2..<4]
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
