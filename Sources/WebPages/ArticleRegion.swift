import Documents

/// Finds the part of a page with the article. Every block is worth something: running text as much as it is long, links
/// and crumbs less than nothing. The article is the element with the greatest sum: with less, text is lost; with
/// more, what is about it comes in. After Pasternack and Roth, “Extracting Article Text from the Web with Maximum
/// Subsequence Segmentation” (WWW 2009), on the tree instead of the row.
struct ArticleRegion {
  /// Which blocks belong to the article.
  private(set) var isArticle: [Bool]
  /// What its blocks are worth together.
  private(set) var worth = 0.0
  private let survey: PageSurvey
  private let title: TitlePlace
  /// The sums of all blocks before each.
  private let sums: [Double]

  init(
    _ survey: PageSurvey, _ title: TitlePlace, _ agreement: BodyAgreement,
    excluding excluded: [Discarded.Reason?]
  ) {
    self.survey = survey
    self.title = title
    isArticle = Array(repeating: false, count: survey.draft.blocks.count)
    var sums = [0.0]
    for (index, block) in survey.draft.blocks.enumerated() {
      let isForeign = agreement.shares[index].map { $0 < 0.1 } ?? false
      let worth = excluded[index] != nil ? 0 : isForeign ? min(block.worth, -0.2 * block.worth) : block.worth
      sums.append(sums[index] + worth)
    }
    self.sums = sums
    guard var best = best() else { return }
    best = said(around: narrowed(best))
    take(best)
    worth = worth(of: best)
    joinSiblings(of: best)
  }

  /// The element that the page calls its article, around one of so little worth that worth says nothing.
  private func said(around node: Int) -> Int {
    guard worth(of: node) < Self.little else { return node }
    var around: Int? = node
    while let element = around {
      if survey.tree.nodes[element].element == .article { return element }
      around = survey.parent(of: element)
    }
    return node
  }

  private static let little = 200.0

  private func worth(of node: Int) -> Double {
    let blocks = survey.blocks(in: node)
    return sums[blocks.upperBound] - sums[blocks.lowerBound]
  }

  /// The element of the greatest worth; of equals the lowest.
  private func best() -> Int? {
    var best: (node: Int, worth: Double)?
    for node in survey.tree.nodes.indices
    where survey.tree.nodes[node].element.isBlock || survey.tree.nodes[node].element == .other {
      guard survey.tree.nodes[node].element != .p else { continue }
      let worth = worth(of: node) * bonus(of: node)
      if worth >= best?.worth ?? 1 { best = (node, worth) }
    }
    return best?.node
  }

  /// The lowest element with nearly all of an element's worth, or with most of it where the rest is other pages'.
  private func narrowed(_ node: Int) -> Int {
    var node = node
    while let child = main(in: node), isBlock(child) {
      let share = worth(of: child) / worth(of: node)
      let isMost = share >= Self.most || holdsTitle(child) && worth(of: child) >= Self.enough
      guard share >= Self.nearlyAll || isMost && leadsElsewhere(beside: child, in: node) else { break }
      node = child
    }
    return node
  }

  /// The child with the title if it has an article's worth, else the one with the greatest.
  private func main(in node: Int) -> Int? {
    let children = survey.tree.children(of: node)
    return children.first { holdsTitle($0) && worth(of: $0) >= Self.enough }
      ?? children.max { worth(of: $0) < worth(of: $1) }
  }

  private func holdsTitle(_ node: Int) -> Bool {
    title.heading.map(survey.blocks(in: node).contains) ?? false
  }

  /// What the shortest article is worth that is told from others by its title.
  private static let enough = 800.0
  private static let nearlyAll = 0.95
  private static let most = 0.55

  private func isBlock(_ node: Int) -> Bool {
    survey.tree.nodes[node].element.isBlock && survey.tree.nodes[node].element != .p
  }

  /// Whether what has worth beside a child is under titles that are links.
  private func leadsElsewhere(beside child: Int, in node: Int) -> Bool {
    let others = survey.tree.children(of: node).filter { $0 != child && worth(of: $0) > 0 }
    return !others.isEmpty && others.allSatisfy { $0 > child && isBlock($0) && linkedTitles(in: $0) > 1 }
  }

  private func linkedTitles(in node: Int) -> Int {
    survey.draft.blocks[survey.blocks(in: node)].count(where: { $0.isHeading && $0.measure.linkDensity > 0.9 }
    )
  }

  /// An element that its author called the article's text may lose a little to one around it.
  private func bonus(of node: Int) -> Double {
    let hints = survey.roles.hints[node]
    if hints.contains(.articleBody) { return 1.1 }
    if hints.contains(.content) || survey.tree.nodes[node].element == .article { return 1.03 }
    return 1
  }

  private mutating func take(_ node: Int) {
    for block in survey.blocks(in: node) { isArticle[block] = true }
  }

  /// Takes the elements beside it that have more of the same: advertisements split bodies.
  private mutating func joinSiblings(of node: Int) {
    guard let parent = survey.parent(of: node), let name = survey.tree.value(.class, of: node), !name.isEmpty
    else { return }
    for child in survey.tree.children(of: parent) where child != node {
      if survey.tree.nodes[child].element == survey.tree.nodes[node].element,
        survey.tree.value(.class, of: child) == name, worth(of: child) > 0
      {
        take(child)
      }
    }
  }
}

extension DraftBlock {
  /// What a block adds to an article, in letters.
  var worth: Double {
    let letters = Double(measure.letters)
    let text = Double(measure.letters - measure.linkLetters)
    let isLinks = measure.linkDensity >= 0.5
    switch kind {
    case .heading: return isLinks ? -20 : 0
    case .caption: return 0
    case .code, .table: return isLinks ? -20 - letters * 0.5 : text * 0.4
    case .list: return isLinks ? -20 - letters * 0.5 : text * 0.6
    case .paragraph, .quotation:
      let isProse = measure.letters >= 25 && measure.sentences > 0 || measure.letters >= 80
      if isLinks { return -20 - Double(measure.linkLetters) }
      return isProse ? text * min(1, letters / 120) : isOwnParagraph ? text * 0.2 : -20
    }
  }

  var isHeading: Bool { if case .heading = kind { true } else { false } }
}
