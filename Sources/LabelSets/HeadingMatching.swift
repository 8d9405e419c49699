import Documents

/// Where the words that fit a pattern end, and how loosely they fit.
private struct Fit {
  var end: Int
  /// Words that nothing names: two for one of a topic, one for one of a rest.
  var looseness = 0

  func loosened(by words: Int) -> Fit { Fit(end: end, looseness: looseness + words) }
}

extension HeadingGrammar {
  /// The match of one entry at the first of the words, and how loosely the words fit.
  ///
  /// - Parameters:
  ///   - words: up to a colon, which no wording crosses.
  ///   - after: the marks after the last of them.
  func match(_ entry: Entry, _ words: ArraySlice<HeadingWord>, _ after: HeadingWord.Marks)
    -> (match: HeadingMatch, looseness: Int)?
  {
    guard let fit = fit(entry.pattern.steps[...], entry.label, words) else { return nil }
    let side = sides[entry.label]
    let end = tailEnd(words, from: fit.end, isStrong: entry.strength == .strong)
    if entry.pattern.needsColon {
      let marks = end < words.endIndex ? words[end].before : after
      guard marks.contains(.colon) else { return nil }
    }
    let match = HeadingMatch(
      label: side.label, set: side.set, count: end - words.startIndex, strength: entry.strength)
    return (match, fit.looseness + end - fit.end)
  }

  /// How the words fit the steps; nil where they do not.
  private func fit(
    _ steps: ArraySlice<HeadingPattern.Step>, _ label: Int, _ words: ArraySlice<HeadingWord>
  ) -> Fit? {
    guard let step = steps.first else { return Fit(end: words.startIndex) }
    let rest = steps.dropFirst()
    if let fit = fit(step.element, rest, label, words) { return fit }
    return step.isOptional ? fit(rest, label, words) : nil
  }

  private func fit(
    _ element: HeadingPattern.Element, _ rest: ArraySlice<HeadingPattern.Step>, _ label: Int,
    _ words: ArraySlice<HeadingWord>
  ) -> Fit? {
    switch element {
    case .rest: return words.isEmpty ? nil : Fit(end: words.endIndex, looseness: words.count)
    case .topic: return topic(rest, label, words)
    case .side:
      guard let next = sideEnd(label, skippingFillers(words)) else { return nil }
      return fit(rest, label, words[next...])
    case .words(let keys, let lists):
      for words in [words, skippingFillers(words)] {
        guard let first = words.first else { return nil }
        if keys.contains(first.key) { return fit(rest, label, words.dropFirst()) }
        if let next = phraseEnd(lists, of: sides[label].set, words) {
          return fit(rest, label, words[next...])
        }
      }
      return nil
    }
  }

  /// A topic is as short as what follows allows; at the end it runs to a colon or a full stop.
  private func topic(
    _ rest: ArraySlice<HeadingPattern.Step>, _ label: Int, _ words: ArraySlice<HeadingWord>
  ) -> Fit? {
    guard let start = words.indices.first, !Self.joiners.contains(words[start].key),
      !Self.examples.contains(words[start].key)
    else { return nil }
    let limit = rest.isEmpty ? words.endIndex : min(words.endIndex, start + Self.longestTopic)
    var at = start + 1
    while at < limit {
      if !rest.isEmpty, let fit = fit(rest, label, words[at...]) { return fit.loosened(by: 2 * (at - start)) }
      if words[at].before.contains(.stop), !Self.abbreviations.contains(words[at - 1].key) { break }
      at += 1
    }
    return rest.allSatisfy(\.isOptional) ? Fit(end: at, looseness: 2 * (at - start)) : nil
  }

