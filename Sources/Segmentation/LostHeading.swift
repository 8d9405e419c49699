import Documents
import LabelSets

/// Finds the text of a side whose heading is lost: only “From the Right” remains, and the document's own form says
/// that the other side comes before it. Where it does not say so, nothing is found.
struct LostHeading {
  let reading: Reading
  let grammar: HeadingGrammar
  /// The pieces of the title and the standfirst.
  let head: [Int]
  let kept: [Int]
  private let sides: [LabelCandidate]

  init(reading: Reading, grammar: HeadingGrammar, head: [Int], kept: [Int], found: [LabelCandidate]) {
    self.reading = reading
    self.grammar = grammar
    self.head = head
    self.kept = kept
    sides = found.filter { $0.match.label.role == .side && $0.match.set >= 0 }
  }

  /// The first pieces of such texts, with what they open.
  func openings() -> [(piece: Int, opening: Opening)] {
    guard sides.allSatisfy({ $0.form == .ownLine }) else { return [] }
    return Set(sides.map(\.match.label.id)).count == 1 ? [named()].compactMap(\.self) : turns()
  }

  // MARK: Both sides named

  /// The text before the only side, where a line above it names both sides.
  private func named() -> (piece: Int, opening: Opening)? {
    guard let side = sides.first, side.match.strength == .strong else { return nil }
    let before = kept.prefix { $0 < side.piece }
    let lines = head + before.filter { reading.length(of: reading.pieces[$0]) <= Self.longestLine }.prefix(4)
    for line in lines.reversed() {
      guard let other = counterpart(of: side, in: line) else { continue }
      let own = before.drop { $0 <= line }
      guard let first = own.first, own.allSatisfy({ !reading.isHeadingLike($0) }), hasText(own) else {
        return nil
      }
      let place = reading.pieces[line].place
      return (first, Opening(label: other, evidence: .lostHeading(before: side.place, namedIn: place)))
    }
    return nil
  }

  /// The other side that a line names together with a side: “the left and the right” for “From the Right”.
  private func counterpart(of side: LabelCandidate, in line: Int) -> Label? {
    let words = reading.words(of: reading.pieces[line]).words
    guard let first = words.first,
      Self.questions.contains(first.key) || words.contains(where: { Self.views.contains($0.key) })
    else { return nil }
    let heading = Set(reading.words(of: reading.pieces[side.piece]).words.map(\.key))
    let pairs = grammar.pairs(of: side.match.set, in: words)
    let others = pairs.compactMap { pair in
      let (a, b) = (pair.first, pair.second)
      if a.label == side.match.label, heading.isSuperset(of: a.words) { return b.label }
      return b.label == side.match.label && heading.isSuperset(of: b.words) ? a.label : nil
    }
    return others.first
  }

  private static let longestLine = 240
  private static let questions = Set(
    ["what", "how", "why", "where", "here", "heres"].map { HeadingWords.key(of: $0) })
  private static let views = Set(
    [
      "sides", "views", "view", "perspectives", "perspective", "viewpoints", "takes", "voices", "opinions",
      "commentary", "arguments", "reactions", "responses",
    ].map { HeadingWords.key(of: $0) })

  // MARK: Sides under several questions

  /// The text between a question and the side that comes second under the others.
  private func turns() -> [(piece: Int, opening: Opening)] {
    guard let full = sides.indices.first(where: isFullTurn),
      let question = question(before: sides[full].piece)
    else { return [] }
    let (first, second) = (sides[full], sides[full + 1])
    return sides.indices.compactMap { index in
      let side = sides[index]
      guard side.match.label == second.match.label,
        index == 0 || sides[index - 1].match.label == second.match.label
      else { return nil }
      let start = index == 0 ? 0 : sides[index - 1].piece + 1
      let between = kept[kept.index(from: start)..<kept.index(from: side.piece)]
      guard let lost = between.last(where: reading.isHeadingLike), isAlike(lost, question) else { return nil }
      let own = between.drop { $0 <= lost }
      guard let piece = own.first, hasText(own) else { return nil }
      let evidence = Section.Evidence.lostTurn(before: side.place, like: first.place)
      return (piece, Opening(label: first.match.label, evidence: evidence))
    }
  }

  /// Whether two different sides stand under a question of their own.
  private func isFullTurn(_ index: Int) -> Bool {
    guard index + 1 < sides.count, sides[index].match.label != sides[index + 1].match.label else {
      return false
    }
    return question(before: sides[index].piece) != nil
  }

  /// The heading right before a side's.
  private func question(before piece: Int) -> Int? {
    kept[..<kept.index(from: piece)].last.flatMap {
      reading.isHeadingLike($0) && !reading.runsOn($0) ? $0 : nil
    }
  }

  private func isAlike(_ a: Int, _ b: Int) -> Bool {
    let (one, other) = (reading.headingForm(of: a), reading.headingForm(of: b))
    return reading.pieces[a].kind == reading.pieces[b].kind
      && (one.isQuestion == other.isQuestion || one.isCapitals && other.isCapitals)
  }

  private func hasText(_ pieces: some Sequence<Int>) -> Bool {
    pieces.reduce(0) { $0 + reading.length(of: reading.pieces[$1]) } >= Self.leastText
  }

  private static let leastText = 80
}

extension [Int] {
  /// The index of the first of these numbers, which rise, that is not below `least`.
  fileprivate func index(from least: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < least { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
