import Documents

/// A label that the words of a heading announce.
public struct HeadingMatch: Equatable, Sendable {
  public var label: Label
  /// The label's set, by its place in the catalog: labels of one set are each other's counterparts.
  public var set: Int
  /// How many words announce it; more may follow (a subtitle, the text of a run-in label).
  public var count: Int
  public var strength: Strength

  public init(label: Label, set: Int, count: Int, strength: Strength) {
    self.label = label
    self.set = set
    self.count = count
    self.strength = strength
  }

  /// How much a wording says by itself.
  public enum Strength: Int, Comparable, Sendable {
    /// Announces a label only beside its counterpart: “For gun control:”.
    case weak
    /// One word or a side's bare name: “Progressive”, “Drawbacks”.
    case bare
    /// A heading that says enough alone: “Progressive view”.
    case strong

    public static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }
}

/// The headings that a catalog's wordings describe.
public struct HeadingGrammar: Sendable {
  struct Entry {
    var label: Int
    var pattern: HeadingPattern
    var strength: HeadingMatch.Strength
  }

  struct Sides {
    var label: Label
    var set: Int
    var phrases: [[UInt64]]
  }

  var entries: [Entry] = []
  var sides: [Sides] = []
  /// Noun and verb phrases of each set.
  var nouns: [[[UInt64]]] = []
  var verbs: [[[UInt64]]] = []
  /// Entries by a word that can come first.
  private var byFirst = WordIndex<Int>(capacity: 2_048)
  /// Entries that begin with any words, by the word after those.
  private var byLater = WordIndex<Int>(capacity: 256)

  /// Compiles the wordings of a catalog.
  public init(_ catalog: LabelCatalog) {
    for (index, set) in catalog.sets.enumerated() {
      nouns.append(set.nouns.map(HeadingWords.keys))
      verbs.append(set.verbs.map(HeadingWords.keys))
      let forms = set.forms.compactMap(HeadingPattern.init)
      let weak = set.weakForms.compactMap(HeadingPattern.init)
      for definition in set.labels {
        add(definition.label, definition.words, set: index)
        if !definition.words.isEmpty {
          add(forms)
          add(weak, as: .weak)
        }
        add(definition.wordings.compactMap(HeadingPattern.init))
        add(definition.weakWordings.compactMap(HeadingPattern.init), as: .weak)
        if !definition.weakWords.isEmpty {
          add(definition.label, definition.weakWords, set: index)
          add(forms + weak, as: .weak)
        }
      }
    }
  }

  private mutating func add(_ label: Label, _ words: [String], set: Int) {
    sides.append(Sides(label: label, set: set, phrases: words.map(HeadingWords.keys)))
  }

  /// Adds patterns of the side added last; without a strength, as strong as they look.
  private mutating func add(_ patterns: [HeadingPattern], as strength: HeadingMatch.Strength? = nil) {
    for pattern in patterns {
      let own: HeadingMatch.Strength = pattern.isBare ? .bare : .strong
      add(Entry(label: sides.count - 1, pattern: pattern, strength: strength ?? own))
    }
  }

  private mutating func add(_ entry: Entry) {
    let index = entries.count
    entries.append(entry)
    for (at, step) in entry.pattern.steps.enumerated() {
      if !insert(index, under: step.element, into: \.byFirst) {
        let later = entry.pattern.steps[(at + 1)...].first { !$0.isOptional }
        if let later { _ = insert(index, under: later.element, into: \.byLater) }
        return
      }
      if !step.isOptional { return }
    }
  }

  /// Indexes an entry under the words that an element can begin with.
  ///
  /// - Returns: false where it can begin with any.
  private mutating func insert(
    _ index: Int, under element: HeadingPattern.Element, into words: WritableKeyPath<Self, WordIndex<Int>>
  ) -> Bool {
    let side = sides[entries[index].label]
    switch element {
    case .side:
      insert(index, under: side.phrases, into: words)
    case .words(let keys, let lists):
      for key in keys { self[keyPath: words].insert(index, for: key) }
      if lists.contains(.nouns) { insert(index, under: nouns[side.set], into: words) }
      if lists.contains(.verbs) { insert(index, under: verbs[side.set], into: words) }
    case .topic, .rest: return false
    }
    return true
  }

  private mutating func insert(
    _ index: Int, under phrases: [[UInt64]], into words: WritableKeyPath<Self, WordIndex<Int>>
  ) {
    for phrase in phrases {
      if let first = phrase.first { self[keyPath: words].insert(index, for: first) }
    }
  }

  /// The label with that id; nil where no set has it.
  public func label(_ id: LabelID) -> Label? { sides.first { $0.label.id == id }?.label }

  /// The set that a label is of, by its place in the catalog; -1 where no set has it.
  public func set(of label: Label) -> Int { sides.first { $0.label == label }?.set ?? -1 }

  /// Whether a word is what a heading can say after a side: “view”, “approach”.
  public func isNoun(_ word: HeadingWord) -> Bool { nouns.joined().contains { $0 == [word.key] } }

  /// The labels that the words announce from the first on, the longest first, of equally
  /// long ones the one whose wording names most of the words.
  ///
  /// - Parameter after: the marks after the last word.
  public func matches(_ words: ArraySlice<HeadingWord>, after: HeadingWord.Marks) -> [HeadingMatch] {
    let colon = words.dropFirst().firstIndex { $0.before.contains(.colon) }
    let after = colon.map { words[$0].before } ?? after
    let words = words[..<(colon ?? words.endIndex)]
    guard let first = words.first else { return [] }
    var found: [(label: Int, match: HeadingMatch, looseness: Int)] = []
    func consider(_ index: Int, from start: ArraySlice<HeadingWord>) {
      guard case (var match, let looseness)? = match(entries[index], start, after) else { return }
      match.count += start.startIndex - words.startIndex
      let label = entries[index].label
      if let known = found.firstIndex(where: { $0.label == label && $0.match.count == match.count }) {
        found[known].match.strength = max(found[known].match.strength, match.strength)
        found[known].looseness = min(found[known].looseness, looseness)
      } else {
        found.append((label, match, looseness))
      }
    }
    byFirst.forEach(first.key) { consider($0, from: words) }
    let rest = skippingFillers(first.key == Self.the ? words.dropFirst() : words)
    if rest.startIndex > words.startIndex, let second = rest.first {
      byFirst.forEach(second.key) { consider($0, from: rest) }
    }
    for word in words.dropFirst() { byLater.forEach(word.key) { consider($0, from: words) } }
    return found.sorted {
      ($1.match.count, $0.looseness, $0.label) < ($0.match.count, $1.looseness, $1.label)
    }.map(\.match)
  }

  static let the = HeadingWords.key(of: "the")
}
