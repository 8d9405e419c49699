import Documents
import LabelSets
import WebPages

/// Turns the forms of a page that put sides beside each other into headings with their text: a table with one side a
/// column, tabs over panes, cards under a side, and takes back what the page left out of them: headings, hidden panes,
/// headlines that lead away, names of judges.
struct SideBlocks {
  private let grammar: HeadingGrammar

  init(_ grammar: HeadingGrammar) { self.grammar = grammar }

  /// The blocks in an order in which one can read them one after the other.
  func inOrder(_ blocks: [PageBlock]) -> [PageBlock] {
    let blocks = withHeadings(blocks.map(withSignature))
    var result: [PageBlock] = []
    var at = 0
    while at < blocks.count {
      if let table = SideTable(blocks[at], number: at, areSides: { areSides($0) }) {
        result += table.blocks
        at += 1
      } else if let (table, end) = SideTable.at(at, blocks, areSides: { areSides($0) }) {
        result += table.blocks
        at = end
      } else if let (panes, end) = panes(under: at, blocks) {
        result += panes
        at = end
      } else {
        result.append(blocks[at])
        at += 1
      }
    }
    return withHeadlines(result)
  }

  /// A line that names a writer heads that one's opinion where it announces a side: “Low, J., dissenting.”
  private func withSignature(_ block: PageBlock) -> PageBlock {
    guard block.leftOut == .repeatedMetadata, isSide(block.text) else { return block }
    var block = block
    block.leftOut = nil
    return block
  }

  /// The blocks with the headings of sides that a page has over text of its article, or over panes that it hides, and
  /// with these. One alone can be a button.
  private func withHeadings(_ blocks: [PageBlock]) -> [PageBlock] {
    let headings = blocks.indices.filter { index in
      blocks[index].leftOut.map(Self.restored.contains) == true && isSide(blocks[index].text)
        && isOverText(index, blocks)
    }
    guard Set(headings.compactMap { labels(of: blocks[$0].text).first?.id }).count > 1 else { return blocks }
    var result = blocks
    for (heading, next) in zip(headings, headings.dropFirst() + [blocks.endIndex]) {
      result[heading].leftOut = nil
      if case .heading = result[heading].kind {} else { result[heading].kind = .heading(6) }
      let rest = blocks[(heading + 1)..<next]
      let pane = rest.first?.containers ?? []
      let hidden = rest.prefix(pane.isEmpty ? 1 : Self.mostPaneBlocks).prefix {
        $0.leftOut == .hidden && $0.containers.starts(with: pane)
      }
      for index in hidden.indices { result[index].leftOut = nil }
    }
    return result
  }

  private static let restored: Set<Discarded.Reason> = [.outsideArticle, .navigation, .relatedLinks, .hidden]

  /// Whether a hidden pane follows, or text of the article that stands in the same column.
  private func isOverText(_ heading: Int, _ blocks: [PageBlock]) -> Bool {
    let rest = blocks[(heading + 1)...]
    if let next = rest.first, next.leftOut == .hidden, !isSide(next.text) { return true }
    let column = blocks[heading].containers
    return !column.isEmpty
      && rest.prefix(Self.mostBetween).prefix { $0.containers.starts(with: column) }.contains {
        $0.leftOut == nil
      }
  }

  /// Headlines and names of papers between a heading and the text under it.
  private static let mostBetween = 4

  /// The blocks with the headlines of the cards that stand under a side's heading in its column: they lead to the whole
  /// story, as a row of related ones does, but head the text after them.
  private func withHeadlines(_ blocks: [PageBlock]) -> [PageBlock] {
    var result = blocks
    var column: [Int] = []
    for (index, block) in blocks.enumerated() {
      if case .heading = block.kind, block.leftOut == nil {
        column = isSide(block.text) ? block.containers : []
      }
      guard block.leftOut == .relatedLinks, !column.isEmpty, block.containers.starts(with: column),
        let next = blocks[(index + 1)...].first, next.leftOut == nil,
        next.containers.starts(with: block.containers)
      else { continue }
      result[index].leftOut = nil
    }
    return result
  }

  /// Whether a text is the heading of a side, or of what sides share, as a whole.
  func isSide(_ text: some StringProtocol) -> Bool { labels(of: text).contains { !$0.isLoose } }

