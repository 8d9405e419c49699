/// Takes a page's tree apart into blocks: a text belongs to the block that the elements around it begin.
struct BlockScanner {
  private let tree: PageTree
  private let shapes: ElementShapes
  private let roles: ElementRoles
  private var writer: BlockWriter
  /// The elements that are open, and those of them that begin blocks.
  private var open: [Int] = []
  private var openBlocks: [Int] = []
  /// The open elements that say what a block in them is.
  private var quotations = 0, captions = 0
  private var headings: [Int] = []
  /// A list, a table or code that is one block.
  private var whole: (node: Int, kind: PageBlock.Kind)?
  /// The lists that are open, the items that are, and the rows of the table that is one block.
  private var lists: [ListNumbers] = []
  private var items: [PageBlock.Item] = []
  private var cells = TableCells()
  /// Where an element ended whose text was struck out.
  private var struckEnd = 0
  /// What stands between the parts of a formula, by the node of the second.
  private var operators: [Int: UInt8] = [:]
  /// Line breaks since the last text.
  private var lineBreaks = 0

  static func blocks(_ tree: PageTree, _ roles: ElementRoles) -> DraftBlocks {
    var scanner = BlockScanner(tree: tree, roles: roles)
    scanner.scan()
    return scanner.writer.draft
  }

  private init(tree: PageTree, roles: ElementRoles) {
    self.tree = tree
    self.roles = roles
    shapes = ElementShapes(tree)
    writer = BlockWriter(capacity: tree.bytes.count / 2)
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

  private mutating func closeElements(before node: Int) {
    while let last = open.last, Int(tree.nodes[last].end) <= node {
      open.removeLast()
      leave(last, tree.nodes[last].element)
    }
  }

  private mutating func add(_ node: Int) {
    if whole?.kind == .code {
      writer.addCode(tree.text(of: node), of: node)
    } else if let raised = raised(node) {
      writer.add(raised[...], of: node)
    } else if writer.add(tree.text(of: node), of: node) {
      lineBreaks = 0
    }
  }

  /// Whether an element in a line of text is not shown, such as a word for screen readers. A formula is: what hides it
  /// shows a picture of it.
  private func isHiddenAside(_ node: Int, _ element: PageElement) -> Bool {
    !roles.hints[node].isDisjoint(with: [.hidden, .collapsed]) && !roles.isContainer[node]
      && Int(tree.nodes[node].end) - node < 200
      && !tree.descendants(of: node).contains { tree.nodes[$0].element == .math }
  }
}

// MARK: Elements

extension BlockScanner {
  private mutating func enter(_ node: Int, _ element: PageElement) {
    open.append(node)
    if element == .br {
      breakLine()
    } else if beginsBlock(node, element) {
      part(at: node, element)
      openBlocks.append(node)
      count(element, 1)
      if whole == nil, let kind = shapes.whole[node] { whole = (node, kind) }
      enterList(node, element)
      enterTable(node, element)
    } else if isMark(node, element) {
      writer.openMark(node)
    } else {
      enterInline(node, element)
    }
    if !operators.isEmpty, let sign = operators.removeValue(forKey: node) { writer.add([sign], of: node) }
  }

  /// Whether what is in an element stands apart from what is before it. Tabs are buttons or links one after the other.
  private func beginsBlock(_ node: Int, _ element: PageElement) -> Bool {
    element.isBlock
      || element != .br && tree.value(.role, of: node)?.elementsEqual("tab".utf8) == true
  }

  private mutating func leave(_ node: Int, _ element: PageElement) {
    if beginsBlock(node, element) {
      part(at: node, element)
      leaveList(element)
      if whole?.node == node { whole = nil }
      openBlocks.removeLast()
      count(element, -1)
    } else {
      writer.closeMark(node)
      leaveInline(node, element)
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
    default: roles.hints[node].contains(.bold)
    }
  }

  /// What the start or the end of a block element parts: blocks, or what is in a list, a table or code.
  private mutating func part(at node: Int, _ element: PageElement) {
    lineBreaks = 0
    guard let whole, whole.node != node else { return flush() }
    switch element {
    case .li, .ul, .ol, .tr, .caption, .dt, .dd: writer.separate(.line)
    case .td, .th: writer.separate(whole.kind == .table ? .cell : .space)
    default: writer.separate(whole.kind == .code ? .line : .space)
    }
  }

  /// Whether the block so far is one short text in bold letters: a heading of who had no elements for it.
  private var isBoldLine: Bool {
    // The marks of a long block would be looked through at each of its line breaks.
    guard writer.length <= Self.longestBoldLine, let mark = writer.wholeMark else { return false }
    let element = tree.nodes[mark].element
    return element == .b || element == .strong || roles.hints[mark].contains(.bold)
  }

  private static let longestBoldLine = 100

