import Documents
import LabelSets

/// Finds the wordings of labels in the pieces.
struct LabelFinder {
  let reading: Reading
  let grammar: HeadingGrammar

  func candidates(in kept: [Int]) -> [LabelCandidate] {
    let found = kept.indices.flatMap { candidates(kept[$0], kept[($0 + 1)...]) }
    let unmarked = found.filter { $0.form == .runIn && isUnmarked($0) }
    return unmarked.isEmpty
      ? found : (found + repeated(unmarked, in: kept)).sorted { ($0.piece, $0.start) < ($1.piece, $1.start) }
  }

  private func isUnmarked(_ candidate: LabelCandidate) -> Bool {
    candidate.words.upperBound < reading.text.count && reading.text[candidate.words.upperBound] == 0x20
  }

  /// The same words at the start of sentences inside paragraphs: “… by night. From the Left Mayor Lee said”.
  private func repeated(_ labels: [LabelCandidate], in kept: [Int]) -> [LabelCandidate] {
    let wordings = Dictionary(
      labels.map { (Array(reading.text[$0.words]), $0) }, uniquingKeysWith: { first, _ in first })
    return kept.flatMap { index -> [LabelCandidate] in
      let piece = reading.pieces[index]
      guard piece.kind == .paragraph else { return [] }
      let range = reading.bareText(of: piece)
      return range.dropFirst(Self.shortestLead).flatMap { at -> [LabelCandidate] in
        guard ".!?\"".utf8.contains(reading.text[at - 2]), reading.text[at - 1] == 0x20 else { return [] }
        return wordings.compactMap { words, label in
          guard reading.text[at..<range.upperBound].starts(with: words), at + words.count < range.upperBound,
            reading.text[at + words.count] == 0x20
          else { return nil }
          return LabelCandidate(
            piece: index, words: at..<(at + words.count), line: piece.lines.lowerBound, form: .inside,
            match: label.match, rank: 7, isExact: false, following: range.upperBound - at - words.count)
        }
      }
    }
  }

  /// The labels that running heads name: “Opinion of the Court”.
  func runningHeads() -> [Int: Label] {
    var labels: [Int: Label] = [:]
    for index in reading.pieces.indices where reading.pieces[index].kind == .pageLine {
      if let found = heading(index, rank: 7), found.isExact { labels[index] = found.match.label }
    }
    return labels
  }

  /// - Parameter rest: the kept pieces after it.
  private func candidates(_ index: Int, _ rest: ArraySlice<Int>) -> [LabelCandidate] {
    let piece = reading.pieces[index]
    switch piece.kind {
    case .heading(let level): return heading(index, rank: level, rest).map { [$0] } ?? []
    case .boldLine: return heading(index, rank: 7, rest).map { [$0] } ?? []
    case .paragraph:
      if let found = shortHeading(index, rest) { return [found] }
      return shared((runIn(index).map { [$0] } ?? []) + inside(index))
    case .list: return bullets(index)
    default: return []
    }
  }

  /// The labels of one paragraph, each with the text up to the next.
  private func shared(_ labels: [LabelCandidate]) -> [LabelCandidate] {
    var labels = labels
    for index in labels.indices.dropLast() {
      labels[index].following = max(0, labels[index + 1].start - labels[index].words.upperBound)
    }
    return labels
  }

  private func heading(_ index: Int, rank: Int, _ rest: ArraySlice<Int> = []) -> LabelCandidate? {
    let piece = reading.pieces[index]
    let words = reading.words(of: piece)
    let start = leadEnd(words)
    for match in grammar.matches(words.words[start...], after: words.after) {
      let end = start + match.count
      let isWhole = end == words.words.count
      guard isWhole || !words.words[end].before.isDisjoint(with: [.colon, .dash]) || match.isTitled(words)
      else { continue }
      return LabelCandidate(
        piece: index, words: words.range(start..<end), line: piece.lines.lowerBound, form: .ownLine,
        match: match, rank: rank, isExact: isWhole, following: match.strength < .strong ? length(of: rest) : 0
      )
    }
    return afterColon(words, from: start).map { start, match in
      LabelCandidate(
        piece: index, words: words.range(start..<words.words.count), line: piece.lines.lowerBound,
        form: .ownLine,
        match: match, rank: rank, isExact: true, following: match.strength < .strong ? length(of: rest) : 0)
    }
  }

  /// The side that all words after a colon announce, and where they begin: “Opening statement: For the motion”.
  private func afterColon(_ words: HeadingWords, from start: Int) -> (start: Int, match: HeadingMatch)? {
    let colon = words.words[start...].prefix(Self.longestKind + 1).dropFirst().firstIndex {
      $0.before.contains(.colon)
    }
    guard let colon else { return nil }
    let match = grammar.matches(words.words[colon...], after: words.after).first {
      $0.count == words.words.count - colon && words.isWhole && $0.label.role == .side
    }
    return match.map { (colon, $0) }
  }

