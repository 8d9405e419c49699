/// Finds rows of teasers: elements of one signature beside each other, each with a title that is a link and at most a
/// few lines of text.
struct TeaserLists {
  let survey: PageSurvey

  /// The elements of the teasers.
  static func elements(_ survey: PageSurvey) -> Set<Int> {
    let lists = TeaserLists(survey: survey)
    var teasers: Set<Int> = []
    for node in survey.tree.nodes.indices where survey.tree.nodes[node].element != .text {
      let blocks = survey.blocks(in: node)
      if blocks.count >= 3 { teasers.formUnion(lists.teasers(in: node)) }
    }
    return teasers
  }

  private func teasers(in node: Int) -> [Int] {
    var groups: [Signature: [Int]] = [:]
    for child in survey.tree.children(of: node) {
      guard let signature = signature(child), !survey.blocks(in: child).isEmpty else { continue }
      groups[signature, default: []].append(child)
    }
    return groups.values.flatMap { group in
      let teasers = group.filter(isTeaser)
      return teasers.count >= 3 && teasers.count * 10 >= group.count * 7 ? group : []
    }
  }

  private struct Signature: Hashable {
    var element: PageElement
    var name: ArraySlice<UInt8>
  }

  private func signature(_ node: Int) -> Signature? {
    let element = survey.tree.nodes[node].element
    switch element {
    case .div, .article, .section, .li, .a, .dl, .other, .td:
      // The first word of the class: the rest tells first, odd and wide ones apart.
      let names: ArraySlice<UInt8> = survey.tree.value(.class, of: node) ?? []
      let name: ArraySlice<UInt8> = names.prefix { $0 > 0x20 }
      return Signature(element: element, name: name)
    default: return nil
    }
  }

  /// Whether an element is a title that is a link, with at most a few lines of text.
  func isTeaser(_ node: Int) -> Bool {
    let blocks = survey.blocks(in: node)
    guard blocks.count >= 2, blocks.count <= 10 else { return false }
    let measure = survey.measure(of: node)
    guard measure.letters <= 400, measure.linkLetters >= 12 else { return false }
    // A link under the text only leads on.
    return survey.draft.blocks[blocks.dropLast()].contains { block in
      block.measure.linkDensity > 0.9 && block.measure.letters >= 12
        && (block.isHeading || block.kind == .paragraph)
    }
  }
}
