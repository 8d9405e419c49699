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

/// The texts of documents folded once, so that every key of a search only looks.
public struct SearchIndex: Equatable, Sendable {
  private struct Entry: Equatable, Sendable {
    let address: TextAddress
    let text: PlacedText
    let folded: FoldedText
  }

  private let entries: [Entry]
  private let positions: [TextAddress: Int]

  /// Reads every text of `documents`, the discarded parts only where asked for.
  public init(_ documents: [Document], includingDiscarded: Bool = false) {
    entries = documents.enumerated().flatMap { index, document in
      document.texts(includingDiscarded: includingDiscarded).map { text in
        Entry(
          address: TextAddress(document: index, place: text.place), text: text, folded: FoldedText(text.text))
      }
    }
    positions = Dictionary(
      entries.enumerated().map { ($1.address, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The text at an address, with the map to its source; nil where the index has none.
  public func text(at address: TextAddress) -> PlacedText? { positions[address].map { entries[$0].text } }

  /// The matches of a query in reading order; no two overlap, and none reaches from one text into another.
  public func matches(_ query: Query) -> [Match] {
    guard !query.isEmpty else { return [] }
    let needle = Needle(query.needle)
    let headingNeedle = Needle(query.headingNeedle)
    return entries.flatMap { entry in
      let ranges =
        entry.address.place.isHeading
        ? Self.ranges(of: headingNeedle, keepingCase: query.caseMode == .matters, in: entry)
        : Self.ranges(of: needle, keepingCase: query.isCaseSensitive, in: entry)
      return ranges.map { Match(address: entry.address, range: $0) }
    }
  }

  private static func ranges(of needle: Needle, keepingCase: Bool, in entry: Entry) -> [Range<Int>] {
    let text = entry.text.text
    let folded = keepingCase ? FoldedText(text, keepingCase: true) : entry.folded
    var ranges: [Range<Int>] = []
    for offset in needle.offsets(in: folded.bytes) {
      let range = text.wideningToMarks(folded.original(offset..<offset + needle.count))
      if let last = ranges.last, range.lowerBound < last.upperBound { continue }
      ranges.append(range)
    }
    return ranges
  }
}

extension TextPlace {
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
}
