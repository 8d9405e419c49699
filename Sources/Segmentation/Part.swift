import Documents
import LabelSets

/// What a piece, or a part of one, is in its document: the stage between pieces and sections.
struct Part: Equatable {
  enum Role: Equatable {
    case title
    case standfirst
    case byline
    case date(iso: String?)
    case discarded(Discarded.Reason)
    /// A running head that says what the page under it is part of.
    case runningHead(Label)
    /// A heading that announces a label, on lines of its own.
    case label(Label)
    /// A heading of group headings or repeated questions over labels: has no text of its own.
    case topic
    /// A heading that announces nothing.
    case heading
    /// Text; with a label where a run-in label opens it.
    case text(opening: Label?)
  }

  var role: Role
  /// Index of the piece it is of.
  var piece: Int
  /// The bytes it covers.
  var range: Range<Int>
}