  /// Whether texts that stand beside each other are the headings of a side each. A loose wording counts where each of
  /// them has another label.
  private func areSides(_ texts: [String]) -> Bool {
    var labels: [[(id: LabelID, isLoose: Bool)]] = []
    for text in texts {
      let own = self.labels(of: text)
      if own.isEmpty { return false }
      labels.append(own)
    }
    guard texts.count > 1 else { return false }
    return labels.allSatisfy { $0.contains { !$0.isLoose } }
      || Set(labels.compactMap(\.first?.id)).count == texts.count
  }

  /// The label that a text announces as a whole, and whether its words can be something else.
  private func labels(of text: some StringProtocol) -> [(id: LabelID, isLoose: Bool)] {
    guard text.utf8.count <= Self.longestHeading else { return [] }
    let bytes = Array(text.utf8)
    let words = HeadingWords(bytes, 0..<bytes.count, limit: 12)
    guard words.isWhole else { return [] }
    let naming = grammar.naming(words, in: bytes)
    guard let label = naming.label, naming.residue == 0, !naming.namesOpposites else { return [] }
    return [(label.id, naming.kind >= .deed)]
  }

  private static let longestHeading = 80

  // MARK: Tabs

  /// The panes under the tabs that stand at a place, each under its tab's words, and the place after them. Nil where
  /// no tabs stand, or as many panes do not follow.
  private func panes(under at: Int, _ blocks: [PageBlock]) -> (blocks: [PageBlock], end: Int)? {
    guard let (tabs, first) = tabs(at, blocks), first < blocks.count else { return nil }
    let areSides = areSides(tabs)
    // Tabs stand before the first pane, not in it.
    for depth in blocks[first].containers.indices
    where !blocks[first - 1].containers.starts(with: blocks[first].containers[...depth]) {
      let outer = blocks[first].containers[..<depth]
      let inside = blocks[first...].prefix(Self.mostPaneBlocks).prefix {
        $0.containers.count > depth && $0.containers[..<depth] == outer
      }
      let panes = inside.reduce(into: [Int]()) { panes, block in
        if panes.last != block.containers[depth] { panes.append(block.containers[depth]) }
      }
      guard panes.count == tabs.count else { continue }
      let texts = panes.map { pane in inside.filter { $0.containers[depth] == pane } }
      guard areSides || texts.allSatisfy({ $0.contains { isHeading($0) } }) else { continue }
      return (zip(tabs, texts).flatMap { shown($1, under: $0, depth) }, inside.endIndex)
    }
    return nil
  }

  /// A pane as it is once its tab is pressed, and its tab as its heading.
  private func shown(_ pane: [PageBlock], under tab: String, _ depth: Int) -> [PageBlock] {
    var heading = PageBlock(.heading(labels(of: tab).isEmpty ? 1 : 6), tab)
    heading.containers = Array(pane[0].containers[...depth])
    return [heading]
      + pane.map { block in
        var block = block
        if block.leftOut == .hidden { block.leftOut = nil }
        return block
      }
  }

  private func isHeading(_ block: PageBlock) -> Bool {
    block.kind != .list && block.kind != .table && isSide(block.text)
  }

  /// Tabs over more are none that one reads side by side; so no block is looked at too often.
  private static let mostPaneBlocks = 500

  /// The tabs that stand at a place, and the place after them: a list, or short texts that are a side each.
  private func tabs(_ at: Int, _ blocks: [PageBlock]) -> (tabs: [String], end: Int)? {
    if blocks[at].kind == .list {
      let items = blocks[at].text.split(separator: "\n", maxSplits: Self.mostTabs)
      let isShort = items.allSatisfy { $0.utf8.count <= Self.longestHeading }
      return (2...Self.mostTabs).contains(items.count) && isShort ? (items.map(String.init), at + 1) : nil
    }
    let run = blocks[at...].prefix(Self.mostTabs + 1).prefix { block in
      // Most blocks are sentences, which no tab is.
      block.kind != .table && block.kind != .code && block.text.utf8.last != UInt8(ascii: ".")
        && !labels(of: block.text).isEmpty
    }
    guard (2...Self.mostTabs).contains(run.count), areSides(run.map(\.text)) else { return nil }
    return (run.map(\.text), run.endIndex)
  }

  private static let mostTabs = 8
}
