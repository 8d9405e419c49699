import WebPages

/// The tags and comments of HTML in Markdown.
enum HTMLTags {
  /// Where they stand in `range`, in order, and what is shown in their place.
  static func hidden(_ bytes: [UInt8], _ range: Range<Int>) -> [HiddenMarkup] {
    var tags: [HiddenMarkup] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard bytes[at] == UInt8(ascii: "<"), at + 1 < range.upperBound, opensTag(bytes[at + 1]) else {
        at += 1
        continue
      }
      guard let end = end(bytes, at..<range.upperBound) else { break }
      let isFirst = tags.isEmpty && at == range.lowerBound
      let parts = !isFirst && partsWords(bytes, at..<end)
      add(at..<end, shown: parts ? [0x20] : shown(bytes, at..<end), to: &tags, bytes)
      at = end
    }
    return tags
  }

  /// Adds a tag; at the end of a raised number the number too, as it is shown.
  static func add(_ tag: Range<Int>, shown: [UInt8], to tags: inout [HiddenMarkup], _ bytes: [UInt8]) {
    if name(bytes, tag) == "/sup", let open = tags.last, name(bytes, open.range) == "sup",
      let raised = RaisedNumber.text(of: bytes[open.range.upperBound..<tag.lowerBound])
    {
      tags[tags.count - 1] = HiddenMarkup(range: open.range.lowerBound..<tag.upperBound, shown: raised)
      return
    }
    // One space is enough where several tags part words.
    let isParted = tags.last.map { $0.range.upperBound == tag.lowerBound && $0.shown.last == 0x20 } ?? false
    tags.append(HiddenMarkup(range: tag, shown: shown == [0x20] && isParted ? [] : shown))
  }

  /// What a tag within a line of text shows, as in a page: the marks of a quotation, and what parts words.
  static func shown(_ bytes: [UInt8], _ tag: Range<Int>) -> [UInt8] {
    switch name(bytes, tag) {
    case "q": Array("“".utf8)
    case "/q": Array("”".utf8)
    case "br": [0x20]
    // Inserted words stand right after those that they replace.
    case "ins" where tag.lowerBound > 0 && bytes[tag.lowerBound - 1] == UInt8(ascii: ">"): [0x20]
    default: []
    }
  }

  /// The name in a tag, with the slash of one that closes, in lower case.
  static func name(_ bytes: [UInt8], _ tag: Range<Int>) -> String {
    guard bytes[tag].first == UInt8(ascii: "<") else { return "" }
    let word = bytes[tag].dropFirst().prefix(12)
    let slash = word.first == UInt8(ascii: "/") ? 1 : 0
    let letters = word.dropFirst(slash).prefix {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
    }
    return String(decoding: word.prefix(slash) + letters, as: UTF8.self).lowercased()
  }

  /// Whether words before and after a tag are apart: it is of none of the elements that stand within a line.
  private static func partsWords(_ bytes: [UInt8], _ tag: Range<Int>) -> Bool {
    let name = name(bytes, tag)
    let bare = name.hasPrefix("/") ? String(name.dropFirst()) : name
    return !bare.isEmpty && !inline.contains(bare)
  }

  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
    "label",
    "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
    "wbr",
  ]

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
