import Comparison
import Documents
import LabelSets
import Segmentation

/// What an article's sides are called, and how many words each has that no other side has.
func ownWords(ofArticle text: String) -> [String] {
  let source = Source(path: "article.txt", format: .text, text)
  let document = Segmenter(catalog: .builtIn()).document(from: source)
  let grid = Grid([document])
  let onlyHere = OnlyHere(grid)
  return grid.entries.indices.filter { grid.entries[$0].role == .side }.map { entry in
    "\(grid.entries[entry].name): \(onlyHere.counts[entry] ?? 0)"
  }
}
