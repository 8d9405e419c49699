import Documents

/// What stands in a source and is not shown as it is: the marks of emphasis, where a link leads, a character
/// reference.
struct HiddenMarkup {
  /// The bytes of the source.
  var range: Range<Int>
  /// What is shown in their place.
  var shown: [UInt8] = []
}

/// A source as a reader sees it: text without its markup in lines and pieces, and where each stands in the source.
struct ShownText {
  private(set) var text: [UInt8] = []
  private(set) var lines: [TextLine] = []
  private(set) var pieces: [Piece] = []
  private(set) var origins = OffsetMap()
  /// What is emphasised, as ranges of the source, by their beginnings.
  var styles: [StyledRange] = []
  private let source: [UInt8]
  /// Where the source goes on if the next byte shown is the next byte of the source.
  private var expected = -1

  init(_ source: [UInt8]) { self.source = source }

  // MARK: Writing

  /// Adds a piece whose lines have been added since the one before; without any, nothing.
  mutating func endPiece(_ kind: Piece.Kind, quoteDepth: Int, listDepth: Int = 0, place: Range<Int>) {
    let first = pieces.last?.lines.upperBound ?? 0
    guard first < lines.count else { return }
    let range = lines[first].start..<lines[lines.count - 1].end
    pieces.append(
      Piece(
        kind: kind, lines: first..<lines.count, range: range, quoteDepth: quoteDepth, sourceRange: place,
        listDepth: listDepth, standsAlone: true))
    text += [0x0A, 0x0A]
    expected = -1
  }

  /// Adds a line as far as something of it is shown.
  ///
  /// - Parameter hidden: what is not shown as it is, in order; may begin before the line and end behind it.
  mutating func addLine(_ range: Range<Int>, _ hidden: ArraySlice<HiddenMarkup>, indent: Int = 0) {
    let hasOpenPiece = lines.count > pieces.last?.lines.upperBound ?? 0
    let (length, points, before) = (text.count, origins.points.count, expected)
    if hasOpenPiece {
      // Rows of a table may stand on one line of the source.
      let end = lineEnd(before: range.lowerBound)
      addBreak(at: end < origins.points.last?.source ?? 0 ? range.lowerBound : end)
    }
    let start = text.count
    addShown(range, hidden)
    let lead = leadingSpace(from: start)
    let end = trimmedEnd(from: start + lead)
    guard end > start + lead else {
      text.removeSubrange(length...)
      origins.points.removeSubrange(points...)
      expected = before
      return
    }
    text.removeSubrange(end...)
    while let last = origins.points.last, last.text >= end { origins.points.removeLast() }
    expected = -1
    lines.append(TextLine(start: start + lead, end: end, textStart: start + lead, indent: indent))
  }

  /// Adds lines as they are, as one line of the text.
  ///
  /// - Parameter separator: what is shown for the breaks between them.
  mutating func addRaw(_ ranges: [Range<Int>], separator: String = "\n") {
    let start = text.count
    for (index, range) in ranges.enumerated() {
      if index > 0 { addBreak(at: lineEnd(before: range.lowerBound), separator) }
      addBytes(range)
    }
    let end = trimmedEnd(from: start)
    guard end > start else { return }
    lines.append(TextLine(start: start, end: end, textStart: start))
  }

  /// Widens the place of the last piece.
  mutating func extendLast(to end: Int) {
    guard let last = pieces.indices.last, let place = pieces[last].sourceRange else { return }
    pieces[last].sourceRange = place.lowerBound..<end
  }

  private mutating func addBreak(at offset: Int, _ separator: String = "\n") {
    origins.points.append(.init(text: text.count, source: offset))
    text += separator.utf8
    expected = -1
  }

  /// Where the line before the one that holds `offset` ends.
  private func lineEnd(before offset: Int) -> Int {
    var at = offset
    while at > 0, !Self.breaks.contains(source[at - 1]) { at -= 1 }
    if at > 0 { at -= 1 }
    if at > 0, source[at] == 0x0A, source[at - 1] == 0x0D { at -= 1 }
    return at
  }

  private static let breaks: [UInt8] = [0x0A, 0x0B, 0x0C, 0x0D]

  private mutating func addShown(_ range: Range<Int>, _ hidden: ArraySlice<HiddenMarkup>) {
    var at = range.lowerBound
    for markup in hidden {
      if markup.range.upperBound <= at { continue }
      if markup.range.lowerBound >= range.upperBound { break }
      if markup.range.lowerBound >= at {
        addBytes(at..<markup.range.lowerBound)
        addReplacement(markup)
      }
      at = markup.range.upperBound
    }
    if at < range.upperBound { addBytes(at..<range.upperBound) }
  }

  private mutating func addBytes(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if expected != range.lowerBound {
      origins.points.append(.init(text: text.count, source: range.lowerBound))
    }
    text += source[range]
    expected = range.upperBound
  }

  /// Each scalar of a replacement stands where its markup does.
  private mutating func addReplacement(_ markup: HiddenMarkup) {
    guard !markup.shown.isEmpty else { return }
    origins.points.append(.init(text: text.count, source: markup.range.lowerBound))
    text += markup.shown
    expected = -1
  }

  private func leadingSpace(from start: Int) -> Int {
    var at = start
    while at < text.count, let length = WhiteSpace.length(text, at, text.count) { at += length }
    return at - start
  }

  private func trimmedEnd(from start: Int) -> Int {
    var end = text.count
    while let length = WhiteSpace.length(text, endingAt: end, from: start) { end -= length }
    return end
  }
}
