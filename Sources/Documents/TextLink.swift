/// A link that leads from a stretch of a text.
public struct TextLink: Equatable, Sendable {
  /// UTF-8 offsets in the text.
  public var range: Range<Int>
  public var link: Link

  public init(range: Range<Int>, link: Link) {
    self.range = range
    self.link = link
  }
}

extension Document {
  /// The links of `pageLinks` that lead from a block's text, in order; none overlaps another.
  public func textLinks(in block: ReadingBlock) -> [TextLink] {
    var links: [TextLink] = []
    for range in pageLinks.isEmpty ? [] : block.ranges {
      for placed in pageLinks[firstLink(endingAfter: range.start)...] {
        guard placed.range.start < range.end else { break }
        guard let start = block.origins.text(at: max(placed.range.start, range.start)),
          let last = block.origins.text(at: min(placed.range.end, range.end) - 1)
        else { continue }
        let from = max(start, links.last?.range.upperBound ?? 0)
        let end = min(last + 1, block.text.utf8.count)
        if from < end { links.append(TextLink(range: from..<end, link: placed.link)) }
      }
    }
    return links
  }
}
