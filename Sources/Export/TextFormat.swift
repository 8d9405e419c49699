import Documents
import Typography

/// Plain text: titles, headings and paragraphs as the source has them, a paragraph a line, blank lines between.
public struct TextFormat: DocumentFormat {
  public init() {}

  public func text(of documents: [Document]) -> String {
    documents.map(text).joined(separator: "\n\n\n")
  }

  private func text(of document: Document) -> String {
    let head = [document.title, document.standfirst].compactMap { $0?.text }.map { Printable.text($0, for: .page) }
    return (head + document.sections.map(text)).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func text(of section: Section) -> String {
    let needsHeading = section.heading != nil || section.role != .report || section.isReadersLabel
    let heading = needsHeading ? [Printable.text(SectionHeading(section).words, for: .page)] : []
    let blocks = section.readingBlocks.map { Printable.text($0.text, for: .page, keepingLines: true) }
    return (heading + blocks).joined(separator: "\n\n")
  }
}
