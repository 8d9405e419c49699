import Documents
import Typography

/// A place where a query was found.
public struct Match: Hashable, Sendable {
  public var address: TextAddress
  /// UTF-8 offsets in the text that stands there (`Document.texts`): never empty, and never part of a letter with
  /// its marks.
  public var range: Range<Int>

  public init(address: TextAddress, range: Range<Int>) {
    self.address = address
    self.range = range
  }
}

/// The texts of documents, folded once when they are first searched, so that every key of a search only looks.
public struct SearchIndex: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    let address: TextAddress
    let label: LabelID
    let text: PlacedText
    fileprivate var folded: FoldedText?
  }

  private(set) var entries: [Entry]
  private let positions: [TextAddress: Int]

  /// Reads every text of `documents`, the discarded parts only where asked for.
  public init(_ documents: [Document], includingDiscarded: Bool = false) {
    entries = documents.enumerated().flatMap { index, document in
      document.texts(includingDiscarded: includingDiscarded).map { text in
        Entry(
          address: TextAddress(document: index, place: text.place), label: document.label(of: text.place),
          text: text)
      }
    }
    positions = Dictionary(
      entries.enumerated().map { ($1.address, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The text at an address, with the map to its source; nil where the index has none.
  public func text(at address: TextAddress) -> PlacedText? { positions[address].map { entries[$0].text } }

  /// The matches of a query in reading order; no two overlap, and none reaches from one text into another.
  public func matches(_ query: Query, in scope: Scope = Scope()) -> [Match] {
    var index = self
    var run = SearchRun(query, in: scope)
    while run.progress == .going { run.advance(in: &index, work: .max) }
    return run.matches
  }

  /// A text folded, its case kept or not.
  mutating func folded(_ entry: Int, keepingCase: Bool) -> FoldedText {
    let text = entries[entry].text.text
    if keepingCase { return FoldedText(text, keepingCase: true) }
    if let folded = entries[entry].folded { return folded }
    let folded = FoldedText(text)
    entries[entry].folded = folded
    return folded
  }
}

extension Document {
  /// The label of what stands at a place: a section's, `title` or `discarded`.
  public func label(of place: TextPlace) -> LabelID {
    if case .discarded = place { return .discarded }
    return place.section.map { sections[$0].label } ?? .title
  }
}
