import Documents
import Typography

/// The structure for people: an indented tree of what was found, with labels, source ranges and first words.
public struct OutlineFormat: DocumentFormat {
  public init() {}

  public func text(of documents: [Document]) -> String {
    documents.map { lines(of: $0).joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func lines(of opened: Document) -> [String] {
    let document = opened.withPlaces
    let source = document.source
    let guessed = (source.isEncodingGuessed ? " (guessed)" : "") + (source.isPageWhole ? ", whole page" : "")
    let name =
      "\(Printable.text(source.path)): \(source.format.rawValue), \(source.encoding.rawValue)\(guessed)"
    var lines = ["\(name), \(source.raw.count) bytes"]
    lines += line("title", document.title) + line("standfirst", document.standfirst)
    lines += line("byline", document.byline)
    let iso = document.published?.iso.map { " = \($0)" } ?? ""
    lines += line("published", document.published?.text).map { $0 + iso }
    for section in document.sections { lines += self.lines(of: section) }
    for part in document.discarded { lines += line("discarded: \(part.reason.words)", part.text) }
    return lines
  }

  private func lines(of section: Section) -> [String] {
    let label = section.label.rawValue + (section.isReadersLabel ? " (your label)" : "")
    let topic = section.topic.map { " on “\(Self.firstWords(of: $0.text))”" } ?? ""
    let heading = line(label + topic, section.heading)
    return (heading.isEmpty ? ["  " + label + topic] : heading)
      + section.blocks.flatMap { block in
        let name = "  " + block.kind.rawValue + (block.continues ? ", continued" : "")
        return line(name, RangedText(block.text, block.range))
      }
  }

  private func line(_ name: String, _ text: RangedText?) -> [String] {
    guard let text else { return [] }
    let range = text.range.map { " \($0.start)..<\($0.end)" } ?? ""
    return ["  \(name)\(range) “\(Self.firstWords(of: text.text))”"]
  }

  /// The first words, in at most 60 cells, the cut marked.
  private static func firstWords(of text: String) -> String {
    let shown = Printable.text(text)
    let line = Wrapping.lines(of: shown, width: 60)[0]
    let words = String(decoding: Array(shown.utf8)[line], as: UTF8.self)
    return line.count < shown.utf8.count ? words + "…" : words
  }
}
