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
    var body: [String] = []
    if options.layout == .sections {
      for (index, document) in documents.enumerated() {
        body += MarkdownSections(document, number: index + 1, options).parts(&notes)
      }
    } else {
      var rows = MarkdownRows(documents, options, asTable: options.layout == .table)
      body = rows.parts(&notes)
    }
    let parts = frontMatter(of: documents) + body + chapters.flatMap { $0.markdown() } + notes.definitions
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The first cell that is too long for the `table` layout; nil where the layout is another one, or all are short.
  public func longCell(in documents: [Document]) -> LongCell? {
    guard options.layout == .table else { return nil }
    return MarkdownRows(options.selected(documents), options, asTable: true).longCell
  }

  private func frontMatter(of documents: [Document]) -> [String] {
    guard options.frontMatter == .yaml else { return [] }
    var frontMatter = FrontMatter(options)
    frontMatter.isExport = options.layout == .sections
    return [frontMatter.text(of: documents)]
  }
}

/// A cell that is too long for a table.
public struct LongCell: Equatable, Sendable {
  /// The heading of its column.
  public var column: String
  /// Its row, from 1.
  public var row: Int
  /// How many characters it has.
  public var characters: Int

  /// The most characters that a cell of a table may have.
  public static let limit = 160
}

/// A document in the `sections` layout.
struct MarkdownSections {
  private let document: Document
  private let citations: Citations?
  private let own: MarkdownNotes

  init(_ document: Document, number: Int, _ options: ExportOptions) {
    self.document = document
    own = MarkdownNotes(document, number: number)
    citations = options.citations(of: document)
  }

  func parts(_ notes: inout Footnotes) -> [String] {
    var parts = head
    for section in document.sections {
      parts.append(SectionHeading(section).markdown)
      parts += MarkdownBlock.parts(
        of: section.readingBlocks.map { ExportBlock($0, in: document) }, citations, &notes, marksItems: true,
        own)
    }
    return parts + own.definitions + discardedParts
  }

  private var head: [String] {
    let title = "# " + MarkdownText.heading(document.title?.text ?? document.source.name)
    return [title] + (document.standfirst.map { [MarkdownText.line($0.text)] } ?? [])
  }

  private var discardedParts: [String] {
    guard !own.areAll else { return [] }
    let items = document.discarded.map { "- " + MarkdownText.line("\($0.reason.words): \($0.text.text)") }
    return ["## Discarded\n<!-- discarded -->", items.joined(separator: "\n")]
  }
}
