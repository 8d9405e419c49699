import Documents

/// Makes the blocks of a page of the drafts.
struct PageBlocks {
  private let survey: PageSurvey
  private let base: Address?

  /// - Parameter address: where the page says that it stands.
  init(_ survey: PageSurvey, address: String?) {
    self.survey = survey
    let tree = survey.tree
    let page = address.flatMap { Address($0) }
    let given = tree.nodes.indices.first {
      tree.nodes[$0].element == .base && tree.value(.href, of: $0) != nil
    }
    base =
      given.flatMap { tree.value(.href, of: $0) }.flatMap { Address.absolute($0, base: page) }.flatMap {
        Address($0)
      } ?? page
  }

  func blocks(_ reasons: [Discarded.Reason?]) -> [PageBlock] {
    let containers = SideContainers.around(survey)
    return survey.draft.blocks.enumerated().map { index, draft in
      var block = PageBlock(draft.kind, survey.draft.string(draft), leftOut: reasons[index])
      block.items = Array(survey.draft.items[draft.items])
      for mark in survey.draft.marks[draft.marks] { add(mark, of: draft, to: &block) }
      block.styles.sort {
        ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
      }
      block.links = Self.apart(block.links.sorted { $0.range.lowerBound < $1.range.lowerBound })
      block.containers = containers[index]
      return block
    }
  }

  /// Links with none inside another: one ends where the next begins.
  private static func apart(_ links: [PageBlock.Link]) -> [PageBlock.Link] {
    var links = links
    for (index, next) in zip(links.indices, links.dropFirst()) {
      let own = links[index].range
      links[index].range = own.lowerBound..<min(own.upperBound, next.range.lowerBound)
    }
    return links.filter { !$0.range.isEmpty }
  }

  private func add(_ mark: DraftBlocks.Mark, of draft: DraftBlock, to block: inout PageBlock) {
    let range = mark.range.clamped(to: draft.text)
    guard !range.isEmpty else { return }
    let own = range.lowerBound - draft.text.lowerBound..<range.upperBound - draft.text.lowerBound
    switch survey.tree.nodes[mark.node].element {
    case .a:
      guard let link = survey.tree.value(.href, of: mark.node) else { return }
      if let address = Address.absolute(link, base: base) { block.links.append(.init(own, address)) }
    case .b, .strong: block.styles.append(.init(.strong, own))
    default:
      let isBold = survey.roles.hints[mark.node].contains(.bold)
      block.styles.append(.init(isBold ? .strong : .emphasis, own))
    }
  }
}