  /// Words of what a heading says its text is, before the side.
  private static let longestKind = 4

  /// A paragraph so short that it can be a heading.
  private func shortHeading(_ index: Int, _ rest: ArraySlice<Int>) -> LabelCandidate? {
    let piece = reading.pieces[index]
    guard piece.lines.count <= 2, reading.length(of: piece) <= 120 else { return nil }
    guard let candidate = heading(index, rank: 7, rest) else { return nil }
    let isShort = candidate.match.strength > .weak || candidate.match.count <= 3
    if candidate.isExact, isShort || reading.isHeadingLike(index) { return candidate }
    guard reading.isHeadingLike(index) else { return nil }
    let isTitled =
      candidate.match.isTitled(reading.words(of: piece)) && candidate.following >= Self.leastArticle
    return candidate.match.strength == .strong || isTitled ? candidate : nil
  }

  /// Bytes of the text after a heading, as far as it matters; a list counts as enough.
  private func length(of rest: ArraySlice<Int>) -> Int {
    var length = 0
    for index in rest.prefix(4) where length < Self.leastArticle {
      let piece = reading.pieces[index]
      let words = reading.words(of: piece, limit: 8)
      if piece.kind == .list { return max(length, Self.leastArticle) }
      if reading.isHeadingLike(index) {
        let announces = grammar.matches(words.words[...], after: words.after).contains {
          $0.isAll(of: words) || $0.isTitled(words)
        }
        if announces || piece.kind != .paragraph { break }
      } else {
        length += reading.length(of: piece)
      }
    }
    return length
  }

  /// Bytes that an article under “Pro: Boats are streets” has.
  private static let leastArticle = 120

  private func runIn(_ index: Int) -> LabelCandidate? {
    let piece = reading.pieces[index]
    let words = reading.words(of: piece, limit: 24)
    let start = leadEnd(words)
    guard canRunIn(words, start), !isPosition(words) else { return nil }
    let matches = grammar.matches(words.words[start...], after: words.after).filter {
      start + $0.count < words.words.count
    }
    let unmarked = matches.first { isUnmarked($0, words, start) }
    let marked = matches.first {
      let end = start + $0.count
      return !isSaid($0, words.words[start..<end]) && parts($0, words, end)
    }
    // Words that loosely run to the first full stop are a sentence after “From the Left”.
    let isSentence = unmarked != nil && marked?.strength == .weak
    guard let match = isSentence ? unmarked : marked ?? unmarked else { return nil }
    let end = start + match.count
    return LabelCandidate(
      piece: index, words: words.range(start..<end), line: piece.lines.lowerBound, form: .runIn,
      match: match, rank: 7, isExact: false,
      following: reading.pieces[index].range.upperBound - words.words[end].start)
  }

  /// Whether words say where something stands in a picture: “Top left”, “Far right”.
  private func isPosition(_ words: HeadingWords) -> Bool {
    words.words.first.map { Self.positions.contains($0.key) } == true
  }

  private static let positions = Set(
    ["top", "bottom", "above", "below", "lower", "upper", "inset", "clockwise"].map {
      HeadingWords.key(of: $0)
    })

  /// Whether loose words are a sentence's, not a label: they are many, or a comma stands in them.
  private func isSaid(_ match: HeadingMatch, _ words: ArraySlice<HeadingWord>) -> Bool {
    match.strength == .weak && (words.count > 8 || words.dropFirst().contains { $0.before.contains(.comma) })
  }

  /// Whether a mark after a label parts it from the text: a colon, a dash between spaces (“Pros — It runs”), or a full
  /// stop, which ends answers too (“No. It does not”).
  private func parts(_ match: HeadingMatch, _ words: HeadingWords, _ end: Int) -> Bool {
    let next = words.words[end]
    if next.before.contains(.colon) { return true }
    guard isParted(next), match.strength > .weak || match.count > 1 else { return false }
    return next.before.contains(.dash) || (next.capital && (match.count > 1 || match.isVerdict))
  }

  private func isParted(_ word: HeadingWord) -> Bool {
    word.before.contains(.space) && !word.before.isDisjoint(with: [.dash, .stop])
  }

  /// Whether a colon stands in the words, or capitals as an unmarked label has them: most paragraphs have neither,
  /// and are not looked up.
  private func canRunIn(_ words: HeadingWords, _ start: Int) -> Bool {
    let rest = words.words[start...].dropFirst()
    if rest.contains(where: { $0.before.contains(.colon) })
      || rest.prefix(6).contains(where: { isParted($0) })
    {
      return true
    }
    return words.words[start...].first?.capital == true
      && rest.indices.dropFirst().dropLast().contains {
        rest[$0].capital && rest[$0 + 1].capital && rest[$0 + 1].before == .space
      }
  }

