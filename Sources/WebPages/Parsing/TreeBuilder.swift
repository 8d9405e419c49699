/// Puts tags and text together to the tree that a browser makes of them: the tree construction of the HTML standard
/// (13.2.6), without scripts.
///
/// Three things differ. Elements are looked for among the innermost few hundred that are open, what begins anew in each
/// paragraph is capped, and `</noscript>` ends all that is open in its element: to a browser that is text alone.
struct TreeBuilder {
  /// The insertion modes of the standard; those of text are none, because text of scripts and the like is read at once.
  enum Mode {
    case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead, inBody
    case inTable, inCaption, inColumnGroup, inTableBody, inRow, inCell
    case inTemplate, afterBody, inFrameset, afterFrameset
  }

  typealias Text = UnsafeBufferPointer<UInt8>

  var tokenizer: HTMLTokenizer
  var nodes: LinkedNodes
  var open = OpenElements()
  var formatting = FormattingElements()
  var mode = Mode.initial
  var templateModes: [Mode] = []
  var head: Int32?
  var form: Int32?
  /// Whether what has no place in a table goes before it.
  var isFostering = false
  /// Whether the page follows old habits.
  var isQuirky = true
  var mayBecomeFrameset = true
  /// Text directly in a table: it goes before the table if it is more than space.
  var tableText: [UInt8] = []
  /// Elements that may still begin anew: crossed tags could make of each the square of what there is.
  var renewals: Int

  init(_ tokenizer: HTMLTokenizer) {
    self.tokenizer = tokenizer
    nodes = LinkedNodes(capacity: tokenizer.page.count)
    renewals = tokenizer.page.count / 8 + 1000
  }

  mutating func build() {
    while true {
      let token = tokenizer.next(isForeign: open.last?.isHTML == false)
      switch token {
      case .text, .nul: break
      case .start, .end, .doctype, .endOfPage: flushTableText()
      }
      switch token {
      case .text(let text): add(text)
      case .nul: if isForeignText { insertText(UTF8.encodedReplacementCharacter) }
      case .start: startTag(tokenizer.tag)
      case .end: endTag(tokenizer.tag)
      case .doctype(let isQuirky):
        guard mode == .initial else { continue }
        self.isQuirky = isQuirky
        mode = .beforeHTML
      case .endOfPage: return
      }
    }
  }

  private mutating func startTag(_ tag: HTMLTokenizer.Tag) {
    if isForeign(start: tag) { startForeign(tag) } else { start(tag) }
  }

  private mutating func endTag(_ tag: HTMLTokenizer.Tag) {
    if open.last?.isHTML == false { endForeign(tag) } else { end(tag) }
  }

  /// Does with a start tag what the mode says.
  mutating func start(_ tag: HTMLTokenizer.Tag) {
    switch mode {
    case .initial, .beforeHTML, .beforeHead, .inHead, .inHeadNoscript, .afterHead: startAroundHead(tag)
    case .inBody: startInBody(tag)
    case .inTable: startInTable(tag)
    case .inCaption: startInCaption(tag)
    case .inColumnGroup: startInColumnGroup(tag)
    case .inTableBody: startInTableBody(tag)
    case .inRow: startInRow(tag)
    case .inCell: startInCell(tag)
    case .inTemplate: startInTemplate(tag)
    case .afterBody:
      if tag.element != .html { mode = .inBody }
      startInBody(tag)
    case .inFrameset, .afterFrameset: startInFrameset(tag)
    }
  }

  /// Does with an end tag what the mode says.
  mutating func end(_ tag: HTMLTokenizer.Tag) {
    if tag.element == .noscript, mode != .inHeadNoscript { return endNoscript() }
    switch mode {
    case .initial, .beforeHTML, .beforeHead, .inHead, .inHeadNoscript, .afterHead: endAroundHead(tag)
    case .inBody: endInBody(tag)
    case .inTable: endInTable(tag)
    case .inCaption: endInCaption(tag)
    case .inColumnGroup: endInColumnGroup(tag)
    case .inTableBody: endInTableBody(tag)
    case .inRow: endInRow(tag)
    case .inCell: endInCell(tag)
    case .inTemplate: if tag.element == .template { endTemplate() }
    case .afterBody:
      guard tag.element != .html else { return }
      mode = .inBody
      endInBody(tag)
    case .inFrameset:
      guard tag.element == .frameset, open.count > 1 else { return }
      pop()
      if open.current != .frameset { mode = .afterFrameset }
    case .afterFrameset: break
    }
  }
}

// MARK: Text

extension TreeBuilder {
  private mutating func add(_ text: Text) {
    if isForeignText {
      insertText(text)
      return noteShown(text)
    }
    switch mode {
    case .inBody, .inCell, .inCaption, .inTemplate: addInBody(text)
    case .inTable, .inTableBody, .inRow:
      if isInTable { tableText += text } else { foster { $0.addInBody(text) } }
    case .initial, .beforeHTML, .beforeHead: addRest(of: text)
    case .inHead, .inHeadNoscript, .afterHead, .inColumnGroup:
      let rest = text.drop(while: HTMLTokenizer.isSpace)
      insertText(text[..<rest.startIndex])
      addRest(of: text)
    case .afterBody:
      if !text.allSatisfy(HTMLTokenizer.isSpace) { mode = .inBody }
      addInBody(text)
    case .inFrameset, .afterFrameset: break
    }
  }

