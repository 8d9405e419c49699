import Comparison
import Documents
import Layout

/// A note, bookmark or mark, and what has become of its passage.
struct PlacedAnnotation: Equatable, Sendable {
  /// Index of the document.
  var document: Int
  var annotation: Annotation
  var anchored: Anchored

  /// The annotations of some documents, by document.
  static func all(_ annotations: [[Annotation]], in documents: [Document]) -> [PlacedAnnotation] {
    zip(documents.indices, annotations).flatMap { number, annotations in
      if annotations.isEmpty { return [PlacedAnnotation]() }
      let anchoring = Anchoring(documents[number])
      return annotations.map {
        PlacedAnnotation(document: number, annotation: $0, anchored: anchoring.find($0.anchor))
      }
    }
  }

  /// The passage; nil where it is gone.
  func passage(in grid: Grid) -> Passage? {
    anchored.place.flatMap { grid.passage(holding: TextAddress(document: document, place: $0)) }
  }
}

extension Grid {
  /// The passage that a text belongs to; nil for heads and for the headings that stand over a column.
  func passage(holding address: TextAddress) -> Passage? {
    guard let entry = entry(holding: address) else { return nil }
    let item = entries[entry].items.firstIndex { item in
      item.block == address.place || item.headings.contains(address.place)
    }
    return item.map { Passage(entry: entry, item: $0) }
  }

  /// The text by which a passage is found again: its block, else the last heading over none.
  func address(of passage: Passage) -> TextAddress? {
    let entry = entries[passage.entry]
    guard entry.items.indices.contains(passage.item) else { return nil }
    let item = entry.items[passage.item]
    return (item.block ?? item.headings.last).map { TextAddress(document: entry.document, place: $0) }
  }
}
