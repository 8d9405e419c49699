import Comparison
import Documents
import Layout

/// Saying whose view something is.
extension State {
  mutating func askForLabel() {
    guard focus != nil else { return }
    prompt = Prompt(.label)
    message = nil
  }

  /// What the label prompt is about: the section in focus, or a whole document without labelled sections.
  var labelSubject: String {
    guard let focus else { return "" }
    let entry = grid.entries[focus.entry]
    if documents[entry.document].hasLabelledSections { return "section “\(entry.name)”" }
    return documents.count > 1 ? "document \(entry.document + 1)" : "this document"
  }

  /// Gives a label to what the label prompt is about.
  mutating func give(_ label: Label) -> [Effect] {
    guard let focus else { return [] }
    let entry = grid.entries[focus.entry]
    var labels = given[entry.document]
    if documents[entry.document].hasLabelledSections && !entry.isDiscarded {
      let anchors = anchors(of: entry)
      labels.removeAll { given in anchors.contains { $0 == given.section } }
      labels += anchors.map { GivenLabel(label.id, to: $0) }
    } else {
      labels = [GivenLabel(label.id, to: nil)]
    }
    message = "\(label.name) (your label)"
    return relabel(entry, labels)
  }

  /// Takes back the label that the reader gave to the section in focus, or to its document as a whole.
  mutating func takeLabelBack() -> [Effect] {
    guard let focus else { return [] }
    let entry = grid.entries[focus.entry]
    let anchors = anchors(of: entry)
    let labels = given[entry.document].filter { given in
      given.section != nil && !anchors.contains { $0 == given.section }
    }
    guard labels != given[entry.document] else {
      message = "\(entry.name) has no label of yours"
      return []
    }
    message = "Your label is taken back"
    return relabel(entry, labels)
  }

  /// The first texts of an entry's sections.
  private func anchors(of entry: Entry) -> [Anchor] {
    let document = documents[entry.document]
    let anchoring = Anchoring(document)
    return entry.sections.compactMap { document.firstPlace(inSection: $0).flatMap(anchoring.anchor) }
  }

  /// Lays out a document anew with the labels that the reader gave.
  private mutating func relabel(_ entry: Entry, _ labels: [GivenLabel]) -> [Effect] {
    let number = entry.document
    let (old, place) = (given[number], self.place)
    given[number] = labels
    documents[number] = originals[number].relabelled(by: labels, of: options.labels)
    let words = message
    relight { $0.relayout(at: place) }
    message = words
    return [.remember(.labels(document: number, old: old, new: labels))]
  }
}
