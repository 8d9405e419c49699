import Documents

/// Compiles a catalog's wordings into the tables of a `HeadingGrammar`.
struct GrammarCompiler {
  private(set) var entries: [HeadingGrammar.Entry] = []
  private(set) var sides: [HeadingGrammar.Side] = []
  private(set) var phrases = PhraseIndex()
  private(set) var patterns = HeadingPatterns()
  private(set) var byFirst = WordIndex<Int>(capacity: 1_024)
  private(set) var byLater = WordIndex<Int>(capacity: 256)

  init(_ catalog: LabelCatalog) {
    entries.reserveCapacity(512)
    phrases.insert(HeadingGrammar.qualifiers, in: .qualifiers)
    for (index, set) in catalog.sets.enumerated() {
      phrases.insert(set.nouns, in: .nouns(of: index))
      phrases.insert(set.verbs, in: .verbs(of: index))
      phrases.insert(set.fillers, in: .fillers)
      phrases.insert(set.prepositions, in: .prepositions)
      phrases.insert(set.differences, in: .differences)
      phrases.insert(set.groups, in: .groups)
      phrases.insert(set.falseFriends, in: .falseFriends)
      phrases.insert(set.closings, in: .closings)
      add(set.forms, set: index)
      add(set.weakForms, set: index, isWeak: true)
      for definition in set.labels { add(definition, set: index) }
    }
  }

  private mutating func add(_ definition: LabelDefinition, set: Int) {
    let side = sides.count
    // Wordings are of the first side of a label, which therefore always is.
    add(definition.label, definition.words, .name, set: set, always: true)
    add(definition.wordings, set: set, side: side)
    add(definition.weakWordings, set: set, side: side, isWeak: true)
    add(definition.label, definition.weakWords, .weak, set: set)
    add(definition.label, definition.holders, .holder, set: set)
    add(definition.label, definition.deeds, .deed, set: set)
    add(definition.label, definition.prepositions, .preposition, set: set)
    add(definition.label, definition.prefixes, .prefix, set: set)
    add(definition.label, definition.stems, .stem, set: set)
    add(definition.label, definition.endings, .ending, set: set)
    add(definition.label, definition.signatures, .signature, set: set)
  }

  private mutating func add(
    _ label: Label, _ words: [String], _ use: HeadingGrammar.Side.Use, set: Int, always: Bool = false
  ) {
    guard always || !words.isEmpty else { return }
    phrases.insert(words, in: .side(sides.count))
    let takesForms = !words.isEmpty && [.name, .holder, .weak].contains(use)
    sides.append(.init(label: label, set: set, use: use, takesForms: takesForms))
  }

  private mutating func add(_ wordings: [String], set: Int, side: Int? = nil, isWeak: Bool = false) {
    for wording in wordings {
      guard let pattern = patterns.read(wording) else { continue }
      entries.append(.init(pattern: pattern, set: set, side: side, isWeak: isWeak))
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
}
