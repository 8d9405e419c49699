import JSONReading

/// What a page's JSON-LD says of its article, in the words of schema.org.
struct LinkedData {
  /// What it is called, the headline first.
  private(set) var titles: [String] = []
  private(set) var authors: [String] = []
  private(set) var published: String?
  private(set) var description: String?
  private(set) var publisher: String?
  private(set) var language: String?
  private(set) var body: String?

  init(_ tree: PageTree) {
    var objects: [JSONNode] = []
    for node in tree.nodes.indices where tree.nodes[node].element == .script {
      guard let type = tree.value(.type, of: node), type.prefix(19).elementsEqual("application/ld+json".utf8)
      else { continue }
      for child in tree.children(of: node) {
        var text = tree.text(of: child).drop { $0 <= 0x20 }
        // Some hide the data from old browsers in a comment or a section.
        if text.starts(with: "<![CDATA[".utf8) { text = text.dropFirst(9) }
        guard let start = text.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") })
        else { continue }
        // Pages end statements in semicolons, and close comments and sections that they opened: what follows the value is
        // not read.
        var parser = JSONParser(Array(text[start...]), allowing: [.slips, .repeatedMembers])
        if let value = try? parser.next() { objects += Self.objects(value) }
      }
    }
    guard let article = objects.first(where: Self.isArticle) else { return }
    read(article, objects)
  }

  /// The objects at the top and in graphs.
  private static func objects(_ value: JSONNode) -> [JSONNode] {
    value.items.flatMap { item in [item] + (item["@graph"]?.items ?? []) + (item["mainEntity"]?.items ?? []) }
  }

  private static func isArticle(_ object: JSONNode) -> Bool {
    object["@type"]?.items.contains { type in
      guard let type = type.string else { return false }
      return type.hasSuffix("Article") || type.hasSuffix("Posting") || type.hasSuffix("NewsArticle")
        || types.contains(type)
    } ?? false
  }

  private static let types: Set<String> = [
    "Report", "Review", "Recipe", "HowTo", "WebPage", "Blog", "Question", "AboutPage",
  ]

  private mutating func read(_ article: JSONNode, _ objects: [JSONNode]) {
    titles = [Self.text(article["headline"]), Self.text(article["name"])].compactMap(\.self)
    authors = (article["author"]?.items ?? article["creator"]?.items ?? []).prefix(20).compactMap {
      Self.name($0, objects)
    }
    published = Self.text(article["datePublished"])
    description = Self.text(article["description"])
    publisher = article["publisher"].flatMap { Self.name($0, objects) }
    language = Self.text(article["inLanguage"])
    body = Self.text(article["articleBody"])
  }

  /// A name: the value itself, its name, or that of the object that it refers to.
  private static func name(_ value: JSONNode, _ objects: [JSONNode]) -> String? {
    if let name = text(value) ?? value["name"]?.items.first.flatMap(text) { return name }
    guard let id = value["@id"]?.string else { return nil }
    return objects.first { $0["@id"]?.string == id && $0["name"] != nil }.flatMap { text($0["name"]) }
  }

  private static func text(_ value: JSONNode?) -> String? {
    guard let text = value?.string?.decodingReferences().foldingSpace(), !text.isEmpty else { return nil }
    return text
  }
}
