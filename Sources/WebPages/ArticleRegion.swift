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
  /// The sums of all blocks before each.
  private let sums: [Double]

  init(_ survey: PageSurvey, _ agreement: BodyAgreement, excluding excluded: [PageBlock.LeftOut?]) {
    self.survey = survey
    isArticle = Array(repeating: false, count: survey.draft.blocks.count)
    var sums = [0.0]
    for (index, block) in survey.draft.blocks.enumerated() {
      let isForeign = agreement.shares[index].map { $0 < 0.1 } ?? false
      let worth = excluded[index] != nil ? 0 : isForeign ? min(block.worth, -0.2 * block.worth) : block.worth
      sums.append(sums[index] + worth)
    }
    self.sums = sums
    guard var best = best() else { return }
    best = narrowed(best)
    take(best)
    worth = worth(of: best)
    joinSiblings(of: best)
  }

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

  /// The lowest element with nearly all of an element's worth.
  private func narrowed(_ node: Int) -> Int {
    var node = node
    while let child = survey.tree.children(of: node).first(where: {
      worth(of: $0) >= worth(of: node) * Self.most
    }),
      survey.tree.nodes[child].element.isBlock, survey.tree.nodes[child].element != .p
    {
      node = child
    }
    return node
  }
  private static let most = 0.95

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
