import Documents
import Export

/// What decided: for each section and each part set apart, the rule and its evidence.
extension State {
  mutating func explain() {
    guard let focus else { return }
    let entry = grid.entries[focus.entry]
    let document = documents[entry.document]
    let explanation = Explanation(document)
    func row(_ section: Int) -> Overlay.Row {
      let section = document.sections[section]
      return Overlay.Row(lead: explanation.place(of: section), words: explanation.words(for: section))
    }
    func row(_ part: Discarded) -> Overlay.Row {
      Overlay.Row(
        lead: explanation.place(of: part), words: "set apart as " + explanation.words(for: part))
    }
    let own = entry.isDiscarded ? [row(document.discarded[focus.item])] : entry.sections.map(row)
    let others = document.sections.indices.filter { !entry.sections.contains($0) }.map(row)
    var rows: [Overlay.Row] = []
    for (title, group) in [
      ("This part", own), ("The other sections", others), ("Set apart", document.discarded.map(row)),
    ] where !group.isEmpty {
      rows.append(.title(title))
      rows += group
    }
    overlay = Overlay("What decided", by: .explain, rows, leadWidth: 15)
  }
}
