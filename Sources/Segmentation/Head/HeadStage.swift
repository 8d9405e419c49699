import Bylines
import Documents
import LabelSets

/// Reads the head of a document: title, repeated titles, byline, date, standfirst.
struct HeadStage {
  let reading: Reading
  let reasons: [Junk?]
  let grammar: HeadingGrammar

  /// The parts of the head, for the pieces they are of; several for a line of byline and date.
  func parts() -> [Int: [Part]] {
    var parts: [Int: [Part]] = [:]
    var title: Int?
    let navigation = navigation()
    for index in navigation { parts[index] = [whole(.discarded(Junk(.templateResidue, .navigation)), index)] }
    for index in reading.pieces.indices where reasons[index] == nil && parts[index] == nil {
      if parts.count == Self.longestHead + navigation.count { break }
      if let found = metadata(index, parts) {
        parts[index] = found
      } else if title == nil {
        if isSite(index) {
          parts[index] = [whole(.discarded(Junk(.repeatedMetadata, .outlet)), index)]
          continue
        }
        guard isTitle(index) else { break }
        title = index
        parts[index] = [whole(.title, index)]
      } else if let title, repeats(index, title) {
        let place = reading.pieces[title].place
        parts[index] = [whole(.discarded(Junk(.repeatedTitle, .repeats(place))), index)]
      } else if isOutlet(index) {
        parts[index] = [whole(.discarded(Junk(.repeatedMetadata, .outlet)), index)]
      } else if title != nil, isStandfirst(index, parts) {
        parts[index] = [whole(.standfirst, index)]
      } else {
        break
      }
    }
    return title == nil ? [:] : parts
  }

  /// Pieces that a head can have; a thousand equal lines are no head.
  private static let longestHead = 12

  private func whole(_ role: Part.Role, _ index: Int) -> Part {
    Part(role: role, piece: index, range: reading.pieces[index].range)
  }

  private func has(_ parts: [Int: [Part]], _ isWanted: (Part.Role) -> Bool) -> Bool {
    parts.values.contains { $0.contains { isWanted($0.role) } }
  }

  // MARK: Title

  private func isTitle(_ index: Int) -> Bool {
    let piece = reading.pieces[index]
    guard reading.isTitleLike(index), !announces(index), nextKept(index) != nil else { return false }
    switch piece.kind {
    case .heading(let level): return level == 1 || !hasSibling(index, level)
    case .boldLine: return !reading.pieces.contains { $0.kind == .boldLine && $0 != piece }
    default: return true
    }
  }

  /// Whether a line announces a label.
  private func announces(_ index: Int) -> Bool {
    let naming = grammar.naming(reading.words(of: reading.pieces[index]), in: reading.text)
    return naming.isPlain || naming.standing != nil && !naming.isGroup
  }

  /// Whether a line over the title names a part of the site and the site: “Outdoors | The Tide”.
  private func isSite(_ index: Int) -> Bool {
    let piece = reading.pieces[index]
    guard piece.kind == .paragraph, reading.isTitleLike(index), let next = nextKept(index), isTitle(next),
      reading.text[reading.bareText(of: piece)].contains(UInt8(ascii: "|"))
    else { return false }
    let words = reading.words(of: piece, limit: 7)
    return words.isWhole && words.words.count <= 6
      && reading.words(of: reading.pieces[next], limit: 7).words.count > words.words.count
  }

  /// Whether another heading outside quotations has the same level or a higher one.
  private func hasSibling(_ index: Int, _ level: Int) -> Bool {
    reading.pieces[(index + 1)...].contains {
      if case .heading(let other) = $0.kind { $0.quoteDepth == 0 && other <= level } else { false }
    }
  }

  /// The short lines over a title that name the site and its parts: “Home”, “News”, “Politics”.
  private func navigation() -> [Int] {
    var lines: [Int] = []
    for index in reading.pieces.indices.prefix(40) where reasons[index] == nil {
      let piece = reading.pieces[index]
      let words = reading.words(of: piece, limit: 5).words
      guard piece.kind == .paragraph, reading.isTitleLike(index), isTitle(index) else { return [] }
      if words.count >= 4 {
        let isSite = lines.contains { line in
          Self.parts.contains(reading.words(of: reading.pieces[line], limit: 1).words[0].key)
        }
        return isSite ? lines : []
      }
      lines.append(index)
    }
    return []
  }

  private static let parts = Set(
    [
      "home", "news", "politics", "opinion", "world", "business", "health", "us", "national", "local",
      "analysis",
      "editorial", "editorials", "science", "technology", "education", "sports", "environment", "explainer",
    ].map { HeadingWords.key(of: $0) })

  private func nextKept(_ index: Int) -> Int? {
    ((index + 1)..<reading.pieces.count).first { reasons[$0] == nil }
  }

