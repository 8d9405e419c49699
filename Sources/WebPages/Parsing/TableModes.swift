/// The modes in tables (13.2.6.4.9 to 15).
extension TreeBuilder {
  mutating func startInTable(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .caption:
      clear(to: .table)
      formatting.pushMark()
      insert(tag)
      mode = .inCaption
    case .colgroup:
      clear(to: .table)
      insert(tag)
      mode = .inColumnGroup
    case .col:
      clear(to: .table)
      insert(.colgroup)
      mode = .inColumnGroup
      start(tag)
    case .tbody, .tfoot, .thead:
      clear(to: .table)
      insert(tag)
      mode = .inTableBody
    case .td, .th, .tr:
      clear(to: .table)
      insert(.tbody)
      mode = .inTableBody
      start(tag)
    case .table:
      if closeTable() { start(tag) }
    case .style, .script, .template: startInHead(tag)
    case .input:
      insert(tag)
      if let node = open.last?.node, isHidden(node) { return pop() }
      // It is shown, and has no place here.
      if let node = open.last?.node { nodes.remove(node) }
      pop()
      foster { $0.startInBody(tag) }
    case .form:
      guard form == nil, templateModes.isEmpty else { return }
      form = insert(tag)
      pop()
    default: foster { $0.startInBody(tag) }
    }
  }

  mutating func endInTable(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .table: closeTable()
    case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: break
    case .template: endTemplate()
    default: foster { $0.endInBody(tag) }
    }
  }

  @discardableResult
  private mutating func closeTable() -> Bool {
    guard close(.table, in: .table) else { return false }
    resetMode()
    return true
  }

  /// Ends what is open in a table, down to one of its parts.
  private mutating func clear(to part: PageElement...) {
    while let last = open.last, last.element != .html, last.element != .template, !part.contains(last.element)
    {
      pop()
    }
  }

  mutating func startInCaption(_ tag: HTMLTokenizer.Tag) {
    if Self.belongsInTable(tag.element) {
      if closeCaption() { start(tag) }
    } else {
      startInBody(tag)
    }
  }

  mutating func endInCaption(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .caption: closeCaption()
    case .table: if closeCaption() { end(tag) }
    case .body, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: break
    default: endInBody(tag)
    }
  }

  @discardableResult
  private mutating func closeCaption() -> Bool {
    guard close(.caption, in: .table) else { return false }
    formatting.clearToMark()
    mode = .inTable
    return true
  }

  private static func belongsInTable(_ element: PageElement) -> Bool {
    switch element {
    case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: true
    default: false
    }
  }

  mutating func startInColumnGroup(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .html: startHTML(tag)
    case .col: insertVoid(tag)
    case .template: startInHead(tag)
    default: if closeColumnGroup() { start(tag) }
    }
  }

  mutating func endInColumnGroup(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .colgroup: closeColumnGroup()
    case .col: break
    case .template: endTemplate()
    default: if closeColumnGroup() { end(tag) }
    }
  }

  @discardableResult
  private mutating func closeColumnGroup() -> Bool {
    guard open.current == .colgroup else { return false }
    pop()
    mode = .inTable
    return true
  }
}

// MARK: Rows and cells

extension TreeBuilder {
  mutating func startInTableBody(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .tr:
      clear(to: .tbody, .tfoot, .thead)
      insert(tag)
      mode = .inRow
    case .td, .th:
      clear(to: .tbody, .tfoot, .thead)
      insert(.tr)
      mode = .inRow
      start(tag)
    case .caption, .col, .colgroup, .tbody, .tfoot, .thead: if closeTableBody() { start(tag) }
    default: startInTable(tag)
    }
  }

  mutating func endInTableBody(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .tbody, .tfoot, .thead: if open.has(tag.element, in: .table) { closeTableBody() }
    case .table: if closeTableBody() { end(tag) }
    case .body, .caption, .col, .colgroup, .html, .td, .th, .tr: break
    default: endInTable(tag)
    }
  }

  @discardableResult
  private mutating func closeTableBody() -> Bool {
    let parts: Set<PageElement> = [.tbody, .tfoot, .thead]
    guard let place = open.place(in: .table, where: { parts.contains($0.element) }) else { return false }
    pop(through: place)
    mode = .inTable
    return true
  }

  mutating func startInRow(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .td, .th:
      clear(to: .tr)
      insert(tag)
      mode = .inCell
      formatting.pushMark()
    case .caption, .col, .colgroup, .tbody, .tfoot, .thead, .tr: if closeRow() { start(tag) }
    default: startInTable(tag)
    }
  }

  mutating func endInRow(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .tr: closeRow()
    case .table: if closeRow() { end(tag) }
    case .tbody, .tfoot, .thead: if open.has(tag.element, in: .table), closeRow() { end(tag) }
    case .body, .caption, .col, .colgroup, .html, .td, .th: break
    default: endInTable(tag)
    }
  }

  @discardableResult
  private mutating func closeRow() -> Bool {
    guard close(.tr, in: .table) else { return false }
    mode = .inTableBody
    return true
  }

  mutating func startInCell(_ tag: HTMLTokenizer.Tag) {
    if Self.belongsInTable(tag.element) {
      if closeCell() { start(tag) }
    } else {
      startInBody(tag)
    }
  }

  mutating func endInCell(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .td, .th: if open.has(tag.element, in: .table) { closeCell() }
    case .table, .tbody, .tfoot, .thead, .tr:
      if open.has(tag.element, in: .table), closeCell() { end(tag) }
    case .body, .caption, .col, .colgroup, .html: break
    default: endInBody(tag)
    }
  }

  @discardableResult
  private mutating func closeCell() -> Bool {
    guard let place = open.place(in: .table, where: { $0.element == .td || $0.element == .th }) else {
      return false
    }
    pop(through: place)
    formatting.clearToMark()
    mode = .inRow
    return true
  }
}
