import Documents
import LabelSets

/// Finds sides that the document names itself: headings or run-in names that take turns, and headings that make
/// the same case for different things.
struct NamedSides {
  let reading: Reading
  let grammar: HeadingGrammar
  let kept: [Int]

  /// A line or a paragraph's start that names something.
  private struct Name {
    var piece: Int
    var text: Range<Int>
    var key: UInt64
  }

  /// The labels together with the sides the document names; those come in where no other side is.
  func labels(with found: [LabelCandidate]) -> [LabelCandidate] {
    let sides = found.filter { $0.match.label.role == .side }
    if sides.isEmpty {
      let named = [views, claims, headings, runIns].lazy.map { $0() }.first { !$0.isEmpty }
      return (found + (named ?? [])).sorted { $0.piece < $1.piece }
    }
    guard areRivals(sides) else { return found }
    let rivals = besideEachOther(renamed(sides)) { .rival($0) }
    return (found.filter { $0.match.label.role != .side } + rivals).sorted { $0.piece < $1.piece }
  }

  private func label(_ name: String) -> Label { Label(id: .other, name: name, role: .side, order: 1) }

  private func candidate(_ index: Int, _ text: Range<Int>, _ form: LabelCandidate.Form) -> LabelCandidate {
    let piece = reading.pieces[index]
    let name = reading.folded(piece, in: text).text
    let match = HeadingMatch(label: label(name), set: -1, count: 0, strength: .bare)
    return LabelCandidate(
      piece: index, words: text, line: piece.lines.lowerBound, form: form, match: match,
      rank: reading.rank(of: index),
      isExact: true, following: piece.range.upperBound - text.upperBound)
  }

  private func key(_ words: some Sequence<HeadingWord>) -> UInt64 {
    words.reduce(7) { ($0 ^ $1.key) &* 0x9E37_79B9_7F4A_7C15 }
  }

  // MARK: Views

  /// Headings of one rank that call what they head a view: “Libertarian Approach”, “Mutualist Approach”.
  private func views() -> [LabelCandidate] {
    var groups: [UInt64: [LabelCandidate]] = [:]
    for index in kept where reading.isHeadingLike(index) {
      let words = reading.words(of: reading.pieces[index], limit: 6)
      guard (2...4).contains(words.words.count), words.isWhole, let last = words.words.last,
        words.words.allSatisfy(\.capital), grammar.isNoun(last), !announces(words)
      else { continue }
      let text = words.words[0].start..<last.end
      groups[last.key &+ rankKey(index), default: []].append(candidate(index, text, .ownLine))
    }
    let several = groups.values.filter { Set($0.map(\.match.label.name)).count > 1 }
    return several.count == 1 ? besideEachOther(several[0]) { .views($0) } : []
  }

  // MARK: Claims

  /// The claims that head texts under “Perspectives”: two to four headings of one form.
  private func claims() -> [LabelCandidate] {
    guard let at = kept.indices.dropLast().first(where: { isPerspectives(kept[$0], kept[$0 + 1]) }) else {
      return []
    }
    let rank = rankKey(kept[at])
    let own = kept[(at + 1)...].prefix { rankKey($0) > rank || !reading.pieces[$0].isMarkedHeading }
    let kind = reading.pieces[kept[at + 1]].kind
    let claims = own.filter { reading.isHeadingLike($0) && reading.pieces[$0].kind == kind }
    let isFilled = zip(own, own.dropFirst() + [kept[at]]).allSatisfy { index, next in
      !reading.isHeadingLike(index) || !reading.isHeadingLike(next)
    }
    guard (2...4).contains(claims.count), claims.allSatisfy(isClaim), isFilled else { return [] }
    let sides = claims.map { candidate($0, reading.bareText(of: reading.pieces[$0]), .ownLine) }
    return besideEachOther(sides) { .claims($0) }
  }

  /// Whether a heading right over another calls what follows perspectives.
  private func isPerspectives(_ index: Int, _ next: Int) -> Bool {
    guard reading.isHeadingLike(index), reading.isHeadingLike(next) else { return false }
    let words = reading.words(of: reading.pieces[index], limit: 6)
    guard words.isWhole, words.words.count <= 5, let last = words.words.last else { return false }
    return Self.perspectives.contains(last.key)
      && (reading.pieces[index].kind == .paragraph || rankKey(index) < 7)
  }

  /// Whether a heading says something, and is no name: four words and more.
  private func isClaim(_ index: Int) -> Bool {
    let words = reading.words(of: reading.pieces[index])
    return words.words.count >= 4 && !announces(words)
      && reading.lastByte(of: reading.pieces[index]) != UInt8(ascii: "?")
  }

  private static let perspectives = Set(
    ["perspectives", "viewpoints", "views", "sides", "opinions", "takes"].map { HeadingWords.key(of: $0) })

  // MARK: Turns

