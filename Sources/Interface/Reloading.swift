import Comparison
import Documents
import Layout

/// Reading the files again.
extension State {
  mutating func reload() -> [Effect] {
    if options.isSample {
      message = "The sample has no file to read again"
      return []
    }
    if documents.allSatisfy({ $0.source.path == "-" }) {
      message = "Standard input cannot be read again"
      return []
    }
    return [.reload(documents.map(\.source))]
  }

  /// Puts new documents in the place of old ones: the labels that the reader gave stay, and so does the place.
  mutating func take(reloaded fresh: [Document?], _ troubles: [String]) {
    let trouble = troubles.first.map { "\($0). The old text stays" }
    guard veiled == nil, fresh.count == documents.count, fresh.contains(where: { $0 != nil }) else {
      message = trouble ?? "Reloaded \(glyphs.dot) no change"
      return
    }
    let (old, place) = (grid, self.place)
    documents = zip(documents, fresh).map { old, new in new?.takingLabels(of: old) ?? old }
    originals = zip(originals, fresh).map { old, new in new ?? old }
    annotations = PlacedAnnotation.all(annotations, in: documents)
    (focus, wantedItem, placeBeforeReport, selection, prompt, overlay) = (nil, nil, nil, nil, nil, nil)
    relight { state in
      state.relayout(keepingPlace: false)
      state.focus = place.focus.flatMap { state.counterpart(of: $0, in: old) } ?? state.firstFocus
      state.relayout(keepingPlace: false)
    }
    go(to: counterpart(of: place, in: old))
    message = trouble ?? change(from: old)
  }

  /// What has changed, in a sentence.
  private func change(from old: Grid) -> String {
    func passages(_ grid: Grid) -> Int {
      grid.entries.reduce(0) { $0 + ($1.isDiscarded ? 0 : $1.items.count) }
    }
    let more = passages(grid) - passages(old)
    if more == 0 { return "Reloaded: the text has changed" }
    let count = abs(more) == 1 ? "1 passage" : "\(abs(more)) passages"
    return "Reloaded: \(count) \(more > 0 ? "more" : "fewer")"
  }

  /// The place in the grid of now that a place in an old grid has become.
  private func counterpart(of place: Place, in old: Grid) -> Place {
    var new = place
    new.focus = focus
    guard let passage = place.passage, let slice = place.slice else { return new }
    new.passage = counterpart(of: passage, in: old)
    new.slice = new.passage.flatMap { now in
      let entry = grid.entries[now.entry]
      let item = entry.items[now.item]
      return (item.block ?? item.headings.first).map {
        TextSlice(address: TextAddress(document: entry.document, place: $0), range: slice.range)
      }
    }
    return new
  }

  /// The passage that a passage of an old grid has become: of the same text, else as far behind the nearest one
  /// before it whose text is still there.
  private func counterpart(of passage: Passage, in old: Grid) -> Passage? {
    let before = old.entries[passage.entry]
    let alike = grid.entries.indices.filter {
      grid.entries[$0].document == before.document && !grid.entries[$0].items.isEmpty
    }
    guard let entry = alike.first(where: { grid.entries[$0].key == before.key }) ?? alike.first else {
      return nil
    }
    let items = grid.entries[entry].items
    var places: [String: [Int]] = [:]
    for (index, item) in items.enumerated() {
      places[text(of: item, in: grid, before.document), default: []].append(index)
    }
    for item in stride(from: passage.item, through: 0, by: -1) {
      let same = places[text(of: before.items[item], in: old, before.document)] ?? []
      guard let place = same.min(by: { abs($0 - item) < abs($1 - item) }) else { continue }
      return Passage(entry: entry, item: min(items.count - 1, place + passage.item - item))
    }
    return Passage(entry: entry, item: min(items.count - 1, passage.item))
  }

  private func text(of item: Item, in grid: Grid, _ document: Int) -> String {
    (item.block ?? item.headings.first).map { grid.documents[document].text(at: $0) } ?? ""
  }
}
