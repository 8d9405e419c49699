import CHTML

/// Reads HTML with libxml2, event by event: its tree would cut text at depth 256 and at 10 MB, and takes
/// several times the memory.
enum HTMLParser {
  /// The tree of a page. Total: anything gives a tree, in linear time.
  /// - Parameter utf8: the page, well-formed UTF-8.
  static func tree(_ utf8: [UInt8]) -> PageTree {
    let page = MarkupTrimming.trimmed(utf8)
    var builder = TreeBuilder(capacity: page.count)
    var budget = Int64(64 * page.count)
    page.withUnsafeBufferPointer { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        rest = rest.dropFirst(parse(UnsafeBufferPointer(rebasing: rest), into: &builder, &budget))
        // What is parsed afresh after a stop may cost something too.
        budget = max(budget, 1_000_000)
      }
    }
    builder.closeAll()
    return builder.tree
  }

  /// - Parameter budget: what end tags that end nothing may still cost.
  /// - Returns: how many bytes were parsed, at least one.
  private static func parse(
    _ text: UnsafeBufferPointer<UInt8>, into builder: inout TreeBuilder, _ budget: inout Int64
  ) -> Int {
    withUnsafeMutablePointer(to: &builder) { builder in
      var handler = tri_html_handler(
        context: builder,
        open: { builder, name, attributes in
          guard let name else { return }
          builder?.assumingMemoryBound(to: TreeBuilder.self).pointee.open(name, attributes)
        },
        close: { builder in builder?.assumingMemoryBound(to: TreeBuilder.self).pointee.close() },
        text: { builder, text, length in
          builder?.assumingMemoryBound(to: TreeBuilder.self).pointee.add(text, length)
        })
      return tri_html_parse(text.baseAddress, text.count, &handler, &budget)
    }
  }
}

/// Puts the parser's events together to a tree.
private struct TreeBuilder {
  private(set) var tree = PageTree()
  private var open: [Int32] = []
  private var elements = NameTable<PageElement>()
  private var attributes = NameTable<PageAttribute>()

  init(capacity: Int) {
    tree.bytes.reserveCapacity(capacity / 2)
    tree.nodes.reserveCapacity(capacity / 24)
  }

  mutating func open(_ name: UnsafePointer<UInt8>, _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    let element = elements.value(name) { PageElement.named[$0] } ?? .other
    let node = Int32(tree.nodes.count)
    let first = Int32(tree.attributes.count)
    if element == .other { tree.otherNames[node] = append(name) }
    if var values {
      while let name = values[0] {
        if let attribute = attributes.value(name, { PageAttribute.named[$0] }) {
          tree.attributes.append(.init(name: attribute, value: values[1].map { append($0) } ?? 0..<0))
        }
        values += 2
      }
    }
    let content = first..<Int32(tree.attributes.count)
    tree.nodes.append(.init(element: element, parent: open.last ?? -1, end: node + 1, content: content))
    open.append(node)
  }

  mutating func close() {
    guard let node = open.popLast() else { return }
    tree.nodes[Int(node)].end = Int32(tree.nodes.count)
  }

  mutating func closeAll() {
    while !open.isEmpty { close() }
  }

  /// Adds text; what follows text directly goes on with it.
  mutating func add(_ text: UnsafePointer<UInt8>?, _ count: Int) {
    guard let text, count > 0 else { return }
    let start = Int32(tree.bytes.count)
    tree.bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: count))
    let end = Int32(tree.bytes.count)
    let last = tree.nodes.count - 1
    if last >= 0, tree.nodes[last].element == .text, tree.nodes[last].content.upperBound == start,
      tree.nodes[last].parent == open.last ?? -1
    {
      tree.nodes[last].content = tree.nodes[last].content.lowerBound..<end
    } else {
      let node = Int32(last + 1)
      tree.nodes.append(.init(element: .text, parent: open.last ?? -1, end: node + 1, content: start..<end))
    }
  }

  private mutating func append(_ text: UnsafePointer<UInt8>) -> Range<Int32> {
    let start = Int32(tree.bytes.count)
    var end = text
    while end.pointee != 0 { end += 1 }
    tree.bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: end - text))
    return start..<Int32(tree.bytes.count)
  }
}

/// What names mean, by where they stand: libxml2 keeps one copy of each name for as long as it parses.
private struct NameTable<Value> {
  private var slots: [(name: UnsafePointer<UInt8>?, value: Value?)] = Array(repeating: (nil, nil), count: 256)

  mutating func value(_ name: UnsafePointer<UInt8>, _ look: (String) -> Value?) -> Value? {
    let slot = (Int(bitPattern: name) >> 2) & 255
    if slots[slot].name == name { return slots[slot].value }
    let value = look(String(cString: name))
    slots[slot] = (name, value)
    return value
  }
}
