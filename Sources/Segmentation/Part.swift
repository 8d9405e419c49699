import Documents
import LabelSets

/// What sets a piece apart: the reason, and what told.
struct Junk: Equatable {
  var reason: Discarded.Reason
  var evidence: Discarded.Evidence

  init(_ reason: Discarded.Reason, _ evidence: Discarded.Evidence) {
    self.reason = reason
    self.evidence = evidence
  }
}

/// A label that text has without a heading, and why.
struct Opening: Equatable {
  var label: Label
  var evidence: Section.Evidence
}

/// What a piece, or a part of one, is in its document: the stage between pieces and sections.
struct Part: Equatable {
  enum Role: Equatable {
    case title
    case standfirst
    case byline
    case date(iso: String?)
    case discarded(Junk)
    /// A running head that says what the page under it is part of.
    case runningHead(Label)
    /// A heading that announces a label, on lines of its own.
    case label(Opening)
    /// A heading of group headings or repeated questions over labels, at that place: has no text of its own.
    case topic(over: SourceRange)
    /// A heading that announces nothing, or nothing that can be believed.
    case heading(Section.Evidence)
    /// Text; with a label where a run-in label opens it.
    case text(opening: Opening?)
  }

  var role: Role
  /// Index of the piece it is of.
  var piece: Int
  /// The bytes it covers.
  var range: Range<Int>
}
