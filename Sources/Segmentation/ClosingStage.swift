import Documents
import LabelSets

/// Finds the paragraph after the last side that belongs to none: a conclusion.
struct ClosingStage {
  let reading: Reading
  let kept: [Int]
  let labels: [LabelCandidate]

  /// Its piece; nil where the last section's text is its own.
  func piece() -> Int? {
    guard let label = labels.last, let after = kept.firstIndex(where: { $0 > label.piece }) else {
      return nil
    }
    if label.match.label.role != .side {
      return kept.last.flatMap { kept[after...].count > 1 && isOffer($0) ? $0 : nil }
    }
    if let turn = afterTurns(label, kept[after...]) ?? afterSentences(label, kept[after...]) { return turn }
    guard let last = kept.last, reading.pieces[last].kind == .paragraph else { return nil }
    let own = kept[after...].dropLast()
    let hasText = !own.isEmpty || label.form != .ownLine
    return hasText && (concludes(last) || isOffer(last) || followsLists(own)) ? last : nil
  }

  /// What follows where every side before was one run-in paragraph.
  private func afterTurns(_ last: LabelCandidate, _ rest: ArraySlice<Int>) -> Int? {
    let turns = labels.filter { $0.form == .runIn }
    guard turns.count > 2, last.form == .runIn, turns.count == labels.count else { return nil }
    let pieces = Set(turns.map(\.piece))
    var follows = 0
    for (index, next) in zip(kept, kept.dropFirst()) where pieces.contains(index) {
      if !pieces.contains(next) && !reading.isHeadingLike(next) { follows += 1 }
    }
    return follows <= 1 ? rest.first : nil
  }

  /// What follows a paragraph that holds all the sides.
  private func afterSentences(_ last: LabelCandidate, _ rest: ArraySlice<Int>) -> Int? {
    let isOne = labels.count > 1 && labels.allSatisfy { $0.piece == last.piece }
    return isOne ? rest.first : nil
  }

  /// Whether a paragraph begins as conclusions do.
  private func concludes(_ index: Int) -> Bool { begins(index, with: Self.cues) }

  /// Whether a paragraph offers more, as assistants do at the end of an answer.
  private func isOffer(_ index: Int) -> Bool {
    reading.pieces[index].kind == .paragraph && begins(index, with: Self.offers)
  }

  private func begins(_ index: Int, with cues: [[UInt64]]) -> Bool {
    let words = reading.words(of: reading.pieces[index], limit: 5).words.map(\.key)
    return cues.contains { words.starts(with: $0) }
  }

  private static let offers = [
    "would you like", "let me know", "if youd like", "if you would like", "i hope this", "do you want me",
    "want me to", "shall i", "i can also",
  ].map(HeadingWords.keys)

  private static let cues = [
    "in conclusion", "in summary", "in sum", "in the end", "ultimately", "overall", "to conclude",
    "to sum up",
    "to summarize", "both sides", "the debate", "its important to note", "it is important to note",
    "its worth noting",
    "as the debate", "this debate", "these arguments", "in short", "in brief", "bottom line",
    "the bottom line",
    "all in all", "on balance", "taken together", "to recap", "at the end of the day",
    "in the final analysis",
    "whichever side", "the choice", "the decision", "it is up to", "its up to", "finally it",
    "whatever your view", "wherever you stand",
  ].map(HeadingWords.keys)

  /// Whether the section so far is lists alone, and another side's text is a list to its end.
  private func followsLists(_ own: ArraySlice<Int>) -> Bool {
    guard !own.isEmpty, own.allSatisfy({ reading.pieces[$0].kind == .list }) else { return false }
    let pieces = Set(labels.dropFirst().map(\.piece))
    return zip(kept, kept.dropFirst()).contains { index, next in
      pieces.contains(next) && index > labels[0].piece && reading.pieces[index].kind == .list
    }
  }
}