  private func headings() -> [LabelCandidate] {
    let names = zip(kept, kept.dropFirst()).compactMap { index, next -> Name? in
      // Lines of a table of contents have no text after them.
      guard reading.isHeadingLike(index), reading.pieces[index].kind != .boldLine,
        !reading.isHeadingLike(next)
      else { return nil }
      let words = reading.words(of: reading.pieces[index], limit: 8)
      guard words.isWhole, let first = words.words.first, let last = words.words.last,
        hasLetter(first.start..<last.end)
      else { return nil }
      return Name(piece: index, text: first.start..<last.end, key: key(words.words) &+ rankKey(index))
    }
    return takingTurns(names, .ownLine)
  }

  private func hasLetter(_ range: Range<Int>) -> Bool {
    reading.text[range].contains { $0 >= 0x80 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
  }

  private func rankKey(_ index: Int) -> UInt64 {
    UInt64(reading.rank(of: index))
  }

  private func announces(_ words: HeadingWords) -> Bool {
    grammar.matches(words.words[...], after: words.after).contains { $0.isAll(of: words) }
  }

  /// “Halvorsen: …”, “Brandt: …” under questions.
  private func runIns() -> [LabelCandidate] {
    let names = kept.compactMap { index -> Name? in
      let piece = reading.pieces[index]
      guard piece.kind == .paragraph else { return nil }
      let words = reading.words(of: piece, limit: 6).words
      guard let colon = words.dropFirst().firstIndex(where: { $0.before.contains(.colon) }),
        words[..<colon].allSatisfy(\.capital), words[0].end - words[0].start > 1,
        piece.range.upperBound - words[colon].start >= Self.leastRunIn
      else { return nil }
      return Name(piece: index, text: words[0].start..<words[colon - 1].end, key: key(words[..<colon]))
    }
    let turns = takingTurns(names, .runIn)
    let paragraphs = Set(turns.map(\.piece))
    let questions = zip(kept, kept.dropFirst()).count { before, index in
      paragraphs.contains(index) && reading.isHeadingLike(before)
    }
    return questions > 1 ? turns : []
  }

  private static let leastRunIn = 40

  /// The names that come again and again, where they are a few that take turns.
  private func takingTurns(_ names: [Name], _ form: LabelCandidate.Form) -> [LabelCandidate] {
    var counts: [UInt64: Int] = [:]
    for name in names { counts[name.key, default: 0] += 1 }
    let repeated = names.filter { counts[$0.key] ?? 0 > 1 }
    let keys = Set(repeated.map(\.key))
    // Among many headings that do not come again, some do by chance.
    guard (2...4).contains(keys.count), repeated.count * 3 >= names.count,
      zip(repeated, repeated.dropFirst()).allSatisfy({ $0.key != $1.key }),
      let most = keys.compactMap({ counts[$0] }).max(), let least = keys.compactMap({ counts[$0] }).min(),
      most - least <= 1
    else { return [] }
    let pieces = Dictionary(repeated.map { ($0.key, $0.piece) }, uniquingKeysWith: { first, _ in first })
      .values
    let areLabels = pieces.contains { announces(reading.words(of: reading.pieces[$0], limit: 8)) }
    return areLabels
      ? [] : besideEachOther(repeated.map { candidate($0.piece, $0.text, form) }) { .turns($0) }
  }

  /// The candidates, each supported by the one after it; the last by the one before.
  private func besideEachOther(_ candidates: [LabelCandidate], _ support: (SourceRange) -> Section.Support)
    -> [LabelCandidate]
  {
    candidates.indices.map { index in
      let beside = index + 1 < candidates.count ? index + 1 : index - 1
      return candidates[index].supported(by: support(candidates[max(0, beside)].place))
    }
  }

  // MARK: Rivals

  /// Whether the only sides are headings of one wording for different things: “The case for keeping the boat”,
  /// “The case for selling it”.
  private func areRivals(_ sides: [LabelCandidate]) -> Bool {
    guard sides.count > 1, Set(sides.map(\.match.label.id)).count == 1,
      sides.allSatisfy({ $0.form == .ownLine && $0.match.strength == .strong })
    else { return false }
    let headings = sides.map { reading.words(of: reading.pieces[$0.piece]).words }
    let stems = Set(headings.map { key($0.prefix { $0.key != Self.cause && $0.before != .dash }) })
    return stems.count == 1
      && headings.allSatisfy { $0.dropFirst().contains { $0.key == Self.cause || $0.before == .dash } }
      && Set(headings.map { key($0) }).count == headings.count
  }

  private static let cause = HeadingWords.key(of: "for")

  /// The sides with the document's own names. Of two, the first speaks for and the second against: they oppose each
  /// other, and who argues first makes the motion. Of more, nobody can say.
  private func renamed(_ sides: [LabelCandidate]) -> [LabelCandidate] {
    let ids: [LabelID] = sides.count == 2 ? ["pro", "con"] : []
    return sides.enumerated().map { index, side in
      var side = side
      let piece = reading.pieces[side.piece]
      let name = reading.folded(piece, in: reading.bareText(of: piece)).text
      let known = ids.isEmpty ? nil : grammar.label(ids[index])
      side.match.label = Label(id: known?.id ?? .other, name: name, role: .side, order: known?.order ?? 1)
      return side
    }
  }
}
