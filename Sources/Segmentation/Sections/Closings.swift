import Documents
import LabelSets

/// Finds where the last paragraphs of a side speak of all sides, and so belong to none.
struct Closings {
  let reading: Reading
  let grammar: HeadingGrammar
  let facts: Table<Facts>
  let outline: Outline
  /// Whether the document has sides that one can speak of together.
  let hasRivals: Bool

  /// Where the closing paragraphs of a side's text begin; its end where there are none.
  ///
  /// - Parameter isLast: whether no side follows.
  func start(in blocks: Range<BlockIndex>, of heading: HeadingIndex, isLast: Bool) -> BlockIndex {
    guard blocks.count > 1, hasRivals, !outline.headings[heading].isFormula, let last = blocks.last else {
      return blocks.upperBound
    }
    var at = last
    var start = blocks.upperBound
    var skipped = 0
    var hasItems: Bool?
    while at > blocks.lowerBound {
      let block = facts[at]
      guard block.kind == .paragraph, block.depth == 0, !block.isAttribution,
        outline.heading(of: at).map({ !outline.headings[$0].isOwnLine }) ?? true
      else { break }
      let isList =
        hasItems
        ?? blocks.prefix(Self.most).contains {
          facts[$0].kind == .item || facts[$0].marks.contains(.isNumbered)
        }
      hasItems = isList
      if closes(block) {
        if isLast || isList { start = at }
      } else if isLast, isList, skipped < 2 {
        // After a list plain paragraphs may follow the one that closes.
        skipped += 1
      } else {
        break
      }
      at = at - 1
    }
    return start
  }

  private func closes(_ block: Facts) -> Bool {
    let start = block.text.lowerBound..<min(block.text.upperBound, block.text.lowerBound + 400)
    return grammar.closes(HeadingWords(reading.text, start, limit: 70))
  }

  private static let most = 400
}
