import Typography

/// A JSON value. Members keep the order they are given in, so that the output is the same on every run and
/// reads like the document.
package indirect enum JSONValue {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// A string, or null.
  package static func optional(_ string: String?) -> JSONValue { string.map { .string($0) } ?? .null }
  /// A number, or null.
  package static func optional(_ number: Int?) -> JSONValue { number.map { .number($0) } ?? .null }

  /// The value as text, on one line or with two spaces a level. What could drive a terminal or reorder text is
  /// written as `\u` escapes, so nothing of a source is lost.
  package func text(indented: Bool) -> String {
    var bytes: [UInt8] = []
    write(to: &bytes, level: indented ? 0 : nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8], level: Int?) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let value): bytes += String(value).utf8
    case .string(let value): Self.write(value, to: &bytes)
    case .array(let values):
      Self.write(values, "[", "]", to: &bytes, level: level) { $0.write(to: &$1, level: $2) }
    case .object(let members):
      Self.write(members, "{", "}", to: &bytes, level: level) { member, bytes, level in
        Self.write(member.key, to: &bytes)
        bytes += (level == nil ? ":" : ": ").utf8
        member.value.write(to: &bytes, level: level)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], _ open: String, _ close: String, to bytes: inout [UInt8], level: Int?,
    item write: (Item, inout [UInt8], Int?) -> Void
  ) {
    let inner = level.map { $0 + 1 }
    bytes += open.utf8
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(in: &bytes, inner)
      write(item, &bytes, inner)
    }
    if !items.isEmpty { breakLine(in: &bytes, level) }
    bytes += close.utf8
  }

  private static func breakLine(in bytes: inout [UInt8], _ level: Int?) {
    guard let level else { return }
    bytes.append(0x0A)
    for _ in 0..<(2 * level) { bytes.append(0x20) }
  }

  private static func write(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let utf8 = string.utf8
    var at = utf8.startIndex
    while true {
      // Most of a text is runs of bytes that stand for themselves.
      let run = utf8[at...].prefix { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
      bytes.append(contentsOf: run)
      guard run.endIndex < utf8.endIndex else { break }
      write(string.unicodeScalars[run.endIndex], to: &bytes)
      at = string.unicodeScalars.index(after: run.endIndex)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func write(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "\"": bytes += "\\\"".utf8
    case "\\": bytes += "\\\\".utf8
    case "\n": bytes += "\\n".utf8
    case "\t": bytes += "\\t".utf8
    default:
      if Printable.of(scalar, for: .page) == .shown {
        bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      } else {
        for unit in String(scalar).utf16 { bytes += "\\u\(hex(unit))".utf8 }
      }
    }
  }

  private static func hex(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
