/// The tags and comments of a block of HTML.
enum HTMLTags {
  /// Where they stand in `range`, in order.
  static func hidden(_ bytes: [UInt8], _ range: Range<Int>) -> [HiddenMarkup] {
    var tags: [HiddenMarkup] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard bytes[at] == UInt8(ascii: "<"), at + 1 < range.upperBound, opensTag(bytes[at + 1]) else {
        at += 1
        continue
      }
      guard let end = end(bytes, at..<range.upperBound) else { break }
      tags.append(HiddenMarkup(range: at..<end))
      at = end
    }
    return tags
  }

  private static func opensTag(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || "/!?".utf8.contains(byte)
  }

  /// One past the tag, or the comment, that begins there; nil where it does not end.
  private static func end(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let isComment = bytes[range].starts(with: "<!--".utf8)
    var at = range.lowerBound + (isComment ? 4 : 1)
    while at < range.upperBound {
      if bytes[at] == UInt8(ascii: ">"), !isComment || bytes[(at - 2)..<at].elementsEqual("--".utf8) {
        return at + 1
      }
      at += 1
    }
    return nil
  }
}
