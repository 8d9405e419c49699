import Documents
import Typography

/// Footnotes as they are collected, numbered from 1.
struct Footnotes {
  /// The notes' definitions, in order.
  private(set) var definitions: [String] = []

  /// Adds a note.
  ///
  /// - Returns: the reference to it.
  mutating func add(_ text: String) -> String {
    let reference = "[^\(definitions.count + 1)]"
    definitions.append("\(reference): \(MarkdownText.line(text))")
    return reference
  }
}

/// Where the blocks of one source come from, in words: “article.txt, lines 3–4, 120 bytes from offset 63, SHA-256
/// 01eefb316f69”; of a web page the blocks.
struct Citations {
  private let source: Source
  private let lines: SourceLines
  private let hash: String

  init(_ source: Source, sha256: SHA256Hex) {
    self.source = source
    lines = SourceLines(source)
    hash = String(sha256(source.raw).prefix(Self.hashLength))
  }

  /// Digits of a hash that are shown: enough to tell files apart; the whole stands in the front matter.
  private static let hashLength = 12

  /// The citation of a block that stands in `ranges`.
  func citation(of ranges: [SourceRange]) -> String {
    var parts = [source.path.printedName]
    if let first = ranges.first, let last = ranges.last {
      let start = lines.number(at: first.start)
      let end = lines.number(at: max(last.start, last.end - 1))
      let unit = source.hasPlaces ? "line" : "block"
      parts.append(start == end ? "\(unit) \(start)" : "\(unit)s \(start)–\(end)")
      let spans = ranges.map { "\($0.count) bytes from offset \($0.start)" }
      if source.hasPlaces { parts.append(spans.joined(separator: " and ")) }
    }
    return (parts + ["SHA-256 \(hash)"]).joined(separator: ", ")
  }
}
