import Documents
import Export

/// What decided: for each section and each part set apart, the rule and its evidence.
extension State {
  mutating func explain() {
    guard let focus else { return }
    let entry = grid.entries[focus.entry]
    let document = documents[entry.document]
    let explanation = Explanation(document)
    var rows: [Overlay.Row] = [.title("This part")]
    if entry.isDiscarded {
      rows.append(
        Overlay.Row(words: "Set apart as " + explanation.words(for: document.discarded[focus.item])))
    }
    rows += entry.sections.map { Overlay.Row(words: explanation.words(for: document.sections[$0])) }
    let others = document.sections.indices.filter { !entry.sections.contains($0) }
    if !others.isEmpty { rows.append(.title("The other sections")) }
    rows += others.map { Overlay.Row(words: explanation.words(for: document.sections[$0])) }
    if !document.discarded.isEmpty { rows.append(.title("Set apart")) }
    rows += document.discarded.map { Overlay.Row(words: explanation.words(for: $0)) }
    overlay = Overlay("What decided", by: .explain, rows, leadWidth: 0)
  }
}
