import Documents
import LabelSets

/// Finds the lines that are headings in a text without marks, by evidence that adds up.
struct LineHeadings {
  private let facts: Table<Facts>
  private let weights: Weights
  /// Whether a full stop ends the headings of sides.
  private let haveStops: Bool

  init(facts: Table<Facts>, weights: Weights) {
    self.facts = facts
    self.weights = weights
    let sides = facts.elements.filter {
      $0.kind == .paragraph && $0.namesSide && $0.naming.kind == .wording && !$0.naming.isFormula
    }
    haveStops = sides.count > 1 && sides.allSatisfy { $0.marks.contains(.endsInStop) }
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
    let marks = block.marks
    let isSide = block.naming.label != nil && block.naming.kind < .deed && block.naming.residue <= 1
    var rows: [Evidence] = [.lineThreshold, ending(block, isSide)].compactMap(\.self)
    if marks.contains(.opensInQuote), count > 6 {
      if marks.contains(.endsInQuote) {
        rows.append(.lineQuoted)
      } else if count > 8 {
        rows.append(.lineOpensQuote)
      }
    }
    if marks.contains(.endsInQuote), !marks.contains(.endsInStop) { rows.append(.lineEndsInQuote) }
    if marks.contains(.opensSmall) { rows.append(.lineOpensSmall) }
    if marks.contains(.hasSentenceInside), !marks.contains(.isNumbered) { rows.append(.lineSentences) }
    if count <= 8 { rows.append(.lineShort) } else if count > 12 { rows.append(.lineLong) }
    if let row = following(block, next, over: isNextHeading) { rows.append(row) }
    if marks.contains(.hasData) { rows.append(.lineData) }
    if isSide { rows.append(.lineNamesSide) }
    if block.naming.isAgreement { rows.append(.lineAgrees) }
    if let lead = block.lead, !lead.isPhrase, lead.rest < block.text.upperBound, block.naming.label == nil {
      rows.append(.lineIsLabelled)
    }
    if marks.contains(.isNumbered), next.wordCount > 14, count < 10 { rows.append(.lineNumbered) }
    if let last = words.words.last, Self.offices.contains(last.key) { rows.append(.lineByline) }
    if isCredit(words), block.naming.label == nil { rows.append(.lineCredit) }
    if marks.contains(.isCapitals), count <= 10 { rows.append(.lineCapitals) }
    return rows
  }

  private func ending(_ block: Facts, _ isSide: Bool) -> Evidence? {
    let count = block.wordCount
    if block.marks.contains(.endsInColon) { return count <= 14 ? .lineColon : nil }
    if block.marks.contains(.endsInQuestion) {
      guard count <= 14 else { return .lineLongQuestion }
      return block.words?.words.prefix(2).contains { Self.questions.contains($0.key) } == true
        ? .lineAsks : .lineQuestion
    }
    if block.marks.contains(.endsInEllipsis) { return count <= 6 ? .lineShortEllipsis : .lineEllipsis }
    if block.marks.contains(.endsInStop) {
      if isSide, count <= 4 { return .lineSideWithStop }
      return haveStops && count <= Self.mostWithStop ? .lineStopAsOthers : .lineStop
    }
    return block.marks.contains(.endsInQuote) ? nil : .lineOpenEnd
  }

  private func following(_ block: Facts, _ next: Facts, over isNextHeading: Bool) -> Evidence? {
    if next.wordCount > 2 * block.wordCount, next.wordCount > 14 { return .lineOverText }
    let isText =
      next.wordCount >= 4
      && !next.marks.isDisjoint(with: [.endsInStop, .endsInQuestion, .endsInEllipsis, .endsQuotation])
    if isNextHeading { return next.naming.label != nil && next.naming.residue == 0 ? .lineOverSide : nil }
    if isText { return nil }
    if let last = next.words?.words.last, next.wordCount < 12, Self.offices.contains(last.key) { return nil }
    if block.marks.contains(.endsInColon) { return .lineColonOverLine }
    return next.kind == .item ? nil : .lineOverNothing
  }

  /// Whether a line begins as a byline or a credit does: “By Ann Lee”, “Photo Tide”.
  private func isCredit(_ words: HeadingWords) -> Bool {
    guard words.words.count > 1 else { return false }
    return Self.credits.contains(words.words[0].key)
      && (words.words[1].capital || words.words[1].before.contains(.colon))
  }

  /// Words of the longest heading.
  private static let mostWords = 18
  /// Words of the longest heading that a full stop ends, sides' aside.
  private static let mostWithStop = 4
  private static let questions = Set(
    ["what", "why", "how", "who", "when", "where", "which", "whose", "whats", "whos"].map {
      HeadingWords.key(of: $0)
    })
  private static let offices = Set(
    ["reporter", "correspondent", "editor", "columnist", "writer", "reporters", "correspondents", "editors"]
      .map {
        HeadingWords.key(of: $0)
      })
  private static let credits = Set(
    ["by", "source", "from", "photo", "image", "via", "updated", "published"].map { HeadingWords.key(of: $0) }
  )
}
