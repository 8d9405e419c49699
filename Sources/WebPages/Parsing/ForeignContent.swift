/// Drawings and formulas in a page (13.2.6.5).
extension TreeBuilder {
  /// Whether a start tag is a part of the drawing or the formula that is open, and not of the page.
  func isForeign(start tag: HTMLTokenizer.Tag) -> Bool {
    guard let last = open.last, !last.isHTML else { return false }
    switch last.point {
    case .html: return false
    case .text: return tag.name == Self.glyph || tag.name == Self.markGlyph
    case .annotation: return tag.element != .svg
    case nil: return true
    }
  }

  mutating func startForeign(_ tag: HTMLTokenizer.Tag) {
    if Self.endsForeign(tag) {
      closeForeign()
      start(tag)
    } else if let last = open.last {
      insertForeign(tag, last.language)
    }
  }

  mutating func insertForeign(_ tag: HTMLTokenizer.Tag, _ language: OpenElements.Language) {
    let element: PageElement =
      switch tag.element {
      case .svg where language == .svg: .svg
      case .annotation, .math, .mfrac, .msup: language == .math ? tag.element : .other
      default: .other
      }
    let node = nodes.makeElement(tag, as: element, tokenizer.page)
    nodes.insert(node, at: place())
    let point = point(tag, language, node)
    push(.init(node: node, element: element, name: tag.name, language: language, point: point))
    if tag.isSelfClosing { pop() }
  }

  mutating func endForeign(_ tag: HTMLTokenizer.Tag) {
    if tag.element == .br || tag.element == .p {
      closeForeign()
      return end(tag)
    }
    for place in open.reached {
      if open[place].isHTML { return end(tag) }
      if open[place].name == tag.name { return pop(through: place) }
    }
  }

  /// Ends the drawing or the formula, up to where it holds HTML.
  private mutating func closeForeign() {
    while let last = open.last, !last.isHTML, last.point != .text, last.point != .html { pop() }
  }

  private func point(_ tag: HTMLTokenizer.Tag, _ language: OpenElements.Language, _ node: Int32)
    -> OpenElements.Point?
  {
    switch language {
    case .html: return nil
    case .svg: return Self.htmlPoints.contains(tag.name) ? .html : nil
    case .math:
      if Self.textPoints.contains(tag.name) { return .text }
      guard tag.name == Self.annotationXML else { return nil }
      let encoding = nodes.value(.encoding, of: node).map { String(decoding: $0, as: UTF8.self).lowercased() }
      return encoding == "text/html" || encoding == "application/xhtml+xml" ? .html : .annotation
    }
  }

  private static let glyph = HintWords.hash("mglyph")
  private static let markGlyph = HintWords.hash("malignmark")
  private static let annotationXML = HintWords.hash("annotation-xml")
  private static let htmlPoints = ["foreignobject", "desc", "title"].map { HintWords.hash($0) }
  private static let textPoints = ["mi", "mo", "mn", "ms", "mtext"].map { HintWords.hash($0) }

  /// Whether an element stands in no drawing or formula, whoever forgot to end it.
  private static func endsForeign(_ tag: HTMLTokenizer.Tag) -> Bool {
    switch tag.element {
    case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3,
      .h4, .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s,
      .small, .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
      true
    case .font: tag.attributes.contains { [.color, .face, .size].contains($0.name) }
    default: false
    }
  }
}
