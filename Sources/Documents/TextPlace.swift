/// A place in a document where text stands: what search finds, what the screen shows, what a citation names.
public enum TextPlace: Hashable, Sendable {
  case title
  case standfirst
  case byline
  case published
  /// The topic of a section, by the section's index.
  case topic(section: Int)
  /// The heading of a section, by the section's index.
  case heading(section: Int)
  /// A block with those that continue it, by the index of its first block.
  case block(section: Int, block: Int)
  /// A discarded part, by its index.
  case discarded(Int)

  /// The index of the section the place is in; nil for the head and for discarded parts.
  public var section: Int? {
    switch self {
    case .topic(let section), .heading(let section), .block(let section, _): section
    default: nil
    }
  }
}

/// A place in one of several documents.
public struct TextAddress: Hashable, Sendable {
  /// The document's index, from 0.
  public var document: Int
  public var place: TextPlace

  public init(document: Int, place: TextPlace) {
    self.document = document
    self.place = place
  }
}

/// One text of a document, with its place.
public struct PlacedText: Equatable, Sendable {
  public var place: TextPlace
  public var text: String
  /// Where the text's bytes come from.
  public var origins: OffsetMap
}

extension Document {
  /// Every text a reader can read, in reading order: head, sections, and the discarded parts if asked for. A
  /// topic stands once, before the first of the sections under it.
  public func texts(includingDiscarded: Bool = false) -> [PlacedText] {
    var texts: [PlacedText] = []
    func add(_ place: TextPlace, _ ranged: RangedText?) {
      guard let ranged else { return }
      texts.append(PlacedText(place: place, text: ranged.text, origins: ranged.origins))
    }
    add(.title, title)
    add(.standfirst, standfirst)
    add(.byline, byline)
    add(.published, published?.text)
    for (index, section) in sections.enumerated() {
      if index == 0 || sections[index - 1].topic != section.topic {
        add(.topic(section: index), section.topic)
      }
      add(.heading(section: index), section.heading)
      for block in section.readingBlocks {
        texts.append(
          PlacedText(
            place: .block(section: index, block: block.first), text: block.text, origins: block.origins))
      }
    }
    if includingDiscarded {
      for (index, part) in discarded.enumerated() { add(.discarded(index), part.text) }
    }
    return texts
  }
}

extension Document {
  /// The text at a place; empty where there is none.
  public func text(at place: TextPlace) -> String {
    switch place {
    case .title: title?.text ?? ""
    case .standfirst: standfirst?.text ?? ""
    case .byline: byline?.text ?? ""
    case .published: published?.text.text ?? ""
    case .topic(let section): sections[section].topic?.text ?? ""
    case .heading(let section): sections[section].heading?.text ?? ""
    case .block(let section, let block): sections[section].readingBlock(startingAt: block)?.text ?? ""
    case .discarded(let index): discarded[index].text.text
    }
  }
}

extension Document {
  /// What the source emphasises in the text at a place: in blocks alone.
  public func styles(at place: TextPlace) -> [StyledRange] {
    guard source.format != .text, case .block(let section, let block) = place else { return [] }
    return sections[section].readingBlock(startingAt: block)?.styles ?? []
  }

  /// The lines of the list or the item at a place as they are shown; nil where there is none.
  public func listText(at place: TextPlace) -> ListText? {
    guard case .block(let section, let index) = place,
      let block = sections[section].readingBlock(startingAt: index),
      block.kind == .list || block.kind == .item
    else { return nil }
    return block.listText
  }

  /// The ranges of the source that hold a text, in order; none in formats without ranges.
  public func ranges(of place: TextPlace) -> [SourceRange] {
    switch place {
    case .title: [title?.range].compactMap(\.self)
    case .standfirst: [standfirst?.range].compactMap(\.self)
    case .byline: [byline?.range].compactMap(\.self)
    case .published: [published?.text.range].compactMap(\.self)
    case .topic(let section): [sections[section].topic?.range].compactMap(\.self)
    case .heading(let section): [sections[section].heading?.range].compactMap(\.self)
    case .block(let section, let block): sections[section].readingBlock(startingAt: block)?.ranges ?? []
    case .discarded(let index): [discarded[index].text.range].compactMap(\.self)
    }
  }
}
