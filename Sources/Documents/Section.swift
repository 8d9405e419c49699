/// A labelled part of a document.
public struct Section: Equatable, Sendable {
  public var label: LabelID
  /// The label's display name; for sides that the document itself names, the document's own name.
  public var name: String
  public var role: Role
  /// Whether the reader, not the document, gave the label.
  public var isReadersLabel: Bool
  /// The question under which the document repeats its sides.
  public var topic: RangedText?
  /// The heading as the source has it.
  public var heading: RangedText?
  public var blocks: [Block]
  /// Why it has its label; nil where it was not segmented.
  public var evidence: Evidence?

  public init(
    label: LabelID, name: String, role: Role, isReadersLabel: Bool = false, topic: RangedText? = nil,
    heading: RangedText? = nil, blocks: [Block] = [], evidence: Evidence? = nil
  ) {
    self.label = label
    self.name = name
    self.role = role
    self.isReadersLabel = isReadersLabel
    self.topic = topic
    self.heading = heading
    self.blocks = blocks
    self.evidence = evidence
  }

  /// The blocks as a reader reads them: each together with those that continue it.
  public var readingBlocks: [ReadingBlock] {
    var result: [ReadingBlock] = []
    for (index, block) in blocks.enumerated() {
      if block.continues, let last = result.indices.last {
        result[last].join(block)
      } else {
        result.append(ReadingBlock(block, first: index))
      }
    }
    return result
  }
}

extension Section {
  /// The reading block whose first block has the given index; nil where a block only continues another.
  public func readingBlock(startingAt index: Int) -> ReadingBlock? {
    guard blocks.indices.contains(index), index == 0 || !blocks[index].continues else { return nil }
    var joined = ReadingBlock(blocks[index], first: index)
    for block in blocks[(index + 1)...].prefix(while: \.continues) { joined.join(block) }
    return joined
  }
}

/// A block joined with those that continue it: one paragraph on the screen, in search and in exports.
public struct ReadingBlock: Equatable, Sendable {
  /// Index in the section of the first block.
  public let first: Int
  public let kind: Block.Kind
  /// The joined text, a space where junk stood between, unless it stood in a word.
  public private(set) var text: String
  /// Where the text's bytes come from.
  public private(set) var origins: OffsetMap
  /// The ranges of the blocks, in order; empty in formats without ranges.
  public private(set) var ranges: [SourceRange]
  /// What the source emphasises.
  public private(set) var styles: [StyledRange]
  /// Of a list or an item: what its lines are besides their text.
  public private(set) var listLines: [ListLine]

  fileprivate init(_ block: Block, first: Int) {
    self.first = first
    kind = block.kind
    text = block.text
    origins = block.origins
    ranges = block.range.map { [$0] } ?? []
    styles = block.styles
    listLines = block.listLines
  }

  /// The lines of a list or an item as they are shown.
  public var listText: ListText { ListText(kind, text, listLines) }

  fileprivate mutating func join(_ block: Block) {
    if !text.isEmpty && !block.text.isEmpty && !block.continuesWord { text += " " }
    // What goes on with a list goes on in its last line.
    if !block.listLines.isEmpty { listLines += block.listLines.dropFirst() }
    let offset = text.utf8.count
    text += block.text
    origins.points += block.origins.points.map { .init(text: $0.text + offset, source: $0.source) }
    if let range = block.range { ranges.append(range) }
    styles += block.styles.map {
      StyledRange($0.style, $0.range.lowerBound + offset..<$0.range.upperBound + offset)
    }
  }
}
