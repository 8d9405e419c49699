import Comparison
import Documents
import Layout
import Search

/// A search that is lit: its matches, which of them is the current one, and where they stand.
struct Finding: Equatable, Sendable {
  let query: Query
  /// As it was typed.
  let words: String
  /// All matches, in reading order.
  let matches: [Match]
  /// Index of the current match.
  var current: Int?
  /// The matched ranges of each text.
  let ranges: [TextAddress: [Range<Int>]]
  /// Matches by entry of the grid.
  let hits: [Int: Int]

  init(_ words: String, in index: SearchIndex, grid: Grid) {
    self.words = words
    query = Query(words)
    matches = index.matches(query)
    ranges = Dictionary(grouping: matches, by: \.address).mapValues { $0.map(\.range) }
    var hits: [Int: Int] = [:]
    for (address, found) in ranges {
      if let entry = grid.entry(holding: address) { hits[entry, default: 0] += found.count }
    }
    self.hits = hits
  }
}

/// What comes back when a search is taken back, or finds nothing.
struct BeforeSearch: Equatable, Sendable {
  var place: Place
  /// The search that was lit.
  var finding: Finding?
  /// Whether that search had opened the report.
  var isOpened: Bool
}
