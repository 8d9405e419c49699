import Documents
import Typography

/// Why each section and each discarded part is what it is: a line a part, in the source's order.
public struct ExplanationFormat: DocumentFormat {
  public init() {}

  public func text(of documents: [Document]) -> String {
    documents.map { lines(of: $0).joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func lines(of document: Document) -> [String] {
    let explanation = Explanation(document)
    let sections = document.sections.map { (Explanation.range(of: $0), explanation.words(for: $0)) }
    let discarded = document.discarded.map {
      ($0.text.range, "set apart as \(explanation.words(for: $0))")
    }
    let parts = (sections + discarded).enumerated().sorted {
      ($0.element.0?.start ?? 0, $0.offset) < ($1.element.0?.start ?? 0, $1.offset)
    }
    return ["\(Printable.text(document.source.path)):"]
      + parts.map { _, part in
        let place = explanation.place(part.0)
        return "  " + (place.isEmpty ? "" : place + ", ") + part.1
      }
  }
}
