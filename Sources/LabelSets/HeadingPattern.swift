/// A heading wording, compiled: `what the {side} is|are saying`.
///
/// Written in words between spaces: `a|b` alternatives, `a?` may be missing, `{side}`, `{noun}`, `{verb}`, `{topic}`
/// (one or more words), `{rest}` (all words to the end); a colon at the very end asks for one in the heading.
struct HeadingPattern: Equatable, Sendable {
  enum Element: Equatable, Sendable {
    case words([UInt64], or: Lists)
    case side
    case topic
    case rest
  }

  /// The set's lists that a step takes a phrase of.
  struct Lists: OptionSet {
    let rawValue: UInt8
    static let nouns = Lists(rawValue: 1)
    static let verbs = Lists(rawValue: 2)
  }

  struct Step: Equatable, Sendable {
    var element: Element
    var isOptional: Bool
  }

  var steps: [Step] = []
  /// Whether a colon must follow.
  var needsColon = false
  /// Whether it is one word or a side's bare name, perhaps with what it is of: too little to trust alone.
  var isBare: Bool {
    steps.count == 1 || steps.first?.element == .side && steps.last?.element == .topic && steps.count == 3
  }

  /// Reads a wording; nil where it has no word, or an unknown `{…}`.
  init?(_ wording: String) {
    var wording = wording
    let isRead = wording.withUTF8 { read($0) }
    guard isRead, steps.contains(where: \.isConcrete) else { return nil }
  }

  private mutating func read(_ wording: UnsafeBufferPointer<UInt8>) -> Bool {
    needsColon = wording.last == UInt8(ascii: ":")
    var reader = WordingReader(bytes: UnsafeBufferPointer(rebasing: wording.dropLast(needsColon ? 1 : 0)))
    steps.reserveCapacity(6)
    while !reader.isAtEnd {
      guard let step = reader.step() else { return false }
      steps.append(step)
    }
    return true
  }
}

extension HeadingPattern.Step {
  /// Whether it asks for words that the pattern or its label names.
  fileprivate var isConcrete: Bool {
    switch element {
    case .words, .side: !isOptional
    case .topic, .rest: false
    }
  }
}

/// Reads a wording step by step; a program's start reads hundreds, so it copies no text.
private struct WordingReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var at = 0

  var isAtEnd: Bool { at == bytes.count }

  private mutating func takes(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  /// The step at this place, with the space after it; nil where it cannot be read.
  mutating func step() -> HeadingPattern.Step? {
    guard let element = element() else { return nil }
    let isOptional = takes(UInt8(ascii: "?"))
    guard isAtEnd || takes(UInt8(ascii: " ")) else { return nil }
    return HeadingPattern.Step(element: element, isOptional: isOptional)
  }

  private mutating func element() -> HeadingPattern.Element? {
    var keys: [UInt64] = []
    var lists: HeadingPattern.Lists = []
    repeat {
      if takes(UInt8(ascii: "{")) {
        switch placeholder() {
        case "noun": lists.insert(.nouns)
        case "verb": lists.insert(.verbs)
        case "side": return .side
        case "topic": return .topic
        case "rest": return .rest
        default: return nil
        }
      } else if let key = word() {
        keys.append(key)
      } else {
        return nil
      }
    } while takes(UInt8(ascii: "|"))
    return .words(keys, or: lists)
  }

  private mutating func placeholder() -> String {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "}") { at += 1 }
    let name = String(decoding: bytes[start..<at], as: UTF8.self)
    return takes(UInt8(ascii: "}")) ? name : ""
  }

  private mutating func word() -> UInt64? {
    let start = at
    while at < bytes.count, Self.isWordByte(bytes[at]) { at += 1 }
    return at > start ? HeadingWords.key(of: bytes[start..<at]) : nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte >= 0x80 || byte == 0x27
  }
}
