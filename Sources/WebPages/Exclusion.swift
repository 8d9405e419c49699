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

  init(_ survey: PageSurvey, _ title: TitlePlace, _ strictness: Strictness) {
    reasons = Array(repeating: nil, count: survey.draft.blocks.count)
    let teasers = strictness == .strict ? TeaserLists.elements(survey) : []
    var node = 0
    while node < survey.tree.nodes.count {
      guard survey.tree.nodes[node].element != .text,
        let reason = teasers.contains(node) ? .relatedLinks : Self.reason(node, survey, title, strictness)
      else {
        node += 1
        continue
      }
      // A word in a line of text does not take the line with it.
      let end = Int(survey.tree.nodes[node].end)
      for block in survey.blocks(in: node) where survey.draft.blocks[block].nodes.upperBound <= end {
        reasons[block] = reason
      }
      node = Int(survey.tree.nodes[node].end)
    }
  }

  private static func reason(_ node: Int, _ survey: PageSurvey, _ title: TitlePlace, _ strictness: Strictness)
    -> PageBlock.LeftOut?
  {
    let element = survey.tree.nodes[node].element
    let hints = survey.roles.hints[node]
    if element == .html || element == .body || !survey.isContainer(node) { return nil }
    // A page that hides nearly all shows it later, by a script.
    if hints.contains(.hidden), survey.prose(in: node) * 10 <= survey.prose * 7 { return .hidden }
    if hints.contains(.collapsed), survey.prose(in: node) * 2 <= survey.prose { return .hidden }
    if element == .form, strictness != .none, survey.prose(in: node) * 3 < survey.prose { return .outside }
    if hints.contains(.writer), strictness == .strict, survey.prose(in: node) >= 80,
      survey.prose(in: node) * 5 < survey.prose
    {
      return .outside
    }
    guard let reason = reason(hints), strictness != .none else { return nil }
    // What leads nowhere is no link to anything.
    if reason == .relatedLinks, isText(survey.measure(of: node)) { return nil }
    guard strictness == .strict || reason == .comments || element == .nav || element == .footer else {
      return nil
    }
    let prose = survey.prose(in: node)
    let share = Double(prose) / Double(max(1, survey.prose))
    if hints.contains(.articleBody), share > 0.2 { return nil }
    let isCertain =
      !hints.isDisjoint(with: [.comments, .sidebar, .navigation]) && survey.prose - prose >= 400
    let isAroundTitle = title.heading.map(survey.blocks(in: node).contains) ?? false
    return share > (isCertain && !isAroundTitle ? 0.85 : 0.4) ? nil : reason
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
