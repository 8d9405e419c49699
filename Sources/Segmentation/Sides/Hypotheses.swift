import Documents
import LabelSets

extension Label {
  /// Whether two labels answer each other: two sides of one set, or a side and what sides share.
  func answers(_ other: Label, inSet isOneSet: Bool) -> Bool {
    switch (role, other.role) {
    case (.side, .side): isOneSet && self != other
    case (.side, .shared), (.shared, .side): true
    default: false
    }
  }
}

/// Weighs for each heading whose words name a side what speaks for it and what against.
struct Hypotheses {
  private let facts: Table<Facts>
  private let outline: Outline
  private let weights: Weights
  private var headings: Table<Heading> { outline.headings }
  /// The headings that can answer others, of each form, one a label.
  private var far: [Heading.Form: [Candidate]] = [:]
  /// How often each heading's words stand as a heading, by their keys.
  private var counts: [[UInt64]: Int] = [:]

  /// The sets of which headings name more than one side plainly.
  private var rivals: Set<Int> = []

  private struct Candidate {
    var label: Label
    var set: Int
  }

  /// The outline with a hypothesis for each heading that names a side.
  static func weighed(_ outline: Outline, _ facts: Table<Facts>, weights: Weights) -> Outline {
    var result = outline
    let hypotheses = Hypotheses(outline, facts, weights)
    var isUnderGroup = [Bool](repeating: false, count: outline.headings.count)
    for parent in [nil] + outline.headings.indices.map(Optional.init) {
      let siblings = outline.children(of: parent)
      guard !siblings.isEmpty else { continue }
      let group = Group(siblings, outline, parent: parent)
      for (place, index) in siblings.enumerated() {
        isUnderGroup[index.value] = group.isUnderGroup(place, isUnderGroup)
        result.headings[index].hypothesis = hypotheses.hypothesis(
          index, place, group, isUnderGroup: isUnderGroup[index.value])
      }
    }
    return result
  }

  private init(_ outline: Outline, _ facts: Table<Facts>, _ weights: Weights) {
    self.outline = outline
    self.facts = facts
    self.weights = weights
    var first: [Int: Label] = [:]
    for heading in outline.headings {
      if let label = heading.naming.label, heading.naming.isPlain {
        if let other = first[heading.naming.set], other != label { rivals.insert(heading.naming.set) }
        first[heading.naming.set] = first[heading.naming.set] ?? label
      }
      counts[heading.words.words.map(\.key), default: 0] += 1
      guard heading.namesOne, heading.naming.residue <= 1, let label = heading.naming.label else { continue }
      if far[heading.form]?.contains(where: { $0.label == label }) != true {
        far[heading.form, default: []].append(Candidate(label: label, set: heading.naming.set))
      }
    }
  }

  private func hypothesis(_ index: HeadingIndex, _ place: Int, _ group: Group, isUnderGroup: Bool)
    -> Hypothesis?
  {
    let heading = headings[index]
    guard let label = heading.naming.label else { return nil }
    let counterpart = group.counterpart(of: place)
    var rows = naming(heading) + form(heading) + answers(heading, label, counterpart, group, place)
    if counts[heading.words.words.map(\.key), default: 0] > 2 { rows.append(.repeatsForm) }
    if isUnderSide(index) { rows.append(.underSide) }
    if isUnderGroup { rows.append(.underGroup) }
    if !heading.runsOn, heading.block + 1 >= heading.end { rows.append(.noContent) }
    return Hypothesis(label: label, rows: rows, points: weights.sum(rows), counterpart: counterpart)
  }

  // MARK: What the words say

  private func naming(_ heading: Heading) -> [Evidence] {
    let naming = heading.naming
    var rows: [Evidence] = [.threshold]
    if naming.namesOpposites { rows.append(.bothSides) }
    if naming.isAgreement {
      rows.append(
        heading.marks.contains(.endsInColon) || heading.form != .plain ? .bothAgree : .sideAmongWords)
    } else if naming.residue == 0 {
      rows.append(naming.hasTopic ? .namesSideOf : .namesSide)
    } else if naming.residue <= 2 {
      rows.append(.sideAmongWords)
    }
    switch naming.kind {
    case .wording: rows.append(.noOtherUse)
    case .deed, .weak: rows.append(.weakWord)
    case .name, .holder: break
    }
    let asks = naming.says || heading.marks.contains(.endsInQuestion)
    if naming.kind < .deed, naming.residue <= 1, asks, !naming.isAgreement { rows.append(.asksOrSays) }
    return rows
  }

