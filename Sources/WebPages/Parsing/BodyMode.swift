/// The mode “in body” (13.2.6.4.7).
extension TreeBuilder {
  mutating func startInBody(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .html: startHTML(tag)
    case let element where Self.belongsInHead(element): startInHead(tag)
    case .body:
      guard open.count > 1, open[1].element == .body, templateModes.isEmpty else { return }
      mayBecomeFrameset = false
      nodes.addAttributes(tag, to: open[1].node)
    case .frameset: replaceBody(tag)
    case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr: break
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u:
      startFormatting(tag)
    case .input, .select, .option, .optgroup, .button, .form: startControl(tag)
    case let element where closesParagraph(element): startBlock(tag)
    default: startInLine(tag)
    }
  }

  /// Whether an element ends the paragraph that is open.
  private func closesParagraph(_ element: PageElement) -> Bool {
    switch element {
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
      .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p, .search, .section,
      .summary, .ul, .h1, .h2, .h3, .h4, .h5, .h6, .pre, .listing, .li, .dd, .dt, .plaintext, .hr, .xmp:
      true
    case .table: !isQuirky
    default: false
    }
  }

  private mutating func startBlock(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .li: closeItem { $0 == .li }
    case .dd, .dt: closeItem { $0 == .dd || $0 == .dt }
    default: break
    }
    closeParagraph()
    switch tag.element {
    case .pre, .listing:
      insert(tag)
      tokenizer.skipLineFeed()
      mayBecomeFrameset = false
    case .li, .dd, .dt:
      mayBecomeFrameset = false
      insert(tag)
    case .plaintext: insertRawText(tag, .plain)
    case .hr:
      if open.has(.select) { closeImplied() }
      insertVoid(tag)
      mayBecomeFrameset = false
    case .xmp:
      renewFormatting()
      mayBecomeFrameset = false
      insertRawText(tag, .raw)
    case .table: startTable(tag)
    default:
      // A heading ends another.
      if tag.element.headingLevel != nil, open.current.headingLevel != nil { pop() }
      insert(tag)
    }
  }

  private mutating func startTable(_ tag: HTMLTokenizer.Tag) {
    insert(tag)
    mayBecomeFrameset = false
    mode = .inTable
  }

  /// Elements in a line of text, and those that HTML does not know.
  private mutating func startInLine(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .param, .source, .track: insertVoid(tag)
    case .area, .br, .embed, .img, .keygen, .wbr:
      renewFormatting()
      insertVoid(tag)
      mayBecomeFrameset = false
    case .table: startTable(tag)
    case .applet, .marquee, .object, .noscript:
      renewFormatting()
      insert(tag)
      formatting.pushMark()
      mayBecomeFrameset = false
    case .textarea:
      mayBecomeFrameset = false
      insertRawText(tag, .withReferences)
    case .iframe:
      mayBecomeFrameset = false
      insertRawText(tag, .raw)
    case .noembed: insertRawText(tag, .raw)
    case .rb, .rtc, .rp, .rt:
      if open.has(.ruby) { closeImplied(except: tag.element == .rp || tag.element == .rt ? .rtc : nil) }
      insert(tag)
    case .svg, .math:
      renewFormatting()
      insertForeign(tag, tag.element == .svg ? .svg : .math)
    default:
      renewFormatting()
      if tag.name == Self.image { insertVoid(tag, as: .img) } else { insert(tag) }
    }
  }

  private static let image = HintWords.hash("image")

  private mutating func startControl(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .form:
      guard form == nil || !templateModes.isEmpty else { return }
      closeParagraph()
      let node = insert(tag)
      if templateModes.isEmpty { form = node }
      return
    case .button:
      if let place = open.place(of: .button) { pop(through: place) }
    case .select:
      if let place = open.place(of: .select) { return pop(through: place) }
    case .input:
      if let place = open.place(of: .select) { pop(through: place) }
    default:
      if open.has(.select) {
        closeImplied(except: tag.element == .option ? .optgroup : nil)
      } else if open.current == .option {
        pop()
      }
    }
    renewFormatting()
    let node = insert(tag)
    if tag.element == .input { pop() }
    if tag.element != .input || !isHidden(node) { mayBecomeFrameset = false }
  }

  func isHidden(_ input: Int32) -> Bool {
    nodes.value(.type, of: input).map { String(decoding: $0, as: UTF8.self).lowercased() } == "hidden"
  }

  /// Makes a set of frames of a page that has shown nothing yet.
  private mutating func replaceBody(_ tag: HTMLTokenizer.Tag) {
    guard mayBecomeFrameset, open.count > 1, open[1].element == .body else { return }
    nodes.remove(open[1].node)
    pop(through: 1)
    insert(tag)
    mode = .inFrameset
  }

  /// Ends the item of a list before the next begins.
  private mutating func closeItem(_ isItem: (PageElement) -> Bool) {
    for place in open.reached {
      let entry = open[place]
      if isItem(entry.element) { return pop(through: place) }
      let isPassed = entry.element == .address || entry.element == .div || entry.element == .p
      if OpenElements.isSpecial(entry), !isPassed { return }
    }
  }

  mutating func closeParagraph() {
    if let place = open.place(of: .p, in: .button) { pop(through: place) }
  }

  /// Ends the elements that need no end tag.
  mutating func closeImplied(except kept: PageElement? = nil) {
    while open.current != kept {
      switch open.current {
      case .dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc: pop()
      default: return
      }
    }
  }
}

