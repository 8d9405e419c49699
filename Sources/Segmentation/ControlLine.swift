import LabelSets

/// A line of what a site puts around texts: counts, times, votes and buttons. “31 comments”, “[Reply] [Share]”,
/// “Asked 3 years ago · Viewed 19k times”.
struct ControlLine {
  let text: [UInt8]
  let range: Range<Int>
  let wording: JunkWording

  /// Whether the line is nothing else.
  var isControl: Bool {
    if areButtons { return true }
    let segments = segments
    guard segments.count > 1 else { return isControl(words(range)) || isAddress }
    guard words(range).words.first?.key != Self.by else { return false }
    return segments.count { isControl(words($0)) || isNumbers(words($0)) } * 2 >= segments.count
  }

  private func words(_ range: Range<Int>) -> HeadingWords { HeadingWords(text, range, limit: 12) }

  // MARK: Parts

  /// The parts between dots and bars.
  private var segments: [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      let length = separatorLength(at)
      if length > 0 {
        segments.append(start..<at)
        start = at + length
      }
      at += max(1, length)
    }
    segments.append(start..<range.upperBound)
    return segments.filter { !words($0).words.isEmpty }
  }

  /// Bytes of a separator: `|`, “·”, “•”, “●”.
  private func separatorLength(_ at: Int) -> Int {
    let rest = text[at..<min(at + 3, range.upperBound)]
    if rest.first == UInt8(ascii: "|") { return 1 }
    if rest.starts(with: [0xC2, 0xB7]) { return 2 }
    return rest.elementsEqual([0xE2, 0x80, 0xA2]) || rest.elementsEqual([0xE2, 0x97, 0x8F]) ? 3 : 0
  }

  /// Whether it is several short texts in brackets.
  private var areButtons: Bool {
    var depth = 0
    var buttons = 0
    for byte in text[range] {
      switch byte {
      case UInt8(ascii: "["):
        depth += 1
        buttons += 1
      case UInt8(ascii: "]"): depth -= 1
      case 0x20: break
      default: if depth != 1 { return false }
      }
      if depth < 0 || depth > 1 { return false }
    }
    return depth == 0 && buttons > 1 && range.count <= 100
  }

  /// An address of electronic mail alone.
  private var isAddress: Bool {
    let text = text[range]
    return text.contains(UInt8(ascii: "@")) && text.first != UInt8(ascii: "@")
      && text.allSatisfy { $0 > 0x20 && $0 < 0x80 }
  }

  // MARK: Words

  private func isControl(_ words: HeadingWords) -> Bool {
    let all = words.words
    guard let first = all.first, let last = all.last, words.isWhole, all.count <= 6 else { return false }
    if wording.reason(words) != nil { return true }
    if last.key == Self.ago { return all.contains(where: isNumber) || Self.acts.contains(first.key) }
    if isNumber(last), all.dropLast().last.map({ Self.counted.contains($0.key) }) == true,
      all.count == 2 || all.count == 3 && Self.acts.contains(first.key)
    {
      return true
    }
    guard Self.counted.contains(last.key) else { return false }
    return all.count <= 4 && all.contains(where: isNumber)
      && all.allSatisfy { isNumber($0) || Self.counted.contains($0.key) || Self.acts.contains($0.key) }
  }

  private func isNumbers(_ words: HeadingWords) -> Bool { words.words.allSatisfy(isNumber) }

  /// Whether a word is a number: “14”, “19k”, “2,311” in its parts.
  private func isNumber(_ word: HeadingWord) -> Bool {
    text[word.start..<word.end].prefix { (0x30...0x39).contains($0) }.count + 1 >= word.end - word.start
      && (0x30...0x39).contains(text[word.start])
  }

  private static let by = HeadingWords.key(of: "by")
  private static let ago = HeadingWords.key(of: "ago")
  private static let acts = Set(
    [
      "asked", "answered", "posted", "edited", "modified", "viewed", "updated", "published", "created",
      "show",
      "view", "load", "see", "all", "more", "submitted",
    ].map { HeadingWords.key(of: $0) })
  private static let counted = Set(
    [
      "views", "votes", "vote", "comments", "comment", "replies", "reply", "shares", "likes", "points",
      "answers",
      "followers", "times", "claps", "reads", "reactions", "upvotes", "downvotes", "ratings", "retweets",
      "read",
      "min", "mins", "minute", "minutes",
    ].map { HeadingWords.key(of: $0) })
}