  /// One line break folds to a space, but for that after a bold line; two part paragraphs.
  private mutating func breakLine() {
    lineBreaks += 1
    if whole?.kind == .code {
      writer.addLineFeed()
    } else if whole == nil, lineBreaks > 1 || isBoldLine {
      flush()
    } else {
      writer.separate(.space)
    }
  }
}

// MARK: Lists and tables

extension BlockScanner {
  private mutating func enterList(_ node: Int, _ element: PageElement) {
    switch element {
    case .ul: lists.append(ListNumbers())
    case .ol: lists.append(ListNumbers(ordered: node, tree))
    case .li:
      let number = lists.isEmpty ? nil : lists[lists.count - 1].mark(of: node, tree)
      items.append(PageBlock.Item(level: max(0, lists.count - 1), number: number))
      if whole?.kind == .list { writer.beginItem(items.last) }
    default: break
    }
  }

  private mutating func leaveList(_ element: PageElement) {
    switch element {
    case .ul, .ol: lists.removeLast()
    case .li: items.removeLast()
    default: return
    }
    guard whole?.kind == .list else { return }
    // What comes goes on with the item around.
    writer.beginItem(items.last.map { .init(level: $0.level, continues: true) })
  }

  private mutating func enterTable(_ node: Int, _ element: PageElement) {
    guard let whole, whole.kind == .table else { return }
    switch element {
    case .table where whole.node == node: cells = TableCells()
    case .tr:
      cells.beginRow()
      writer.beginRow()
    case .td, .th: writer.beginCell(cells.column(of: node, tree))
    default: break
    }
  }
}

// MARK: Elements in a line of text

extension BlockScanner {
  private mutating func enterInline(_ node: Int, _ element: PageElement) {
    switch element {
    case .q: writer.add(Self.opening, of: node)
    case .sup: if isNote(node) { writer.add([UInt8(ascii: "[")], of: node) }
    case .ins: if struckEnd == node { writer.separate(.space) }
    case .mfrac, .msup:
      var parts = tree.children(of: node).makeIterator()
      while let part = parts.next(), tree.nodes[part].element == .text {}
      while let part = parts.next() {
        guard tree.nodes[part].element != .text else { continue }
        operators[part] = UInt8(ascii: element == .mfrac ? "/" : "^")
        break
      }
    default: break
    }
  }

  private mutating func leaveInline(_ node: Int, _ element: PageElement) {
    switch element {
    // What ends an element stands at its last node: the block may have begun inside it.
    case .q: writer.add(Self.closing, of: Int(tree.nodes[node].end) - 1)
    case .sup: if isNote(node) { writer.add([UInt8(ascii: "]")], of: Int(tree.nodes[node].end) - 1) }
    case .del, .s, .strike: struckEnd = Int(tree.nodes[node].end)
    default: break
    }
  }

  private static let opening = Array("“".utf8)[...]
  private static let closing = Array("”".utf8)[...]

  /// Whether a raised element is the number of a note: nothing but a link to a place in the page, of digits.
  private func isNote(_ node: Int) -> Bool {
    guard let link = tree.children(of: node).first(where: { tree.nodes[$0].element == .a }) else {
      return false
    }
    return tree.value(.href, of: link)?.contains(UInt8(ascii: "#")) == true && isNumber(node)
  }

  private func isNumber(_ node: Int) -> Bool {
    let own = tree.descendants(of: node).prefix(4).filter { tree.nodes[$0].element == .text }
    return !own.isEmpty && Int(tree.nodes[node].end) - node <= 5
      && own.allSatisfy { RaisedNumber.text(of: tree.text(of: $0)) != nil }
  }

  /// The text of a raised number, which would be read as part of the number before it; nil where a text is none.
  private func raised(_ node: Int) -> [UInt8]? {
    let parent = Int(tree.nodes[node].parent)
    guard parent >= 0, tree.nodes[parent].element == .sup else { return nil }
    return RaisedNumber.text(of: tree.text(of: node))
  }
}

// MARK: Blocks

extension BlockScanner {
  /// Ends the block.
  private mutating func flush() {
    guard !writer.isEmpty, let element = openBlocks.last ?? open.first else { return }
    guard var block = writer.finish(kind, element: whole?.node ?? element) else { return }
    block.isOwnParagraph = tree.nodes[element].element == .p
    block.measure = TextMeasure(writer.draft.text(block))
    block.measure.linkLetters = linkLetters(block)
    writer.draft.blocks.append(block)
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
    for mark in writer.draft.marks[block.marks]
    where tree.nodes[mark.node].element == .a && mark.range.lowerBound >= end {
      end = mark.range.upperBound
      // Notes are no links, but a list of places in the page is one of contents.
      let isNote = tree.value(.href, of: mark.node)?.first == UInt8(ascii: "#")
      if block.kind != .list && isNote { continue }
      letters += TextMeasure(writer.draft.bytes[mark.range.clamped(to: block.text)]).letters
    }
    return letters
  }
}
