import Documents
import LabelSets
import WebPages

/// Turns the forms of a page that put sides beside each other into headings with their text: a table with one side a
/// column, and tabs over panes.
struct SideBlocks {
  private let grammar: HeadingGrammar

  init(_ grammar: HeadingGrammar) { self.grammar = grammar }

  /// The blocks in an order in which one can read them one after the other.
  func inOrder(_ blocks: [PageBlock]) -> [PageBlock] {
    var result: [PageBlock] = []
    var at = 0
    while at < blocks.count {
      if let table = SideTable(blocks[at], number: at, isSide: { isSide($0) }) {
        result += table.blocks
        at += 1
      } else if let (table, end) = SideTable.at(at, blocks, isSide: { isSide($0) }) {
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
    return result
  }

  /// Whether a text is the heading of a side, or of what sides share, as a whole.
  private func isSide(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= Self.longestHeading else { return false }
    let bytes = Array(text.utf8)
    let words = HeadingWords(bytes, 0..<bytes.count, limit: 12)
    return words.isWhole
      && grammar.matches(words.words[...], after: words.after).contains {
        $0.isAll(of: words) && [.side, .shared].contains($0.label.role)
      }
  }

  private static let longestHeading = 80

  // MARK: Tabs

  /// The panes under the tabs that stand at a place, each under its tab's words, and the place after them. Nil where
  /// no tabs stand, or as many panes do not follow.
  private func panes(under at: Int, _ blocks: [PageBlock]) -> (blocks: [PageBlock], end: Int)? {
    guard let (tabs, first) = tabs(at, blocks), first < blocks.count else { return nil }
    let areSides = tabs.allSatisfy { isSide($0) }
    for depth in blocks[first].containers.indices {
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
    var heading = PageBlock(.heading(isSide(tab) ? 6 : 1), tab)
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
      block.kind != .table && block.kind != .code && isSide(block.text)
    }
    return (2...Self.mostTabs).contains(run.count) ? (run.map(\.text), run.endIndex) : nil
  }

  private static let mostTabs = 8
}