  private func form(_ heading: Heading) -> [Evidence] {
    var rows: [Evidence] = []
    switch heading.form {
    case .marked, .boldLine, .boldItem: rows.append(.marked)
    case .itemLead: if heading.hasNested { rows.append(.marked) }
    case .line, .label, .plain, .option, .optionItem: rows.append(.ownLine)
    case .boldLead, .lead, .sentence: break
    }
    let block = facts[heading.block]
    if heading.marks.contains(.hasData)
      || !heading.isOwnLine && block.wordCount <= 8 && block.marks.contains(.hasData)
    {
      rows.append(.dataLine)
    }
    let words = heading.words.words.map(\.key)
    if heading.form == .lead, let first = words.first, Self.places.contains(first), words.count <= 3 {
      rows.append(.caption)
    }
    if !heading.isOwnLine, words.count == 1 {
      let isShort = block.wordCount <= Self.longestAnswer
      if Self.votes.contains(words[0]) || isShort && Self.answers.contains(words[0]) { rows.append(.answer) }
    }
    return rows
  }

  // MARK: What stands beside it

  private func answers(
    _ heading: Heading, _ label: Label, _ counterpart: HeadingIndex?, _ group: Group, _ place: Int
  ) -> [Evidence] {
    var rows: [Evidence] = []
    if label.role == .shared, !heading.naming.isAgreement {
      rows.append(counterpart == nil && !isAnsweredFar(heading, label) ? .nothingToShare : .amongSides)
    } else if let counterpart {
      rows.append(.counterpart)
      let isFramed =
        group.sharesFrame(place) || heading.naming.sharesFrame(with: headings[counterpart].naming)
      if heading.naming.kind >= .deed, heading.naming.residue == 0 || isFramed { rows.append(.weakInPair) }
    } else if !heading.naming.isAgreement, !isAnsweredFar(heading, label) || heading.naming.kind >= .deed {
      rows.append(.noCounterpart)
      if heading.naming.kind >= .deed { rows.append(.weakAlone) }
      if heading.naming.kind != .wording, group.count(of: label) > 1, !rivals.contains(heading.naming.set) {
        rows.append(.oneSided)
      }
      if heading.form == .itemLead, !heading.hasNested { rows.append(.loneItem) }
    }
    if counterpart == nil, group.isManual { rows.append(.manual) }
    return rows
  }

  private func isAnsweredFar(_ heading: Heading, _ label: Label) -> Bool {
    far[heading.form]?.contains { label.answers($0.label, inSet: $0.set == heading.naming.set) } ?? false
  }

  /// Whether a heading above it names a side that has a counterpart.
  private func isUnderSide(_ index: HeadingIndex) -> Bool {
    if headings[index].naming.kind == .wording, headings[index].wordCount >= 4 { return false }
    return outline.ancestors(of: index).contains { above in
      let heading = headings[above]
      guard heading.namesOne, heading.naming.isPlain, !heading.naming.isDifference,
        let label = heading.naming.label
      else {
        return false
      }
      return outline.children(of: heading.parent).prefix(Self.mostBeside).contains { beside in
        let other = headings[beside]
        guard beside != above, other.naming.residue == 0, other.namesOne, let its = other.naming.label else {
          return false
        }
        return label.answers(its, inSet: other.naming.set == heading.naming.set)
      }
    }
  }

  /// Words of a line that gives a vote or the share of one.
  private static let longestAnswer = 12
  /// Headings beside one that are looked at.
  private static let mostBeside = 64
  private static let places = Set(
    ["left", "right", "center", "centre", "top", "bottom", "above", "below"].map { HeadingWords.key(of: $0) })
  private static let votes = Set(["yes", "no", "abstain"].map { HeadingWords.key(of: $0) })
  private static let answers = Set(
    ["support", "oppose", "for", "against", "opposition", "left", "right", "opposed", "favor"].map {
      HeadingWords.key(of: $0)
    })
}

