import Documents

/// A text, perhaps a part of a longer one, with the links that lead from it.
struct LinkedText {
  let text: Substring
  /// With offsets in the whole of the text that `text` is a part of, in order.
  private let links: ArraySlice<TextLink>

  init(_ text: Substring, _ links: some RandomAccessCollection<TextLink>) {
    self.text = text
    let range = Self.offset(of: text.startIndex, in: text)..<Self.offset(of: text.endIndex, in: text)
    let first = Self.first(in: links) { $0.range.upperBound > range.lowerBound }
    let end = Self.first(in: links) { $0.range.lowerBound >= range.upperBound }
    self.links = first < end ? ArraySlice(links[first..<end]) : []
  }

  init(_ text: String, _ links: [TextLink]) { self.init(text[...], links) }

  var hasLinks: Bool { !links.isEmpty }

  /// The text cut where links begin and end.
  var pieces: [(text: Substring, link: Link?)] {
    var pieces: [(text: Substring, link: Link?)] = []
    var at = text.startIndex
    for link in links {
      let start = max(at, index(at: link.range.lowerBound))
      let end = min(text.endIndex, index(at: link.range.upperBound))
      guard start < end else { continue }
      if at < start { pieces.append((text[at..<start], nil)) }
      pieces.append((text[start..<end], link.link))
      at = end
    }
    return at < text.endIndex ? pieces + [(text[at...], nil)] : pieces
  }

  private func index(at offset: Int) -> String.Index {
    let utf8 = text.base.utf8
    return utf8.index(utf8.startIndex, offsetBy: offset, limitedBy: utf8.endIndex) ?? utf8.endIndex
  }

  private static func offset(of index: String.Index, in text: Substring) -> Int {
    text.base.utf8.distance(from: text.base.startIndex, to: index)
  }

  /// The first link for which something holds that holds for all after it too.
  private static func first<Links: RandomAccessCollection<TextLink>>(
    in links: Links, _ holds: (TextLink) -> Bool
  ) -> Links.Index {
    var (low, count) = (links.startIndex, links.count)
    while count > 0 {
      let middle = links.index(low, offsetBy: count / 2)
      if holds(links[middle]) {
        count /= 2
      } else {
        low = links.index(after: middle)
        count -= count / 2 + 1
      }
    }
    return low
  }
}