  /// Adds text from its first letter on, which begins the body or goes on with the table.
  private mutating func addRest(of text: Text) {
    let rest = text.drop(while: HTMLTokenizer.isSpace)
    guard !rest.isEmpty else { return }
    if mode == .inColumnGroup {
      guard open.current == .colgroup else { return }
      pop()
      mode = .inTable
    } else {
      finishHead()
    }
    add(Text(rebasing: rest))
  }

  mutating func addInBody(_ text: Text) {
    renewFormatting()
    insertText(text)
    noteShown(text)
  }

  private mutating func noteShown(_ text: Text) {
    if mayBecomeFrameset, !text.allSatisfy(HTMLTokenizer.isSpace) { mayBecomeFrameset = false }
  }

  /// Whether text is a part of the drawing or the formula that is open, and not of the page.
  private var isForeignText: Bool {
    guard let last = open.last, !last.isHTML else { return false }
    return last.point != .text && last.point != .html
  }

  var isInTable: Bool { Self.isTablePart(open.current) }

  static func isTablePart(_ element: PageElement) -> Bool {
    switch element {
    case .table, .tbody, .tfoot, .thead, .tr: true
    default: false
    }
  }

  /// Puts the text that stood directly in a table where it belongs.
  private mutating func flushTableText() {
    guard !tableText.isEmpty else { return }
    let text = tableText
    tableText.removeAll(keepingCapacity: true)
    if text.allSatisfy(HTMLTokenizer.isSpace) {
      insertText(text)
    } else {
      text.withUnsafeBufferPointer { text in foster { $0.addInBody(text) } }
    }
  }

  /// Does something with what has no place in the table that is open.
  mutating func foster(_ body: (inout Self) -> Void) {
    isFostering = true
    body(&self)
    isFostering = false
  }
}

// MARK: Places

extension TreeBuilder {
  mutating func insertText(_ text: some Collection<UInt8>) {
    guard open.count > 0 else { return }
    nodes.insertText(text, at: place())
  }

  /// The appropriate place for inserting a node: into an element, or before the table that it is.
  /// - Parameter index: the element's place on the stack; nil for the innermost.
  func place(in index: Int? = nil) -> LinkedNodes.Place {
    let target = open[index ?? open.count - 1]
    guard isFostering, Self.isTablePart(target.element) else { return .init(parent: target.node) }
    guard let outer = open.reached.first(where: { [.table, .template].contains(open[$0].element) }) else {
      return .init(parent: open[0].node)
    }
    let table = open[outer].node
    if open[outer].element == .template { return .init(parent: table) }
    let parent = nodes[table].parent
    return parent >= 0
      ? .init(parent: parent, sibling: table) : .init(parent: open[max(0, outer - 1)].node)
  }

  /// Adds an element and opens it.
  @discardableResult
  mutating func insert(_ tag: HTMLTokenizer.Tag, as element: PageElement? = nil) -> Int32 {
    let element = element ?? tag.element
    let node = nodes.makeElement(tag, as: element, tokenizer.page)
    if open.count > 0 { nodes.insert(node, at: place()) }
    push(.init(node: node, element: element, name: tag.name))
    return node
  }

  /// Adds an element that the page has no tag for.
  mutating func insert(_ element: PageElement) {
    var tag = HTMLTokenizer.Tag()
    tag.element = element
    tag.name = HintWords.hash(element.rawValue)
    insert(tag)
  }

  /// Adds an element that holds nothing.
  mutating func insertVoid(_ tag: HTMLTokenizer.Tag, as element: PageElement? = nil) {
    insert(tag, as: element)
    pop()
  }

  mutating func push(_ entry: OpenElements.Entry) {
    open.push(entry)
    nodes[entry.node].isOpen = true
  }

  /// Ends the innermost element.
  mutating func pop() { removeOpen(at: open.count - 1) }

  mutating func removeOpen(at place: Int) {
    guard place >= 0 else { return }
    let node = open.remove(at: place).node
    nodes[node].isOpen = false
  }

  /// Ends elements until one that is open at a place has ended.
  mutating func pop(through place: Int) {
    while open.count > place { pop() }
  }

  /// Adds an element whose content is text up to its end tag. Of scripts and style sheets only data are kept.
  mutating func insertRawText(_ tag: HTMLTokenizer.Tag, _ kind: HTMLTokenizer.RawText) {
    let node = insert(tag)
    if tag.element == .textarea { tokenizer.skipLineFeed() }
    let isKept =
      switch tag.element {
      case .style: false
      case .script: nodes.value(.type, of: node).map { holdsData($0) } ?? false
      default: true
      }
    let end = tokenizer.endOfRawText(kind)
    if !isKept { tokenizer.at = end }
    while tokenizer.at < end {
      switch tokenizer.nextRawText(kind, before: end) {
      case .text(let text): nodes.insertText(text, at: .init(parent: node))
      case .nul: nodes.insertText(UTF8.encodedReplacementCharacter, at: .init(parent: node))
      case .start, .end, .doctype, .endOfPage: break
      }
    }
    // The end tag, if there is one.
    _ = tokenizer.next(isForeign: false)
    pop()
  }

  private func holdsData(_ type: ArraySlice<UInt8>) -> Bool {
    String(decoding: type, as: UTF8.self).lowercased().contains("+json")
  }
}
