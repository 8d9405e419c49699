/// A page as a flat row of elements and texts in the order in which they begin: no node points down, so nothing that
/// walks the tree recurses.
struct PageTree {
  struct Node {
    var element: PageElement
    /// The node around it; -1 for the outermost.
    var parent: Int32
    /// One past its last descendant; its next sibling, where it has one.
    var end: Int32
    /// Of a text: its bytes in `bytes`; of an element: its attributes in `attributes`.
    var content: Range<Int32>
  }

  struct Attribute {
    var name: PageAttribute
    /// Its bytes in `bytes`.
    var value: Range<Int32>
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// All texts and values, UTF-8.
  var bytes: [UInt8] = []
  /// Names of the elements that HTML does not know, by node.
  var otherNames: [Int32: Range<Int32>] = [:]

  /// The bytes of an attribute; nil where the element has none of that name.
  func value(_ name: PageAttribute, of node: Int) -> ArraySlice<UInt8>? {
    guard nodes[node].element != .text else { return nil }
    for index in nodes[node].content where attributes[Int(index)].name == name {
      let value = attributes[Int(index)].value
      return bytes[Int(value.lowerBound)..<Int(value.upperBound)]
    }
    return nil
  }

  /// An attribute as a string.
  func string(_ name: PageAttribute, of node: Int) -> String? {
    value(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a text node.
  func text(of node: Int) -> ArraySlice<UInt8> {
    let content = nodes[node].content
    return bytes[Int(content.lowerBound)..<Int(content.upperBound)]
  }

  /// The nodes in an element.
  func descendants(of node: Int) -> Range<Int> { node + 1..<Int(nodes[node].end) }

  /// The nodes directly in an element.
  func children(of node: Int) -> some Sequence<Int> {
    let end = Int(nodes[node].end)
    return sequence(state: node + 1) { child -> Int? in
      guard child < end else { return nil }
      defer { child = Int(nodes[child].end) }
      return child
    }
  }

  /// All text in an element, white space folded.
  func foldedText(of node: Int) -> String {
    var folded: [UInt8] = []
    for child in descendants(of: node) where nodes[child].element == .text {
      folded += text(of: child)
    }
    return String(decoding: folded, as: UTF8.self).foldingSpace()
  }

  /// The texts in an element that stand apart: where one element ends or begins right at another, a style parts them.
  func parts(of node: Int) -> [String] {
    var parts: [[UInt8]] = []
    var last = -1
    for child in descendants(of: node) where nodes[child].element == .text {
      let text = text(of: child)
      let isApart =
        last < 0
        || parts[parts.count - 1].last.map { $0 > 0x20 } == true && text.first.map { $0 > 0x20 } == true
          && setsApart(last, child)
      if isApart { parts.append(Array(text)) } else { parts[parts.count - 1] += text }
      last = child
    }
    return parts.map { String(decoding: $0, as: UTF8.self).foldingSpace() }.filter { !$0.isEmpty }
  }

  /// Whether one of two texts that follow each other stands in an element of its own that is more than emphasis.
  private func setsApart(_ first: Int, _ second: Int) -> Bool {
    [first, second].contains { text in
      switch nodes[Int(nodes[text].parent)].element {
      case .b, .strong, .i, .em, .u, .small, .sup, .sub, .font, .mark, .abbr: false
      default: nodes[first].parent != nodes[second].parent
      }
    }
  }
}
