import Documents

/// Finds what the words of one heading announce: the phrases that stand in them are looked up once, and only wordings
/// whose side is named among them are tried.
struct HeadingMatching {
  /// A wording that is tried, for one side.
  private struct Trial {
    var steps: Range<Int>
    var side: Int
    var set: Int
    var remembers: Bool
  }

  /// Where the words that fit a wording end, and how loosely they fit.
  private struct Fit {
    var end: Int
    /// Words that nothing names: two for one of a topic, one for one of a rest.
    var looseness = 0
    /// Where the words begin that a wording leaves open to the end.
    var rest: Int?

    func loosened(by words: Int) -> Fit { Fit(end: end, looseness: looseness + words, rest: rest) }
  }

  private let grammar: HeadingGrammar
  /// Up to a colon, which no wording crosses.
  private let words: ArraySlice<HeadingWord>
  /// The marks after the last of the words.
  private let after: HeadingWord.Marks
  private let places: [PhrasePlace]
  /// For each place among the words a bit for each step of the wording being tried from which on nothing fits there.
  private var misfits: [UInt64] = []
  private var found: [(side: Int, match: HeadingMatch, looseness: Int)] = []

  init(_ grammar: HeadingGrammar, _ words: ArraySlice<HeadingWord>, after: HeadingWord.Marks) {
    self.grammar = grammar
    self.words = words
    self.after = after
    places = grammar.phrases.places(in: words)
  }

  /// The labels that the words announce, the best first.
  mutating func matches() -> [HeadingMatch] {
    guard let first = words.first else { return [] }
    let start = words.startIndex
    consider(grammar.byFirst, at: start, from: start)
    let rest = skippingFillers(first.key == HeadingGrammar.the ? start + 1 : start)
    if rest > start, rest < words.endIndex { consider(grammar.byFirst, at: rest, from: rest) }
    for at in words.indices.dropFirst() { consider(grammar.byLater, at: at, from: start) }
    return found.sorted {
      ($1.match.count, $0.looseness, $0.side) < ($0.match.count, $1.looseness, $1.side)
    }.map(\.match)
  }

  // MARK: Trials

  /// Tries the entries that an index has for the word at `at` and for the phrases that begin there.
  private mutating func consider(_ index: WordIndex<Int>, at: Int, from start: Int) {
    index.forEach(words[at].key) { consider($0, from: start, side: nil) }
    for place in places where place.start == at {
      if let side = place.list.side {
        guard grammar.sides[side].takesForms else { continue }
        let sides = PhraseList.sides(of: grammar.sides[side].set)
        index.forEach(sides.key) { consider($0, from: start, side: side) }
      } else {
        index.forEach(place.list.key) { consider($0, from: start, side: nil) }
      }
    }
  }

  /// Tries an entry for the sides it can be of.
  ///
  /// - Parameter side: the only side that counts, where its name brought the entry up.
  private mutating func consider(_ index: Int, from start: Int, side: Int?) {
    let entry = grammar.entries[index]
    if let own = entry.side ?? side {
      if side == nil || side == own { consider(entry, of: own, from: start) }
    } else if entry.pattern.needsSide {
      for (at, place) in places.enumerated() {
        guard let side = place.list.side, grammar.sides[side].takesForms,
          grammar.sides[side].set == entry.set,
          !places[..<at].contains(where: { $0.list == place.list })
        else { continue }
        consider(entry, of: side, from: start)
      }
    } else {
      for side in grammar.sides.indices
      where grammar.sides[side].set == entry.set && grammar.sides[side].takesForms {
        consider(entry, of: side, from: start)
      }
    }
  }

