import Documents

/// A label that the words of a heading announce.
public struct HeadingMatch: Equatable, Sendable {
  public var label: Label
  /// The label's set, by its place in the catalog: labels of one set are each other's counterparts.
  public var set: Int
  /// How many words announce it; more may follow (a subtitle, the text of a run-in label).
  public var count: Int
  public var strength: Strength
  /// Whether the wording names each of the words.
  var isExact = false
  /// Whether the wording is the label's own, and no form of its set.
  var isOwn = false
  /// How many words stand before those that the wording leaves open to the end; nil for other wordings.
  var opening: Int?

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

/// The headings that a catalog's wordings describe. A class, for whoever reads a heading holds it: copies of its tables
/// would cost more than the reading.
public final class HeadingGrammar: Sendable {
  /// A wording, of one side or of each side of its set.
  struct Entry: Sendable {
    var pattern: HeadingPattern
    var set: Int
    /// Nil for the forms of a set.
    var side: Int?
    var isWeak: Bool
  }

  /// A label under words that name it in one way.
  struct Side: Sendable {
    /// How its words are used.
    enum Use { case name, holder, weak, deed, preposition, prefix, stem, ending, signature }

    var label: Label
    var set: Int
    var use: Use
    /// Whether it has words that the forms of its set hold for.
    var takesForms: Bool

    var isWeak: Bool { use == .weak }
  }

  let entries: [Entry]
  let sides: [Side]
  let phrases: PhraseIndex
  let patterns: HeadingPatterns
  /// Entries by what can come first.
  let byFirst: WordIndex<Int>
  /// Entries that begin with any words, by what comes after those.
  let byLater: WordIndex<Int>

  /// Compiles the wordings of a catalog.
  public init(_ catalog: LabelCatalog) {
    let compiler = GrammarCompiler(catalog)
    (entries, sides, phrases) = (compiler.entries, compiler.sides, compiler.phrases)
    (patterns, byFirst, byLater) = (compiler.patterns, compiler.byFirst, compiler.byLater)
  }

  /// The label with that id; nil where no set has it.
  public func label(_ id: LabelID) -> Label? { sides.first { $0.label.id == id }?.label }

  /// The set that a label is of, by its place in the catalog; -1 where no set has it.
  public func set(of label: Label) -> Int { sides.first { $0.label == label }?.set ?? -1 }

  /// What a heading's words name.
  ///
  /// - Parameters:
  ///   - words: the heading's, all of them.
  ///   - text: the bytes they were read from.
  public func naming(_ words: HeadingWords, in text: [UInt8]) -> Naming {
    words.words.isEmpty ? Naming() : NamingReader(self, text).naming(words)
  }

  /// Whether a text speaks as one does that closes a document and belongs to no side.
  public func closes(_ words: HeadingWords) -> Bool {
    words.words.indices.contains { at in
      var closes = false
      phrases.forEachPlace(at: at, in: words.words[...]) { list, end in
        // One word closes at the beginning alone: “Ultimately, …”.
        if list == .closings, at == 0 || end - at > 1 { closes = true }
      }
      return closes
    }
  }

  /// The label whose texts end as words do; nil where no label's do.
  public func ending(_ words: HeadingWords) -> Label? {
    for at in words.words.indices {
      var label: Label?
      phrases.forEachPlace(at: at, in: words.words[...]) { list, end in
        guard let side = list.side, sides[side].use == .ending, end + 1 >= words.words.count else { return }
        label = label ?? sides[side].label
      }
      if let label { return label }
    }
    return nil
  }

  /// The side that a text begins by naming, perhaps after words as “many on”; nil where it names none so. Of an owner
  /// (“the left’s”) the text speaks otherwise.
  ///
  /// - Parameter isOwner: whether an apostrophe stands in a word.
  public func subject(
    of words: HeadingWords, isOwner: (HeadingWord) -> Bool
  ) -> (label: Label, set: Int)? {
    let lead = words.words.prefix(6).prefix { Self.subjectLeads.contains($0.key) }.count
    for at in stride(from: lead, through: 0, by: -1) where at < words.words.count {
      var best: (side: Int, end: Int)?
      phrases.forEachPlace(at: at, in: words.words[...]) { list, end in
        guard let side = list.side, sides[side].takesForms, end > best?.end ?? at,
          sides[side].label.role == .side, !isOwner(words.words[end - 1])
        else { return }
        best = (side, end)
      }
      guard let best else { continue }
      // Two words name who speaks, or a noun that stands for many.
      let isSubject =
        best.end - at > 1 || sides[best.side].use == .holder
        || sides[best.side].use == .weak || words.words[at].capital
      if isSubject { return (sides[best.side].label, sides[best.side].set) }
    }
    return nil
  }

  /// The sides of a set in the order of their places in it, for each its label.
  public func sides(ofSet set: Int) -> [Label] {
    var labels: [Label] = []
    for side in sides where side.set == set && side.label.role == .side && !labels.contains(side.label) {
      labels.append(side.label)
    }
    return labels
  }

  /// Words that open a text as a label does without a mark after them, and how many: “From the Left”, which must be a
  /// whole wording of three words or more; or “Good, because”, whose wording is open.
  public func opening(
    _ words: ArraySlice<HeadingWord>, after: HeadingWord.Marks
  ) -> (count: Int, isOpen: Bool)? {
    let found = matches(words, after: after).filter { $0.strength == .strong }
    if let open = found.first(where: { ($0.opening ?? 0) > 1 }), let count = open.opening {
      return (count, true)
    }
    let whole = found.first { $0.isExact && $0.count >= 3 && [.side, .shared].contains($0.label.role) }
    return whole.map { ($0.count, false) }
  }

  /// Whether a wording can begin with a word, or with the first two of a text.
  public func canOpen(_ word: HeadingWord, before next: HeadingWord? = nil) -> Bool {
    var (can, isNoun) = (false, false)
    byFirst.forEach(word.key) { _ in can = true }
    phrases.forEachFirst(word.key) { list in
      if let side = list.side, sides[side].takesForms { can = true }
      if list.isNouns { isNoun = true }
    }
    // A noun alone begins many sentences.
    return can || isNoun && next.map(isPreposition) ?? isNoun
  }

  /// Whether a word leads from a side to its matter.
  func isPreposition(_ word: HeadingWord) -> Bool { phrases.contains(word) { $0 == .prepositions } }

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
