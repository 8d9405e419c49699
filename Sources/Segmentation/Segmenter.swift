import Documents
import LabelSets

/// Reads documents out of sources: lines, pieces, parts, sections, each stage a value.
public struct Segmenter: Sendable {
  private let catalog: LabelCatalog
  private let grammar: HeadingGrammar
  private let wording: JunkWording

  /// A segmenter that knows the labels of `catalog`.
  public init(catalog: LabelCatalog) {
    self.catalog = catalog
    grammar = HeadingGrammar(catalog)
    wording = JunkWording()
  }

  /// The document of a source: every byte of it that is no white space stands in exactly one range. Takes time
  /// in proportion to the source's length, and takes any bytes.
  public func document(from source: Source) -> Document {
    guard source.format == .markdown else { return document(Reading(source)) }
    let shown = MarkdownPieces.shown(source.text)
    return SourcePlacing(source, shown).placed(document(Reading(source, shown)))
  }

  private func document(_ reading: Reading) -> Document {
    SectionBuilder.document(reading, PartStage(reading, grammar, wording).parts(), catalog)
  }
}
