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

  /// The same after the documents have changed.
  static func all(_ placed: [PlacedAnnotation], in documents: [Document]) -> [PlacedAnnotation] {
    all(
      documents.indices.map { number in placed.filter { $0.document == number }.map(\.annotation) },
      in: documents)
  }

  /// The passage; nil where it is gone.
  func passage(in grid: Grid) -> Passage? {
    anchored.place.flatMap { grid.passage(holding: TextAddress(document: document, place: $0)) }
  }
}
