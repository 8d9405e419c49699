import Documents
import LabelSets

/// Weighs whether headings that no label set knows announce sides all the same: the document's own names, which take turns
/// under its questions, and a party between those that are known.
struct NamedSides {
  private let reading: Reading
  private let outline: Outline
  private let weights: Weights
  private let other: Label
  /// What the title names, and whether it asks.
  private let title: Title
  private var headings: Table<Heading> { outline.headings }

  /// What the title of a document says of what stands under it.
  struct Title {
    var naming = Naming()
    var isQuestion = false
  }

  /// The outline with hypotheses for the document's own sides.
  static func weighed(
    _ outline: Outline, _ reading: Reading, title: Title, other: Label, weights: Weights
  ) -> Outline {
    let sides = NamedSides(reading: reading, outline: outline, weights: weights, other: other, title: title)
    var result = outline
    for (index, rows) in sides.turns() + sides.claims() + sides.rivals() {
      let points = weights.sum(rows)
      result.headings[index].hypothesis = Hypothesis(
        label: sides.label(of: index), rows: rows, points: points, counterpart: nil)
    }
    return result
  }

  /// A side of the document's own name.
  private func label(of index: HeadingIndex) -> Label {
    let words = headings[index].words.words
    let first = headings[index].marks.contains(.isNumbered) && words.count > 1 ? words[1] : words[0]
    let name = String(decoding: reading.text[first.start..<words[words.count - 1].end], as: UTF8.self)
    return Label(id: other.id, name: name, role: .side, order: other.order)
  }

  private func canName(_ index: HeadingIndex) -> Bool {
    let heading = headings[index]
    return heading.naming.label == nil && heading.naming.standing == nil && !heading.naming.isGroup
      && (1...Self.mostWords).contains(heading.wordCount) && !heading.marks.contains(.hasData)
      && outline.hasText(index)
      && !heading.isClaim && !heading.marks.contains(.endsInQuestion)
  }

  private func key(_ index: HeadingIndex) -> [UInt64] { headings[index].words.words.map(\.key) }

  // MARK: Names that take turns

  /// Two headings or more that stand beside each other in the same order at several places.
  private func turns() -> [(HeadingIndex, [Evidence])] {
    var counts: [[UInt64]: Int] = [:]
    for index in headings.indices where canName(index) { counts[key(index), default: 0] += 1 }
    guard counts.contains(where: { $0.value > 1 }) else { return [] }
    var runs: [(names: [[UInt64]], members: [HeadingIndex])] = []
    var last: HeadingIndex?
    for parent in [nil] + headings.indices.map(Optional.init) {
      last = nil
      for index in outline.children(of: parent) {
        guard canName(index), (counts[key(index)] ?? 0) > 1 else {
          last = nil
          continue
        }
        let isNext = last.map { headings[$0].form == headings[index].form } ?? false
        if isNext, let run = runs.indices.last, !runs[run].names.contains(key(index)) {
          runs[run].names.append(key(index))
          runs[run].members.append(index)
        } else {
          runs.append(([key(index)], [index]))
        }
        last = index
      }
    }
    var rounds: [Set<[UInt64]>: Int] = [:]
    for run in runs { rounds[Set(run.names), default: 0] += 1 }
    let turns = runs.filter { run in
      (2...Self.mostSides).contains(run.names.count) && (rounds[Set(run.names)] ?? 0) > 1
    }
    // Speakers in one flow are those of an interview.
    let parents = Set(turns.map { headings[$0.members[0]].parent })
    return turns.flatMap { run in
      let rows = [.threshold, .takesTurns] + self.rows(of: run, parents)
      return run.members.map { ($0, rows) }
    }
  }

  private func rows(of run: (names: [[UInt64]], members: [HeadingIndex]), _ parents: Set<HeadingIndex?>)
    -> [Evidence]
  {
    let first = headings[run.members[0]]
    guard first.isOwnLine || parents.count > 1 else { return [] }
    var rows: [Evidence] = []
    let over = first.parent.map { headings[$0] }
    if title.isQuestion || over?.marks.contains(.endsInQuestion) ?? false { rows.append(.underQuestion) }
    if title.naming.isGroup || over?.naming.isGroup ?? false { rows.append(.underGroup) }
    return rows
  }

  // MARK: Claims and cases

  /// Two or three claims that stand alone under a heading over perspectives.
  private func claims() -> [(HeadingIndex, [Evidence])] {
    var found: [(HeadingIndex, [Evidence])] = []
    for parent in [nil] + headings.indices.map(Optional.init) {
      let siblings = outline.children(of: parent)
      for (place, index) in siblings.enumerated()
      where headings[index].naming.isGroup && !outline.hasText(index) {
        let inner = headings[index].children
        let claims = inner.isEmpty ? Array(siblings[(place + 1)...]) : inner
        guard (2...Self.mostClaims).contains(claims.count),
          claims.contains(where: { headings[$0].isClaim }), claims.allSatisfy(canClaim)
        else { continue }
        found += claims.map { ($0, [.threshold, .claimsUnderGroup]) }
      }
    }
    return found
  }

  /// Whether a heading can be a claim of the document's own: a few words written as a sentence is, that name no side.
  private func canClaim(_ index: HeadingIndex) -> Bool {
    let heading = headings[index]
    let isNeutral = heading.naming.label == nil || heading.naming.residue > 0 && heading.naming.kind >= .deed
    return isNeutral && heading.isOwnLine && outline.hasText(index) && heading.wordCount >= 4
      && heading.words.words.count(where: \.capital) * 2 <= heading.wordCount
  }

  /// Headings beside each other that make the same case for different things, where none makes the opposite one.
  private func rivals() -> [(HeadingIndex, [Evidence])] {
    var found: [(HeadingIndex, [Evidence])] = []
    for parent in [nil] + headings.indices.map(Optional.init) {
      let siblings = outline.children(of: parent).filter {
        headings[$0].namesOne && headings[$0].hypothesis?.counterpart == nil
      }
      let cases = siblings.filter {
        headings[$0].naming.isPlain && headings[$0].naming.hasTopic && headings[$0].isOwnLine
      }
      guard (2...Self.mostClaims).contains(cases.count), let first = cases.first,
        cases.allSatisfy({
          headings[$0].naming.label == headings[first].naming.label
            && headings[$0].style == headings[first].style
        }),
        cases.dropFirst().allSatisfy({ startsAlike(headings[$0], headings[first]) })
      else { continue }
      found += cases.map { ($0, [.threshold, .rivals]) }
    }
    return found
  }

  /// Whether two headings have the same words up to the one that leads to the matter: “The case for …”.
  private func startsAlike(_ one: Heading, _ other: Heading) -> Bool {
    zip(one.words.words, other.words.words).prefix { $0.key == $1.key }.count >= Self.leastAlike
      && one.words.words.map(\.key) != other.words.words.map(\.key)
  }

  private static let mostClaims = 3
  private static let leastAlike = 3
  private static let mostWords = 6
  private static let mostSides = 4
}