// MARK: End tags

extension TreeBuilder {
  mutating func endInBody(_ tag: HTMLTokenizer.Tag) {
    switch tag.element {
    case .template: endTemplate()
    case .body: if open.has(.body) { mode = .afterBody }
    case .html: if open.has(.body) { mode = .afterBody }
    case .address, .article, .aside, .blockquote, .button, .center, .details, .dialog, .dir, .div, .dl,
      .fieldset, .figcaption, .figure, .footer, .header, .hgroup, .listing, .main, .menu, .nav, .ol, .pre,
      .search, .section, .select, .summary, .ul:
      close(tag.element)
    case .form: endForm()
    case .p:
      if !open.has(.p, in: .button) { insert(tag) }
      closeParagraph()
    case .li: close(.li, in: .listItem)
    case .dd, .dt: close(tag.element)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      if let place = open.place(where: { $0.element.headingLevel != nil }) { pop(through: place) }
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u: adopt(tag)
    case .applet, .marquee, .object: if close(tag.element) { formatting.clearToMark() }
    case .br:
      renewFormatting()
      insert(.br)
      pop()
      mayBecomeFrameset = false
    default: endAny(tag)
    }
  }

  /// Ends an element and all that is open in it.
  @discardableResult
  mutating func close(_ element: PageElement, in scope: OpenElements.Scope = .normal) -> Bool {
    guard let place = open.place(of: element, in: scope) else { return false }
    pop(through: place)
    return true
  }

  private mutating func endForm() {
    guard templateModes.isEmpty else {
      close(.form)
      return
    }
    let node = form
    form = nil
    guard let place = open.place(where: { $0.node == node }) else { return }
    closeImplied()
    removeOpen(at: place)
  }

  /// Ends an element of which nothing else is known, if no block stands between.
  mutating func endAny(_ tag: HTMLTokenizer.Tag) {
    for place in open.reached {
      let entry = open[place]
      if entry.isHTML, entry.element == tag.element, entry.name == tag.name { return pop(through: place) }
      if OpenElements.isSpecial(entry) { return }
    }
  }

  /// Ends what is open in the element: the markup in it is text to a browser, and reaches no further.
  mutating func endNoscript() {
    guard let place = open.reached.first(where: { open[$0].element == .noscript }) else { return }
    pop(through: place)
    formatting.clearToMark()
    if mode != .inBody { resetMode() }
  }
}
