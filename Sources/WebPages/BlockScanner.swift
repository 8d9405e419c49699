/// Takes a page's tree apart into blocks: a text belongs to the block that the elements around it begin.
struct BlockScanner {
  private let tree: PageTree
  private let shapes: ElementShapes
  private let roles: ElementRoles
  private var draft = DraftBlocks()
  /// The elements that are open, and those of them that begin blocks.
  private var open: [Int] = []
  private var openBlocks: [Int] = []
  private var quotations = 0, captions = 0
  private var headings: [Int] = []
  /// Open links and elements that set text apart, each with where its text in this block begins.
  private var openMarks: [(node: Int, start: Int?)] = []
  /// The block that takes texts: where it and its marks begin, its texts up to the last.
  private var start: Int?
  private var firstMark = 0
  private var nodes = 0..<0
  /// A list, a table or code that is one block.
  private var whole: (node: Int, kind: PageBlock.Kind)?
  private var separator = Separator.none
  private var lineBreaks = 0

  /// What parts the next text from the one before; the stronger stays.
  private enum Separator: Int, Comparable {
    case none, space, cell, line
    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  static func blocks(_ tree: PageTree, _ roles: ElementRoles) -> DraftBlocks {
    var scanner = BlockScanner(tree: tree, roles: roles)
    scanner.scan()
    return scanner.draft
  }

  private init(tree: PageTree, roles: ElementRoles) {
    self.tree = tree
    self.roles = roles
    shapes = ElementShapes(tree)
    draft.bytes.reserveCapacity(tree.bytes.count / 2)
  }

  private mutating func scan() {
    var node = 0
    while node < tree.nodes.count {
      closeElements(before: node)
      let element = tree.nodes[node].element
      if element == .text {
        add(node)
      } else if element.holdsNoText || isHiddenAside(node, element) {
        node = Int(tree.nodes[node].end)
        continue
      } else {
        enter(node, element)
      }
      node += 1
    }
    closeElements(before: Int.max)
    flush()
  }

  /// Whether an element in a line of text is not shown, such as a word for screen readers. A formula is: what hides it
  /// shows a picture of it.
  private func isHiddenAside(_ node: Int, _ element: PageElement) -> Bool {
    !roles.hints[node].isDisjoint(with: [.hidden, .collapsed]) && !roles.isContainer[node]
      && Int(tree.nodes[node].end) - node < 200
      && !tree.descendants(of: node).contains { tree.nodes[$0].element == .math }
  }

  private mutating func closeElements(before node: Int) {
    while let last = open.last, Int(tree.nodes[last].end) <= node {
      open.removeLast()
      leave(last, tree.nodes[last].element)
    }
  }
}

// MARK: Elements

extension BlockScanner {
  private mutating func enter(_ node: Int, _ element: PageElement) {
    open.append(node)
    if element == .br {
      breakLine()
    } else if element.isBlock {
      lineBreaks = 0
      if whole == nil { flush() } else { part(element) }
      openBlocks.append(node)
      count(element, 1)
      if whole == nil, let kind = shapes.whole[node] { whole = (node, kind) }
    } else if openMarks.count < Self.mostMarks, isMark(node, element) {
      openMarks.append((node, nil))
    }
  }

  private mutating func leave(_ node: Int, _ element: PageElement) {
    if element.isBlock {
      lineBreaks = 0
      if whole == nil || whole?.node == node { flush() } else { part(element) }
      if whole?.node == node { whole = nil }
      openBlocks.removeLast()
      count(element, -1)
    } else if openMarks.last?.node == node {
      close(openMarks.removeLast())
    }
  }

  /// Keeps count of the elements that say what a block in them is.
  private mutating func count(_ element: PageElement, _ step: Int) {
    switch element {
    case .blockquote: quotations += step
    case .figcaption, .caption: captions += step
    default:
      guard let level = element.headingLevel else { return }
      if step > 0 { headings.append(level) } else { headings.removeLast() }
    }
  }

  private func isMark(_ node: Int, _ element: PageElement) -> Bool {
    switch element {
    case .a: tree.value(.href, of: node) != nil
    case .b, .strong, .em, .i, .cite, .dfn: true
    default: false
    }
  }

