/// Finds where another article begins: pages that go on and on, and blogs that show several posts, repeat the element
/// with the first.
struct SecondArticle {
  private let survey: PageSurvey

  /// The elements of the articles after the first.
  /// - Parameter isArticle: which blocks were taken for the article.
  static func elements(_ survey: PageSurvey, isArticle: (Int) -> Bool) -> [Int] {
    let titles = survey.draft.blocks.indices.filter { isTitle(survey.draft.blocks[$0]) && isArticle($0) }
      .prefix(most)
    guard let first = titles.first else { return [] }
    let finder = SecondArticle(survey: survey)
    return titles.dropFirst().compactMap { finder.repeated(first, $0) }
  }

  /// Titles that are looked at.
  private static let most = 12

  /// Whether a heading can be an article's title: of the first level, or the link to the article.
  private static func isTitle(_ block: DraftBlock) -> Bool {
    guard case .heading(let level) = block.kind else { return false }
    return level == 1 || level < 4 && block.measure.linkDensity > 0.9
  }

  /// The element of the later title that is like the one of the first, beside it.
  private func repeated(_ first: Int, _ later: Int) -> Int? {
    var own = [survey.draft.blocks[later].element]
    while let parent = survey.parent(of: own[own.count - 1]), !survey.blocks(in: parent).contains(first) {
      own.append(parent)
    }
    guard let parent = survey.parent(of: own[own.count - 1]),
      let original = survey.tree.children(of: parent).first(where: { survey.blocks(in: $0).contains(first) })
    else { return nil }
    guard survey.prose(in: original) >= Self.shortest else { return nil }
    // A page has one title of the first level: a second one heads an article, however short, or the start of one.
    let isFirstLevel = survey.draft.blocks[later].kind == .heading(1)
    let shortest = isFirstLevel ? Self.shortest / 3 : Self.shortest
    // Articles that a script fetches when one scrolls on stand in an element of their own.
    return own.last { survey.prose(in: $0) >= shortest && isAlike(original, $0) }
  }

  /// Letters of the shortest text that is an article.
  private static let shortest = 500

  private func isAlike(_ one: Int, _ other: Int) -> Bool {
    func name(_ node: Int) -> ArraySlice<UInt8> {
      let names: ArraySlice<UInt8> = survey.tree.value(.class, of: node) ?? []
      return names.prefix { $0 > 0x20 && !($0 >= 0x30 && $0 <= 0x39) }
    }
    let isNamed = survey.tree.nodes[one].element == .article || survey.roles.hints[one].contains(.content)
    return isNamed && survey.tree.nodes[one].element == survey.tree.nodes[other].element
      && name(one) == name(other)
  }
}
