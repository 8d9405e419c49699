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
  /// byte of what it shows). Takes time
  /// in proportion to the source's length, and takes any bytes.
  public func document(from source: Source) -> Document { segmented(source).withItemsAsPassages() }

  private func segmented(_ source: Source) -> Document {
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
    let surroundings = Surroundings(reading, grammar)
    let facts = FactReader.facts(reading, grammar, kept: surroundings.kept)
    let outline = outline(facts, reading, surroundings)
    let own = facts.elements.isEmpty ? Outline([], blockCount: 0) : outline
    let title = surroundings.parts.first { $0.role == .title }.map { part in
      grammar.naming(HeadingWords(reading.text, part.range, limit: 40), in: reading.text)
    }
    let lost = LostSideReader(
      reading: reading, grammar: grammar, facts: facts, outline: own, title: title, weights: weights
    ).sides()
    var standing = standing
    standing.opening = facts.elements.first.flatMap { pageHead(before: $0.piece, reading) }
    let division = Division(reading, facts, own, lost: lost, grammar, standing)
    return SectionBuilder.document(
      reading, facts, own, division, outside: surroundings.parts, weights: weights)
  }

  private func outline(_ facts: Table<Facts>, _ reading: Reading, _ surroundings: Surroundings) -> Outline {
    let outline = OutlineReader.outline(facts, isMarked: reading.marksHeadings, weights: weights)
    let known = Hypotheses.weighed(outline, facts, weights: weights)
    let all = NamedSides.weighed(
      known, reading, title: title(reading, surroundings), other: standing.other, weights: weights)
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
      words: words.words.map(\.key), naming: grammar.naming(words, in: reading.text),
      isQuestion: reading.lastByte(of: reading.pieces[part.piece]) == UInt8(ascii: "?"))
  }

  private var standing: Division.Standing {
    Division.Standing(
      body: catalog.label(.body) ?? Label(id: .body, name: "Report", role: .report, order: 0),
      other: catalog.label(.other) ?? Label(id: .other, name: "Other", role: .aside, order: 10))
  }

  /// The stages of a source, printed for people: the facts of each block, and the outline with what was weighed.
  package func stages(of source: Source) -> String {
    let reading: Reading =
      switch source.format {
      case .text: Reading(source)
      case .markdown: Reading(source, MarkdownPieces.shown(source.text))
      case .html:
        {
          let shown = PageText(WebPage(utf8: source.text), grammar)
          var source = source
          source.text = shown.text
          return Reading(source, shown)
        }()
      }
    let surroundings = Surroundings(reading, grammar)
    let facts = FactReader.facts(reading, grammar, kept: surroundings.kept)
    return StageListing(reading: reading, facts: facts, outline: outline(facts, reading, surroundings)).text
  }
}
