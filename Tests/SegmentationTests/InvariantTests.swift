import Documents
import LabelSets
import TestSupport
import Testing

@testable import Segmentation

@Suite("What holds of every source")
struct InvariantTests {
  private static let segmenter = Segmenter(catalog: .builtIn())

  /// 1,500 hard sources, 1,500 of noise, 1,500 of hard Markdown and 1,500 web pages as what they show, with their
  /// documents.
  private static let opened: [(source: Source, document: Document)] = {
    var random = SeededGenerator(seed: 3)
    return (0..<6_000).map { number in
      let source =
        switch number % 4 {
        case 0: DocumentPieces.source(&random)
        case 1: DocumentPieces.noise(&random)
        case 2: MarkdownSources.source(&random)
        default: PageSources.source(&random)
        }
      return (source, segmenter.document(from: source))
    }
  }()

  private static let cases = opened.map { ($0.document.source, $0.document) }

  private func forAll(_ check: (Source, Document) throws -> Void) rethrows {
    for (source, document) in Self.cases { try check(source, document) }
  }

  /// All parts of a document, a topic that several sections share once, in order of the source.
  private func parts(_ document: Document) -> [RangedText] {
    var parts = [document.title, document.standfirst, document.byline, document.published?.text]
    // A topic may be the heading of a section of its own, and is that of several sections.
    var topics = document.sections.compactMap(\.heading)
    for section in document.sections {
      if let topic = section.topic, !topics.contains(topic) {
        parts.append(topic)
        topics.append(topic)
      }
      parts.append(section.heading)
      parts += section.blocks.map { RangedText($0.text, $0.range, origins: $0.origins) }
    }
    parts += document.discarded.map(\.text)
    return parts.compactMap(\.self).sorted { ($0.range?.start ?? 0) < ($1.range?.start ?? 0) }
  }

  @Test("Every byte that is no white space stands in exactly one range")
  func lossless() {
    forAll { source, document in
      var at = 0
      for range in parts(document).compactMap(\.range) {
        guard range.start >= at, range.start < range.end, range.end <= source.text.count else {
          Issue.record(
            "range \(range) overlaps or is empty in \(source[SourceRange(0, source.text.count)].debugDescription)\n\(document.outline)"
          )
          return
        }
        expectSpace(source, at, range.start, document)
        at = range.end
      }
      expectSpace(source, at, source.text.count, document)
    }
  }

  private func expectSpace(_ source: Source, _ start: Int, _ end: Int, _ document: Document) {
    let gap = source[SourceRange(start, end)]
    let isSpace = gap.unicodeScalars.allSatisfy(Self.spaces.contains)
    if !isSpace {
      Issue.record(
        "\(gap.debugDescription) is lost in \(source[SourceRange(0, source.text.count)].debugDescription)\n\(document.outline)"
      )
    }
  }

  private static let spaces: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r", "\u{A0}"]

  @Test("The parts of a document stand in the source's order")
  func ordered() {
    forAll { _, document in
      let blocks = document.sections.flatMap {
        [$0.heading?.range].compactMap(\.self) + $0.blocks.compactMap(\.range)
      }
      #expect(zip(blocks, blocks.dropFirst()).allSatisfy { $0.end <= $1.start })
      let discarded = document.discarded.compactMap(\.text.range)
      #expect(zip(discarded, discarded.dropFirst()).allSatisfy { $0.end <= $1.start })
    }
  }

  @Test(
    "A part's text is its range's with line breaks folded and marks left out, and knows where it comes from")
  func faithful() {
    forAll { source, document in
      for part in parts(document) {
        guard let range = part.range else { continue }
        for (offset, byte) in part.text.utf8.enumerated() {
          guard let origin = part.origins.source(at: offset), origin >= range.start, origin <= range.end
          else {
            Issue.record("no origin in the range for \(offset) of \(part.text.debugDescription)")
            return
          }
          let isFold = (byte == 0x20 || byte == 0x0A) && (origin == range.end || isGap(source.text[origin]))
          if !isFold && source.text[origin] != byte && !isReplaced(offset, part, source) {
            Issue.record("byte \(offset) of \(part.text.debugDescription) is not the source's")
            return
          }
        }
      }
    }
  }

  /// What can stand in the source where a fold put a space.
  private func isGap(_ byte: UInt8) -> Bool { Self.gaps.contains(byte) }

  private static let gaps: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0xC2, 0x3E]

  /// Whether a byte stands for a character reference or a `<br>` of Markdown.
  private func isReplaced(_ offset: Int, _ part: RangedText, _ source: Source) -> Bool {
    guard source.format == .markdown, let point = part.origins.points.last(where: { $0.text <= offset })
    else {
      return false
    }
    return source.text[point.source] == UInt8(ascii: "&")
      || source.text[point.source] == UInt8(ascii: "<") && Array(part.text.utf8)[offset] == 0x20
  }

  @Test("Words of a part stand in its range, in order, nothing added")
  func nothingAdded() {
    forAll { source, document in
      for part in parts(document) {
        guard let range = part.range else { continue }
        var rest = source[range].unicodeScalars[...]
        var next = 0
        for scalar in part.text.unicodeScalars {
          let offset = next
          next += UTF8.width(scalar)
          if scalar == " " || scalar == "\n" || scalar != "&" && isReplaced(offset, part, source) { continue }
          guard let found = rest.firstIndex(of: scalar) else {
            Issue.record("\(part.text.debugDescription) is not in \(source[range].debugDescription)")
            return
          }
          rest = rest[rest.index(after: found)...]
        }
      }
    }
  }

  @Test("The same source gives the same document")
  func deterministic() {
    let again = Segmenter(catalog: .builtIn())
    for (source, document) in Self.opened where again.document(from: source) != document {
      Issue.record("another document of \(String(decoding: source.text, as: UTF8.self).debugDescription)")
    }
  }
}
