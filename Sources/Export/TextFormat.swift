import Documents
import Typography

/// Plain text: titles, headings and paragraphs as the source has them, a paragraph a line, blank lines between; none
/// between the items of a list.
public struct TextFormat: DocumentFormat {
  public var options: ExportOptions
  /// What follows the documents, in order.
  public var chapters: [Chapter]
  /// Whether title and standfirst stand over a document's sections.
  public var hasHead: Bool
  /// Whether the numbers of lists stand there that a page counts, which are no part of its text.
  public var hasCounts: Bool

  public init(
    options: ExportOptions = ExportOptions(), chapters: [Chapter] = [], hasHead: Bool = true,
    hasCounts: Bool = true
  ) {
    self.options = options
    self.chapters = chapters
    self.hasHead = hasHead
    self.hasCounts = hasCounts
  }

  public func text(of documents: [Document]) -> String {
    (options.selected(documents).map(text) + chapters.map(text)).joined(separator: "\n\n\n")
  }

  private func text(of document: Document) -> String {
    let head =
      hasHead ? [document.title, document.standfirst].compactMap { Self.line($0?.text ?? "") } : []
    let notes = document.discarded.filter { $0.reason == .footnote }.map { Self.line($0.text.text) }
    let discarded = document.discarded.filter { $0.reason != .footnote }
      .map { Self.line("\($0.reason.words): \($0.text.text)") }
    let parts =
      head + document.sections.map(text) + notes + (discarded.isEmpty ? [] : ["Discarded"] + discarded)
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func text(of section: Section) -> String {
    let needsHeading = section.heading != nil || section.role != .report || section.isReadersLabel
    let heading = needsHeading ? [Self.line(SectionHeading(section).words)] : []
    let blocks = Printable.text(section.blocksAsText(counted: hasCounts), for: .page, keepingLines: true)
    return (heading + (section.blocks.isEmpty ? [] : [blocks])).joined(separator: "\n\n")
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

extension Section {
  /// The blocks with a blank line between them, but for items of a list: each begins a line, and what is nested in it is
  /// indented.
  ///
  /// - Parameter counted: whether the numbers of lists stand there that a page counts.
  func blocksAsText(counted: Bool = true) -> String {
    var text = ""
    var before: Block.Kind?
    for block in readingBlocks {
      if let before { text += before == .item && block.kind == .item ? "\n" : "\n\n" }
      let isList = block.kind == .item || block.kind == .list
      text += isList ? block.listText.plain(counted: counted) : block.text
      before = block.kind
    }
    return text
  }
}