  private mutating func consider(_ entry: HeadingGrammar.Entry, of side: Int, from start: Int) {
    let pattern = entry.pattern
    let trial = Trial(
      steps: pattern.steps, side: side, set: entry.set, remembers: pattern.hasManyWays)
    if trial.remembers { misfits = Array(repeating: 0, count: words.count + 1) }
    guard let fit = fit(trial, pattern.steps.lowerBound, start) else { return }
    let known = grammar.sides[side]
    let strength: HeadingMatch.Strength =
      entry.isWeak || known.isWeak ? .weak : pattern.isBare ? .bare : .strong
    let end = tailEnd(fit.end, isStrong: strength == .strong)
    if pattern.needsColon {
      let marks = end < words.endIndex ? words[end].before : after
      guard marks.contains(.colon) else { return }
    }
    var match = HeadingMatch(
      label: known.label, set: known.set, count: end - words.startIndex, strength: strength)
    match.isOwn = entry.side != nil
    match.isExact = fit.looseness == 0 && end == fit.end
    match.opening = fit.rest.map { $0 - words.startIndex }
    add(match, of: side, looseness: fit.looseness + end - fit.end)
  }

  private mutating func add(_ match: HeadingMatch, of side: Int, looseness: Int) {
    if let known = found.firstIndex(where: { $0.side == side && $0.match.count == match.count }) {
      found[known].match.strength = max(found[known].match.strength, match.strength)
      found[known].looseness = min(found[known].looseness, looseness)
    } else {
      found.append((side, match, looseness))
    }
  }

  // MARK: Steps

  /// How the words from `at` on fit a trial's steps from `step` on; nil where they do not.
  private mutating func fit(_ trial: Trial, _ step: Int, _ at: Int) -> Fit? {
    guard step < trial.steps.upperBound else { return Fit(end: at) }
    let (place, bit) = (at - words.startIndex, UInt64(1) << UInt64(step - trial.steps.lowerBound))
    if trial.remembers, misfits[place] & bit != 0 { return nil }
    let next = grammar.patterns.steps[step]
    if let fit = fit(trial, next, step + 1, at) { return fit }
    if next.isOptional, let fit = fit(trial, step + 1, at) { return fit }
    if trial.remembers { misfits[place] |= bit }
    return nil
  }

  private mutating func fit(_ trial: Trial, _ step: HeadingPattern.Step, _ rest: Int, _ at: Int) -> Fit? {
    switch step.element {
    case .rest:
      return at == words.endIndex
        ? nil
        : Fit(end: words.endIndex, looseness: words.endIndex - at, rest: step.isOptional ? nil : at)
    case .topic: return topic(trial, rest, at)
    case .side:
      guard let end = sideEnd(trial, at) ?? sideEnd(trial, skippingFillers(at)) else { return nil }
      return fit(trial, rest, end)
    case .words:
      guard let end = end(of: step, trial, at) ?? end(of: step, trial, skippingFillers(at)) else {
        return nil
      }
      return fit(trial, rest, end)
    }
  }

  /// Where the word or phrase of a step that stands at `at` ends.
  private func end(of step: HeadingPattern.Step, _ trial: Trial, _ at: Int) -> Int? {
    guard at < words.endIndex else { return nil }
    let key = words[at].key
    for own in step.keys where grammar.patterns.keys[own] == key { return at + 1 }
    let noun = step.lists.contains(.nouns) ? phraseEnd(.nouns(of: trial.set), at) : nil
    return noun ?? (step.lists.contains(.verbs) ? phraseEnd(.verbs(of: trial.set), at) : nil)
  }

  /// A topic is as short as what follows allows; at the end it runs to a colon or a full stop.
  private mutating func topic(_ trial: Trial, _ rest: Int, _ start: Int) -> Fit? {
    guard start < words.endIndex, !HeadingGrammar.joiners.contains(words[start].key),
      !HeadingGrammar.examples.contains(words[start].key)
    else { return nil }
    let isLast = rest == trial.steps.upperBound
    let limit = isLast ? words.endIndex : min(words.endIndex, start + Self.longestTopic)
    var at = start + 1
    while at < limit {
      if !isLast, let fit = fit(trial, rest, at) { return fit.loosened(by: 2 * (at - start)) }
      if words[at].before.contains(.stop), !Self.abbreviations.contains(words[at - 1].key) { break }
      at += 1
    }
    let isEnd = (rest..<trial.steps.upperBound).allSatisfy { grammar.patterns.steps[$0].isOptional }
    return isEnd ? Fit(end: at, looseness: 2 * (at - start)) : nil
  }

