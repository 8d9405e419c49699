import Documents
import Typography

/// Markdown in the `sections` layout: a heading of level 1 a document, of level 2 a section, in reading order,
/// every paragraph on one line. A comment after each section's heading says what the section is.
public struct MarkdownFormat: DocumentFormat {
  public var options: ExportOptions
  /// What follows the documents, in order.
  public var chapters: [Chapter]

  public init(options: ExportOptions = ExportOptions(), chapters: [Chapter] = []) {
    self.options = options
    self.chapters = chapters
  }

  public func text(of documents: [Document]) -> String {
    let documents = options.selected(documents)
    var notes = Footnotes()
    var parts = options.frontMatter == .yaml ? [FrontMatter(options).text(of: documents)] : []
    for document in documents { parts += MarkdownSections(document, options).parts(&notes) }
    parts += chapters.flatMap(\.markdown) + notes.definitions
    return parts.joined(separator: "\n\n") + "\n"
  }
}

/// A document in the `sections` layout.
struct MarkdownSections {
  private let document: Document
  private let citations: Citations?

  init(_ document: Document, _ options: ExportOptions) {
    self.document = document
    citations = options.citations(of: document)
  }

  func parts(_ notes: inout Footnotes) -> [String] {
    var parts = head
    for section in document.sections {
      parts += [SectionHeading(section).markdown] + blocks(of: section, &notes)
    }
    return parts + discardedParts
  }

  private var head: [String] {
    let title = "# " + MarkdownText.heading(document.title?.text ?? document.source.name)
    return [title] + (document.standfirst.map { [MarkdownText.line($0.text)] } ?? [])
  }

  private func blocks(of section: Section, _ notes: inout Footnotes) -> [String] {
    var parts: [String] = []
    var listBefore = false
    for block in section.readingBlocks {
      if listBefore && block.kind == .list { parts.append(MarkdownBlock.nextList) }
      listBefore = block.kind == .list
      let reference = citations.map { notes.add($0.citation(of: block.ranges)) }
      parts += MarkdownBlock(kind: block.kind, text: block.text).parts(reference: reference)
    }
    return parts
  }

  private var discardedParts: [String] {
    guard !document.discarded.isEmpty else { return [] }
    let items = document.discarded.map { "- " + MarkdownText.line("\($0.reason.words): \($0.text.text)") }
    return ["## Discarded\n<!-- discarded -->", items.joined(separator: "\n")]
  }
}
