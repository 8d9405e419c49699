import Comparison
import Documents
import Layout
import Terminal

/// What of the comparison is lit.
struct Comparing: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case onlyHere, shared
  }

  let kind: Kind
  /// What is lit in each text.
  let ranges: [TextAddress: [Range<Int>]]
  /// How much is lit in each entry that is compared.
  let counts: [Int: Int]
  /// What stands beside the numbers of passages: where else their wording stands.
  let marginalia: [Passage: String]

  init(_ kind: Kind, in grid: Grid) {
    self.kind = kind
    switch kind {
    case .onlyHere:
      let only = OnlyHere(grid)
      (ranges, counts, marginalia) = (only.ranges, only.counts, [:])
    case .shared:
      let wording = SharedWording(grid)
      (ranges, counts) = (wording.ranges, wording.runs.mapValues(\.count))
      marginalia = Self.marginalia(wording, letters: grid.letters)
    }
  }

  private static func marginalia(_ wording: SharedWording, letters: [Int: String]) -> [Passage: String] {
    var others: [Passage: Set<Int>] = [:]
    for (entry, runs) in wording.runs {
      for run in runs { others[Passage(entry: entry, item: run.item), default: []].formUnion(run.entries) }
    }
    return others.mapValues { "= " + $0.sorted().compactMap { letters[$0] }.joined(separator: " ") }
  }

  var style: StyleRole {
    switch kind {
    case .onlyHere: .onlyHere
    case .shared: .shared
    }
  }

  /// How much is lit.
  var total: Int { counts.values.reduce(0, +) }

  /// “Only here: 41 words”, “Shared wording: 6 runs”.
  var words: String {
    switch kind {
    case .onlyHere: "Only here: \(total) \(total == 1 ? "word" : "words")"
    case .shared: "Shared wording: \(total) \(total == 1 ? "run" : "runs")"
    }
  }

  /// What the headers of the columns say, by entry.
  var columnNotes: [Int: String] {
    switch kind {
    case .onlyHere: counts.mapValues { "\($0) only here" }
    case .shared: counts.mapValues { "\($0) shared" }
    }
  }
}

/// Lighting what only one column says, and what columns share.
extension State {
  /// Lights something of the comparison, or puts it out.
  mutating func toggleComparing(_ kind: Comparing.Kind) {
    if comparing?.kind == kind { return setComparing(nil) }
    let new = Comparing(kind, in: grid)
    if new.counts.isEmpty {
      message = "There is only one column: nothing to compare it with"
      return
    }
    setComparing(new)
    switch kind {
    case .onlyHere: message = "\(new.words) lit; no other column has \(new.total == 1 ? "it" : "them")"
    case .shared:
      message = "\(new.words) lit; = says where else \(new.total == 1 ? "it stands" : "they stand")"
    }
  }

  mutating func setComparing(_ new: Comparing?) {
    comparing = new
    relayout()
  }

  /// Lays changed texts out while nothing is lit, for what is lit is of the texts from before; then lights in them
  /// what was lit.
  mutating func relight(after layOut: (inout State) -> Void) {
    // What names places of the old texts goes before anything is laid out.
    let (search, filter, kind) = (finding, rowFilter, comparing?.kind)
    (finding, searched, rowFilter, beforeSearch, comparing) = (nil, nil, nil, nil, nil)
    layOut(&self)
    finding = search
    refreshSearch()
    if let finding, filter != nil { filterRows(by: finding) }
    guard let kind else { return }
    let new = Comparing(kind, in: grid)
    if !new.counts.isEmpty { setComparing(new) }
  }
}
