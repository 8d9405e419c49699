import Documents
import LabelSets

/// Finds the lines by which judges sign the opinions that follow: “LOW, J.”, “¶9 ANN TIDE, C.J. (dissenting).”,
/// “LADY REED (with whom Lord Tide agrees):”. Capitals and offices tell, so no wording of a label set can.
struct OpinionAuthors {
  let reading: Reading
  let grammar: HeadingGrammar

  /// The opinions, in order; none where only one judge signs, in a text that speaks of no court on top.
  func candidates(in kept: [Int]) -> [LabelCandidate] {
    let marked = kept.compactMap { candidate($0) }
    // A name alone on its line is a signature where others have marks.
    let found = marked.isEmpty ? [] : kept.compactMap { candidate($0, takingNames: true) }
    let isSeparate = found.contains { $0.match.label.id != "majority" }
    return found.isEmpty || isSeparate || speaksOfCourt ? found : []
  }

  private var speaksOfCourt: Bool {
    reading.pieces.prefix(Self.longestTop).contains { piece in
      reading.words(of: piece, limit: 12).words.contains { $0.key == Self.court }
    }
  }

  private static let longestTop = 24
  private static let court = HeadingWords.key(of: "court")

  private func candidate(_ index: Int, takingNames: Bool = false) -> LabelCandidate? {
    let piece = reading.pieces[index]
    guard piece.kind == .paragraph || piece.isMarkedHeading,
      reading.words(of: piece, limit: 2).words.contains(where: { isCapitals($0) })
    else { return nil }
    let words = reading.words(of: piece, limit: 28)
    guard let line = signature(words) ?? bench(words) ?? (takingNames ? name(words) : nil),
      let label = grammar.label(label(words.words[line]))
    else { return nil }
    let isWhole = line.upperBound == words.words.count && words.isWhole
    let end = isWhole ? piece.range.upperBound : words.words[line.upperBound].start
    let match = HeadingMatch(
      label: label, set: grammar.set(of: label), count: line.count, strength: .strong)
    return LabelCandidate(
      piece: index, words: words.range(line), line: piece.lines.lowerBound, form: isWhole ? .ownLine : .runIn,
      match: match, rank: 7, isExact: true, following: piece.range.upperBound - end)
  }

  // MARK: Signatures

  /// The words of a signature at the start of a piece, with what stands in parentheses after it.
  private func signature(_ words: HeadingWords) -> Range<Int>? {
    let all = words.words
    let start = all.first.map { reading.text[$0.start] <= 0x39 } == true ? 1 : 0
    let name = all[start...].prefix { isCapitals($0) && !(($0.start > all[start].start) && isOffice($0)) }
    guard (1...5).contains(name.count), let last = name.last, last.end - last.start > 1 || name.count > 1
    else {
      return nil
    }
    let office = all[name.endIndex...].prefix { isOffice($0) }
    let hasOffice = !office.isEmpty && office.first?.before.contains(.comma) == true
    let isTitled = Self.titles.contains(name[start].key) && name.count > 1
    guard hasOffice || isTitled else { return nil }
    var end = hasOffice ? office.endIndex : name.endIndex
    let opens = end < all.count && all[end].before.contains(.parenthesis)
    let says = hasOffice && end < all.count && all[end].before.contains(.comma) && saysHow(all[end...])
    if opens { end = all[(end + 1)...].firstIndex { $0.before.contains(.parenthesis) } ?? all.count }
    if says { end = all[(end + 1)...].firstIndex { closes($0) } ?? all.count }
    let marks = end < all.count ? all[end].before : words.after
    guard opens || says || !marks.isDisjoint(with: hasOffice ? [.stop, .colon, .dash] : [.colon]) else {
      return nil
    }
    return marks.contains(.comma) ? nil : start..<end
  }

  /// A line of nothing but a title and a name in capitals: “LORD LOW”.
  private func name(_ words: HeadingWords) -> Range<Int>? {
    let all = words.words
    guard words.isWhole, (2...5).contains(all.count), Self.titles.contains(all[0].key),
      all.allSatisfy({ isCapitals($0) })
    else { return nil }
    return 0..<all.count
  }

  /// A line of nothing but judges and their offices, without commas before these: “LOW CJ, TIDE AND BELL JJ.”,
  /// “Low J. (dissenting) —”.
  private func bench(_ words: HeadingWords) -> Range<Int>? {
    let opens = words.words.firstIndex { $0.before.contains(.parenthesis) } ?? words.words.endIndex
    let names = words.words[..<opens]
    guard words.isWhole, (2...10).contains(names.count),
      names.count < words.words.count || words.after.isDisjoint(with: [.comma]),
      let last = names.last, isCapitals(last), Self.initials.contains(last.key),
      names.allSatisfy({ $0.capital || $0.key == Self.and }), words.words.count - names.count <= 12
    else { return nil }
    return 0..<words.words.count
  }

  private static let initials = Set(["j", "jj", "cj", "ja", "jja"].map { HeadingWords.key(of: $0) })
  private static let and = HeadingWords.key(of: "and")

  /// Whether words after an office and a comma say how the judge votes: “dissenting in part”, “with whom LOW, J.,
  /// joins, dissenting”.
  private func saysHow(_ words: ArraySlice<HeadingWord>) -> Bool {
    guard let first = words.first else { return false }
    let line = words.dropFirst().firstIndex { closes($0) }.map { words[..<$0] } ?? words
    return Self.kinds[first.key] != nil
      || first.key == Self.with && line.contains { Self.kinds[$0.key] != nil }
  }

  /// Whether a mark before a word ends a signature; a full stop between two short words belongs to an office.
  private func closes(_ word: HeadingWord) -> Bool {
    !word.before.isDisjoint(with: [.colon, .dash])
      || word.before.contains(.stop) && word.before.contains(.space)
  }

  private static let with = HeadingWords.key(of: "with")

  /// Whether a word has capitals alone.
  private func isCapitals(_ word: HeadingWord) -> Bool {
    word.capital && !reading.text[word.start..<word.end].contains { (0x61...0x7A).contains($0) }
  }

  private func isOffice(_ word: HeadingWord) -> Bool { Self.offices.contains(word.key) }

  private static let offices = Set(
    [
      "j", "jj", "c", "p", "cj", "judge", "justice", "chief", "presiding", "circuit", "district", "senior",
      "associate",
    ].map { HeadingWords.key(of: $0) })
  private static let titles = Set(
    ["lord", "lady", "mr", "mrs", "sir", "dame"].map { HeadingWords.key(of: $0) })

  // MARK: Labels

  private func label(_ words: ArraySlice<HeadingWord>) -> LabelID {
    let said = words.lazy.compactMap { Self.kinds[$0.key] }
    return said.first ?? "majority"
  }

  private static let kinds: [UInt64: LabelID] = [
    HeadingWords.key(of: "dissenting"): "dissent", HeadingWords.key(of: "dissents"): "dissent",
    HeadingWords.key(of: "concurring"): "concurrence", HeadingWords.key(of: "concurs"): "concurrence",
  ]
}

extension Label {
  /// Whether it is of an opinion of a court: its headings are chapters, whatever they say.
  var isOpinion: Bool { Self.opinions.contains(id) }

  private static let opinions: Set<LabelID> = ["majority", "concurrence", "dissent"]
}
