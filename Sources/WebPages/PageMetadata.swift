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
      data: data, meta: meta,
      head: head.map(tree.foldedText).flatMap { $0.isEmpty ? nil : String($0.prefix(1000)) },
      headings: survey.draft.blocks.lazy.filter { $0.kind == .heading(1) && $0.text.count < 1000 }.prefix(12)
        .map(survey.draft.string)
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

  /// Texts of the elements that are called an author's: first the innermost, then those around them.
  private var shownWriters: [String] {
    let tree = survey.tree
    let all = survey.letters
    var inner: [String] = []
    var outer: [String] = []
    var outside = 0
    for node in tree.nodes.indices where node >= outside {
      let hints = survey.roles.hints[node]
      if !hints.isDisjoint(with: [.comments, .related, .sidebar]), survey.measure(of: node).letters * 2 < all
      {
        outside = Int(tree.nodes[node].end)
      }
      guard node >= outside, hints.contains(.writer), survey.measure(of: node).letters < 200,
        hints.isDisjoint(with: [.biography, .hidden, .collapsed])
      else { continue }
      if inner.count + outer.count == 16 { break }
      let isAround = tree.descendants(of: node).contains {
        survey.roles.hints[$0].contains(.writer) && tree.nodes[$0].end > $0 + 1
      }
      if isAround { outer.append(tree.foldedText(of: node)) } else { inner.append(tree.foldedText(of: node)) }
    }
    return inner + outer
  }

  var published: WebPage.Published? {
    let given = data.published ?? meta.first(Self.dates)
    return given.map { .init(text: $0, iso: PageDate.iso($0)) }
  }

  private static let dates = [
    "article:published_time", "og:article:published_time", "parsely-pub-date", "datepublished",
  ]

  var siteName: String? { meta.first(["og:site_name", "application-name"]) ?? data.publisher }

  var standfirst: String? {
    data.description
      ?? meta.first([
        "dc:description", "dcterms:description", "og:description", "description", "twitter:description",
      ])
  }

  var language: String? {
    let html = survey.tree.nodes.indices.first { survey.tree.nodes[$0].element == .html }
    let given =
      html.flatMap { survey.tree.string(.lang, of: $0) } ?? data.language
      ?? meta.first(["content-language", "language", "og:locale"])
    guard let given = given?.foldingSpace(), !given.isEmpty else { return nil }
    return String(given.map { $0 == "_" ? "-" : $0 })
  }

  /// Where the page says that it stands.
  var canonicalAddress: String? {
    let tree = survey.tree
    for node in tree.nodes.indices where tree.nodes[node].element == .link {
      guard tree.string(.rel, of: node)?.lowercased() == "canonical",
        let address = tree.string(.href, of: node)
      else { continue }
      if address.contains("://") { return address.foldingSpace() }
    }
    return meta.first(["og:url"]).flatMap { $0.contains("://") ? $0 : nil }
  }
}
