/// A value of JSON, and the offset at which it stands.
struct JSONNode {
  indirect enum Value {
    case null
    case bool(Bool)
    /// A whole number; nil for any other.
    case number(Int?)
    case string(String)
    case array([JSONNode])
    case object([String: JSONNode])
  }

  var value: Value
  var offset: Int
}

/// Reads JSON as RFC 8259 has it, in linear time: no comments, no trailing commas, no member twice, no half of a
/// surrogate pair. Foundation's decoder does not say where an error is.
struct JSONParser {
  /// It is no JSON, at that offset.
  struct Failure: Error {
    var offset: Int
  }

  private let bytes: [UInt8]
  private var at: Int
  private var depth = 0
  private static let deepest = 32

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The values of the text, one after the other.
  mutating func values() throws(Failure) -> [JSONNode] {
    var values: [JSONNode] = []
    skipSpace()
    while at < bytes.count {
      values.append(try value())
      skipSpace()
    }
    return values
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let next, [0x20, 0x09, 0x0A, 0x0D].contains(next) { at += 1 }
  }

  private mutating func value() throws(Failure) -> JSONNode {
    let offset = at
    switch next {
    case UInt8(ascii: "{"): return JSONNode(value: .object(try object()), offset: offset)
    case UInt8(ascii: "["): return JSONNode(value: .array(try array()), offset: offset)
    case UInt8(ascii: "\""): return JSONNode(value: .string(try string()), offset: offset)
    default: break
    }
    for (word, value) in [("null", JSONNode.Value.null), ("true", .bool(true)), ("false", .bool(false))]
    where bytes[at...].starts(with: word.utf8) {
      at += word.utf8.count
      return JSONNode(value: value, offset: offset)
    }
    return JSONNode(value: .number(try number()), offset: offset)
  }

  /// Takes what stands between brackets, with commas between the items.
  private mutating func items(
    until end: UInt8, _ item: (inout JSONParser) throws(Failure) -> Void
  ) throws(Failure) {
    guard depth < Self.deepest else { throw Failure(offset: at) }
    depth += 1
    at += 1
    skipSpace()
    while next != end {
      try item(&self)
      skipSpace()
      guard next != end else { break }
      try take(UInt8(ascii: ","))
      skipSpace()
      if next == end { throw Failure(offset: at) }
    }
    at += 1
    depth -= 1
  }

  private mutating func array() throws(Failure) -> [JSONNode] {
    var values: [JSONNode] = []
    try items(until: UInt8(ascii: "]")) { (parser) throws(Failure) in values.append(try parser.value()) }
    return values
  }

  private mutating func object() throws(Failure) -> [String: JSONNode] {
    var members: [String: JSONNode] = [:]
    try items(until: UInt8(ascii: "}")) { (parser) throws(Failure) in
      let start = parser.at
      let name = try parser.string()
      parser.skipSpace()
      try parser.take(UInt8(ascii: ":"))
      parser.skipSpace()
      guard members.updateValue(try parser.value(), forKey: name) == nil else { throw Failure(offset: start) }
    }
    return members
  }

  private mutating func take(_ byte: UInt8) throws(Failure) {
    guard next == byte else { throw Failure(offset: at) }
    at += 1
  }

  private mutating func number() throws(Failure) -> Int? {
    let start = at
    if next == UInt8(ascii: "-") { at += 1 }
    let digits = takeDigits()
    guard digits > 0, digits == 1 || bytes[at - digits] != UInt8(ascii: "0") else {
      throw Failure(offset: start)
    }
    let isWhole = next != UInt8(ascii: ".") && next.map { $0 | 0x20 } != UInt8(ascii: "e")
    if next == UInt8(ascii: ".") {
      at += 1
      guard takeDigits() > 0 else { throw Failure(offset: start) }
    }
    if next.map({ $0 | 0x20 }) == UInt8(ascii: "e") {
      at += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { at += 1 }
      guard takeDigits() > 0 else { throw Failure(offset: start) }
    }
    return isWhole ? Int(String(decoding: bytes[start..<at], as: UTF8.self)) : nil
  }

  private mutating func takeDigits() -> Int {
    let start = at
    while let next, (0x30...0x39).contains(next) { at += 1 }
    return at - start
  }
}

// MARK: Strings

extension JSONParser {
  private mutating func string() throws(Failure) -> String {
    try take(UInt8(ascii: "\""))
    var text: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\") {
        text += try escape()
      } else {
        guard byte >= 0x20 else { throw Failure(offset: at) }
        text.append(byte)
        at += 1
      }
    }
    try take(UInt8(ascii: "\""))
    return String(decoding: text, as: UTF8.self)
  }

  private static let escapes: [UInt8: UInt8] = [
    0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
  ]

  /// A backslash and what it makes of the next characters.
  private mutating func escape() throws(Failure) -> [UInt8] {
    let start = at
    at += 1
    guard let letter = next else { throw Failure(offset: start) }
    at += 1
    if let byte = Self.escapes[letter] { return [byte] }
    guard letter == UInt8(ascii: "u") else { throw Failure(offset: start) }
    var value = try unit()
    if (0xD800...0xDBFF).contains(value), bytes[at...].starts(with: "\\u".utf8) {
      at += 2
      let low = try unit()
      guard (0xDC00...0xDFFF).contains(low) else { throw Failure(offset: start) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw Failure(offset: start) }
    return Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// Four hexadecimal digits.
  private mutating func unit() throws(Failure) -> UInt32 {
    let digits = bytes[at...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Self.isHexadecimal($0) }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw Failure(offset: at) }
    at += 4
    return value
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}
