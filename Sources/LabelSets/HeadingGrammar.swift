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
  /// A wording, of one side or of each side of its set.
  struct Entry: Sendable {
    var pattern: HeadingPattern
    var set: Int
    /// Nil for the forms of a set.
    var side: Int?
    var isWeak: Bool
  }

  /// A label under the words that name it, or under those that name it weakly.
  struct Side: Sendable {
    var label: Label
    var set: Int
    var isWeak: Bool
    /// Whether it has words, so that the forms of its set hold for it.
    var isNamed: Bool
  }

  private(set) var entries: [Entry] = []
  private(set) var sides: [Side] = []
  private(set) var phrases = PhraseIndex()
  private(set) var patterns = HeadingPatterns()
  /// Entries by what can come first.
  private(set) var byFirst = WordIndex<Int>(capacity: 1_024)
  /// Entries that begin with any words, by what comes after those.
  private(set) var byLater = WordIndex<Int>(capacity: 256)

  /// Compiles the wordings of a catalog.
  public init(_ catalog: LabelCatalog) {
    entries.reserveCapacity(512)
    phrases.insert(Self.fillers, in: .fillers)
    for (index, set) in catalog.sets.enumerated() {
      phrases.insert(set.nouns, in: .nouns(of: index))
      phrases.insert(set.verbs, in: .verbs(of: index))
      add(set.forms, set: index)
      add(set.weakForms, set: index, isWeak: true)
      for definition in set.labels {
        add(definition.label, definition.words, set: index, isWeak: false)
        let side = sides.count - 1
        add(definition.wordings, set: index, side: side)
        add(definition.weakWordings, set: index, side: side, isWeak: true)
        if !definition.weakWords.isEmpty {
          add(definition.label, definition.weakWords, set: index, isWeak: true)
        }
      }
    }
  }

  private mutating func add(_ label: Label, _ words: [String], set: Int, isWeak: Bool) {
    phrases.insert(words, in: .side(sides.count))
    sides.append(Side(label: label, set: set, isWeak: isWeak, isNamed: !words.isEmpty))
  }

  private mutating func add(_ wordings: [String], set: Int, side: Int? = nil, isWeak: Bool = false) {
    for wording in wordings {
      guard let pattern = patterns.read(wording) else { continue }
      entries.append(Entry(pattern: pattern, set: set, side: side, isWeak: isWeak))
      indexLast()
    }
  }

  private mutating func indexLast() {
    let index = entries.count - 1
    let (steps, set) = (entries[index].pattern.steps, entries[index].set)
    let patterns = patterns
    for at in steps {
      let step = patterns.steps[at]
      if step.element == .topic || step.element == .rest {
        guard let later = steps[(at + 1)...].first(where: { !patterns.steps[$0].isOptional }) else { return }
        return patterns.forEachKey(of: patterns.steps[later], set: set) { byLater.insert(index, for: $0) }
      }
      patterns.forEachKey(of: step, set: set) { byFirst.insert(index, for: $0) }
      if !step.isOptional { return }
    }
  }

  /// The label with that id; nil where no set has it.
  public func label(_ id: LabelID) -> Label? { sides.first { $0.label.id == id }?.label }

  /// The set that a label is of, by its place in the catalog; -1 where no set has it.
  public func set(of label: Label) -> Int { sides.first { $0.label == label }?.set ?? -1 }

  /// Whether a word is what a heading can say after a side: “view”, “approach”.
  public func isNoun(_ word: HeadingWord) -> Bool {
    let sets = sides.last?.set ?? -1
    return phrases.contains(word) { list in (0..<(sets + 1)).contains { list == .nouns(of: $0) } }
  }

  /// The labels that the words announce from the first on, the longest first, of equally
  /// long ones the one whose wording names most of the words.
  ///
  /// - Parameters:
  ///   - words: a heading's.
  ///   - after: the marks after the last word.
  public func matches(_ words: ArraySlice<HeadingWord>, after: HeadingWord.Marks) -> [HeadingMatch] {
    let colon = words.dropFirst().firstIndex { $0.before.contains(.colon) }
    var matching = HeadingMatching(
      self, words[..<(colon ?? words.endIndex)], after: colon.map { words[$0].before } ?? after)
    return matching.matches()
  }
}
