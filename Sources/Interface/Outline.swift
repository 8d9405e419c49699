import Comparison
import Documents
import Layout

/// The outline: documents, topics, sections and the headings in them.
extension State {
  mutating func showOutline() {
    var rows: [Overlay.Row] = []
    for document in arrangement.request.documentOrder { rows += outline(of: document) }
    var overlay = Overlay("Outline", by: .outline, rows, leadWidth: 2)
    let here = rows.lastIndex { row in
      guard case .passage(let passage) = row.target, let focus else { return false }
      return passage.entry == focus.entry && passage.item <= focus.item
    }
    if let here { overlay.select(here, width: size.columns, height: contentRows) }
    self.overlay = overlay
  }

  private func outline(of document: Int) -> [Overlay.Row] {
    let title = documents[document].title?.text ?? documents[document].source.name
    var rows = [Overlay.Row.title(documents.count > 1 ? "\(document + 1) \(title)" : title)]
    var topic: String?
    for (index, entry) in grid.entries.enumerated() where entry.document == document {
      if entry.isDiscarded && !showsDiscarded { continue }
      if let next = entry.key.topic, next != topic { rows.append(.title(next)) }
      topic = entry.key.topic
      rows += outline(of: entry, index)
    }
    return rows
  }

  private func outline(of entry: Entry, _ index: Int) -> [Overlay.Row] {
    let words = entry.words == 1 ? "1 word" : "\(entry.words) words"
    let start = entry.items.isEmpty ? nil : Overlay.Target.passage(Passage(entry: index, item: 0))
    var rows = [Overlay.Row(words: "\(name(of: entry))  \(words)", target: start)]
    for (item, headings) in entry.items.map(\.headings).enumerated() {
      rows += headings.map { heading in
        let text = grid.text(at: TextAddress(document: entry.document, place: heading))
        return Overlay.Row(
          words: "\(glyphs.dot) \(text)", target: .passage(Passage(entry: index, item: item)))
      }
    }
    return rows
  }

  /// The label, and the heading where it says something else.
  private func name(of entry: Entry) -> String {
    let name = entry.role == .report && entry.key.label == .body ? "Report" : entry.name
    guard let heading = entry.heading else { return name }
    let text = documents[entry.document].text(at: heading)
    return entry.isNamed(in: text) ? text : "\(name): \(text)"
  }
}
