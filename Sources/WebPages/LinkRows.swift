import Documents

// What leads to other articles.

extension CleanUp {
  /// Leaves out the articles after the first.
  mutating func removeSecondArticles() {
    for element in SecondArticle.elements(survey, isArticle: { reasons[$0] == nil }) {
      for index in survey.blocks(in: element) where reasons[index] == nil { reasons[index] = .relatedLinks }
    }
  }

  /// Rows of blocks that are nothing but links.
  mutating func removeLinkRows() {
    for (index, block) in blocks.enumerated() where reasons[index] == nil {
      guard block.measure.linkDensity > 0.9 else { continue }
      switch block.kind {
      case .list where isAfterPrompt(index) || !isAmongText(block):
        reasons[index] = .relatedLinks
      case .heading where isFollowedByLinks(index): reasons[index] = .relatedLinks
      default: break
      }
    }
    removeLastTeasers()
  }

  /// The titles of other articles at the end, each with a line or two under it.
  private mutating func removeLastTeasers() {
    let all = blocks.indices.reduce(0) { $0 + (reasons[$1] == nil ? blocks[$1].prose : 0) }
    var left = all
    var letters = 0
    var rest: [Int] = []
    for index in blocks.indices.reversed() where reasons[index] == nil {
      rest.append(index)
      if blocks[index].isHeading, blocks[index].measure.linkDensity > 0.9 {
        for index in rest { reasons[index] = .relatedLinks }
        (letters, rest) = (0, [])
      } else {
        letters += blocks[index].measure.letters
        left -= blocks[index].prose
        // Where most is teasers, they are what the page is for.
        if letters > 400 || left * 10 < all * 7 { return }
      }
    }
  }

  private func isAfterPrompt(_ index: Int) -> Bool {
    index > 0 && reasons[index - 1].map { [.relatedLinks, .sharing, .subscription].contains($0) } ?? false
  }

  /// Whether running text stands beside a block, in the same element.
  private func isAmongText(_ block: DraftBlock) -> Bool {
    survey.parent(of: block.element).map { survey.prose(in: $0) > 200 } ?? false
  }

  private func isFollowedByLinks(_ index: Int) -> Bool {
    let next = blocks.indices.dropFirst(index + 1).first { reasons[$0] != .hidden }
    return next.map { blocks[$0].measure.linkDensity > 0.7 } ?? true
  }

  /// Headings with nothing of the article under them.
  mutating func removeEmptyHeadings() {
    var next: Int?
    for index in blocks.indices.reversed() where reasons[index] == nil {
      if case .heading(let level) = blocks[index].kind, isEmpty(index, level, next) {
        reasons[index] = after(index) ?? .outsideArticle
      } else {
        next = index
      }
    }
  }

  /// - Parameter next: the article's next block; nil where the heading is the last.
  private func isEmpty(_ heading: Int, _ level: Int, _ next: Int?) -> Bool {
    guard let next else { return true }
    guard next > heading + 1, let reason = reasons[heading + 1], Self.cuts.contains(reason) else {
      return false
    }
    if case .heading(let below) = blocks[next].kind, below <= level { return true }
    // What stood in an element with it was left out with all of it.
    return survey.parent(of: blocks[heading].element).map { survey.blocks(in: $0).upperBound <= next }
      ?? false
  }

  private static let cuts: Set<Discarded.Reason> = [
    .relatedLinks, .advertisement, .subscription, .comments, .sharing, .navigation,
  ]

  private func after(_ heading: Int) -> Discarded.Reason? {
    heading + 1 < blocks.count ? reasons[heading + 1] : nil
  }
}
