/// A heading wording, compiled: `what the {side} is|are saying`. Its steps stand in the table that read it.
///
/// Written in words between spaces: `a|b` alternatives, `a?` may be missing, `{side}`, `{noun}`, `{verb}`, `{topic}`
/// (one or more words), `{rest}` (all words to the end); a colon at the very end asks for one in the heading.
struct HeadingPattern: Sendable {
  /// Its steps in the table.
  var steps: Range<Int>
  /// Whether a colon must follow.
  var needsColon: Bool
  /// Whether a side must be named.
  var needsSide: Bool
  /// Whether it is one word or a side's bare name, perhaps with what it is of: too little to trust alone.
  var isBare: Bool
  /// Whether it can fit words in so many ways that what did not fit is worth remembering.
  var hasManyWays: Bool
  /// The most steps that a wording has: no heading needs as many.
  static let mostSteps = 64

  struct Step: Sendable {
    enum Element { case words, side, topic, rest }

    var element: Element
    /// Of words: their keys in the table.
    var keys: Range<Int>
    /// Of words: the set's lists that it takes a phrase of, beside the keys.
    var lists: Lists
    var isOptional: Bool

    /// Whether it asks for words that the pattern or its label names.
    fileprivate var isConcrete: Bool { !isOptional && (element == .words || element == .side) }
  }

  struct Lists: OptionSet {
    let rawValue: UInt8
    static let nouns = Lists(rawValue: 1)
    static let verbs = Lists(rawValue: 2)
  }
}

/// The steps of many patterns in two flat tables: a program's start reads hundreds.
struct HeadingPatterns: Sendable {
  private(set) var steps: [HeadingPattern.Step] = []
  private(set) var keys: [UInt64] = []

  init() {
    steps.reserveCapacity(1_024)
    keys.reserveCapacity(4_096)
  }

  /// Calls `body` with each key that an entry of a set can be found by whose words begin with a step.
  func forEachKey(of step: HeadingPattern.Step, set: Int, _ body: (UInt64) -> Void) {
    if step.element == .side { body(PhraseList.sides(of: set).key) }
    for key in step.keys { body(keys[key]) }
    if step.lists.contains(.nouns) { body(PhraseList.nouns(of: set).key) }
    if step.lists.contains(.verbs) { body(PhraseList.verbs(of: set).key) }
  }

  /// Whether a wording can be read: it has a word, and no unknown `{…}`.
  static func canRead(_ wording: String) -> Bool {
    var patterns = HeadingPatterns()
    return patterns.read(wording) != nil
  }

  /// Reads a wording; nil where it cannot be read.
  mutating func read(_ wording: String) -> HeadingPattern? {
    var wording = wording
    return wording.withUTF8 { read($0) }
  }

  private mutating func read(_ wording: UnsafeBufferPointer<UInt8>) -> HeadingPattern? {
    let start = steps.count
    let needsColon = wording.last == UInt8(ascii: ":")
    var reader = WordingReader(bytes: UnsafeBufferPointer(rebasing: wording.dropLast(needsColon ? 1 : 0)))
    while !reader.isAtEnd {
      guard let step = reader.step(&keys) else { return nil }
      steps.append(step)
      if steps.count - start > HeadingPattern.mostSteps { return nil }
    }
    let own = steps[start...]
    guard own.contains(where: \.isConcrete), let first = own.first, let last = own.last else { return nil }
    let isSideOfTopic = own.count == 3 && first.element == .side && last.element == .topic
    return HeadingPattern(
      steps: start..<steps.count, needsColon: needsColon,
      needsSide: own.contains { $0.element == .side && !$0.isOptional },
      isBare: own.count == 1 || isSideOfTopic,
      hasManyWays: own.count { $0.isOptional } > 4 || own.count { $0.element == .topic } > 1)
  }
}

/// Reads a wording step by step.
private struct WordingReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var at = 0

  var isAtEnd: Bool { at == bytes.count }

  private mutating func takes(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func takes(_ name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    for index in 0..<count where bytes[at + index] != name.utf8Start[index] { return false }
    at += count
    return true
  }

  /// The step at this place, with the space after it; nil where it cannot be read.
  mutating func step(_ keys: inout [UInt64]) -> HeadingPattern.Step? {
    guard var step = element(&keys) else { return nil }
    step.isOptional = takes(UInt8(ascii: "?"))
    return isAtEnd || takes(UInt8(ascii: " ")) ? step : nil
  }

  private mutating func element(_ keys: inout [UInt64]) -> HeadingPattern.Step? {
    let start = keys.count
    var lists: HeadingPattern.Lists = []
    func step(_ element: HeadingPattern.Step.Element) -> HeadingPattern.Step {
      HeadingPattern.Step(element: element, keys: start..<keys.count, lists: lists, isOptional: false)
    }
    repeat {
      if at == bytes.count || bytes[at] != UInt8(ascii: "{") {
        guard let key = word() else { return nil }
        keys.append(key)
      } else if takes("{side}") {
        return step(.side)
      } else if takes("{noun}") {
        lists.insert(.nouns)
      } else if takes("{verb}") {
        lists.insert(.verbs)
      } else if takes("{topic}") {
        return step(.topic)
      } else if takes("{rest}") {
        return step(.rest)
      } else {
        return nil
      }
    } while takes(UInt8(ascii: "|"))
    return step(.words)
  }

  private mutating func word() -> UInt64? {
    let start = at
    var key = WordKey()
    while at < bytes.count, Self.isWordByte(bytes[at]) {
      if bytes[at] != 0x27 { key.add(bytes[at]) }
      at += 1
    }
    return at > start ? key.value : nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte >= 0x80 || byte == 0x27
  }
}