  /// Whether a label runs into the text without a mark: “From the Left Mayor Lee said”.
  private func isUnmarked(_ match: HeadingMatch, _ words: HeadingWords, _ start: Int) -> Bool {
    let end = start + match.count
    guard match.strength == .strong, match.count >= 3, end + 4 < words.words.count else { return false }
    return words.words[start].capital && words.words[end - 1].capital && words.words[end].capital
      && words.words[end].before == .space
  }

  /// Labels with a colon at the start of sentences inside a paragraph.
  private func inside(_ index: Int) -> [LabelCandidate] {
    let piece = reading.pieces[index]
    let range = reading.bareText(of: piece)
    var found: [LabelCandidate] = []
    for colon in range where reading.text[colon] == UInt8(ascii: ":") {
      let start = sentenceStart(before: colon, range.lowerBound)
      guard let start, start - range.lowerBound >= Self.shortestLead else { continue }
      let words = HeadingWords(reading.text, start..<(colon + 1), limit: 6)
      guard words.words.first?.capital == true,
        let match = grammar.matches(words.words[...], after: words.after).first,
        match.count == words.words.count, !isPosition(words)
      else { continue }
      found.append(
        LabelCandidate(
          piece: index, words: start..<colon, line: piece.lines.lowerBound, form: .inside,
          match: match, rank: 7, isExact: false, following: range.upperBound - colon))
    }
    return found
  }

  /// Bytes of text before a sentence, more than a number's.
  private static let shortestLead = 12

  /// Where the sentence that a colon stands in begins; nil where it is too long to be a label.
  private func sentenceStart(before colon: Int, _ limit: Int) -> Int? {
    var at = colon
    while at > limit, colon - at < 40 {
      let byte = reading.text[at - 1]
      if ".!?".utf8.contains(byte) || byte == 0x9D && at - 3 >= limit && reading.text[at - 3] == 0xE2 {
        while at < colon, reading.text[at] == 0x20 || reading.text[at] == 0x0A || reading.text[at] == 0x0D {
          at += 1
        }
        return at
      }
      at -= 1
    }
    return nil
  }

  private func bullets(_ index: Int) -> [LabelCandidate] {
    let piece = reading.pieces[index]
    var found: [LabelCandidate] = []
    for line in piece.lines {
      let textLine = reading.lines[line]
      guard let length = reading.form.bulletLength(textLine) ?? reading.form.numberLength(textLine) else {
        continue
      }
      let words = HeadingWords(reading.text, (textLine.textStart + length)..<textLine.end, limit: 16)
      let isOver = line + 1 < piece.lines.upperBound && reading.lines[line + 1].indent > textLine.indent
      // “1.2. Pro: …”, as a tree of arguments is numbered.
      let start = leadEnd(words)
      let match = grammar.matches(words.words[start...], after: words.after).first {
        isBullet(start + $0.count, words) || isOver && start == 0 && $0.isAll(of: words)
      }
      guard let match else { continue }
      found.append(
        LabelCandidate(
          piece: index, words: words.range(start..<start + match.count), line: line, form: .bullet,
          match: match, rank: 7,
          isExact: false,
          following: (isOver ? reading.lines[line + 1].end : textLine.end) - textLine.textStart))
    }
    return found
  }

  /// - Parameter end: where the words of a label end.
  private func isBullet(_ end: Int, _ words: HeadingWords) -> Bool {
    if end == words.words.count { return words.words.count > 2 }
    return words.words[end].before.contains(.colon)
  }

  /// How many words a number before the heading takes: “1.”, “2.1”, “II.”, “a)”.
  private func leadEnd(_ words: HeadingWords) -> Int {
    guard words.words.count > 1 else { return 0 }
    let first = words.words[0]
    let numbers = words.words.dropLast().prefix(3).prefix {
      isNumber($0) && ($0.start == first.start || $0.before == .stop)
    }
    if numbers.count > 1 { return numbers.count }
    let isLetter =
      first.end - first.start == 1
      || first.end - first.start <= 4
        && reading.text[first.start..<first.end].allSatisfy { "IVX".utf8.contains($0) }
    let isMarked = !words.words[1].before.isDisjoint(with: [.stop, .parenthesis]) || isParagraphMark(first)
    return (numbers.count == 1 || isLetter) && isMarked ? 1 : 0
  }

  /// Whether a number has the mark of a paragraph before it, as courts number them: “¶ 11 JUSTICE LOW, dissenting:”.
  private func isParagraphMark(_ number: HeadingWord) -> Bool {
    let before = reading.text[..<number.start].suffix(3).prefix { $0 != 0x20 }
    return before.suffix(2).elementsEqual([0xC2, 0xB6])
  }

  private func isNumber(_ word: HeadingWord) -> Bool {
    reading.text[word.start..<word.end].allSatisfy { (0x30...0x39).contains($0) }
  }
}
