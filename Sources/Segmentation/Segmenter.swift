import Documents
import LabelSets
import WebPages

/// Reads documents out of sources: lines, pieces, parts, sections, each stage a value.
public struct Segmenter: Sendable {
  private let catalog: LabelCatalog
  private let grammar: HeadingGrammar

  /// A segmenter that knows the labels of `catalog`.
  public init(catalog: LabelCatalog) {
    self.catalog = catalog
    grammar = HeadingGrammar(catalog)
  }

  /// The document of a source: every byte of it that is no white space stands in exactly one range (of a page, every
  /// byte of what it shows). Takes time
  /// in proportion to the source's length, and takes any bytes.
  public func document(from source: Source) -> Document {
    switch source.format {
    case .text: return document(Reading(source))
    case .markdown:
      let shown = MarkdownPieces.shown(source.text)
      return SourcePlacing(source, shown).placed(document(Reading(source, shown)))
    case .html: return document(source, of: WebPage(utf8: source.text))
    }
  }

  /// The document of a page: its source is what the page shows.
  private func document(_ source: Source, of page: WebPage) -> Document {
    let shown = PageText(page, grammar)
    var source = source
    source.text = shown.text
    var document = document(Reading(source, shown))
    document.language = page.language
    document.pageLinks = shown.links
    for section in document.sections.indices {
      for block in document.sections[section].blocks.indices {
        let styles = document.sections[section].blocks[block].styles(among: shown.styles)
        document.sections[section].blocks[block].styles = styles
      }
    }
    return document
  }

  private func document(_ reading: Reading) -> Document {
    let stage = PartStage(reading, grammar)
    return SectionBuilder.document(reading, stage.parts(), endings: stage.endings, catalog)
  }
}
