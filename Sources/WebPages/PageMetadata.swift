/// What a page says of its article beside the text.
struct PageMetadata {
  let data: LinkedData
  let meta: MetaTags
  private let survey: PageSurvey

  init(_ survey: PageSurvey) {
    self.survey = survey
    data = LinkedData(survey.tree)
    meta = MetaTags(survey.tree)
  }

  var title: String? {
    let tree = survey.tree
    let head = tree.nodes.indices.first { tree.nodes[$0].element == .title && !isInGraphic($0) }
    return TitleChoice(
      data: data, meta: meta, head: head.map(tree.foldedText).flatMap { $0.isEmpty ? nil : $0 },
      headings: survey.draft.blocks.filter { $0.kind == .heading(1) }.map(survey.draft.string)
    ).title
  }

  private func isInGraphic(_ node: Int) -> Bool {
    var up = survey.parent(of: node)
    while let element = up {
      if survey.tree.nodes[element].element == .svg { return true }
      up = survey.parent(of: element)
    }
    return false
  }

  var byline: String? { BylineChoice(data: data, meta: meta, shown: shownWriters).byline }

  /// Texts of the innermost elements that are called an author's.
  private var shownWriters: [String] {
    let tree = survey.tree
    var texts: [String] = []
    for node in tree.nodes.indices where survey.roles.hints[node].contains(.writer) {
      guard texts.count < 12 else { break }
      guard survey.roles.hints[node].isDisjoint(with: [.comments, .biography, .related, .hidden]),
        !tree.descendants(of: node).prefix(60).contains(where: { survey.roles.hints[$0].contains(.writer) && tree.nodes[$0].end > $0 + 1 }),
        !survey.isInside(node, [.comments, .related, .sidebar])
      else { continue }
      texts.append(tree.foldedText(of: node))
    }
    return texts
  }

  var published: WebPage.Published? {
    let given = data.published ?? meta.first(Self.dates)
    return given.map { .init(text: $0, iso: PageDate.iso($0)) }
  }

  private static let dates = ["article:published_time", "og:article:published_time", "parsely-pub-date", "datepublished"]

  var siteName: String? { meta.first(["og:site_name", "application-name"]) ?? data.publisher }

  var standfirst: String? {
    data.description ?? meta.first(["dc:description", "dcterms:description", "og:description", "description", "twitter:description"])
  }

  var language: String? {
    let html = survey.tree.nodes.indices.first { survey.tree.nodes[$0].element == .html }
    let given = html.flatMap { survey.tree.string(.lang, of: $0) } ?? data.language ?? meta.first(["content-language", "language", "og:locale"])
    guard let given = given?.foldingSpace(), !given.isEmpty else { return nil }
    return String(given.map { $0 == "_" ? "-" : $0 })
  }

  /// Where the page says that it stands.
  var canonicalAddress: String? {
    let tree = survey.tree
    for node in tree.nodes.indices where tree.nodes[node].element == .link {
      guard tree.string(.rel, of: node)?.lowercased() == "canonical", let address = tree.string(.href, of: node) else { continue }
      if address.contains("://") { return address.foldingSpace() }
    }
    return meta.first(["og:url"]).flatMap { $0.contains("://") ? $0 : nil }
  }
}

extension PageSurvey {
  /// Whether an element of such a name stands around a node.
  func isInside(_ node: Int, _ hints: ElementHints) -> Bool {
    var up = parent(of: node)
    while let element = up {
      if !roles.hints[element].isDisjoint(with: hints), tree.nodes[element].element != .body { return true }
      up = parent(of: element)
    }
    return false
  }
}
