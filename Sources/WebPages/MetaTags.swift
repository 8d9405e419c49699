/// What a page says of itself in its `meta` elements.
struct MetaTags {
  /// Contents by name or property, in lower case, in the page's order.
  private var contents: [String: [String]] = [:]

  init(_ tree: PageTree) {
    for node in tree.nodes.indices where tree.nodes[node].element == .meta {
      guard let content = tree.string(.content, of: node)?.decodingReferences().foldingSpace(),
        !content.isEmpty
      else { continue }
      for attribute in [PageAttribute.property, .name, .itemprop] {
        guard let names = tree.string(attribute, of: node)?.lowercased() else { continue }
        for name in names.split(separator: " ") {
          contents[String(name.map { $0 == "." ? ":" : $0 }), default: []].append(content)
        }
      }
    }
  }

  /// The contents of the first of these names that the page has.
  func all(_ names: [String]) -> [String] {
    names.lazy.compactMap { contents[$0] }.first ?? []
  }

  func first(_ names: [String]) -> String? { all(names).first }
}
