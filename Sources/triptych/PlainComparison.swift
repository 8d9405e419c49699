import Comparison
import Documents
import Export
import Layout

/// The grid as plain text: everything, nothing folded.
enum PlainComparison {
  /// Cells to a line where neither the reader nor a terminal says otherwise.
  static let usualWidth = 100

  /// How wide it may be. What is wider nobody reads, and its blanks alone would fill a disk.
  static let widths = 20...2_000

  /// The comparison of documents.
  ///
  /// - Parameters:
  ///   - width: cells to a line; nil for the terminal's.
  ///   - chapters: what follows the texts.
  static func text(
    of documents: [Document], width: Int?, usesASCII: Bool, chapters: [Chapter] = []
  ) -> String {
    let width = width ?? Environment.terminalWidth.map { min($0, widths.upperBound) } ?? usualWidth
    var request = LayoutRequest(grid: Grid(documents), width: width)
    request.overflow = .below
    request.glyphs = usesASCII ? .ascii : .lines
    var text = ""
    Arrangement(request).forEachPlainLine { text += $0 + "\n" }
    for chapter in chapters {
      text += "\n" + chapter.plainText(width: width, rule: request.glyphs.double)
    }
    return text
  }
}
