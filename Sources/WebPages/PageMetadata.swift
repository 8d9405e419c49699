import Bylines
import Documents

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
        .map(survey.draft.string),
      site: siteName
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

  /// Who wrote the article, with what its lines say.
  func byline(_ lines: HeadLines) -> String? {
    let brand = TitleChoice.brand(titles: meta.all(TitleChoice.names), title: title)
    return BylineChoice(
      data: data, meta: meta, shown: shownWriters, line: lines.byline,
      sites: [siteName, data.publisherIsPerson ? nil : data.publisher, brand].compactMap(\.self)
    ).byline
  }

  /// Texts of the elements that are called an author's, in parts: first the innermost, then those around them.
  private var shownWriters: [[String]] {
    let tree = survey.tree
    var inner: [[String]] = []
    var outer: [[String]] = []
    let writers = ownNodes { node in
      let hints = survey.roles.hints[node]
      return hints.contains(.writer) && survey.measure(of: node).letters < 200
        && hints.isDisjoint(with: [.biography, .hidden, .collapsed])
    }
    for node in writers {
      if inner.count + outer.count == 16 { break }
      let isAround = tree.descendants(of: node).contains {
        survey.roles.hints[$0].contains(.writer) && tree.nodes[$0].end > $0 + 1
      }
      if isAround { outer.append(tree.parts(of: node)) } else { inner.append(tree.parts(of: node)) }
    }
    return inner + outer
  }

  /// Those of the elements outside comments, related stories and sidebars for which something holds.
  private func ownNodes(where holds: (Int) -> Bool) -> [Int] {
    let all = survey.letters
    var outside = 0
    return survey.tree.nodes.indices.filter { node in
      if !survey.roles.hints[node].isDisjoint(with: [.comments, .related, .sidebar]),
        survey.measure(of: node).letters * 2 < all
      {
        outside = max(outside, Int(survey.tree.nodes[node].end))
      }
      return node >= outside && holds(node)
    }
  }

  /// When the article was published, with what its lines say.
  func published(_ lines: HeadLines) -> WebPage.Published? {
    let shown = lines.dates + shownTimes
    if let given = data.published ?? meta.first(Self.dates) { return PageDate.shown(given, among: shown) }
    return shownTimes.first ?? lines.published ?? writersDate
      ?? meta.first(Self.otherDates).flatMap {
        PageDate.iso($0) == nil ? nil : PageDate.shown($0, among: shown)
      }
  }

  /// The times that the page shows, publication first; none where there are many, for each has an article of its own.
  private var shownTimes: [WebPage.Published] {
    let times = ownNodes {
      survey.tree.nodes[$0].element == .time && survey.tree.string(.itemprop, of: $0) != "dateModified"
    }
    guard times.count <= Self.mostTimes else { return [] }
    let published = times.filter {
      survey.tree.string(.itemprop, of: $0) == "datePublished" || survey.tree.value(.pubdate, of: $0) != nil
    }
    return (published + times.filter { !published.contains($0) }).compactMap { node -> WebPage.Published? in
      guard let iso = survey.tree.string(.datetime, of: node).flatMap(PageDate.iso) else { return nil }
      // “2 hours ago” is read at another time.
      let text = survey.tree.foldedText(of: node)
      guard let date = DateReader(text).published() else { return PageDate.shown(iso, among: []) }
      return .init(text: String(decoding: Array(text.utf8)[date.range], as: UTF8.self), iso: iso)
    }
  }

  /// A date beside the writer's name.
  private var writersDate: WebPage.Published? {
    shownWriters.lazy.compactMap { parts in
      let text = parts.joined(separator: " | ")
      return DateReader(text).published().map {
        .init(text: String(decoding: Array(text.utf8)[$0.range], as: UTF8.self), iso: $0.iso)
      }
    }.first
  }

  private static let mostTimes = 4

  private static let dates = [
    "article:published_time", "og:article:published_time", "article:published", "parsely-pub-date",
    "datepublished", "sailthru:date", "og:published_time", "publish-date", "publishdate", "publication_date",
    "published_time", "dc:date:issued", "dcterms:issued", "dcterms:created", "pubdate",
  ]

  /// Names that other days have too: of a change, of the visit.
  private static let otherDates = ["dc:date", "dcterms:date", "date"]

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
    guard let given = given?.foldingSpace() else { return nil }
    let tag = String(given.map { $0 == "_" ? "-" : $0 })
    return LanguageTag.isValid(tag) ? tag : nil
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
