/// A list of phrases that wordings name: the names of a side, the nouns or the verbs of a set.
struct PhraseList: Equatable, Sendable {
  private let number: Int

  /// The names of a side, by its place among the sides.
  static func side(_ side: Int) -> PhraseList { PhraseList(number: side) }
  /// Words that say nothing of a side: “key”, “possible”.
  static let fillers = PhraseList(number: -1)
  static let prepositions = PhraseList(number: -2)
  static let differences = PhraseList(number: -3)
  static let groups = PhraseList(number: -4)
  static let falseFriends = PhraseList(number: -5)
  /// Words that may stand before a name inside a wording: “key”, “possible”.
  static let qualifiers = PhraseList(number: -6)
  static let closings = PhraseList(number: -7)
  static func nouns(of set: Int) -> PhraseList { PhraseList(number: -3 * set - 8) }
  static func verbs(of set: Int) -> PhraseList { PhraseList(number: -3 * set - 9) }
  /// The names of all sides of a set.
  static func sides(of set: Int) -> PhraseList { PhraseList(number: -3 * set - 10) }

  var isNouns: Bool { number <= -8 && (-8 - number) % 3 == 0 }
  var isVerbs: Bool { number <= -8 && (-8 - number) % 3 == 1 }

  /// The side whose names these are; nil for other lists.
  var side: Int? { number >= 0 ? number : nil }

  /// What entries that take a phrase of it are indexed under, beside the keys of words.
  var key: UInt64 { UInt64(bitPattern: Int64(number)) &* 0x9E37_79B9_7F4A_7C15 }
}

/// A phrase that stands in a heading: the longest of its list that begins there.
struct PhrasePlace: Sendable {
  var list: PhraseList
  var start: Int
  var end: Int
}

/// Phrases in lists, by their first words.
struct PhraseIndex: Sendable {
  /// A phrase of a list, without its first word.
  private struct Phrase: Sendable {
    var list: PhraseList
    var rest: Range<Int>
  }

  private var phrases = WordIndex<Phrase>(capacity: 2_048)
  private var keys: [UInt64] = []

  mutating func insert(_ phrases: [String], in list: PhraseList) {
    for phrase in phrases { insert(phrase, in: list) }
  }

  private mutating func insert(_ phrase: String, in list: PhraseList) {
    let start = keys.count
    HeadingWords.forEachKey(of: phrase) { keys.append($0) }
    guard keys.count > start else { return }
    phrases.insert(Phrase(list: list, rest: start + 1..<keys.count), for: keys[start])
  }

  /// Whether a word is a phrase of a list that `isWanted`.
  func contains(_ word: HeadingWord, where isWanted: (PhraseList) -> Bool) -> Bool {
    var isFound = false
    phrases.forEach(word.key) { phrase in
      if phrase.rest.isEmpty, isWanted(phrase.list) { isFound = true }
    }
    return isFound
  }

  /// Calls `body` with the list of each phrase that begins with a word of that key.
  func forEachFirst(_ key: UInt64, _ body: (PhraseList) -> Void) { phrases.forEach(key) { body($0.list) } }

  /// Calls `body` with each phrase that begins at a word: its list, and where it ends.
  func forEachPlace(at start: Int, in words: ArraySlice<HeadingWord>, _ body: (PhraseList, Int) -> Void) {
    phrases.forEach(words[start].key) { phrase in
      if let end = end(of: phrase, in: words, from: start) { body(phrase.list, end) }
    }
  }

  /// The phrases that stand in words, in the order of their starts.
  func places(in words: ArraySlice<HeadingWord>) -> [PhrasePlace] {
    var places: [PhrasePlace] = []
    for start in words.indices {
      let first = places.count
      phrases.forEach(words[start].key) { phrase in
        guard let end = end(of: phrase, in: words, from: start) else { return }
        if let known = places[first...].firstIndex(where: { $0.list == phrase.list }) {
          places[known].end = max(places[known].end, end)
        } else {
          places.append(PhrasePlace(list: phrase.list, start: start, end: end))
        }
      }
    }
    return places
  }

  private func end(of phrase: Phrase, in words: ArraySlice<HeadingWord>, from start: Int) -> Int? {
    let end = start + 1 + phrase.rest.count
    guard end <= words.endIndex else { return nil }
    for (at, key) in zip(start + 1..<end, phrase.rest) where words[at].key != keys[key] { return nil }
    return end
  }
}
