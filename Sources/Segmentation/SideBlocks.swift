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
      if let table = sides(ofTable: blocks[at], number: at) {
        result += table
        at += 1
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

  // MARK: Tables

  /// The columns of a table under its sides one after the other; where its first column names questions, question by
  /// question. Nil for any other table.
  private func sides(ofTable table: PageBlock, number: Int) -> [PageBlock]? {
    guard table.kind == .table, table.leftOut == nil else { return nil }
    var rows = table.text.split(separator: "\n").map(Self.cells)
    guard rows.count > 1, let width = rows.last?.count else { return nil }
    // An empty cell over the first column is not shown.
    if rows[0].count + 1 == width { rows[0].insert("", at: 0) }
    let heads = rows[0]
    guard rows.allSatisfy({ $0.count == width }) else { return nil }
    let first = isSide(heads[0]) ? 0 : 1
    guard heads.count - first > 1, heads[first...].allSatisfy({ isSide($0) }) else { return nil }
    func block(_ kind: PageBlock.Kind, _ text: String, _ column: Int) -> [PageBlock] {
      if text.isEmpty { return [] }
      var block = PageBlock(kind, text)
      // No element of the page has a number below zero.
      block.containers = table.containers + [-1 - number, -1 - column]
      return [block]
    }
    func entries(_ rows: ArraySlice<[String]>) -> [PageBlock] {
      heads.indices[first...].flatMap { column in
        block(.heading(6), heads[column], column) + rows.flatMap { block(.paragraph, $0[column], column) }
      }
    }
    if first == 0 { return entries(rows[1...]) }
    return rows.indices.dropFirst().flatMap { row in
      block(.heading(5), rows[row][0], heads.count) + entries(rows[row...row])
    }
  }

  private static func cells(_ row: Substring) -> [String] {
    let bytes = Array(row.utf8)
    let bar = Array(" | ".utf8)
    var cells: [String] = []
    var start = 0
    var at = 0
    while at + bar.count <= bytes.count {
      if bytes[at...].starts(with: bar) {
        cells.append(String(decoding: bytes[start..<at], as: UTF8.self))
        (start, at) = (at + bar.count, at + bar.count)
      } else {
        at += 1
      }
    }
    return cells + [String(decoding: bytes[start...], as: UTF8.self)]
  }

  // MARK: Tabs

  /// The panes under the tabs that stand at a place, each under its tab's words, and the place after them. Nil where
  /// no tabs stand, or as many panes do not follow.
  private func panes(under at: Int, _ blocks: [PageBlock]) -> (blocks: [PageBlock], end: Int)? {
    guard let (tabs, first) = tabs(at, blocks), first < blocks.count else { return nil }
    for depth in blocks[first].containers.indices {
      let outer = blocks[first].containers[..<depth]
      let inside = blocks[first...].prefix(Self.mostPaneBlocks).prefix {
        $0.containers.count > depth && $0.containers[..<depth] == outer
      }
      let panes = inside.reduce(into: [Int]()) { panes, block in
        if panes.last != block.containers[depth] { panes.append(block.containers[depth]) }
      }
      guard panes.count == tabs.count else { continue }
      let texts = zip(tabs, panes).flatMap { tab, pane in
        let text = inside.filter { $0.containers[depth] == pane }
        var heading = PageBlock(.heading(6), tab)
        heading.containers = Array(text[0].containers[...depth])
        return [heading] + text
      }
      return (texts, inside.endIndex)
    }
    return nil
  }

  /// Tabs over more are none that one reads side by side; so no block is looked at too often.
  private static let mostPaneBlocks = 500

  /// The tabs that stand at a place, and the place after them: a list of sides, or short texts that are one each.
  private func tabs(_ at: Int, _ blocks: [PageBlock]) -> (tabs: [String], end: Int)? {
    if blocks[at].kind == .list {
      let items = blocks[at].text.split(separator: "\n")
      return items.count > 1 && items.allSatisfy({ isSide($0) }) ? (items.map(String.init), at + 1) : nil
    }
    let run = blocks[at...].prefix(Self.mostTabs + 1).prefix { block in
      block.kind != .table && block.kind != .code && isSide(block.text)
    }
    return (2...Self.mostTabs).contains(run.count) ? (run.map(\.text), run.endIndex) : nil
  }

  private static let mostTabs = 8
}