  /// Whether a piece says the title again, perhaps with a word like “Breaking” before it.
  private func repeats(_ index: Int, _ title: Int) -> Bool {
    guard reading.isTitleLike(index) else { return false }
    var named = reading.words(of: reading.pieces[title]).words
    if named.count > 3, named[1].before.contains(.colon) { named.removeFirst() }
    let titleWords = named.map(\.key)
    let words = reading.words(of: reading.pieces[index]).words.map(\.key)
    guard titleWords.count >= 3, words.count <= titleWords.count + 4 else { return false }
    return words.suffix(titleWords.count) == titleWords[...] || words.starts(with: titleWords)
  }

  /// Whether a line is the outlet's name or the writer's office: short, between the title and a byline or date.
  private func isOutlet(_ index: Int) -> Bool {
    let piece = reading.pieces[index]
    guard piece.kind == .paragraph, reading.isHeadingLike(index), let next = nextKept(index),
      metadata(next, [:]) != nil
    else { return false }
    let words = reading.words(of: piece, limit: 7)
    return words.isWhole && !announces(index) && words.words.count <= 6 && words.words.allSatisfy(\.capital)
  }

  // MARK: Byline and date

  private func metadata(_ index: Int, _ parts: [Int: [Part]]) -> [Part]? {
    let piece = reading.pieces[index]
    guard piece.kind == .paragraph || piece.kind == .boldLine, piece.lines.count <= 2 else { return nil }
    let range = reading.bareText(of: piece)
    guard range.count <= 160 else { return nil }
    let dates = DateReader(reading.text, range)
    if let date = dates.wholeLine() { return [whole(dateRole(date, parts), index)] }
    guard reading.isByline(piece) || BylineReader(reading.text, range).found() != nil else { return nil }
    if has(parts, { $0 == .byline }) {
      return [whole(.discarded(Junk(.repeatedMetadata, .second)), index)]
    }
    guard let date = dates.published(), let cut = dates.start(), cut > piece.range.lowerBound else {
      return [whole(.byline, index)]
    }
    return [
      Part(
        role: .byline, piece: index,
        range: piece.range.lowerBound..<reading.trimmed(piece.range.lowerBound, cut).1),
      Part(role: dateRole(date, parts), piece: index, range: cut..<piece.range.upperBound),
    ]
  }

  /// The first date is the document's; what says it again is set apart.
  private func dateRole(_ date: DateReader.Found, _ parts: [Int: [Part]]) -> Part.Role {
    let isDated = has(parts) { if case .date = $0 { true } else { false } }
    return isDated ? .discarded(Junk(.repeatedMetadata, .second)) : .date(iso: date.iso)
  }

  // MARK: Standfirst

  /// Whether a piece sums the story up before it is told: one short paragraph under the title, which a byline or
  /// a date parts from the story, or whose words the title and the paragraph after it say again.
  private func isStandfirst(_ index: Int, _ parts: [Int: [Part]]) -> Bool {
    let piece = reading.pieces[index]
    guard piece.kind == .paragraph, !has(parts, { $0 == .standfirst }) else { return false }
    let length = reading.length(of: piece)
    guard (50...300).contains(length), reading.lastByte(of: piece) != UInt8(ascii: ":"),
      let next = nextKept(index), !announces(index)
    else { return false }
    if metadata(next, parts) != nil { return true }
    let following = reading.pieces[next]
    guard following.kind == .paragraph, reading.length(of: following) > length, !reading.isHeadingLike(next)
    else { return false }
    let own = content(piece, limit: 60)
    let retold = own.intersection(content(following, limit: 200)).count
    return own.count >= 6 && retold * 3 >= own.count && titleShare(own, parts) >= 2
  }

  private func titleShare(_ words: Set<UInt64>, _ parts: [Int: [Part]]) -> Int {
    let title = reading.pieces.indices.first { parts[$0]?.contains { $0.role == .title } ?? false }
    return title.map { words.intersection(content(reading.pieces[$0], limit: 40)).count } ?? 0
  }

  /// The words of five letters and more.
  private func content(_ piece: Piece, limit: Int) -> Set<UInt64> {
    Set(reading.words(of: piece, limit: limit).words.filter { $0.end - $0.start >= 5 }.map(\.key))
  }
}

extension Reading {
  /// Whether a piece says who wrote the text: “By Ann Lee”, “Words by Ann Lee”.
  func isByline(_ piece: Piece) -> Bool {
    let words = words(of: piece, limit: 24)
    guard words.isWhole, words.words.count >= 2, words.words.count <= 20 else { return false }
    let first = words.words[0]
    let second = words.words[1]
    if first.key == Self.by { return second.capital && lastByte(of: piece) != UInt8(ascii: ":") }
    let isCredit = Self.credits.contains(first.key)
    return isCredit && (second.key == Self.by || second.before.contains(.colon)) && words.words.count >= 3
  }

  private static let by = HeadingWords.key(of: "by")
  private static let credits = Set(
    ["author", "authors", "written", "reported", "story", "words"].map { HeadingWords.key(of: $0) })
}
