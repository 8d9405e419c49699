import Comparison
import Documents

extension Veil {
  /// What a veiled export says last: which side each letter is, and whose documents they are.
  ///
  /// - Parameter documents: those that the veil is over.
  public func key(to documents: [Document]) -> Chapter {
    let sides = zip(self.sides, names).map { "\($0.rawValue.uppercased()): \($1)" }
    let sources = documents.map { document in
      [document.title?.text, document.byline?.text, document.source.name].compactMap(\.self)
        .joined(separator: " · ")
    }
    return Chapter(id: "key", title: "Key", parts: [.list(sides), .heading("Sources"), .list(sources)])
  }
}
