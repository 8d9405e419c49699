import Documents
import LabelSets

/// A place where a wording of a label stands: before evidence has said whether it is one.
struct LabelCandidate: Equatable {
  enum Form: Equatable {
    /// A heading on lines of its own.
    case ownLine
    /// At the start of a paragraph, the text following.
    case runIn
    /// At the start of a list's item.
    case bullet
    /// At the start of a sentence inside a paragraph.
    case inside
  }

  var piece: Int
  /// Where its words stand in the source.
  var words: Range<Int>
  /// Index of the line it stands in.
  var line: Int
  var form: Form
  var match: HeadingMatch
  /// How high the heading stands: 1 to 6 for Markdown's, 7 for the rest.
  var rank: Int
  /// Whether the wording holds the whole heading, no topic or parenthesis after it.
  var isExact: Bool
  /// Bytes of the text that follows on the same piece.
  var following: Int
  /// What supports it, once evidence has been heard.
  var support: Section.Support?

  /// Where it begins in the source.
  var start: Int { words.lowerBound }
}

extension LabelCandidate {
  /// Whether it is one word for or against that says little by itself: “Yes”, “Against”.
  var isAnswer: Bool { match.strength == .weak && match.isOneWord }

  /// Whether its wording fits so much that only a heading worded alike bears it out.
  var isLoose: Bool { match.strength == .weak && match.count > (match.isVerdict ? 3 : 1) }

  /// The candidate with its support.
  func supported(by support: Section.Support) -> LabelCandidate {
    var copy = self
    copy.support = support
    return copy
  }

  /// Where its words stand.
  var place: SourceRange { SourceRange(words.lowerBound, words.upperBound) }

  /// The label, and why it opens a section.
  var opening: Opening {
    Opening(label: match.label, evidence: .announced(place, form.told, support ?? .wording))
  }
}

extension LabelCandidate.Form {
  var told: Section.Form {
    switch self {
    case .ownLine: .heading
    case .runIn: .start
    case .bullet: .item
    case .inside: .sentence
    }
  }
}

extension HeadingMatch {
  /// Whether it is one word for or against.
  var isOneWord: Bool { count == 1 && isVerdict }

  /// Whether the label is for or against.
  var isVerdict: Bool { label.id == "pro" || label.id == "con" }

  /// Whether it is one word for or against with a title after a colon or a comma, or a name after a dash: “Yes, boats
  /// are streets”, “Pro – Ann Lee”.
  func isTitled(_ words: HeadingWords) -> Bool {
    guard isOneWord, words.words.count > 2 else { return false }
    let marks = words.words[1].before
    return marks.contains(.dash) && words.words[1].capital
      || words.words.count > 3 && !marks.isDisjoint(with: [.colon, .comma])
  }

  /// Whether it is the whole of a line that can hardly be anything else: a loose wording of many words can.
  func isAll(of words: HeadingWords) -> Bool {
    count == words.words.count && (strength > .weak || count <= 3)
  }
}

extension HeadingWords {
  /// Where a run of the words stands; empty for none.
  func range(_ run: Range<Int>) -> Range<Int> {
    run.isEmpty ? 0..<0 : words[run.lowerBound].start..<words[run.upperBound - 1].end
  }
}
