/// What stands apart from any article by what its author called it.
struct Exclusion {
  /// Why a block is left out, by block.
  private(set) var reasons: [PageBlock.LeftOut?]

  /// - Parameter isStrict: whether names that only make it likely count too.
  init(_ survey: PageSurvey, isStrict: Bool) {
    reasons = Array(repeating: nil, count: survey.draft.blocks.count)
    var node = 0
    while node < survey.tree.nodes.count {
      guard survey.tree.nodes[node].element != .text, let reason = Self.reason(node, survey, isStrict) else {
        node += 1
        continue
      }
      for block in survey.blocks(in: node) { reasons[block] = reason }
      node = Int(survey.tree.nodes[node].end)
    }
  }

  private static func reason(_ node: Int, _ survey: PageSurvey, _ isStrict: Bool) -> PageBlock.LeftOut? {
    let element = survey.tree.nodes[node].element
    let hints = survey.roles.hints[node]
    if element == .html || element == .body { return nil }
    if hints.contains(.hidden), survey.prose(in: node) * 2 <= survey.prose { return .hidden }
    if element == .form, survey.prose(in: node) * 3 < survey.prose { return .outside }
    guard isStrict, let reason = reason(hints) else { return nil }
    let share = Double(survey.prose(in: node)) / Double(max(1, survey.prose))
    if hints.contains(.articleBody), share > 0.2 { return nil }
    return share > (reason == .comments ? 0.8 : 0.4) ? nil : reason
  }

  private static func reason(_ hints: ElementHints) -> PageBlock.LeftOut? {
    for (hint, reason) in reasonsOfHints where hints.contains(hint) { return reason }
    return nil
  }

  private static let reasonsOfHints: [(ElementHints, PageBlock.LeftOut)] = [
    (.comments, .comments), (.advertisement, .advertisement), (.related, .relatedLinks),
    (.subscription, .subscription), (.sharing, .sharing), (.navigation, .navigation), (.copyright, .copyright),
    (.sidebar, .outside), (.foot, .outside), (.tool, .outside), (.tags, .relatedLinks), (.biography, .outside),
  ]
}
