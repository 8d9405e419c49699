/// The modes before the body, and those of frames.
extension TreeBuilder {
  mutating func startAroundHead(_ tag: HTMLTokenizer.Tag) {
    if tag.element == .html { return startHTML(tag) }
    if open.count == 0 { openHTML() }
    if tag.element == .head {
      guard mode == .beforeHead else { return }
      head = insert(tag)
      mode = .inHead
      return
    }
    if mode == .beforeHead { openHead() }
    if mode == .inHeadNoscript {
      switch tag.element {
      case .basefont, .bgsound, .link, .meta, .noframes, .style: return startInHead(tag)
      case .noscript: return
      default:
        pop()
        mode = .inHead
      }
    }
    if Self.belongsInHead(tag.element) || mode == .inHead && tag.element == .noscript {
      if mode == .inHead { return startInHead(tag) }
      return startLateInHead(tag)
    }
    if mode == .inHead { closeHead() }
    switch tag.element {
    case .body:
      insert(tag)
      mayBecomeFrameset = false
      mode = .inBody
    case .frameset:
      insert(tag)
      mode = .inFrameset
    default:
      finishHead()
      start(tag)
    }
  }

  /// An element of the head that comes after it is put into it all the same.
  private mutating func startLateInHead(_ tag: HTMLTokenizer.Tag) {
    guard let head else { return }
    push(.init(node: head, element: .head, name: HintWords.hash("head")))
    let place = open.count - 1
    startInHead(tag)
    if open.count > place, open[place].node == head { removeOpen(at: place) }
  }

  mutating func endAroundHead(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .template: return endTemplate()
    case .head where mode == .inHead: return closeHead()
    case .noscript where mode == .inHeadNoscript:
      pop()
      mode = .inHead
    case .br where mode == .inHeadNoscript:
      pop()
      mode = .inHead
      finishHead()
      end(tag)
    case .head where mode != .afterHead && mode != .inHeadNoscript:
      if open.count == 0 { openHTML() }
      openHead()
      closeHead()
    case .body, .html, .br:
      guard mode != .inHeadNoscript else { return }
      finishHead()
      end(tag)
    default: break
    }
  }

  static func belongsInHead(_ element: PageElement) -> Bool {
    switch element {
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title: true
    default: false
    }
  }

  mutating func startInHead(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .base, .basefont, .bgsound, .link, .meta: insertVoid(tag)
    case .title: insertRawText(tag, .withReferences)
    case .noframes, .style: insertRawText(tag, .raw)
    case .script: insertRawText(tag, .script)
    case .noscript:
      insert(tag)
      mode = .inHeadNoscript
    case .template:
      formatting.pushMark()
      mayBecomeFrameset = false
      insert(tag)
      mode = .inTemplate
      templateModes.append(.inTemplate)
    default: break
    }
  }

  mutating func startHTML(_ tag: HTMLTokenizer.Tag) {
    if open.count > 0 {
      if templateModes.isEmpty { nodes.addAttributes(tag, to: open[0].node) }
    } else {
      insert(tag)
      mode = .beforeHead
    }
  }

  private mutating func openHTML() {
    insert(.html)
    mode = .beforeHead
  }

  private mutating func openHead() {
    insert(.head)
    head = open.last?.node
    mode = .inHead
  }

  private mutating func closeHead() {
    pop()
    mode = .afterHead
  }

  /// Begins the body where the page has no tag for it.
  mutating func finishHead() {
    if open.count == 0 { openHTML() }
    if mode == .beforeHead { openHead() }
    if mode == .inHeadNoscript { pop() }
    if mode != .afterHead { closeHead() }
    insert(.body)
    mode = .inBody
  }

  mutating func startInFrameset(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .html: startHTML(tag)
    case .noframes: startInHead(tag)
    case .frameset where mode == .inFrameset: insert(tag)
    case .frame where mode == .inFrameset: insertVoid(tag)
    default: break
    }
  }
}

// MARK: Templates

extension TreeBuilder {
  mutating func startInTemplate(_ tag: HTMLTokenizer.Tag) {
    if Self.belongsInHead(tag.element) { return startInHead(tag) }
    let next: Mode =
      switch tag.element {
      case .caption, .colgroup, .tbody, .tfoot, .thead: .inTable
      case .col: .inColumnGroup
      case .tr: .inTableBody
      case .td, .th: .inRow
      default: .inBody
      }
    _ = templateModes.popLast()
    templateModes.append(next)
    mode = next
    start(tag)
  }

  mutating func endTemplate() {
    guard !templateModes.isEmpty else { return }
    while let last = open.last, last.element != .template { pop() }
    pop()
    formatting.clearToMark()
    templateModes.removeLast()
    resetMode()
  }

  /// Finds the mode that what is open asks for.
  mutating func resetMode() {
    for place in open.reached {
      let mode: Mode? =
        switch open[place].element {
        case .td, .th: place > 0 ? .inCell : nil
        case .tr: .inRow
        case .tbody, .thead, .tfoot: .inTableBody
        case .caption: .inCaption
        case .colgroup: .inColumnGroup
        case .table: .inTable
        case .template: templateModes.last ?? .inBody
        case .head: .inHead
        case .body: .inBody
        case .frameset: .inFrameset
        case .html: head == nil ? .beforeHead : .afterHead
        default: nil
        }
      if let mode {
        self.mode = mode
        return
      }
    }
    mode = .inBody
  }
}
