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
    if sources.allSatisfy({ $0.path == "-" }) {
      message = "Standard input cannot be read again"
      return []
    }
    return [.reload(sources)]
  }

  /// Puts new documents in the place of old ones: the labels that the reader gave stay, and so do the places.
  mutating func take(reloaded fresh: [Document?], _ troubles: [String]) {
    let open = unveiled
    let trouble = troubles.first.map { sentence in
      // Names of files may tell whose views they are.
      veiled == nil ? "\(sentence). The old text stays" : "A file cannot be read again. The old text stays"
    }
    guard fresh.count == open.count, fresh.contains(where: { $0 != nil }) else {
      message = trouble ?? "Reloaded \(glyphs.dot) no change"
      return
    }
    let (old, place) = (grid, self.place)
    let new = zip(open, fresh).map { old, new in new?.takingLabels(of: old) ?? old }
    let counterparts = zip(open, fresh).map { old, new in new.map { Counterparts(from: old, to: $0) } }
    func moved(_ place: Place) -> Place {
      place.moved { address in
        guard let counterparts = counterparts[address.document] else { return address }
        return counterparts.place(address.place).map { TextAddress(document: address.document, place: $0) }
      }
    }
    originals = zip(originals, fresh).map { old, new in new ?? old }
    annotations = PlacedAnnotation.all(annotations, in: new)
    (prompt, exportDialog, overlay, pageBelow) = (nil, nil, nil, nil)
    jumps.change(moved)
    placeBeforeReport = placeBeforeReport.map(moved)
    show(new, veil: veiled.map { Veil(new, like: $0.veil) }, at: moved(place))
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
}
