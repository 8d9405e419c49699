import CHTML

/// Reads HTML with libxml2, event by event: its tree would cut text at depth 256 and at 10 MB, and takes
/// several times the memory.
enum HTMLParser {
  /// The tree of a page. Total: anything gives a tree, in linear time.
  /// - Parameter utf8: the page, well-formed UTF-8.
  static func tree(_ utf8: [UInt8]) -> PageTree {
    let page = MarkupTrimming.trimmed(utf8)
    var builder = TreeBuilder(capacity: page.count)
    page.withUnsafeBytes { bytes in
      var rest = bytes.bindMemory(to: CChar.self)[...]
      while !rest.isEmpty { rest = rest[(rest.startIndex + parse(rest, into: &builder))...] }
    }
    builder.closeAll()
    return builder.tree
  }

  /// Parses up to the end, or up to an end tag from which on it would take too long.
  /// - Returns: how many bytes were parsed, at least one.
  private static func parse(_ text: Slice<UnsafeBufferPointer<CChar>>, into builder: inout TreeBuilder) -> Int
  {
    let text = UnsafeBufferPointer(rebasing: text)
    guard let start = text.baseAddress, let context = htmlCreateMemoryParserCtxt(start, Int32(text.count))
    else {
      return text.count
    }
    defer { htmlFreeParserCtxt(context) }
    let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
    htmlCtxtUseOptions(context, Int32(options | HTML_PARSE_IGNORE_ENC.rawValue))
    // The call before this one ignores the option that lifts libxml2's limits.
    context.pointee.options |= Int32(bitPattern: XML_PARSE_HUGE.rawValue)
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    context.pointee.sax.pointee = handler
    builder.strays = StrayTags(context: context, budget: builder.strays?.leftBudget ?? 64 * text.count)
    withUnsafeMutablePointer(to: &builder) { builder in
      context.pointee.userData = UnsafeMutableRawPointer(builder)
      htmlParseDocument(context)
    }
    guard let stop = builder.strays?.stop else { return text.count }
    let end = text[min(stop, text.count)...].firstIndex { $0 == CChar(UInt8(ascii: ">")) } ?? text.count - 1
    return end + 1
  }

  private static var handler: htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElement = { builder, name, attributes in
      guard let name else { return }
      builder?.assumingMemoryBound(to: TreeBuilder.self).pointee.open(name, attributes)
    }
    handler.endElement = { builder, _ in builder?.assumingMemoryBound(to: TreeBuilder.self).pointee.close() }
    handler.characters = { builder, text, count in
      builder?.assumingMemoryBound(to: TreeBuilder.self).pointee.add(text, Int(count))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.serror = { builder, error in
      guard error?.pointee.code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue) else { return }
      builder?.assumingMemoryBound(to: TreeBuilder.self).pointee.strays?.count()
    }
    return handler
  }
}

/// Keeps count of end tags that end nothing. For each libxml2 looks through all elements that are open, so that a page
/// of a million of both would take hours. When that has cost too much, the rest is parsed afresh.
private struct StrayTags {
  let context: htmlParserCtxtPtr
  /// Elements that may be looked through.
  var budget: Int
  /// Where the parser was stopped.
  private(set) var stop: Int?

  init(context: htmlParserCtxtPtr, budget: Int) {
    self.context = context
    self.budget = budget
  }

  /// What a parser after this one may cost.
  var leftBudget: Int { max(budget, 1_000_000) }

  mutating func count() {
    budget -= Int(context.pointee.nameNr)
    guard budget < 0, stop == nil else { return }
    stop = max(0, Int(xmlByteConsumed(context)))
    xmlStopParser(context)
  }
}

/// Puts the parser's events together to a tree.
private struct TreeBuilder {
  private(set) var tree = PageTree()
  var strays: StrayTags?
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
