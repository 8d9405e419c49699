import Comparison
import Documents
import Layout
import Search
import Typography

/// The list of all matches.
extension State {
  /// The most matches that are listed.
  static let longestList = 1000

  /// Opens the list of all matches, by section, with the count of each section; the current match is selected.
  mutating func listMatches() {
    guard let finding, !finding.matches.isEmpty else {
      message =
        finding == nil ? "Nothing is lit: \(keys.hint(.search)) searches" : "Still searching: none so far"
      return
    }
    var list = matchList(of: finding)
    let current = list.rows.firstIndex { $0.target == finding.current.map(Overlay.Target.match) }
    if let current { list.select(current, width: size.columns, height: contentRows) }
    overlay = list
  }

  /// Lists anew what is listed: the search has found more, or the lines have become longer or shorter.
  mutating func refreshMatchList() {
    guard let overlay, overlay.action == .listMatches, let finding else { return }
    self.overlay = overlay.with(matchList(of: finding), width: size.columns, height: contentRows)
  }

  private func matchList(of finding: Finding) -> Overlay {
    let listed = finding.matches.prefix(Self.longestList).indices
    var groups: [Int?: [Int]] = [:]
    for index in listed { groups[entry(of: finding.matches[index]), default: []].append(index) }
    var rows: [Overlay.Row] = []
    for entry in [nil] + grid.entries.indices.map(Optional.some) {
      let count = entry.map { finding.hits[$0] ?? 0 } ?? finding.headMatches.count
      if count == 0 && !isCompared(entry) { continue }
      rows.append(.title(title(of: entry, count)))
      rows += (groups[entry] ?? []).map { row(of: finding.matches[$0], $0) }
    }
    if finding.matches.count > listed.count {
      rows.append(.title("The first \(listed.count) of \(finding.count) matches are listed"))
    }
    return Overlay(
      "Matches of /\(finding.words)\(finding.isGoing ? " so far" : "")", by: .listMatches, rows,
      leadWidth: Self.listLead)
  }

  /// Cells of a row's number in the list.
  private static let listLead = 6

  private func entry(of match: Match) -> Int? {
    searched?.passages[match.address]?.entry ?? grid.entry(holding: match.address)
  }

  /// Whether an entry is listed without any match too: that a side does not say it is worth knowing.
  private func isCompared(_ entry: Int?) -> Bool {
    entry.map { grid.entries[$0].role == .side || grid.entries[$0].role == .shared } ?? false
  }

  private func title(of entry: Int?, _ count: Int) -> String {
    let matches = count == 0 ? "no match" : count == 1 ? "1 match" : "\(count) matches"
    guard let entry = entry.map({ grid.entries[$0] }) else { return "Heads: \(matches)" }
    let number = documents.count > 1 ? "\(entry.document + 1) " : ""
    let topic = entry.key.topic.map { "\($0): " } ?? ""
    return "\(number)\(topic)\(entry.name): \(matches)"
  }

  private func row(of match: Match, _ index: Int) -> Overlay.Row {
    let item = searched?.passages[match.address].map { String($0.item + 1) }
    let width = size.columns - (size.columns < 50 ? 2 : Self.listLead)
    let snippet = Snippet(of: match.range, in: grid.text(at: match.address), width: width)
    return Overlay.Row(lead: item ?? "", words: snippet.text, lit: snippet.match, target: .match(index))
  }
}