/// Headings of one rank under one heading.
private struct Group {
  private let siblings: [HeadingIndex]
  private let outline: Outline
  private let parent: HeadingIndex?
  /// For each of them the nearest before and after it that can answer another, as places.
  private var before: [Int?] = []
  private var after: [Int?] = []
  /// Whether they are a manual's.
  let isManual: Bool
  /// How many of them name each label plainly.
  private var counts: [LabelID: Int] = [:]

  init(_ siblings: [HeadingIndex], _ outline: Outline, parent: HeadingIndex?) {
    self.siblings = siblings
    self.outline = outline
    self.parent = parent
    isManual = siblings.contains { index in
      outline.headings[index].words.words.first.map { Self.manual.contains($0.key) } ?? false
        && outline.headings[index].wordCount <= 3
    }
    for index in siblings {
      guard let label = outline.headings[index].naming.label, outline.headings[index].naming.isPlain else {
        continue
      }
      counts[label.id, default: 0] += 1
    }
    before = nearest(siblings.indices.map { $0 })
    after = nearest(siblings.indices.reversed().map { $0 })
  }

  /// For each place the last one passed whose heading answers it.
  private func nearest(_ order: [Int]) -> [Int?] {
    var found = [Int?](repeating: nil, count: siblings.count)
    var passed: [Int] = []
    var question: Int?
    for place in order {
      let heading = outline.headings[siblings[place]]
      guard let label = heading.naming.label else {
        if heading.marks.contains(.endsInQuestion) { question = place }
        continue
      }
      found[place] = passed.last { other in
        let its = outline.headings[siblings[other]]
        // “Yes” to one question does not answer “No” to another.
        let isWeak = max(heading.naming.kind, its.naming.kind) >= .deed
        if isWeak, let question, abs(question - place) < abs(other - place) { return false }
        guard heading.naming.kind < .deed || its.naming.label?.role == .side else { return false }
        guard its.naming.kind < .deed || label.role == .side else { return false }
        // A word that says too little, in a sentence, is answered by a heading in whole.
        let most = heading.naming.kind >= .deed && heading.naming.says ? 0 : 1
        guard
          its.naming.residue + heading.naming.residue <= most || its.naming.sharesFrame(with: heading.naming)
        else { return false }
        return its.naming.label.map { label.answers($0, inSet: its.naming.set == heading.naming.set) }
          ?? false
      }
      guard heading.namesOne, heading.naming.residue <= 1 else { continue }
      // One of each label is enough to ask.
      passed.removeAll { outline.headings[siblings[$0]].naming.label == label }
      passed.append(place)
    }
    return found
  }

  func count(of label: Label) -> Int { counts[label.id] ?? 0 }

  /// The nearest heading that answers the one at a place.
  func counterpart(of place: Int) -> HeadingIndex? {
    switch (before[place], after[place]) {
    case (nil, nil): nil
    case (let one?, nil): siblings[one]
    case (nil, let one?): siblings[one]
    case (let one?, let other?): siblings[other - place < place - one ? other : one]
    }
  }

  /// Whether a heading near the one at a place answers it and differs from it in one slot.
  func sharesFrame(_ place: Int) -> Bool {
    let heading = outline.headings[siblings[place]]
    guard let label = heading.naming.label else { return false }
    return (max(0, place - 4)..<min(siblings.count, place + 5)).contains { beside in
      let other = outline.headings[siblings[beside]]
      guard beside != place, other.namesOne, let its = other.naming.label,
        label.answers(its, inSet: other.naming.set == heading.naming.set)
      else { return false }
      return heading.naming.sharesFrame(with: other.naming)
    }
  }

  /// Whether the heading at a place stands right under one that says that sides follow, or beside one that does.
  func isUnderGroup(_ place: Int, _ known: [Bool]) -> Bool {
    if let parent, outline.headings[parent].naming.isGroup { return true }
    guard place > 0 else { return false }
    let last = siblings[place - 1]
    if outline.headings[last].naming.isGroup, !outline.hasText(last) { return true }
    return known[last.value] && outline.headings[last].namesOne
  }

  private static let manual = Set(
    [
      "installation", "install", "installing", "usage", "getting", "quickstart", "quick", "contributing",
      "license",
      "licence", "changelog", "requirements", "configuration", "documentation",
    ].map { HeadingWords.key(of: $0) })
}
