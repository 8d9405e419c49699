/// Reads JSON as RFC 8259 has it, in linear time, at most 100 levels deep; what stands before says where an error is.
public struct JSONParser {
  /// It is no JSON, at that offset in bytes.
  public struct Failure: Error, Equatable {
    public var offset: Int

    public init(offset: Int) { self.offset = offset }
  }

  /// What is let pass beyond the standard.
  public struct Leniency: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A member of an object that has one of that name already; the first one holds.
    public static let repeatedMembers = Leniency(rawValue: 1)
    /// Control characters in strings, and a comma after the last item.
    public static let slips = Leniency(rawValue: 2)
  }

  private let bytes: [UInt8]
  private let leniency: Leniency
  private var at: Int
  private var depth = 0
  private static let deepest = 100

  public init(_ bytes: [UInt8], allowing leniency: Leniency = []) {
    self.bytes = bytes
    self.leniency = leniency
    at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The values of the text, one after the other.
  public mutating func values() throws(Failure) -> [JSONNode] {
    var values: [JSONNode] = []
    skipSpace()
    while at < bytes.count {
      values.append(try value())
      skipSpace()
    }
    return values
  }

  /// The next value; what follows it is not looked at.
  public mutating func next() throws(Failure) -> JSONNode {
    skipSpace()
    return try value()
  }

  private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private mutating func value() throws(Failure) -> JSONNode {
    let offset = at
    switch byte {
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
    while byte != end {
      try item(&self)
      skipSpace()
      guard byte != end else { break }
      try take(UInt8(ascii: ","))
      skipSpace()
      if byte == end, !leniency.contains(.slips) { throw Failure(offset: at) }
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
      guard let name = try parser.string().text else { throw Failure(offset: start) }
      parser.skipSpace()
      try parser.take(UInt8(ascii: ":"))
      parser.skipSpace()
      let value = try parser.value()
      if members[name] == nil {
        members[name] = value
      } else if !parser.leniency.contains(.repeatedMembers) {
        throw Failure(offset: start)
      }
    }
    return members
  }

  private mutating func take(_ expected: UInt8) throws(Failure) {
    guard byte == expected else { throw Failure(offset: at) }
    at += 1
  }

  private mutating func string() throws(Failure) -> JSONString {
    try take(UInt8(ascii: "\""))
    let (end, hasEscapes) = endOfString()
    let written = bytes[at..<end]
    at = end
    try take(UInt8(ascii: "\""))
    return JSONString(written: written, hasEscapes: hasEscapes)
  }

  /// Where a string ends, or cannot go on.
  private func endOfString() -> (end: Int, hasEscapes: Bool) {
    let lowest: UInt8 = leniency.contains(.slips) ? 0 : 0x20
    return bytes.withUnsafeBufferPointer { bytes in
      var (place, hasEscapes) = (at, false)
      while place < bytes.count {
        let byte = bytes[place]
        if byte == UInt8(ascii: "\\") {
          hasEscapes = true
          place += 2
        } else if byte == UInt8(ascii: "\"") || byte < lowest {
          break
        } else {
          place += 1
        }
      }
      return (min(place, bytes.count), hasEscapes)
    }
  }

  private mutating func number() throws(Failure) -> Int? {
    let start = at
    if byte == UInt8(ascii: "-") { at += 1 }
    let digits = takeDigits()
    guard digits > 0, digits == 1 || bytes[at - digits] != UInt8(ascii: "0") else {
      throw Failure(offset: start)
    }
    let isWhole = byte != UInt8(ascii: ".") && byte.map { $0 | 0x20 } != UInt8(ascii: "e")
    if byte == UInt8(ascii: ".") {
      at += 1
      guard takeDigits() > 0 else { throw Failure(offset: start) }
    }
    if byte.map({ $0 | 0x20 }) == UInt8(ascii: "e") {
      at += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
      guard takeDigits() > 0 else { throw Failure(offset: start) }
    }
    return isWhole ? Int(String(decoding: bytes[start..<at], as: UTF8.self)) : nil
  }

  private mutating func takeDigits() -> Int {
    let start = at
    while let byte, (0x30...0x39).contains(byte) { at += 1 }
    return at - start
  }
}
