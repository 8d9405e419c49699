import Documents

// Boxes between the paragraphs of an article: films, charts, cards, goods, appeals.

extension CleanUp {
  /// Leaves out the elements that stand among an article's paragraphs and have none of their own: an article is written
  /// in sentences, and what is put into it in titles, units and buttons.
  mutating func removeInsets() {
    for node in survey.tree.nodes.indices where isBody(node) {
      for child in survey.tree.children(of: node) where mayBeInset(child) {
        guard let reason = reasonOfInset(child) else { continue }
        for block in survey.blocks(in: child) where reasons[block] == nil { reasons[block] = reason }
      }
    }
  }

  /// Whether an element holds paragraphs of the article, three at least, each by itself in a child.
  private func isBody(_ node: Int) -> Bool {
    guard survey.tree.nodes[node].element != .text, survey.blocks(in: node).count >= 4,
      survey.prose(in: node) >= 300
    else { return false }
    var paragraphs = 0
    for child in survey.tree.children(of: node) {
      let blocks = survey.blocks(in: child)
      guard blocks.count == 1, let block = blocks.first, reasons[block] == nil,
        isSentences(self.blocks[block])
      else { continue }
      paragraphs += 1
      if paragraphs == 3 { return true }
    }
    return false
  }

  private func isSentences(_ block: DraftBlock) -> Bool {
    block.kind == .paragraph && block.measure.letters >= 80 && block.measure.sentences > 0
      && block.measure.linkDensity < 0.5
  }

  private func mayBeInset(_ node: Int) -> Bool {
    switch survey.tree.nodes[node].element {
    case .div, .section, .aside, .article, .form, .other, .figure:
      (1...Self.mostBlocks).contains(survey.blocks(in: node).count)
    default: false
    }
  }

  /// Blocks of the longest inset: with elements in elements, each block is looked at a few times only.
  private static let mostBlocks = 16

  private func reasonOfInset(_ node: Int) -> Discarded.Reason? {
    let own = blocks[survey.blocks(in: node)]
    guard survey.measure(of: node).letters <= 1200 else { return nil }
    let holdsControls = holds(node, [.button, .input, .form, .label])
    if isAppeal(own, holdsControls: holdsControls) { return .subscription }
    // An article in an article, under a title that is a link, is another one's teaser.
    if survey.tree.nodes[node].element == .article, own.first?.isHeading == true,
      TeaserLists(survey: survey).isTeaser(node)
    {
      return .relatedLinks
    }
    let isText = own.contains { block in
      switch block.kind {
      case .list: block.measure.linkDensity < 0.5
      case .table, .code, .quotation: true
      case .heading: own.count == 1
      case .paragraph: isSentences(block)
      case .caption: false
      }
    }
    guard !isText, holdsControls || holds(node, Self.pictures), !holds(node, [.math]) else { return nil }
    return .caption
  }

  /// Whether blocks ask the reader for something: with a control to press, or beside short lines and no sentences of other
  /// things.
  private func isAppeal(_ own: ArraySlice<DraftBlock>, holdsControls: Bool) -> Bool {
    let others = own.filter { !survey.isAppeal($0) }
    if others.count == own.count { return false }
    if holdsControls { return true }
    return own.count > 1 && own.contains { !$0.isHeading && $0.measure.letters < 80 }
      && !others.contains(where: isSentences)
  }

  static let pictures: Set<PageElement> = [
    .img, .picture, .svg, .iframe, .video, .audio, .canvas, .object, .embed,
  ]

  /// Leaves out short blocks that stand after the element with the text, in an element of another kind: what follows an
  /// article is about the issue, the site, the next one.
  mutating func removeTail() {
    guard let body = body() else { return }
    for index in survey.blocks(in: body).upperBound..<blocks.count
    where reasons[index] == nil && isShort(blocks[index]) && isUnlike(blocks[index], body) {
      reasons[index] = .outsideArticle
    }
  }

  /// The lowest element with nearly all sentences of the article.
  private func body() -> Int? {
    var sums = [0]
    for (index, block) in blocks.enumerated() {
      sums.append(sums[index] + (reasons[index] == nil && isSentences(block) ? block.measure.letters : 0))
    }
    let all = sums[blocks.count]
    guard all >= 800, var body = survey.tree.nodes.indices.first else { return nil }
    while let child = survey.tree.children(of: body).first(where: { child in
      let blocks = survey.blocks(in: child)
      return (sums[blocks.upperBound] - sums[blocks.lowerBound]) * 10 >= all * 9
    }) {
      body = child
    }
    return body
  }

  private func isShort(_ block: DraftBlock) -> Bool {
    switch block.kind {
    case .heading: true
    case .paragraph: !isSentences(block)
    case .list, .quotation, .table, .code, .caption: false
    }
  }

  /// Whether the element with a block, beside that with the body, has another name.
  private func isUnlike(_ block: DraftBlock, _ body: Int) -> Bool {
    let own = survey.blocks(in: body).lowerBound
    var node = block.element
    // With more elements around each block a page would be climbed through as often as it has blocks.
    var steps = 0
    while let parent = survey.parent(of: node), !survey.blocks(in: parent).contains(own) {
      node = parent
      steps += 1
      if steps == 64 { return false }
    }
    guard let parent = survey.parent(of: node) else { return false }
    let beside = survey.tree.children(of: parent).first { survey.blocks(in: $0).contains(own) }
    guard let beside else { return false }
    return survey.tree.nodes[beside].element != survey.tree.nodes[node].element
      || survey.tree.value(.class, of: beside) != survey.tree.value(.class, of: node)
  }

  private func holds(_ node: Int, _ elements: Set<PageElement>) -> Bool {
    survey.tree.descendants(of: node).contains { elements.contains(survey.tree.nodes[$0].element) }
  }
}
