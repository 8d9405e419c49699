/// Writes the texts of one block after another, with white space folded, and keeps where its links and emphases stand.
struct BlockWriter {
  /// What parts the next text from the one before; the stronger stays.
  enum Separator: Int, Comparable {
    case none, space, cell, line

    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  /// The texts of all blocks, the marks in them, and the blocks that are done.
  var draft = DraftBlocks()
  /// Open links and elements that set text apart, each with where its text in this block begins.
  private var openMarks: [(node: Int, start: Int?)] = []
  /// Where the block and its marks begin, and its texts up to the last.
  private var start: Int?
  private var firstMark = 0
  private var nodes = 0..<0
  private var separator = Separator.none
  /// The item that the next text begins.
  private var item: PageBlock.Item?
  /// Where the items of this block begin.
  private var firstItem = 0
  /// The column of the cell whose text comes next, and how many bars stand in this row.
  private var column = 0
  private var bars = 0

  /// Marks open at once; those deeper in are not told apart, or each block would cost as much as the page is deep.
  private static let mostMarks = 32

  init(capacity: Int) { draft.bytes.reserveCapacity(capacity) }

  /// Whether the block has any text yet.
  var isEmpty: Bool { start == nil }

  /// Says which item of a list comes next; nil after the last.
  mutating func beginItem(_ item: PageBlock.Item?) { self.item = item }

  /// Says in which column of a table the next text stands, from 0.
  mutating func beginCell(_ column: Int) {
    separate(.cell)
    self.column = column
  }

  mutating func beginRow() {
    separate(.line)
    column = 0
  }

  mutating func separate(_ kind: Separator) {
    if start != nil { separator = max(separator, kind) }
  }

  /// Adds the text of a node.
  /// - Returns: whether it has more than white space.
  @discardableResult
  mutating func add(_ text: ArraySlice<UInt8>, of node: Int) -> Bool {
    var isText = false
    var at = text.startIndex
    while at < text.endIndex {
      let space = Self.space(text, at)
      if space > 0 {
        separate(.space)
        at += space
        continue
      }
      let start = at
      repeat { at += 1 } while at < text.endIndex && Self.space(text, at) == 0
      if separator != .none || !isText { begin(node) }
      draft.bytes.append(contentsOf: text[start..<at])
      isText = true
    }
    return isText
  }

  /// How many bytes of white space stand at a place: one, two of a no-break space, or none.
  @inline(__always)
  private static func space(_ text: ArraySlice<UInt8>, _ at: Int) -> Int {
    let byte = text[at]
    if byte == 0x20 || byte <= 0x0D && byte >= 0x09 { return 1 }
    return byte == 0xC2 && at + 1 < text.endIndex && text[at + 1] == 0xA0 ? 2 : 0
  }

  /// Adds the text of a node of code: its white space says something.
  mutating func addCode(_ text: ArraySlice<UInt8>, of node: Int) {
    let text = isEmpty ? text.drop { $0 == 0x0A || $0 == 0x0D } : text
    guard !text.isEmpty else { return }
    begin(node)
    for byte in text where byte != 0x0D { draft.bytes.append(byte) }
  }

  /// A line break in code.
  mutating func addLineFeed() {
    if start != nil { draft.bytes.append(0x0A) }
  }

  /// Makes ready for a byte of `node`: begins the block, or parts it from the text before.
  private mutating func begin(_ node: Int) {
    if start == nil {
      start = draft.bytes.count
      firstMark = draft.marks.count
      firstItem = draft.items.count
      nodes = node..<node
      separator = .line
    }
    writeSeparator()
    for index in openMarks.indices.reversed() {
      guard openMarks[index].start == nil else { break }
      openMarks[index].start = draft.bytes.count
    }
    nodes = nodes.lowerBound..<node + 1
    separator = .none
  }

  private mutating func writeSeparator() {
    switch separator {
    case .none: break
    case .space: draft.bytes.append(0x20)
    case .line:
      if draft.bytes.count > start ?? 0, draft.bytes.last != 0x0A { draft.bytes.append(0x0A) }
      bars = 0
      beginItem()
      if column > 0 { draft.bytes += "| ".utf8 }
      writeBars()
    case .cell: if bars < column { writeBars() } else { draft.bytes.append(0x20) }
    }
  }

  /// A bar for each cell up to the one whose text comes; those without a text keep their place.
  private mutating func writeBars() {
    while bars < column {
      draft.bytes += " | ".utf8
      bars += 1
    }
  }

  /// Keeps the item that a line of a list begins, or that it goes on with.
  private mutating func beginItem() {
    guard let item else { return }
    draft.items.append(item)
    self.item = PageBlock.Item(level: item.level, continues: true)
  }
}

// MARK: Marks and ends

extension BlockWriter {
  mutating func openMark(_ node: Int) {
    if openMarks.count < Self.mostMarks { openMarks.append((node, nil)) }
  }

  /// Ends the mark of a node, if it is one.
  mutating func closeMark(_ node: Int) {
    if openMarks.last?.node == node { keep(openMarks.removeLast()) }
  }

  /// Bytes of the block so far.
  var length: Int { start.map { draft.bytes.count - $0 } ?? 0 }

  /// The node of the innermost mark that all of the block so far stands in; nil where none does.
  var wholeMark: Int? {
    guard let start else { return nil }
    let end = draft.bytes.count
    return openMarks.last { $0.start == start }?.node
      ?? draft.marks[firstMark...].first { $0.range == start..<end }?.node
  }

  private mutating func keep(_ mark: (node: Int, start: Int?)) {
    guard let start = mark.start, start < draft.bytes.count else { return }
    draft.marks.append(.init(node: mark.node, range: start..<draft.bytes.count))
  }

  /// Ends the block. Marks that are still open go on in the next.
  /// - Returns: the block; nil where there is none.
  mutating func finish(_ kind: PageBlock.Kind, element: Int) -> DraftBlock? {
    separator = .none
    guard let start else { return nil }
    self.start = nil
    column = 0
    for index in openMarks.indices {
      keep(openMarks[index])
      openMarks[index].start = nil
    }
    while draft.bytes.count > start, draft.bytes[draft.bytes.count - 1] <= 0x20 { draft.bytes.removeLast() }
    guard draft.bytes.count > start else { return nil }
    return DraftBlock(
      kind: kind, element: element, nodes: nodes, text: start..<draft.bytes.count,
      marks: firstMark..<draft.marks.count, items: firstItem..<draft.items.count)
  }
}
