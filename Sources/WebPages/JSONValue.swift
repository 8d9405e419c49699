/// A value of JSON as pages embed it.
enum JSONValue: Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// The string; nil where it is none.
  var string: String? { if case .string(let text) = self { text } else { nil } }

  /// The items of an array; anything else as the only item.
  var items: [JSONValue] { if case .array(let items) = self { items } else { [self] } }
}

/// Reads JSON in linear time. Strict but for what pages get wrong without harm: line feeds in strings and a comma
/// after the last item.
struct JSONReader {
  private let bytes: ArraySlice<UInt8>
  private var at: Int
  private var depth = 0
  private static let deepest = 40

  /// The value that the text is; nil where it is no JSON.
  static func value(_ bytes: ArraySlice<UInt8>) -> JSONValue? {
    var reader = JSONReader(bytes: bytes, at: bytes.startIndex)
    // Pages end statements in semicolons, and close comments and sections that they opened: what follows is not read.
    return reader.value()
  }

  private var next: UInt8? { at < bytes.endIndex ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte <= 0x20 { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    at += 1
    return true
  }

  private mutating func value() -> JSONValue? {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return array()
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case nil: return nil
    default: return word()
    }
  }

  private mutating func word() -> JSONValue? {
    let start = at
    while let byte = next, byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || "+-.0123456789".utf8.contains(byte) {
      at += 1
    }
    switch String(decoding: bytes[start..<at], as: UTF8.self) {
    case "": return nil
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    case let number: return Double(number) == nil ? nil : .number(number)
    }
  }

  private mutating func array() -> JSONValue? {
    guard depth < Self.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    at += 1
    var items: [JSONValue] = []
    while !take(UInt8(ascii: "]")) {
      guard let item = value() else { return nil }
      items.append(item)
      if !take(UInt8(ascii: ",")) { return take(UInt8(ascii: "]")) ? .array(items) : nil }
    }
    return .array(items)
  }

  private mutating func object() -> JSONValue? {
    guard depth < Self.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    at += 1
    var members: [String: JSONValue] = [:]
    while !take(UInt8(ascii: "}")) {
      skipSpace()
      guard next == UInt8(ascii: "\""), let name = string(), take(UInt8(ascii: ":")), let member = value()
      else { return nil }
      if members[name] == nil { members[name] = member }
      if !take(UInt8(ascii: ",")) { return take(UInt8(ascii: "}")) ? .object(members) : nil }
    }
    return .object(members)
  }

  private mutating func string() -> String? {
    at += 1
    var text: [UInt8] = []
    while let byte = next {
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = escape() else { return nil }
        text += escaped
      default: text.append(byte)
      }
    }
    return nil
  }

  private static let escapes: [UInt8: UInt8] = [0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09]

  /// What stands after a backslash.
  private mutating func escape() -> [UInt8]? {
    guard let letter = next else { return nil }
    at += 1
    guard letter == UInt8(ascii: "u") else { return [Self.escapes[letter] ?? letter] }
    guard var value = unit() else { return nil }
    if value & 0xFC00 == 0xD800, bytes[at...].starts(with: "\\u".utf8) {
      at += 2
      guard let low = unit() else { return nil }
      value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
    }
    return Array(Unicode.Scalar(value).flatMap(UTF8.encode) ?? UTF8.encodedReplacementCharacter)
  }

  /// Four hexadecimal digits.
  private mutating func unit() -> UInt32? {
    let digits = bytes[at...].prefix(4)
    guard digits.count == 4 else { return nil }
    at += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
