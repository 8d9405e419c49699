import ArgumentParser
import Documents
import Export

/// `only`, `shared` or `only,shared`: what is listed below the texts.
struct ShowArgument: ExpressibleByArgument {
  private let kinds: [WordingChapter.Kind]

  init?(argument: String) {
    let kinds = argument.split(separator: ",").map { WordingChapter.Kind(rawValue: String($0)) }
    guard !kinds.isEmpty, !kinds.contains(nil) else { return nil }
    self.kinds = kinds.compactMap(\.self)
  }

  static let allValueStrings = ["only", "shared", "only,shared"]

  /// The lists as chapters.
  func chapters(of documents: [Document]) -> [Chapter] {
    kinds.map { WordingChapter($0, of: documents).chapter }
  }
}
