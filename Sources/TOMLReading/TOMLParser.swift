import CTOML

extension TOMLNode {
  /// Reads a whole text: its table.
  public init(toml: String) throws(TOMLError) {
    var text = toml
    let read = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { tri_toml_read($0.baseAddress, $0.count) }
    }
    guard let read else { throw TOMLError(words: "there is no memory left to read it", line: 1, column: 1) }
    defer { tri_toml_free(read) }
    var (line, column): (UInt32, UInt32) = (1, 1)
    if let words = tri_toml_error(read, &line, &column) {
      throw TOMLError(
        words: String(cString: words), line: max(1, Int(line)), column: max(1, Int(column)))
    }
    self = TOMLNode.all(read)
  }

  /// A node that is not yet complete: an array or a table whose parts are still to come.
  private struct Open {
    var key: String?
    var node: TOMLNode
    var items: [TOMLNode] = []
    var members: [Member] = []

    mutating func take(_ part: TOMLNode, key: String?) {
      if let key { members.append(Member(key: key, node: part)) } else { items.append(part) }
    }

    var closed: TOMLNode {
      var node = node
      if case .array = node.value { node.value = .array(items) } else { node.value = .table(members) }
      return node
    }
  }

  /// The table that the events of a text make.
  private static func all(_ read: OpaquePointer) -> TOMLNode {
    // Holds what takes the table of the whole.
    var open = [Open(key: nil, node: TOMLNode(value: .array([]), line: 1, column: 1))]
    var event = tri_toml_event()
    while tri_toml_next(read, &event) {
      if Int(event.kind) == tri_toml_end {
        let last = open.removeLast()
        open[open.count - 1].take(last.closed, key: last.key)
        continue
      }
      let node = TOMLNode(
        value: value(of: event), line: max(1, Int(event.line)), column: max(1, Int(event.column)))
      let key = event.key.map { string($0, event.key_length) }
      switch Int(event.kind) {
      case tri_toml_array, tri_toml_table: open.append(Open(key: key, node: node))
      default: open[open.count - 1].take(node, key: key)
      }
    }
    return open[0].items[0]
  }

  private static func value(of event: tri_toml_event) -> Value {
    switch Int(event.kind) {
    case tri_toml_string: .string(string(event.text, event.length))
    case tri_toml_integer: .integer(Int(event.number))
    case tri_toml_boolean: .boolean(event.number != 0)
    case tri_toml_array: .array([])
    case tri_toml_table: .table([])
    default: .other
    }
  }

  private static func string(_ text: UnsafePointer<CChar>, _ count: Int) -> String {
    text.withMemoryRebound(to: UInt8.self, capacity: count) {
      String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
    }
  }
}
