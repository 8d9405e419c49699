import Comparison
import Documents

/// A block as an export writes it: joined with those that continue it.
struct ExportBlock {
  var kind: Block.Kind
  var text: String
  /// Where it stands in the source; empty in formats without ranges.
  var ranges: [SourceRange] = []
  var links: [TextLink] = []
  /// Of a list or an item: what its lines are besides their text.
  var listLines: [ListLine] = []

  /// - Parameter document: what the block is in.
  init(_ block: ReadingBlock, in document: Document) {
    kind = block.kind
    text = block.text
    ranges = block.ranges
    links = document.textLinks(in: block)
    listLines = block.listLines
  }

  init(heading: RangedText) {
    kind = .subheading
    text = heading.text
    ranges = heading.range.map { [$0] } ?? []
  }

  init(note: Discarded) {
    kind = .paragraph
    text = note.text.text
    ranges = note.text.range.map { [$0] } ?? []
  }

  init(_ part: Discarded) {
    kind = .paragraph
    text = "\(part.reason.words): \(part.text.text)"
    ranges = part.text.range.map { [$0] } ?? []
  }
}

extension Document {
  /// The blocks of an item: its headings, then the block itself.
  func exportBlocks(of item: Item) -> [ExportBlock] {
    (item.headings + [item.block].compactMap(\.self)).compactMap(exportBlock)
  }

  /// The notes that the block of an item refers to, as paragraphs under it.
  func exportNotes(of item: Item, _ notes: Notes) -> [ExportBlock] {
    item.block.map(notes.parts(at:))?.map { ExportBlock(note: discarded[$0]) } ?? []
  }

  private func exportBlock(at place: TextPlace) -> ExportBlock? {
    switch place {
    case .heading(let section): sections[section].heading.map(ExportBlock.init(heading:))
    case .block(let section, let block):
      sections[section].readingBlock(startingAt: block).map { ExportBlock($0, in: self) }
    case .discarded(let index): ExportBlock(discarded[index])
    default: nil
    }
  }
}
