import Documents
import Typography

/// Markdown in the `sections` layout: a heading of level 1 a document, of level 2 a section, in reading order,
/// every paragraph on one line. A comment after each section's heading says what the section is.
public struct MarkdownFormat: DocumentFormat {
  /// Whether the discarded parts follow each document's sections.
  public var discarded: Bool
  /// The digest for footnotes that say where each block comes from (file, lines, hash); nil for no footnotes.
  public var provenance: SHA256Hex?
  /// What follows the documents, in order.
  public var chapters: [Chapter]

  public init(
    discarded: Bool = false, provenance: SHA256Hex? = nil, chapters: [Chapter] = []
  ) {
    self.discarded = discarded
    self.provenance = provenance
    self.chapters = chapters
  }

  public func text(of documents: [Document]) -> String {
    var parts = [FrontMatter(sha256: provenance).text(of: documents)]
    var notes = Footnotes()
    for document in documents {
      let citations = provenance.map { Citations(document.source, sha256: $0) }
      parts += head(of: document)
      for section in document.sections { parts += self.parts(of: section, citations, &notes) }
      if discarded { parts += discardedParts(of: document) }
    }
    parts += chapters.flatMap(\.markdown)
    parts += notes.definitions
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func head(of document: Document) -> [String] {
    let title = "# " + MarkdownText.heading(document.title?.text ?? document.source.name)
    return [title] + (document.standfirst.map { [MarkdownText.line($0.text)] } ?? [])
  }

  private func parts(of section: Section, _ citations: Citations?, _ notes: inout Footnotes) -> [String] {
    var parts = [SectionHeading(section).markdown]
    var listBefore = false
    for block in section.readingBlocks {
      if listBefore && block.kind == .list { parts.append("<!-- next list -->") }
      listBefore = block.kind == .list
      let reference = citations.map { notes.add($0.citation(of: block.ranges)) }
      parts += MarkdownBlock(kind: block.kind, text: block.text).parts(reference: reference)
    }
    return parts
  }

  private func discardedParts(of document: Document) -> [String] {
    guard !document.discarded.isEmpty else { return [] }
    let items = document.discarded.map { "- " + MarkdownText.line("\($0.reason.words): \($0.text.text)") }
    return ["## Discarded\n<!-- discarded -->", items.joined(separator: "\n")]
  }
}
