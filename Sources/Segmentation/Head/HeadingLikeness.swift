import LabelSets

extension Reading {
  /// Whether a piece has the form of a heading: marked as one, or one short line that is no sentence.
  func hasHeadingForm(_ piece: Piece) -> Bool {
    if piece.isMarkedHeading { return true }
    guard piece.kind == .paragraph, piece.lines.count <= 2, piece.quoteDepth == 0, !marksHeadings else {
      return false
    }
    let length = length(of: piece)
    guard length >= 2, length <= 110, !isSentence(piece), !isSpoken(piece) else { return false }
    let words = words(of: piece, limit: 18)
    guard let first = words.words.first, words.isWhole else { return false }
    if first.before.contains(.dash) { return false }
    if words.words.last?.key == Self.percent || lastByte(of: piece) == UInt8(ascii: "%") { return false }
    if words.after.contains(.colon), words.words.count > Self.longestStem { return false }
    return first.capital || (0x30...0x39).contains(text[first.start])
  }

  private static let percent = HeadingWords.key(of: "percent")

  /// Words that a line before a colon can have and still be a heading.
  private static let longestStem = 7

  func endsInStop(_ index: Int) -> Bool {
    lastByte(of: pieces[index]) == UInt8(ascii: ".") && !endsWithEllipsis(pieces[index])
  }

  /// Whether a piece ends as sentences do.
  func isSentence(_ piece: Piece) -> Bool {
    ".,;".utf8.contains(lastByte(of: piece)) || endsWithEllipsis(piece)
  }

  func endsWithEllipsis(_ piece: Piece) -> Bool {
    let range = bareText(of: piece)
    guard range.count >= 3 else { return false }
    let end = text[(range.upperBound - 3)..<range.upperBound]
    return end.elementsEqual([0xE2, 0x80, 0xA6]) || end.elementsEqual("...".utf8)
  }

  /// Whether a piece is wholly in quotation marks: someone speaks.
  private func isSpoken(_ piece: Piece) -> Bool {
    let range = bareText(of: piece)
    let first = text[range.lowerBound]
    let last = text[range.upperBound - 1]
    if first == UInt8(ascii: "\"") { return last == UInt8(ascii: "\"") }
    return text[range].starts(with: [0xE2, 0x80, 0x9C])
      && text[range].suffix(3).elementsEqual([0xE2, 0x80, 0x9D])
  }

  /// Whether a piece could be the title of an article: longer than a heading may be.
  func isTitleLike(_ index: Int) -> Bool {
    let piece = pieces[index]
    guard piece.kind == .paragraph || piece.isMarkedHeading, piece.lines.count <= 3 else { return false }
    let length = length(of: piece)
    guard length >= 3, length <= 240, !isSentence(piece), lastByte(of: piece) != UInt8(ascii: ":") else {
      return false
    }
    let words = words(of: piece, limit: 40)
    guard let first = words.words.first, words.isWhole else { return false }
    guard piece.isMarkedHeading || isTitle(in: bareText(of: piece), words) else { return false }
    return piece.kind == .heading(level: 1) || first.capital || (0x30...0x39).contains(text[first.start])
      || isCaseless(bareText(of: piece))
  }

  /// Whether a text begins in a script without capitals (from Hebrew, U+05C0, on), and no full stop of such a script ends
  /// it.
  private func isCaseless(_ range: Range<Int>) -> Bool {
    (0xD7...0xEF).contains(text[range.lowerBound]) && text[range.lowerBound] != 0xE2
      && !["。", "।", "۔"].contains { text[range].suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Whether words can be a title: they say something, and are no quotation that goes on or sentences with a source.
  private func isTitle(in range: Range<Int>, _ words: HeadingWords) -> Bool {
    let marks = TextMarks(text: text).marks(in: range, words)
    guard words.words.count <= Self.mostTitleWords, !marks.contains(.hasSentenceInside) else { return false }
    // A long sentence in small letters is the story's first, its full stop lost.
    if marks.contains([.isSentence, .isLongPhrase]), words.words.count > Self.mostClaimWords { return false }
    if marks.contains(.opensInQuote), !marks.contains(.endsInQuote), words.words.count > 8 { return false }
    // “131 S. Ct. 2267” is where a text was printed.
    return words.words.contains { word in
      word.end - word.start >= 3 && text[word.start..<word.end].allSatisfy { !(0x30...0x39).contains($0) }
    }
  }

  private static let mostTitleWords = 24
  private static let mostClaimWords = 12
}
