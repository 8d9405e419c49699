/// What each element of a page is for, by its name and by what its author called it.
struct ElementRoles {
  /// By node; empty for texts.
  private(set) var hints: [ElementHints]
  /// Whether an element begins blocks or has some that do in it, by node.
  private(set) var isContainer: [Bool]

  init(_ tree: PageTree) {
    hints = [ElementHints](repeating: [], count: tree.nodes.count)
    isContainer = tree.nodes.map(\.element.isBlock)
    for node in tree.nodes.indices.reversed() where isContainer[node] && tree.nodes[node].parent >= 0 {
      isContainer[Int(tree.nodes[node].parent)] = true
    }
    for node in tree.nodes.indices where tree.nodes[node].element != .text {
      var own: ElementHints = Self.hints(of: tree.nodes[node].element)
      for index in tree.nodes[node].content {
        let attribute = tree.attributes[Int(index)]
        // A heading's id is made of its own words: “social-democratic-approach” is no sharing.
        if attribute.name == .id, tree.nodes[node].element.headingLevel != nil { continue }
        let value = tree.bytes[Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)]
        own.formUnion(Self.hints(of: attribute.name, value))
      }
      if let name = tree.otherNames[Int32(node)] {
        own.formUnion(ElementHints(names: tree.bytes[Int(name.lowerBound)..<Int(name.upperBound)]))
      }
      hints[node] = own
    }
  }

  private static func hints(of element: PageElement) -> ElementHints {
    switch element {
    case .nav, .menu: .navigation
    case .aside: .sidebar
    case .footer: .foot
    case .header: .head
    case .figcaption, .caption: .caption
    case .button, .dialog, .search: .tool
    case .article, .main: .content
    case .address: .writer
    default: []
    }
  }

  private static func hints(of attribute: PageAttribute, _ value: ArraySlice<UInt8>) -> ElementHints {
    switch attribute {
    case .class: isCode(value) ? [] : ElementHints(names: value).union(isHiddenClass(value) ? .collapsed : [])
    case .id, .testID, .component: ElementHints(names: value)
    case .role: roles[String(decoding: value, as: UTF8.self)] ?? []
    case .itemprop: properties[String(decoding: value, as: UTF8.self)] ?? []
    case .rel: value.elementsEqual("author".utf8) ? .writer : []
    case .hidden: .collapsed
    case .ariaHidden: value.elementsEqual("true".utf8) ? .collapsed : []
    case .style: hints(ofStyle: value)
    default: []
    }
  }

  private static let roles: [String: ElementHints] = [
    "navigation": .navigation, "menu": .navigation, "menubar": .navigation, "complementary": .sidebar,
    "contentinfo": .foot, "banner": .head, "search": .tool, "dialog": .tool, "alertdialog": .tool,
    "button": .tool,
    "toolbar": .tool, "article": .content, "main": .content,
  ]

  private static let properties: [String: ElementHints] = [
    "articleBody": .articleBody, "author": .writer, "datePublished": .date, "dateModified": .date,
    "headline": .title, "caption": .caption, "comment": .comments, "keywords": .tags,
  ]

  /// Whether class names are a program's, two or three letters each: “ad” says nothing there.
  private static func isCode(_ names: ArraySlice<UInt8>) -> Bool {
    guard names.count >= 5, names.prefix(4).contains(0x20) else { return false }
    let words = names.split(separator: 0x20)
    return words.count > 2 && words.allSatisfy { $0.count <= 3 }
  }

  /// Whether a class says that the element is not shown, on any screen.
  private static func isHiddenClass(_ names: ArraySlice<UInt8>) -> Bool {
    names.count >= 6 && !names.contains(UInt8(ascii: ":"))
      && names.split(separator: 0x20).contains { $0.elementsEqual("hidden".utf8) }
  }

  /// What a style says of whether the element is shown.
  private static func hints(ofStyle style: ArraySlice<UInt8>) -> ElementHints {
    let letters = style.prefix(400).filter { $0 > 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let declarations = letters.split(separator: UInt8(ascii: ";"))
    if declarations.contains(where: { $0.elementsEqual("visibility:hidden".utf8) }) { return .hidden }
    let isCollapsed = declarations.contains {
      $0.elementsEqual("display:none".utf8) || $0.elementsEqual("display:none!important".utf8)
    }
    if isCollapsed || isPixel(declarations) { return .collapsed }
    return declarations.contains(where: isBold) ? .bold : []
  }

  /// Whether an element is cut down to nothing or to a single pixel, which is how words for screen readers are hidden.
  private static func isPixel(_ declarations: [ArraySlice<UInt8>]) -> Bool {
    func has(_ start: String) -> Bool { declarations.contains { $0.starts(with: start.utf8) } }
    return has("clip:rect(0") || has("clip:rect(1px") || has("clip-path:inset(50%")
      || has("clip-path:inset(100%")
      || has("width:1px") && has("height:1px") && has("overflow:hidden")
  }

  private static func isBold(_ declaration: ArraySlice<UInt8>) -> Bool {
    let name = "font-weight:".utf8
    guard declaration.starts(with: name) else { return false }
    let weight = declaration.dropFirst(name.count)
    return weight.starts(with: "bold".utf8)
      || weight.count == 3
        && weight.first.map { (UInt8(ascii: "6")...UInt8(ascii: "9")).contains($0) } == true
  }
}
