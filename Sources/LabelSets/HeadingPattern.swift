/// A heading wording, compiled: `what the {side} is|are saying`.
///
/// Written in words between spaces: `a|b` alternatives, `a?` may be missing, `{side}`, `{noun}`, `{topic}` (one
/// or more words), `{rest}` (all words to the end); a colon at the very end asks for one in the heading.
struct HeadingPattern: Equatable, Sendable {
  enum Element: Equatable, Sendable {
    case words([UInt64], orNoun: Bool)
    case side
    case topic
    case rest
  }

  struct Step: Equatable, Sendable {
    var element: Element
    var isOptional: Bool
  }

  var steps: [Step] = []
  /// Whether a colon must follow.
  var needsColon = false
  /// Whether it is one word or a side's bare name: too little to trust alone.
  var isBare: Bool {
    guard steps.count == 1 else { return false }
    return true
  }

  /// Reads a wording; nil where it has no word, or an unknown `{…}`.
  init?(_ wording: String) {
    var text = Substring(wording)
    if text.last == ":" {
      needsColon = true
      text = text.dropLast()
    }
    for part in text.split(separator: " ") {
      guard let step = Self.step(part) else { return nil }
      steps.append(step)
    }
    let isConcrete = steps.contains { step in
      switch step.element {
      case .words, .side: !step.isOptional
      case .topic, .rest: false
      }
    }
    guard isConcrete else { return nil }
  }

  private static func step(_ part: Substring) -> Step? {
    let isOptional = part.last == "?"
    let part = isOptional ? part.dropLast() : part
    switch part {
    case "{side}": return Step(element: .side, isOptional: isOptional)
    case "{topic}": return Step(element: .topic, isOptional: isOptional)
    case "{rest}": return Step(element: .rest, isOptional: isOptional)
    default: break
    }
    var keys: [UInt64] = []
    var orNoun = false
    for word in part.split(separator: "|") {
      if word == "{noun}" {
        orNoun = true
      } else if word.utf8.allSatisfy({
        $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x80 || $0 == 0x27
      }) {
        keys.append(HeadingWords.key(of: word))
      } else {
        return nil
      }
    }
    guard orNoun || !keys.isEmpty else { return nil }
    return Step(element: .words(keys, orNoun: orNoun), isOptional: isOptional)
  }
}
