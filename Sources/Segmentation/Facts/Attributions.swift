import Documents
import LabelSets

/// Finds the lines that say who said what stands before them, as newsletters set them under quotations: “Ann Lee, The
/// Tide”. They belong to the quotation, and head nothing.
struct Attributions {
  let reading: Reading
  let grammar: HeadingGrammar

  func mark(_ facts: inout Table<Facts>) {
    for index in facts.indices.dropFirst() {
      facts[index].isAttribution = isAttribution(facts[index], after: facts[index - 1])
    }
  }

  private func isAttribution(_ block: Facts, after last: Facts) -> Bool {
    guard block.kind == .paragraph, let words = block.words, !words.words.isEmpty,
      !block.marks.contains(.endsInColon)
    else { return false }
    let count = words.words.count
    if block.marks.contains(.opensInDash), words.words[0].capital, count <= Self.longest + 4 { return true }
    guard count <= Self.longest, !last.isAttribution, isText(last) else { return false }
    guard isNames(block, words), block.naming.label == nil || block.naming.residue > 0 else { return false }
    let isQuoted = last.marks.contains(.endsQuotation) && last.wordCount > 3
    if let comma = words.words.firstIndex(where: { $0.before.contains(.comma) }), comma > 0 {
      return (isQuoted || last.wordCount > 12) && isPerson(words.words[..<comma])
    }
    return isQuoted && (2...7).contains(count) && words.words.contains { Self.outlets.contains($0.key) }
  }

  private func isText(_ block: Facts) -> Bool {
    switch block.kind {
    case .heading, .boldLine: false
    case .paragraph, .item, .code, .table: true
    }
  }

  /// Whether each word is a name's, and none ends a sentence.
  private func isNames(_ block: Facts, _ words: HeadingWords) -> Bool {
    block.marks.isDisjoint(with: [.endsInStop, .endsInQuestion, .endsInEllipsis])
      && words.words.allSatisfy { word in
        word.capital || word.before == .dash || Self.particles.contains(word.key) || isNumber(word)
      }
  }

  private func isNumber(_ word: HeadingWord) -> Bool { (0x30...0x39).contains(reading.text[word.start]) }

  /// Whether words before a comma can be a person or two.
  private func isPerson(_ words: ArraySlice<HeadingWord>) -> Bool {
    words.count <= 9 && words.first?.capital == true
  }

  /// Words of the longest line.
  private static let longest = 16
  private static let particles = Set(
    ["of", "the", "and", "for", "de", "at", "in", "a", "via", "on", "van", "von", "la", "del", "der", "an"]
      .map {
        HeadingWords.key(of: $0)
      })
  private static let outlets = Set(
    [
      "editorial", "editors", "board", "times", "post", "journal", "review", "news", "magazine", "press",
      "herald",
      "tribune", "guardian", "report", "wire", "examiner", "today", "week", "standard", "chronicle",
      "gazette", "globe",
      "mail", "telegraph", "observer", "dispatch", "republic", "nation", "institute", "center", "radio",
    ].map { HeadingWords.key(of: $0) })
}

extension Attributions {
  /// How many quotations inside a text are followed by a name and an outlet: “… at last.” Ann Lee, The Tide
  static func inText(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    var at = range.lowerBound
    while at + 4 < range.upperBound {
      let isQuote =
        text[at] == 0x22
        || text[at] == 0xE2 && text[at + 1] == 0x80 && (text[at + 2] == 0x9D || text[at + 2] == 0xA6)
      guard isQuote else {
        at += 1
        continue
      }
      at += text[at] == 0x22 ? 1 : 3
      let words = HeadingWords(text, at..<min(range.upperBound, at + 70), limit: 9).words
      let name = words.prefix { $0.capital || $0.key == and }
      guard let comma = name.dropFirst().firstIndex(where: { $0.before.contains(.comma) }), comma <= 6,
        words.first.map({ $0.start - at <= 6 }) == true
      else { continue }
      count += 1
      at = words[comma].end
    }
    return count
  }

  private static let and = HeadingWords.key(of: "and")
}
