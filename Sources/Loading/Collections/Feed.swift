import Documents

/// RSS and Atom: one article an entry.
struct Feed {
  private var entries: [ComposedPage] = []
  private var site = ""
  private var language = ""

  /// The entries of a source; nil where it is no feed.
  static func sources(in source: Source) -> [Source]? {
    guard looksLikeFeed(source.text) else { return nil }
    // It was decoded: what it declares does not hold any more.
    var text = source.text[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    text = text.drop { $0 <= 0x20 }
    if text.starts(with: "<?xml".utf8), let end = text.firstRange(of: Array("?>".utf8)) {
      text = text[end.upperBound...]
    }
    let feed = Feed(Array(text))
    if feed.entries.isEmpty { return nil }
    return feed.entries.map { entry in
      var entry = entry
      (entry.site, entry.language) = (feed.site, feed.language)
      return entry.source(
        from: source, encoding: source.encoding, isGuessed: source.isEncodingGuessed,
        replaced: source.replaced)
    }
  }

  private static func looksLikeFeed(_ text: [UInt8]) -> Bool {
    let start = text.prefix(4096)
    guard start.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "<") else { return false }
    return ["<rss", "<feed", "<rdf:RDF"].contains { start.firstRange(of: Array($0.utf8)) != nil }
  }

  // MARK: Elements

  private static let spaces: Set<String> = [
    "", "http://www.w3.org/2005/Atom", "http://purl.org/rss/1.0/", "http://purl.org/dc/elements/1.1/",
    "http://purl.org/rss/1.0/modules/content/", "http://backend.userland.com/rss2",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  ]

  /// The texts of an entry by the names of its elements.
  private typealias Fields = [String: String]

  private init() {}

  private init(_ text: [UInt8]) {
    if let feed = XMLReader.read(
      text,
      { xml in
        var feed = Feed()
        feed.read(xml)
        return feed
      })
    {
      self = feed
    }
  }

  private mutating func read(_ xml: XMLReader) {
    var fields: Fields?
    var open: [String] = []
    while true {
      switch xml.next() {
      case .begins:
        let name = Self.name(xml)
        if name == "item" || name == "entry", fields == nil { fields = [:] }
        if let inside = Self.inside(xml, name) {
          fields?["content"] = inside
          // Its end is still to come, and so is what is in it: both say no more.
        }
        if fields != nil { Self.addAttributes(xml, name, &fields) }
        open.append(name)
      case .empty:
        if fields != nil { Self.addAttributes(xml, Self.name(xml), &fields) }
      case .text: add(xml.text, open, &fields)
      case .ends:
        let name = open.popLast()
        if name == "item" || name == "entry", !open.contains(where: { $0 == name }) {
          fields.map { add($0) }
          fields = nil
        }
      case nil:
        // What is broken has no end.
        fields.map { add($0) }
        return
      }
    }
  }

  /// The element's name; of an element that says something else by the same name none.
  private static func name(_ xml: XMLReader) -> String {
    spaces.contains(xml.space) ? xml.name : ""
  }

  /// The markup in an element that holds it as elements.
  private static func inside(_ xml: XMLReader, _ name: String) -> String? {
    guard name == "content" || name == "summary", xml.attribute("type") == "xhtml" else { return nil }
    return xml.inside
  }

  private static func addAttributes(_ xml: XMLReader, _ name: String, _ fields: inout Fields?) {
    if name == "link", let address = xml.attribute("href"),
      ["alternate", nil].contains(xml.attribute("rel"))
    {
      fields?["link"] = address
    }
    if let type = xml.attribute("type") { fields?["type of \(name)"] = type }
  }

  private mutating func add(_ text: String, _ open: [String], _ fields: inout Fields?) {
    guard let name = open.last, !name.isEmpty else { return }
    if fields == nil {
      if name == "title", open.count <= 3, !open.contains("image") { site += text }
      if name == "language" { language += text }
      return
    }
    // The name of an author stands in it.
    let isWriters = name == "name" && open.dropLast().last == "author"
    guard isWriters || open.dropLast().last == "item" || open.dropLast().last == "entry" else { return }
    fields?[isWriters ? "creator" : name, default: ""] += text
  }

  private mutating func add(_ fields: Fields) {
    func first(_ names: String...) -> String {
      names.lazy.compactMap { fields[$0] }.first { !$0.isEmpty } ?? ""
    }
    var page = ComposedPage()
    page.title = first("title").trimmed
    page.author = first("creator", "author").trimmed
    page.date = first("pubDate", "published", "date", "updated").trimmed
    page.address = first("link").trimmed
    let name =
      ["encoded", "content", "description", "summary"].first { !(fields[$0] ?? "").trimmed.isEmpty } ?? ""
    let body = fields[name] ?? ""
    // In Atom, text is text unless it says that it is markup; in RSS it is markup.
    let isAtom = name == "content" || name == "summary"
    let isMarkup = !isAtom || ["html", "xhtml", "text/html"].contains(fields["type of \(name)"] ?? "text")
    page.body =
      isMarkup && body.contains("<") ? body : "<p>\(isMarkup ? body : ComposedPage.escaped(body))</p>"
    if !page.title.isEmpty || !body.trimmed.isEmpty { entries.append(page) }
  }
}

extension String {
  /// Without white space around it.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
