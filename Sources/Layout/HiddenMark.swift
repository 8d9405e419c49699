import Typography

/// The mark at the end of a line that stands over columns of which some are hidden: “+2”.
struct HiddenMark {
  private let text: String

  /// The mark for a number of hidden columns; nil where none is.
  init?(_ hidden: Int) {
    guard hidden > 0 else { return nil }
    text = " +\(hidden)"
  }

  /// Cells the mark takes, with the blank before it.
  var cells: Int { CellWidth.of(text) }

  /// The mark as a run.
  func run(at column: Int) -> Run { Run(text, at: column, .hint) }
}
