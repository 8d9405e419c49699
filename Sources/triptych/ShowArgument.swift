import ArgumentParser
import Export

/// `only`, `shared` or `only,shared`: what is listed below the texts.
struct ShowArgument: ExpressibleByArgument {
  var chapters: [WordingChapter.Kind]

  init?(argument: String) {
    let kinds = argument.split(separator: ",").map { WordingChapter.Kind(rawValue: String($0)) }
    guard !kinds.isEmpty, !kinds.contains(nil) else { return nil }
    chapters = kinds.compactMap(\.self)
  }

  static let allValueStrings = ["only", "shared", "only,shared"]
}