  /// A side's name, or several joined by a slash or “and”: “Progressive/Left-Leaning”.
  private func sideEnd(_ trial: Trial, _ start: Int) -> Int? {
    guard var at = phraseEnd(.side(trial.side), start) else { return nil }
    while at < words.endIndex {
      let isSlashed = words[at].before.contains(.slash)
      let isJoined = words[at].key == HeadingGrammar.and
      guard isSlashed || isJoined else { break }
      let next = isJoined ? at + 1 : at
      if let end = phraseEnd(.side(trial.side), next) {
        at = end
      } else if !isSlashed, !namesRival(of: trial, next),
        phraseEnd(.nouns(of: trial.set), next + 1) != nil
      {
        // “Conservative and libertarian perspectives”
        at += 2
      } else if isSlashed, !namesSide(of: trial.set, next) {
        at += 1
        while at < words.endIndex, words[at].before == .dash { at += 1 }
      } else {
        break
      }
    }
    return at
  }

  private func namesRival(of trial: Trial, _ at: Int) -> Bool {
    places.contains { place in
      guard place.start == at, let side = place.list.side.map({ grammar.sides[$0] }) else { return false }
      return side.set == trial.set && side.label != grammar.sides[trial.side].label
    }
  }

  private func namesSide(of set: Int, _ at: Int) -> Bool {
    places.contains { place in
      place.start == at && place.list.side.map { grammar.sides[$0].set == set } ?? false
    }
  }

  /// Where the longest phrase of a list that stands at `at` ends.
  private func phraseEnd(_ list: PhraseList, _ at: Int) -> Int? {
    for place in places where place.start == at && place.list == list { return place.end }
    return nil
  }

  /// What a wording may be followed by: “(attributed)”; a strong one by “on gun control” too.
  private func tailEnd(_ end: Int, isStrong: Bool) -> Int {
    guard end < words.endIndex else { return end }
    let opensParenthesis = words[end].before.contains(.parenthesis)
    let opensTail = isStrong && words[end].before == .space && HeadingGrammar.tails.contains(words[end].key)
    guard opensParenthesis || opensTail else { return end }
    var at = end + 1
    while at < words.endIndex, !words[at].before.contains(.stop) { at += 1 }
    return at
  }

  private func skippingFillers(_ start: Int) -> Int {
    var at = start
    while phraseEnd(.qualifiers, at) != nil { at += 1 }
    return at
  }

  /// Words that a full stop shortens: “Arguments for Prop. 7”.
  private static let abbreviations = [
    "prop", "no", "nos", "sen", "rep", "gov", "st", "mr", "mrs", "ms", "dr", "vs", "v", "art", "sec", "h",
    "r", "s", "u", "c", "j", "jj",
  ].map { HeadingWords.key(of: $0) }
  private static let longestTopic = 30
}

extension HeadingGrammar {
  static let the = HeadingWords.key(of: "the")
  static let and = HeadingWords.key(of: "and")
  /// “Arguments for and against X” is a heading over both sides.
  static let joiners = ["and", "or", "vs", "versus", "und", "oder", "et", "ou", "y", "e", "o"].map {
    HeadingWords.key(of: $0)
  }
  /// “For example:” heads no side.
  static let examples = ["example", "instance", "now", "more"].map { HeadingWords.key(of: $0) }
  static let tails =
    ["on", "about", "of", "for", "regarding", "toward", "towards", "to", "in", "concerning", "against"]
    .map { HeadingWords.key(of: $0) }
  static let qualifiers = [
    "potential", "possible", "key", "main", "typical", "core", "major", "primary", "some", "top", "general",
    "common",
    "traditional", "mainstream", "biggest", "strongest", "best", "several", "other", "a", "an", "its",
    "their", "his",
    "her", "your", "our", "these", "those", "many", "most", "certain", "overall",
  ]
  static let subjectLeads = [
    "the", "many", "some", "most", "others", "those", "several", "critics", "voices", "people",
    "commentators", "writers", "on",
    "in",
  ].map { HeadingWords.key(of: $0) }
  /// Words that a heading asks with how each of several does something.
  static let manners = ["how", "why"].map { HeadingWords.key(of: $0) }
  /// Words that a heading asks with.
  static let questions = ["how", "why", "who", "what", "ways", "where"].map { HeadingWords.key(of: $0) }
}
