import Comparison
import Documents
import Layout
import Search

/// Only some rows show: those with a match of a search.
struct RowFilter: Equatable, Sendable {
  /// The search, as it was typed.
  let words: String
  /// The texts with a match.
  let texts: Set<TextAddress>
  /// A passage without a match that shows all the same, for the reader went there.
  var opened: Passage?

  /// The passages to show.
  func passages(in grid: Grid) -> Set<Passage> {
    let all = grid.passages
    return Set(texts.compactMap { all[$0] } + [opened].compactMap { $0 })
  }
}

/// Showing only rows with a match.
extension State {
  /// Asks for the words; those that are lit are offered, or none where their rows show already.
  mutating func askForRows() {
    prompt = Prompt(.rows)
    if let finding, finding.words != rowFilter?.words { prompt = Prompt(.rows, finding.words, finding.modes) }
  }

  /// Shows only the rows that have what was typed, or all for no words.
  mutating func filterRows(_ words: String, _ modes: Query.Modes) {
    guard !words.isEmpty else {
      message = rowFilter == nil ? "All rows are shown" : nil
      showAllRows()
      return
    }
    if let finding, finding.words == words, finding.modes == modes, !finding.isGoing {
      filterRows(by: finding)
    } else {
      search(words, modes, forward: true, toFilter: true)
    }
  }

  /// Shows only the rows that have a match of a search.
  mutating func filterRows(by finding: Finding) {
    let old = rowFilter
    rowFilter = RowFilter(words: finding.words, texts: Set(finding.ranges.keys))
    relayout()
    if rowFilter == nil {
      rowFilter = old
      relayout()
      message =
        finding.matches.count == 1
        ? "No row has it: the one match is in a head, a heading or a fold"
        : "No row has it: the \(finding.count) matches are in heads, headings and folds"
      return
    }
    if let focus { reveal(focus, atLeast: 2) }
    message = "\(StatusLine.rows(of: self)): \(keys.hint(.undo)) shows all"
  }

  mutating func showAllRows() {
    guard rowFilter != nil else { return }
    rowFilter = nil
    relayout()
    if let focus { reveal(focus, atLeast: 2) }
  }
}
