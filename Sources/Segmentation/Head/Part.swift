import Documents

/// What sets a piece apart: the reason, and what told.
struct Junk: Equatable {
  var reason: Discarded.Reason
  var evidence: Discarded.Evidence

  init(_ reason: Discarded.Reason, _ evidence: Discarded.Evidence) {
    self.reason = reason
    self.evidence = evidence
  }
}

/// What a piece, or a part of one, is outside of the sections: the head of a document, or set apart.
struct Part: Equatable {
  enum Role: Equatable {
    case title
    case standfirst
    case byline
    case date(iso: String?)
    case discarded(Junk)
  }

  var role: Role
  /// Index of the piece it is of.
  var piece: Int
  /// The bytes it covers.
  var range: Range<Int>
}
