import Documents
import LabelSets
import Segmentation

// A harness for libFuzzer, outside the package: `make fuzz` builds and runs it. The first byte says the format, the
// rest is the source.

private let segmenter = Segmenter(catalog: .builtIn())

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let input = UnsafeBufferPointer(start: bytes, count: count)
  guard let first = input.first else { return 0 }
  let formats: [Source.Format] = [.text, .markdown, .html, .text]
  let text = String(decoding: input.dropFirst(), as: UTF8.self)
  let source = Source(path: "fuzz", format: formats[Int(first & 3)], text)
  let document = segmenter.document(from: source)
  // Of a page the source is what it shows.
  Invariants(source: document.source, document: document).check()
  return 0
}

/// What must hold of every document; ends the process where it does not.
private struct Invariants {
  let source: Source
  let document: Document

  func check() {
    var at = 0
    for part in parts {
      guard let range = part.range else { fatalError("A part has no range.") }
      guard range.start >= at, range.start < range.end, range.end <= source.text.count else {
        fatalError("\(range) overlaps another, or is empty.")
      }
      expectSpace(at, range.start)
      expectOrigins(part, range)
      at = range.end
    }
    expectSpace(at, source.text.count)
  }

  /// All parts in the source's order, a topic that several sections share once.
  private var parts: [RangedText] {
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

  private func expectSpace(_ start: Int, _ end: Int) {
    let gap = String(decoding: source.text[start..<end], as: UTF8.self)
    let isSpace = gap.unicodeScalars.allSatisfy { [" ", "\t", "\n", "\r", "\u{A0}"].contains($0) }
    if !isSpace { fatalError("\(gap.debugDescription) is lost.") }
  }

  /// Every byte of a text is the source's, folds white space and marks of quotations, or is of a reference.
  private func expectOrigins(_ part: RangedText, _ range: SourceRange) {
    for (offset, byte) in part.text.utf8.enumerated() {
      guard let origin = part.origins.source(at: offset), origin >= range.start, origin <= range.end else {
        fatalError("Byte \(offset) of \(part.text.debugDescription) has no origin in its range.")
      }
      if origin < range.end, source.text[origin] == byte { continue }
      let isFold = byte == 0x20 || byte == 0x0A
      if !isFold && !isReference(offset, part) {
        fatalError("Byte \(offset) of \(part.text.debugDescription) is not the source's.")
      }
    }
  }

  /// Whether a byte stands for a character reference of Markdown.
  private func isReference(_ offset: Int, _ part: RangedText) -> Bool {
    let point = part.origins.points.last { $0.text <= offset }
    return source.format == .markdown && point.map { source.text[$0.source] } == UInt8(ascii: "&")
  }
}
