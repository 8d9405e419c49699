import Documents
import LabelSets

/// Finds the lines that are headings in a text without marks, by evidence that adds up.
struct LineHeadings {
  private let facts: Table<Facts>
  private let weights: Weights

  init(facts: Table<Facts>, weights: Weights) {
    self.facts = facts
    self.weights = weights
  }

  /// For each block, whether it is a heading.
  func flags() -> [Bool] {
    var flags = [Bool](repeating: false, count: facts.count)
    var isNextHeading = false
    for index in facts.indices.reversed() {
      isNextHeading = isHeading(index, over: isNextHeading)
      flags[index.value] = isNextHeading
    }
    return flags
  }

  /// - Parameter isNextHeading: whether the block after it is one.
  private func isHeading(_ index: BlockIndex, over isNextHeading: Bool) -> Bool {
    let block = facts[index]
    guard block.kind == .paragraph, !block.isAttribution, let words = block.words, !words.words.isEmpty else {
      return false
    }
    let naming = block.naming
    if naming.kind == .wording || naming.isFormula, naming.label != nil, naming.residue == 0 { return true }
    let isStem = isStem(index)
    guard block.wordCount <= Self.mostWords || isStem else { return false }
    guard let next = facts.at(index + 1) else {
      return naming.isPlain && naming.kind == .name && block.wordCount <= 5
    }
    if next.isAttribution, !naming.isPlain { return false }
    return weights.sum(rows(block, words, next, over: isNextHeading) + (isStem ? [.lineStem] : [])) > 0
  }

  /// Whether a sentence before a colon stands between quotations as those do that head them: “Both sides …:”, “Many …:”.
  private func isStem(_ index: BlockIndex) -> Bool {
    guard facts[index].marks.contains(.endsInColon), facts[index].wordCount > 4 else { return false }
    if facts[index].naming.isAgreement { return true }
    let isAfterQuotation = index.value > 0 && facts[index - 1].isAttribution
    return isAfterQuotation && facts.at(index + 1)?.marks.contains(.opensInQuote) == true
  }

  private func rows(
    _ block: Facts, _ words: HeadingWords, _ next: Facts, over isNextHeading: Bool
  ) -> [Evidence] {
    let count = block.wordCount
    var rows: [Evidence] = [.lineThreshold, ending(block), following(block, next, over: isNextHeading)]
      .compactMap(\.self)
    if block.marks.contains(.opensSmall) { rows.append(.lineOpensSmall) }
    if count <= 8 { rows.append(.lineShort) } else if count > 12 { rows.append(.lineLong) }
    if block.naming.label != nil, block.naming.kind < .deed, block.naming.residue <= 1 {
      rows.append(.lineNamesSide)
    }
    if let last = words.words.last, Self.offices.contains(last.key) { rows.append(.lineByline) }
    return rows
  }

  private func ending(_ block: Facts) -> Evidence? {
    let isShort = block.wordCount <= 14
    if block.marks.contains(.endsInColon) { return isShort ? .lineColon : nil }
    if block.marks.contains(.endsInQuestion) { return isShort ? .lineAsks : nil }
    if block.marks.contains(.endsInStop) { return .lineStop }
    return block.marks.isDisjoint(with: [.endsInQuote, .endsInEllipsis]) ? .lineOpenEnd : nil
  }

  private func following(_ block: Facts, _ next: Facts, over isNextHeading: Bool) -> Evidence? {
    if next.wordCount > 2 * block.wordCount, next.wordCount > 14 { return .lineOverText }
    let isText =
      next.wordCount >= 4
      && !next.marks.isDisjoint(with: [.endsInStop, .endsInQuestion, .endsInEllipsis, .endsQuotation])
    if isNextHeading || isText || next.kind == .item || block.marks.contains(.endsInColon) { return nil }
    if let last = next.words?.words.last, next.wordCount < 12, Self.offices.contains(last.key) { return nil }
    return .lineOverNothing
  }

  /// Words of the longest heading.
  private static let mostWords = 18
  private static let offices = Set(
    ["reporter", "correspondent", "editor", "columnist", "writer", "reporters", "correspondents", "editors"]
      .map {
        HeadingWords.key(of: $0)
      })
}
