import Comparison
import Documents
import Export
import LabelSets
import Layout
import Segmentation

/// Something that a source, a file of settings or a search can hold any number of.
struct Construct: Sendable {
  let name: String
  /// Makes an input of about so many bytes, and returns the work on it, which is what is measured.
  let work: @Sendable (_ bytes: Int) -> @Sendable () -> Void

  init(_ name: String, _ work: @escaping @Sendable (Int) -> @Sendable () -> Void) {
    self.name = name
    self.work = work
  }

  /// A source of that format: it is segmented, compared, laid out and exported.
  init(_ format: Source.Format, _ name: String, _ text: @escaping @Sendable (Int) -> String) {
    self.init("\(format.rawValue)/\(name)") { bytes in
      let source = Source(path: "a", format: format, text(bytes))
      return { Self.read([source]) }
    }
  }

  private static let segmenter = Segmenter(catalog: .builtIn())

  /// All that the commands do with documents.
  static func read(_ sources: [Source], _ segmenter: Segmenter = segmenter) {
    let documents = sources.map(segmenter.document)
    let chapters = WordingChapter.Kind.allCases.map { WordingChapter($0, of: documents).chapter }
    let options = ExportOptions(discarded: true)
    let digest: SHA256Hex = { _ in String(repeating: "0", count: 64) }
    var bytes = HTMLFormat(options: options, chapters: chapters, sha256: digest).text(of: documents).utf8
      .count
    bytes += MarkdownFormat(options: options).text(of: documents).utf8.count
    bytes += JSONFormat(shape: .lines, sha256: digest).text(of: documents).utf8.count
    var request = LayoutRequest(grid: Grid(documents), width: 100)
    request.overflow = .below
    Arrangement(request).forEachPlainLine { bytes += $0.utf8.count }
    precondition(bytes > 0)
  }

  /// A text over and over, up to so many bytes.
  static func times(_ text: String, _ bytes: Int) -> String {
    String(repeating: text, count: bytes / max(1, text.utf8.count) + 1)
  }

  /// Numbered texts, up to so many bytes.
  static func numbered(_ bytes: Int, _ text: (Int) -> String) -> String {
    var all = ""
    var number = 0
    while all.utf8.count < bytes {
      all += text(number)
      number += 1
    }
    return all
  }
}
