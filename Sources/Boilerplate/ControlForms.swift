import Documents

// Counts, times, votes and buttons: “31 comments”, “[Reply] [Share]”, “Asked 3 years ago · Viewed 19k times”.

extension BlockFacts {
  /// Whether a line is nothing else.
  var isControls: Bool {
    if areButtons { return true }
    var parts: [ArraySlice<LineWords.Word>] = []
    var start = 0
    for index in words.indices.dropFirst() where words[index].before.contains(.bar) {
      parts.append(words[start..<index])
      start = index
    }
    parts.append(words[start...])
    guard parts.count > 1 else { return isControl(words[...]) || isAddressAlone }
    guard words[0].key != Self.by else { return false }
    return parts.count { part in isControl(part) || part.allSatisfy(isNumber) } * 2 >= parts.count
  }

  /// Whether it is several short texts in brackets.
  private var areButtons: Bool {
    guard text[block.text.lowerBound] == UInt8(ascii: "["), letters <= 100 else { return false }
    var depth = 0
    var buttons = 0
    for byte in text[block.text] {
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
    return depth == 0 && buttons > 1
  }

  /// An address of electronic mail alone.
  private var isAddressAlone: Bool {
    let bytes = text[block.text]
    return bytes.contains(UInt8(ascii: "@")) && bytes.first != UInt8(ascii: "@")
      && bytes.allSatisfy { $0 > 0x20 && $0 < 0x80 }
  }

  private func isControl(_ words: ArraySlice<LineWords.Word>) -> Bool {
    guard let first = words.first, let last = words.last, words.count <= 6 else { return false }
    if words.count < self.words.count, WordingIndex.shared.reason(ofAll: words) != nil { return true }
    if last.key == Self.ago { return words.contains(where: isNumber) || Self.acts.contains(first.key) }
    if isNumber(last), words.dropLast().last.map({ Self.counted.contains($0.key) }) == true,
      words.count == 2 || words.count == 3 && Self.acts.contains(first.key)
    {
      return true
    }
    guard Self.counted.contains(last.key) else { return false }
    return words.count <= 4 && words.contains(where: isNumber)
      && words.allSatisfy { isNumber($0) || Self.counted.contains($0.key) || Self.acts.contains($0.key) }
  }

  /// Whether a word is a number: “14”, “19k”, “2,311” in its parts.
  private func isNumber(_ word: LineWords.Word) -> Bool {
    let digits = text[word.start..<word.end].prefix { $0 &- 0x30 < 10 }.count
    return digits > 0 && digits + 1 >= word.end - word.start
  }

  private static let ago = WordHash.key(of: "ago")
  private static let acts = WordHash.keys(
    of: """
      asked answered posted edited modified viewed updated published created show view load see all more submitted
      slideshow gallery
      """)
  private static let counted = WordHash.keys(
    of: """
      views votes vote comments comment replies reply shares likes points answers followers times claps reads reactions
      upvotes downvotes ratings retweets read min mins minute minutes images photos videos
      """)
}