  /// What a block element parts in a list or a table.
  private mutating func part(_ element: PageElement) {
    guard let whole else { return }
    switch element {
    case .li, .ul, .ol, .tr, .caption, .dt, .dd: separate(.line)
    case .td, .th: separate(.cell)
    default: separate(whole.kind == .code ? .line : .space)
    }
  }

  /// One line break folds to a space; two part paragraphs.
  private mutating func breakLine() {
    lineBreaks += 1
    if whole?.kind == .code {
      if start != nil { draft.bytes.append(0x0A) }
    } else if whole != nil {
      separate(.space)
    } else if lineBreaks > 1 {
      flush()
    } else {
      separate(.space)
    }
  }

  private mutating func separate(_ kind: Separator) {
    if start != nil { separator = max(separator, kind) }
  }
}

// MARK: Texts

extension BlockScanner {
  /// Marks open at once; those deeper in are not told apart.
  private static let mostMarks = 32

  private mutating func add(_ node: Int) {
    let text = tree.text(of: node)
    if whole?.kind == .code { return addCode(text, node) }
    for byte in text {
      if byte == 0x20 || byte <= 0x0D && byte >= 0x09 {
        separate(.space)
      } else {
        if separator != .none || nodes.upperBound <= node { begin(node) }
        draft.bytes.append(byte)
        lineBreaks = 0
      }
    }
  }

  private mutating func addCode(_ text: ArraySlice<UInt8>, _ node: Int) {
    var text = text
    if start == nil { text = text.drop { $0 == 0x0A || $0 == 0x0D } }
    guard !text.isEmpty else { return }
    begin(node)
    for byte in text where byte != 0x0D { draft.bytes.append(byte) }
  }

  /// Makes ready for a byte of `node`: begins the block, or parts it from the text before.
  private mutating func begin(_ node: Int) {
    if start == nil {
      start = draft.bytes.count
      firstMark = draft.marks.count
      nodes = node..<node
    } else {
      writeSeparator()
    }
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
    case .line: if draft.bytes.last != 0x0A { draft.bytes.append(0x0A) }
    case .cell: draft.bytes += " | ".utf8
    }
  }

  private mutating func close(_ mark: (node: Int, start: Int?)) {
    guard let start = mark.start, start < draft.bytes.count else { return }
    draft.marks.append(.init(node: mark.node, range: start..<draft.bytes.count))
  }

  /// Ends the block.
  private mutating func flush() {
    separator = .none
    guard let start else { return }
    for index in openMarks.indices {
      close(openMarks[index])
      openMarks[index].start = nil
    }
    self.start = nil
    while draft.bytes.count > start, draft.bytes[draft.bytes.count - 1] <= 0x20 { draft.bytes.removeLast() }
    guard draft.bytes.count > start, let element = openBlocks.last ?? open.first else { return }
    var block = DraftBlock(
      kind: kind, element: whole?.node ?? element, nodes: nodes, text: start..<draft.bytes.count,
      marks: firstMark..<draft.marks.count)
    block.isOwnParagraph = tree.nodes[element].element == .p
    block.measure = TextMeasure(draft.bytes[block.text])
    block.measure.linkLetters = linkLetters(block)
    draft.blocks.append(block)
  }

  private var kind: PageBlock.Kind {
    if captions > 0 { return .caption }
    if let whole { return whole.kind }
    if let level = headings.last { return .heading(level) }
    return quotations > 0 ? .quotation : .paragraph
  }

  /// The letters in links that lead to other pages.
  private func linkLetters(_ block: DraftBlock) -> Int {
    var letters = 0
    var end = block.text.lowerBound
    for mark in draft.marks[block.marks]
    where tree.nodes[mark.node].element == .a && mark.range.lowerBound >= end {
      end = mark.range.upperBound
      // Notes are no links, but a list of places in the page is one of contents.
      guard block.kind == .list || tree.value(.href, of: mark.node)?.first != UInt8(ascii: "#") else {
        continue
      }
      letters += TextMeasure(draft.bytes[mark.range.clamped(to: block.text)]).letters
    }
    return letters
  }
}
