import Typography

/// A JSON value. Members keep the order they are given in, so that the output is the same on every run and
/// reads like the document.
indirect enum JSONValue {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// A string, or null.
  static func optional(_ string: String?) -> JSONValue { string.map { .string($0) } ?? .null }
  /// A number, or null.
  static func optional(_ number: Int?) -> JSONValue { number.map { .number($0) } ?? .null }

  /// The value as text, on one line or with two spaces a level. What could drive a terminal or reorder text is
  /// written as `\u` escapes, so nothing of a source is lost.
  func text(indented: Bool) -> String {
    var text = ""
    write(to: &text, level: indented ? 0 : nil)
    return text
  }

  private func write(to text: inout String, level: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .string(let value): Self.write(value, to: &text)
    case .array(let values):
      Self.write(values, "[", "]", to: &text, level: level) { $0.write(to: &$1, level: $2) }
    case .object(let members):
      Self.write(members, "{", "}", to: &text, level: level) { member, text, level in
        Self.write(member.key, to: &text)
        text += level == nil ? ":" : ": "
        member.value.write(to: &text, level: level)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], _ open: String, _ close: String, to text: inout String, level: Int?,
    item write: (Item, inout String, Int?) -> Void
  ) {
    let inner = level.map { $0 + 1 }
    text += open
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      breakLine(in: &text, inner)
      write(item, &text, inner)
    }
    if !items.isEmpty { breakLine(in: &text, level) }
    text += close
  }

  private static func breakLine(in text: inout String, _ level: Int?) {
    if let level { text += "\n" + String(repeating: "  ", count: level) }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    var at = string.startIndex
    while true {
      // Most of a text is runs of bytes that stand for themselves.
      let run = string.utf8[at...].prefix { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
      text += string[run.startIndex..<run.endIndex]
      guard run.endIndex < string.endIndex else { break }
      let scalar = string.unicodeScalars[run.endIndex]
      at = string.unicodeScalars.index(after: run.endIndex)
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      default:
        if Printable.of(scalar, for: .page) != .shown {
          for unit in String(scalar).utf16 { text += "\\u" + hex(unit) }
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }

  private static func hex(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
