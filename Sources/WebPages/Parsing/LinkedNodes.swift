/// A page's nodes while they are put together: repairing moves nodes about, which the flat tree cannot.
struct LinkedNodes {
  struct Node {
    var element: PageElement
    /// Whether it stands on the stack of open elements.
    var isOpen = false
    var parent: Int32 = -1
    var first: Int32 = -1
    var last: Int32 = -1
    var previous: Int32 = -1
    var next: Int32 = -1
    /// As in `PageTree`.
    var content: Range<Int32>
  }

  /// Where a node or a text goes: into `parent`, before `sibling` or last.
  struct Place {
    var parent: Int32
    var sibling: Int32 = -1
  }

  private var nodes: [Node] = []
  private var tree = PageTree()

  init(capacity: Int) {
    tree.bytes.reserveCapacity(capacity / 2)
    nodes.reserveCapacity(capacity / 24)
  }

  subscript(node: Int32) -> Node {
    _read { yield nodes[Int(node)] }
    _modify { yield &nodes[Int(node)] }
  }

  /// A new element, which stands nowhere yet.
  mutating func makeElement(
    _ tag: HTMLTokenizer.Tag, as element: PageElement, _ page: UnsafeBufferPointer<UInt8>
  )
    -> Int32
  {
    let node = Int32(nodes.count)
    if element == .other { tree.otherNames[node] = append(page[tag.written]) }
    let first = Int32(tree.attributes.count)
    append(tag)
    nodes.append(.init(element: element, content: first..<Int32(tree.attributes.count)))
    return node
  }

  /// A second element with the same name and attributes.
  mutating func copy(_ node: Int32) -> Int32 {
    nodes.append(.init(element: self[node].element, content: self[node].content))
    return Int32(nodes.count - 1)
  }

  /// Gives an element those attributes of another tag of it that it lacks.
  mutating func addAttributes(_ tag: HTMLTokenizer.Tag, to node: Int32) {
    let own = tree.attributes[range(self[node].content)]
    let first = Int32(tree.attributes.count)
    tree.attributes += own
    append(tag)
    self[node].content = first..<Int32(tree.attributes.count)
  }

  private mutating func append(_ tag: HTMLTokenizer.Tag) {
    for (name, value) in tag.attributes {
      tree.attributes.append(.init(name: name, value: append(tag.values[value])))
    }
  }

  private mutating func append(_ bytes: some Collection<UInt8>) -> Range<Int32> {
    let start = Int32(tree.bytes.count)
    tree.bytes.append(contentsOf: bytes)
    return start..<Int32(tree.bytes.count)
  }

  private func range(_ range: Range<Int32>) -> Range<Int> { Int(range.lowerBound)..<Int(range.upperBound) }

  /// Whether two elements have the same name and attributes.
  func areTwins(_ one: Int32, _ other: Int32) -> Bool {
    guard self[one].element == self[other].element, self[one].content.count == self[other].content.count
    else {
      return false
    }
    return zip(self[one].content, self[other].content).allSatisfy {
      let (one, other) = (tree.attributes[Int($0)], tree.attributes[Int($1)])
      return one.name == other.name && tree.bytes[range(one.value)] == tree.bytes[range(other.value)]
    }
  }

  /// The bytes of an attribute of a tag's element; nil where it has none of that name.
  func value(_ name: PageAttribute, of node: Int32) -> ArraySlice<UInt8>? {
    let index = self[node].content.first { tree.attributes[Int($0)].name == name }
    return index.map { tree.bytes[range(tree.attributes[Int($0)].value)] }
  }
}

// MARK: Putting together

extension LinkedNodes {
  mutating func insert(_ node: Int32, at place: Place) {
    let previous = place.sibling < 0 ? self[place.parent].last : self[place.sibling].previous
    self[node].parent = place.parent
    self[node].previous = previous
    self[node].next = place.sibling
    if previous < 0 { self[place.parent].first = node } else { self[previous].next = node }
    if place.sibling < 0 { self[place.parent].last = node } else { self[place.sibling].previous = node }
  }

  mutating func remove(_ node: Int32) {
    let (parent, previous, next) = (self[node].parent, self[node].previous, self[node].next)
    guard parent >= 0 else { return }
    if previous < 0 { self[parent].first = next } else { self[previous].next = next }
    if next < 0 { self[parent].last = previous } else { self[next].previous = previous }
    self[node].parent = -1
  }

  /// Adds text; what follows text directly goes on with it.
  mutating func insertText(_ text: some Collection<UInt8>, at place: Place) {
    guard !text.isEmpty else { return }
    let content = append(text)
    let before = place.sibling < 0 ? self[place.parent].last : self[place.sibling].previous
    if before >= 0, self[before].element == .text, self[before].content.upperBound == content.lowerBound {
      self[before].content = self[before].content.lowerBound..<content.upperBound
    } else {
      nodes.append(.init(element: .text, content: content))
      insert(Int32(nodes.count - 1), at: place)
    }
  }

  /// Gives all that stands in one element to another, which is empty.
  mutating func moveChildren(of node: Int32, to other: Int32) {
    var child = self[node].first
    self[other].first = child
    self[other].last = self[node].last
    self[node].first = -1
    self[node].last = -1
    while child >= 0 {
      self[child].parent = other
      child = self[child].next
    }
  }

  /// The nodes as a flat row, from the first element on.
  consuming func flattened() -> PageTree {
    let names = tree.otherNames
    tree.otherNames = [:]
    tree.nodes.reserveCapacity(nodes.count)
    /// The places in the row of the elements around.
    var open: [Int32] = []
    var node: Int32 = nodes.isEmpty ? -1 : 0
    while node >= 0 {
      let place = Int32(tree.nodes.count)
      let element = self[node].element
      if element == .other { tree.otherNames[place] = names[node] }
      tree.nodes.append(
        .init(element: element, parent: open.last ?? -1, end: place + 1, content: self[node].content))
      if self[node].first >= 0 {
        open.append(place)
        node = self[node].first
        continue
      }
      while node >= 0, self[node].next < 0 {
        node = self[node].parent
        if let place = open.popLast() { tree.nodes[Int(place)].end = Int32(tree.nodes.count) }
      }
      if node >= 0 { node = self[node].next }
    }
    return tree
  }
}
