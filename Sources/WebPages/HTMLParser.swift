import CHTML

/// Reads HTML with libxml2, event by event: its tree would cut text at depth 256 and at 10 MB, and takes twenty times
/// the memory.
enum HTMLParser {
  /// The tree of a page. Total: anything gives a tree.
  /// - Parameter utf8: the page; no NUL, well-formed.
  static func tree(_ utf8: [UInt8]) -> PageTree {
    let builder = TreeBuilder(capacity: utf8.count)
    utf8.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        parse(characters, into: builder)
      }
    }
    builder.closeAll()
    return builder.tree
  }

  private static func parse(_ text: UnsafeBufferPointer<CChar>, into builder: TreeBuilder) {
    guard let start = text.baseAddress, let context = htmlCreateMemoryParserCtxt(start, Int32(text.count)) else { return }
    defer { htmlFreeParserCtxt(context) }
    let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
    htmlCtxtUseOptions(context, Int32(options | HTML_PARSE_IGNORE_ENC.rawValue))
    // The call before this one ignores the option that lifts libxml2's limits.
    context.pointee.options |= Int32(bitPattern: XML_PARSE_HUGE.rawValue)
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    context.pointee.sax.pointee = handler
    context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
    htmlParseDocument(context)
  }

  private static var handler: htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.startElement = { builder, name, attributes in
      guard let name else { return }
      TreeBuilder.of(builder).open(name, attributes)
    }
    handler.endElement = { builder, _ in TreeBuilder.of(builder).close() }
    handler.characters = { builder, text, count in TreeBuilder.of(builder).add(text, Int(count)) }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    return handler
  }
}

/// Puts the parser's events together to a tree.
private final class TreeBuilder {
  private(set) var tree = PageTree()
  private var open: [Int32] = []
  /// libxml2 gives one pointer a name, for as long as it parses.
  private var elements: [UnsafePointer<UInt8>: PageElement] = [:]
  private var attributes: [UnsafePointer<UInt8>: PageAttribute?] = [:]

  init(capacity: Int) {
    tree.bytes.reserveCapacity(capacity / 2)
    tree.nodes.reserveCapacity(capacity / 24)
  }

  static func of(_ pointer: UnsafeMutableRawPointer?) -> TreeBuilder {
    Unmanaged<TreeBuilder>.fromOpaque(pointer!).takeUnretainedValue()
  }

  func open(_ name: UnsafePointer<UInt8>, _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    let element = element(name)
    let node = Int32(tree.nodes.count)
    let first = Int32(tree.attributes.count)
    if element == .other { tree.otherNames[node] = append(name) }
    if var values {
      while let name = values[0] {
        if let attribute = attribute(name) {
          tree.attributes.append(.init(name: attribute, value: values[1].map(append) ?? 0..<0))
        }
        values += 2
      }
    }
    let content = first..<Int32(tree.attributes.count)
    tree.nodes.append(.init(element: element, parent: open.last ?? -1, end: node + 1, content: content))
    open.append(node)
  }

  func close() {
    guard let node = open.popLast() else { return }
    tree.nodes[Int(node)].end = Int32(tree.nodes.count)
  }

  func closeAll() {
    while !open.isEmpty { close() }
  }

  /// Adds text; what follows text directly goes on with it.
  func add(_ text: UnsafePointer<UInt8>?, _ count: Int) {
    guard let text, count > 0 else { return }
    let start = Int32(tree.bytes.count)
    tree.bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: count))
    let end = Int32(tree.bytes.count)
    if let last = tree.nodes.indices.last, tree.nodes[last].element == .text,
      tree.nodes[last].content.upperBound == start, tree.nodes[last].parent == open.last ?? -1
    {
      tree.nodes[last].content = tree.nodes[last].content.lowerBound..<end
    } else {
      let node = Int32(tree.nodes.count)
      tree.nodes.append(.init(element: .text, parent: open.last ?? -1, end: node + 1, content: start..<end))
    }
  }

  private func append(_ text: UnsafePointer<UInt8>) -> Range<Int32> {
    let start = Int32(tree.bytes.count)
    var end = text
    while end.pointee != 0 { end += 1 }
    tree.bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: end - text))
    return start..<Int32(tree.bytes.count)
  }

  private func element(_ name: UnsafePointer<UInt8>) -> PageElement {
    if let element = elements[name] { return element }
    let element = PageElement.named[String(cString: name)] ?? .other
    elements[name] = element
    return element
  }

  private func attribute(_ name: UnsafePointer<UInt8>) -> PageAttribute? {
    if let attribute = attributes[name] { return attribute }
    let attribute = PageAttribute.named[String(cString: name)]
    attributes[name] = .some(attribute)
    return attribute
  }
}
