import Documents
import Typography

/// Plain text: titles, headings and paragraphs as the source has them, a paragraph a line, blank lines between.
public struct TextFormat: DocumentFormat {
  public var options: ExportOptions
  /// What follows the documents, in order.
  public var chapters: [Chapter]
  /// Whether title and standfirst stand over a document's sections.
  public var hasHead: Bool

  public init(options: ExportOptions = ExportOptions(), chapters: [Chapter] = [], hasHead: Bool = true) {
    self.options = options
    self.chapters = chapters
    self.hasHead = hasHead
  }

  public func text(of documents: [Document]) -> String {
    (options.selected(documents).map(text) + chapters.map(text)).joined(separator: "\n\n\n")
  }

  private func text(of document: Document) -> String {
    let head =
      hasHead ? [document.title, document.standfirst].compactMap { Self.line($0?.text ?? "") } : []
    let discarded = document.discarded.map { Self.line("\($0.reason.words): \($0.text.text)") }
    let parts = head + document.sections.map(text) + (discarded.isEmpty ? [] : ["Discarded"] + discarded)
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func text(of section: Section) -> String {
    let needsHeading = section.heading != nil || section.role != .report || section.isReadersLabel
    let heading = needsHeading ? [Self.line(SectionHeading(section).words)] : []
    let blocks = section.readingBlocks.map { Printable.text($0.text, for: .page, keepingLines: true) }
    return (heading + blocks).joined(separator: "\n\n")
  }

  private func text(of chapter: Chapter) -> String {
    let parts = chapter.parts.map { part in
      switch part {
      case .heading(let words), .paragraph(let words): Self.line(words)
      case .quotation(let words, let citation): Self.line("“\(words)” — \(citation)")
      case .list(let items): items.map { Self.line("- \($0)") }.joined(separator: "\n")
      }
    }
    return ([Self.line(chapter.title)] + parts).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private static func line(_ text: String) -> String { Printable.text(text, for: .page) }
}