  /// A side's name, or several joined by a slash or “and”: “Progressive/Left-Leaning”.
  private func sideEnd(_ label: Int, _ words: ArraySlice<HeadingWord>) -> Int? {
    guard var at = phraseEnd(sides[label].phrases, words) else { return nil }
    while at < words.endIndex {
      let isSlashed = words[at].before.contains(.slash)
      let next = words[at].key == Self.and ? words[(at + 1)...] : words[at...]
      guard isSlashed || words[at].key == Self.and else { break }
      if let end = phraseEnd(sides[label].phrases, next) {
        at = end
      } else if !isSlashed, next.count > 1, !isSide(of: sides[label].set, next),
        phraseEnd(nouns[sides[label].set], next.dropFirst()) != nil
      {
        // “Conservative and libertarian perspectives”
        at += 2
      } else if isSlashed, !isSide(of: sides[label].set, next) {
        at += 1
        while at < words.endIndex, words[at].before == .dash { at += 1 }
      } else {
        break
      }
    }
    return at
  }

  private func isSide(of set: Int, _ words: ArraySlice<HeadingWord>) -> Bool {
    sides.contains { $0.set == set && phraseEnd($0.phrases, words) != nil }
  }

  /// Where the noun or verb that the words begin with ends.
  private func phraseEnd(_ lists: HeadingPattern.Lists, of set: Int, _ words: ArraySlice<HeadingWord>) -> Int?
  {
    let noun = lists.contains(.nouns) ? phraseEnd(nouns[set], words) : nil
    return noun ?? (lists.contains(.verbs) ? phraseEnd(verbs[set], words) : nil)
  }

  /// Where the longest of the phrases that the words begin with ends.
  func phraseEnd(_ phrases: [[UInt64]], _ words: ArraySlice<HeadingWord>) -> Int? {
    var longest = 0
    for phrase in phrases where phrase.count > longest && phrase.count <= words.count {
      if zip(phrase, words).allSatisfy({ $0 == $1.key }) { longest = phrase.count }
    }
    return longest > 0 ? words.startIndex + longest : nil
  }

  /// What a wording may be followed by: “(attributed)”; a strong one by “on gun control” too.
  private func tailEnd(_ words: ArraySlice<HeadingWord>, from end: Int, isStrong: Bool) -> Int {
    guard end < words.endIndex else { return end }
    let opensParenthesis = words[end].before.contains(.parenthesis)
    guard
      opensParenthesis || (isStrong && words[end].before == .space && Self.tailWords.contains(words[end].key))
    else {
      return end
    }
    var at = end + 1
    while at < words.endIndex, !words[at].before.contains(.stop) { at += 1 }
    return at
  }

  func skippingFillers(_ words: ArraySlice<HeadingWord>) -> ArraySlice<HeadingWord> {
    words.drop { Self.fillers.contains($0.key) }
  }

  /// Words that a full stop shortens: “Arguments for Prop. 7”.
  private static let abbreviations = Set(
    [
      "prop", "no", "nos", "sen", "rep", "gov", "st", "mr", "mrs", "ms", "dr", "vs", "v", "art", "sec", "h",
      "r", "s", "u",
    ]
    .map { HeadingWords.key(of: $0) })
  private static let longestTopic = 12
  private static let and = HeadingWords.key(of: "and")
  /// “Arguments for and against X” is a heading over both sides.
  static let joiners = Set(["and", "or", "vs", "versus"].map { HeadingWords.key(of: $0) })
  /// “For example:” heads no side.
  private static let examples = Set(["example", "instance", "now", "more"].map { HeadingWords.key(of: $0) })
  private static let tailWords = Set(
    ["on", "about", "of", "for", "regarding", "toward", "towards", "to", "in", "concerning", "against"]
      .map { HeadingWords.key(of: $0) })
  private static let fillers = Set(
    [
      "potential", "possible", "key", "main", "typical", "core", "major", "primary", "some", "top", "general",
      "common", "political", "traditional", "mainstream", "biggest", "strongest", "best", "several", "other",
      "a", "an", "its", "their", "his", "her", "your", "our", "these", "those", "many", "most", "certain",
      "overall",
    ].map { HeadingWords.key(of: $0) })
}
