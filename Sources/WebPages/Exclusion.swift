/// What stands apart from any article by what its author called it.
struct Exclusion {
  /// Why a block is left out, by block.
  private(set) var reasons: [PageBlock.LeftOut?]

  /// How much a name counts.
  enum Strictness {
    /// All that is likely to be about the article.
    case strict
    /// Only what is hardly ever an article.
    case lenient
    /// Only what is not shown.
    case none
  }

  private let survey: PageSurvey
  private let title: TitlePlace
  private let strictness: Strictness

  init(_ survey: PageSurvey, _ title: TitlePlace, _ strictness: Strictness) {
    self.survey = survey
    self.title = title
    self.strictness = strictness
    reasons = Array(repeating: nil, count: survey.draft.blocks.count)
    let teasers = strictness == .strict ? TeaserLists.elements(survey) : []
    var node = 0
    while node < survey.tree.nodes.count {
      if let reason = teasers.contains(node) ? .relatedLinks : reason(node) {
        exclude(node, reason)
        node = Int(survey.tree.nodes[node].end)
      } else {
        node += 1
      }
    }
  }

  private mutating func exclude(_ node: Int, _ reason: PageBlock.LeftOut) {
    // A word in a line of text does not take the line with it.
    let end = Int(survey.tree.nodes[node].end)
    for block in survey.blocks(in: node) where survey.draft.blocks[block].nodes.upperBound <= end {
      reasons[block] = reason
    }
  }

  private func reason(_ node: Int) -> PageBlock.LeftOut? {
    let element = survey.tree.nodes[node].element
    guard element != .html, element != .body, survey.isContainer(node) else { return nil }
    if isHidden(node) { return .hidden }
    if strictness != .none, element == .form, share(of: node) < 0.33 { return .outside }
    if strictness == .strict, isAboutWriter(node) { return .outside }
    return namedReason(node)
  }

  /// The part of the page's running text in an element, 0 to 1.
  private func share(of node: Int) -> Double {
    Double(survey.prose(in: node)) / Double(max(1, survey.prose))
  }

  /// Whether an element is not shown. A page that hides nearly all shows it later, by a script.
  private func isHidden(_ node: Int) -> Bool {
    let hints = survey.roles.hints[node]
    return hints.contains(.hidden) && share(of: node) <= 0.7
      || hints.contains(.collapsed) && share(of: node) <= 0.5
  }

  /// Whether an element called the writer's holds running text: a line with the name is seen to later.
  private func isAboutWriter(_ node: Int) -> Bool {
    survey.roles.hints[node].contains(.writer) && survey.prose(in: node) >= 80 && share(of: node) < 0.2
  }

  /// Why an element stands apart by its name, as long as it has little of the page's running text.
  private func namedReason(_ node: Int) -> PageBlock.LeftOut? {
    let element = survey.tree.nodes[node].element
    let hints = survey.roles.hints[node]
    guard let reason = Self.reason(hints) else { return nil }
    let isSure = reason == .comments || element == .nav || element == .footer
    guard strictness == .strict || strictness == .lenient && isSure else { return nil }
    // What leads nowhere is no link to anything.
    if reason == .relatedLinks, Self.isText(survey.measure(of: node)) { return nil }
    if hints.contains(.articleBody), share(of: node) > 0.2 { return nil }
    return share(of: node) > (mayBeMost(node) ? 0.85 : 0.4) ? nil : reason
  }

  /// Whether an element may have more text than the article: a long discussion, a list at the side.
  private func mayBeMost(_ node: Int) -> Bool {
    let isAroundTitle = title.heading.map(survey.blocks(in: node).contains) ?? false
    return !survey.roles.hints[node].isDisjoint(with: [.comments, .sidebar, .navigation]) && !isAroundTitle
      && survey.prose - survey.prose(in: node) >= 400
  }

  private static func isText(_ measure: TextMeasure) -> Bool {
    measure.linkLetters == 0 && measure.letters >= 80 && measure.sentences > 0
  }

  private static func reason(_ hints: ElementHints) -> PageBlock.LeftOut? {
    for (hint, reason) in reasonsOfHints where hints.contains(hint) { return reason }
    return nil
  }

  private static let reasonsOfHints: [(ElementHints, PageBlock.LeftOut)] = [
    (.comments, .comments), (.advertisement, .advertisement), (.related, .relatedLinks),
    (.subscription, .subscription), (.sharing, .sharing), (.navigation, .navigation),
    (.copyright, .copyright),
    (.sidebar, .outside), (.foot, .outside), (.tool, .outside), (.tags, .relatedLinks),
    (.biography, .outside),
  ]
}
