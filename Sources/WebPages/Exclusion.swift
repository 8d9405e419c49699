import Documents

/// What stands apart from any article by what its author called it.
struct Exclusion {
  /// Why a block is left out, by block.
  private(set) var reasons: [Discarded.Reason?]

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
  private let agreement: BodyAgreement
  private let strictness: Strictness

  init(
    _ survey: PageSurvey, _ title: TitlePlace, _ agreement: BodyAgreement, _ strictness: Strictness
  ) {
    self.survey = survey
    self.title = title
    self.agreement = agreement
    self.strictness = strictness
    reasons = Array(repeating: nil, count: survey.draft.blocks.count)
    let teasers = strictness == .strict ? TeaserLists.elements(survey) : []
    var node = 0
    while node < survey.tree.nodes.count {
      if strictness == .strict, isPicture(node) { excludeWords(of: node) }
      if let reason = teasers.contains(node) ? .relatedLinks : reason(node) {
        exclude(node, reason)
        node = Int(survey.tree.nodes[node].end)
      } else {
        node += 1
      }
    }
  }

  private mutating func exclude(_ node: Int, _ reason: Discarded.Reason) {
    // A word in a line of text does not take the line with it.
    let end = Int(survey.tree.nodes[node].end)
    for block in survey.blocks(in: node) where survey.draft.blocks[block].nodes.upperBound <= end {
      reasons[block] = reason
    }
  }

  /// Whether an element is a picture or a chart with a few words.
  private func isPicture(_ node: Int) -> Bool {
    guard survey.tree.nodes[node].element == .figure, survey.measure(of: node).letters <= 600,
      share(of: node) < 0.3
    else { return false }
    // Figures in figures would be looked through again and again.
    return survey.tree.descendants(of: node).prefix(400).contains {
      CleanUp.pictures.contains(survey.tree.nodes[$0].element)
    }
  }

  /// Titles, units and credits of a figure are its caption; what it may hold of the text stays: a quotation, a table,
  /// code, a list.
  private mutating func excludeWords(of figure: Int) {
    for block in survey.blocks(in: figure) where reasons[block] == nil {
      switch survey.draft.blocks[block].kind {
      case .paragraph, .heading: reasons[block] = .caption
      default: break
      }
    }
  }

  private func reason(_ node: Int) -> Discarded.Reason? {
    let element = survey.tree.nodes[node].element
    guard element != .html, element != .body, survey.isContainer(node) else { return nil }
    if isHidden(node) { return .hidden }
    if strictness != .none, element == .form, share(of: node) < 0.33 { return .outsideArticle }
    if strictness == .strict, isAboutWriter(node) { return .outsideArticle }
    if strictness == .strict, let reason = reasonOfPiece(node) { return reason }
    return namedReason(node)
  }

  /// Why a small element in an article is not of its text: a film with its title, an appeal to those who do not
  /// pay.
  private func reasonOfPiece(_ node: Int) -> Discarded.Reason? {
    let hints = survey.roles.hints[node]
    guard !hints.isDisjoint(with: [.media, .paid]) else { return nil }
    let letters = survey.measure(of: node).letters
    guard letters <= 600, share(of: node) < 0.2 else { return nil }
    if hints.contains(.media), survey.prose(in: node) < 160 { return .caption }
    return hints.contains(.paid) && isAppeal(node) ? .subscription : nil
  }

  /// Whether an element asks for something, and is not what is given to those who paid.
  private func isAppeal(_ node: Int) -> Bool {
    let blocks = survey.blocks(in: node)
    if blocks.count > 1, survey.prose(in: node) < 80 { return true }
    return survey.draft.blocks[blocks.prefix(Self.firstBlocks)].contains {
      survey.isAppeal($0)
    }
  }

  /// Blocks of an element that are looked at, so that elements in elements cost no more.
  private static let firstBlocks = 12

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
  private func namedReason(_ node: Int) -> Discarded.Reason? {
    let element = survey.tree.nodes[node].element
    let hints = survey.roles.hints[node]
    guard let reason = Self.reason(hints) ?? (isGallery(node) ? .caption : nil) else { return nil }
    let isSure = [.comments, .caption].contains(reason) || element == .nav || element == .footer
    guard strictness == .strict || strictness == .lenient && isSure else { return nil }
    // What leads nowhere is no link to anything.
    if reason == .relatedLinks, Self.isText(survey.measure(of: node)) { return nil }
    if hints.contains(.articleBody), share(of: node) > 0.2 { return nil }
    // What the page's data give as the article's text is the article, whatever it is called.
    if agreement.hasBody(in: survey.blocks(in: node)) { return nil }
    return share(of: node) > (mayBeMost(node) ? 0.85 : 0.4) ? nil : reason
  }

  /// Whether an element is called a row of pictures and is one: each has a title and a few lines at most, or a number
  /// out of so many.
  private func isGallery(_ node: Int) -> Bool {
    guard survey.roles.hints[node].contains(.gallery) else { return false }
    // Galleries in galleries would be looked through again and again.
    let pictures = survey.tree.descendants(of: node).prefix(4000).count {
      [.img, .picture].contains(survey.tree.nodes[$0].element)
    }
    let blocks = survey.blocks(in: node)
    if pictures > 0, pictures * 3 >= blocks.count { return true }
    return survey.draft.blocks[blocks.prefix(12)].count { isCounted(survey.draft.text($0)) } >= 3
  }

  /// Whether a text begins with “3/50”.
  private func isCounted(_ text: ArraySlice<UInt8>) -> Bool {
    let number = text.prefix { $0 >= 0x30 && $0 <= 0x39 }
    let rest = text.dropFirst(number.count)
    let all = rest.dropFirst().first ?? 0
    return (1...3).contains(number.count) && rest.first == UInt8(ascii: "/") && all >= 0x30 && all <= 0x39
  }

  /// Whether an element may have more text than the article: a long discussion, a list at the side.
  private func mayBeMost(_ node: Int) -> Bool {
    let isAroundTitle = title.heading.map(survey.blocks(in: node).contains) ?? false
    return !survey.roles.hints[node].isDisjoint(with: [.comments, .sidebar, .navigation, .gallery])
      && !isAroundTitle
      && survey.prose - survey.prose(in: node) >= 400
  }

  private static func isText(_ measure: TextMeasure) -> Bool {
    measure.linkLetters == 0 && measure.letters >= 80 && measure.sentences > 0
  }

  private static func reason(_ hints: ElementHints) -> Discarded.Reason? {
    for (hint, reason) in reasonsOfHints where hints.contains(hint) { return reason }
    return nil
  }

  private static let reasonsOfHints: [(ElementHints, Discarded.Reason)] = [
    (.comments, .comments), (.advertisement, .advertisement), (.related, .relatedLinks),
    (.subscription, .subscription), (.sharing, .sharing), (.navigation, .navigation),
    (.copyright, .copyright),
    (.sidebar, .outsideArticle), (.foot, .outsideArticle), (.tool, .outsideArticle), (.tags, .relatedLinks),
    (.biography, .outsideArticle),
  ]
}
