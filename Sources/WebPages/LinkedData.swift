import JSONReading

/// What a page's JSON-LD says of its article, in the words of schema.org.
struct LinkedData {
  /// What it is called, the headline first.
  private(set) var titles: [String] = []
  private(set) var authors: [String] = []
  /// Those of its authors that it says are no persons.
  private(set) var organisations: [String] = []
  private(set) var published: String?
  private(set) var description: String?
  private(set) var publisher: String?
  private(set) var publisherIsPerson = false
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
    // Of a page that holds an article both are told; what the page lacks the article does not have.
    guard let article = objects.first(where: Self.isWork) ?? objects.first(where: Self.isPage) else { return }
    read(article, objects)
  }

  /// The objects at the top and in graphs.
  private static func objects(_ value: JSONNode) -> [JSONNode] {
    value.items.flatMap { item in [item] + (item["@graph"]?.items ?? []) + (item["mainEntity"]?.items ?? []) }
  }

  /// Whether an object is an article or something else that somebody wrote.
  private static func isWork(_ object: JSONNode) -> Bool {
    isOfType(object) { type in
      type.hasSuffix("Article") || type.hasSuffix("Posting") || works.contains(type)
    }
  }

  private static func isPage(_ object: JSONNode) -> Bool { isOfType(object, pages.contains) }

  private static func isOfType(_ object: JSONNode, _ isWanted: (String) -> Bool) -> Bool {
    object["@type"]?.items.contains { $0.string.map(isWanted) ?? false } ?? false
  }

  private static let works: Set<String> = ["Report", "Review", "Recipe", "HowTo", "Question"]
  private static let pages: Set<String> = ["WebPage", "Blog", "AboutPage"]

  private mutating func read(_ article: JSONNode, _ objects: [JSONNode]) {
    titles = [Self.text(article["headline"]), Self.text(article["name"])].compactMap(\.self)
    for author in (article["author"]?.items ?? article["creator"]?.items ?? []).prefix(20) {
      guard let name = Self.name(author, objects) else { continue }
      if Self.isOrganisation(author, objects) { organisations.append(name) } else { authors.append(name) }
    }
    published = Self.text(article["datePublished"])
    description = Self.text(article["description"])
    if let value = article["publisher"] {
      publisher = Self.name(value, objects)
      publisherIsPerson = Self.isOfType(Self.referred(value, objects) ?? value) { $0 == "Person" }
    }
    language = Self.text(article["inLanguage"])
    body = Self.text(article["articleBody"])
  }

  /// A name: the value itself, its name, or that of the object that it refers to. Some write a name as an object with a
  /// name.
  private static func name(_ value: JSONNode, _ objects: [JSONNode]) -> String? {
    if let name = ownName(value) { return name }
    return referred(value, objects).flatMap(ownName)
  }

  private static func ownName(_ value: JSONNode) -> String? {
    var value: JSONNode? = value
    for _ in 0..<4 {
      if let name = text(value) { return name }
      value = (value?["name"] ?? value?["@value"])?.items.first
    }
    return nil
  }

  private static func isOrganisation(_ value: JSONNode, _ objects: [JSONNode]) -> Bool {
    isOfType(referred(value, objects) ?? value) { $0.hasSuffix("Organization") }
  }

  /// The object that a value names by its identifier and says nothing of.
  private static func referred(_ value: JSONNode, _ objects: [JSONNode]) -> JSONNode? {
    guard ownName(value) == nil, let id = value["@id"]?.string else { return nil }
    return objects.first { $0["@id"]?.string == id && $0["name"] != nil }
  }

  private static func text(_ value: JSONNode?) -> String? {
    guard let text = value?.string?.decodingReferences().foldingSpace(), !text.isEmpty else { return nil }
    return text
  }
}
