import Documents
import LabelSets
import WebPages

/// Reads documents out of sources, in stages that are values each: pieces, facts, outline, sides, sections.
public struct Segmenter: Sendable {
  private let catalog: LabelCatalog
  private let grammar: HeadingGrammar
  private let weights: Weights

  /// A segmenter that knows the labels of `catalog`.
  public init(catalog: LabelCatalog) { self.init(catalog: catalog, without: []) }

  /// A segmenter for which rows of the table of evidence count nothing, to measure what they are worth.
  package init(catalog: LabelCatalog, without rows: Set<Evidence>) {
    self.catalog = catalog
    grammar = HeadingGrammar(catalog)
    weights = Weights(without: rows)
  }

  /// The document of a source: every byte of it that is no white space stands in exactly one range (of a page, every
  /// byte of what it shows). Takes time in proportion to the source's length, and takes any bytes.
  public func document(from source: Source) -> Document {
    let reading = reading(of: source)
    let document = document(reading)
    if let page = reading.page { return page.told(document).withItemsAsPassages() }
    if let shown = reading.shown {
      return SourcePlacing(source, shown).placed(document).withItemsAsPassages()
    }
    return document.withItemsAsPassages()
  }

  private func reading(of source: Source) -> Reading {
    switch source.format {
    case .text: Reading(source)
    case .markdown: Reading(source, MarkdownPieces.shown(source.text))
    case .html: Reading(source, PageText(WebPage(utf8: source.text), grammar))
    }
  }

  private func document(_ reading: Reading) -> Document {
    let surroundings = Surroundings(reading, grammar)
    let facts = FactReader.facts(reading, grammar, kept: surroundings.kept)
    let title = title(reading, surroundings)
    let outline = outline(facts, reading, title)
    let lost = LostSideReader(
      reading: reading, grammar: grammar, facts: facts, outline: outline, title: title.naming,
      weights: weights
    ).side()
    let opening = facts.elements.first.flatMap { pageHead(before: $0.piece, reading) }
    let division = Division(reading, facts, outline, lost: lost, grammar, standing(opening: opening))
    return SectionBuilder.document(
      reading, facts, outline, division, outside: surroundings.parts, weights: weights)
  }

  private func outline(_ facts: Table<Facts>, _ reading: Reading, _ title: NamedSides.Title) -> Outline {
    let outline = OutlineReader.outline(facts, isMarked: reading.marksHeadings, weights: weights)
    let known = Hypotheses.weighed(outline, facts, weights: weights)
    let all = NamedSides.weighed(
      known, reading, title: title, other: standing().other, weights: weights)
    return Topics.named(Decoder.decoded(all, weights: weights))
  }

  /// The label of a report or an aside that the page's head before a piece names.
  private func pageHead(before piece: PieceIndex, _ reading: Reading) -> Label? {
    reading.pieces[..<piece.value].lazy.filter { $0.kind == .pageLine }
      .compactMap { grammar.naming(reading.words(of: $0, limit: 8), in: reading.text).standing }.first
  }

  private func title(_ reading: Reading, _ surroundings: Surroundings) -> NamedSides.Title {
    guard let part = surroundings.parts.first(where: { $0.role == .title }) else { return NamedSides.Title() }
    let words = reading.words(of: reading.pieces[part.piece])
    return NamedSides.Title(
      naming: grammar.naming(words, in: reading.text),
      isQuestion: reading.lastByte(of: reading.pieces[part.piece]) == UInt8(ascii: "?"))
  }

  private func standing(opening: Label? = nil) -> Division.Standing {
    Division.Standing(
      body: catalog.label(.body) ?? Label(id: .body, name: "Report", role: .report, order: 0),
      other: catalog.label(.other) ?? Label(id: .other, name: "Other", role: .aside, order: 10),
      opening: opening)
  }

  /// The stages of a source, printed for people: the facts of each block, and the outline with what was weighed.
  package func stages(of source: Source) -> String {
    let reading = reading(of: source)
    let surroundings = Surroundings(reading, grammar)
    let facts = FactReader.facts(reading, grammar, kept: surroundings.kept)
    let outline = outline(facts, reading, title(reading, surroundings))
    return StageListing(reading: reading, facts: facts, outline: outline).text
  }
}
