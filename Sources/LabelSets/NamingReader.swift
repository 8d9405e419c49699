import Documents

/// Reads what a heading names: each word is explained by a side, a heading's noun, a verb of saying or a word that says
/// nothing; what is left over counts against it.
struct NamingReader {
  private enum Token: Equatable {
    case side(Int)
    case noun, verb, filler, joiner, preposition, group, difference, other
  }

  /// A token, whether brackets stand around it, and the key of its first word.
  private struct Placed {
    var token: Token
    var isBracketed: Bool
    var key: UInt64
    /// Whether it ends in a word that leads to the matter.
    var opensTopic = false
  }

  private let grammar: HeadingGrammar
  private let text: [UInt8]

  init(_ grammar: HeadingGrammar, _ text: [UInt8]) {
    self.grammar = grammar
    self.text = text
  }

  /// What a heading's words name.
  func naming(_ words: HeadingWords) -> Naming {
    let all = words.words[...]
    let own = all.dropFirst(numberCount(all))
    if let worded = worded(own, after: words.after) { return worded }
    if let signed = signature(own, after: words.after) { return signed }
    if let split = parted(own, after: words.after) ?? signed(own, after: words.after) { return split }
    let plain = plain(own, after: words.after)
    return plain.label == nil ? loosely(own, after: words.after, plain) ?? plain : plain
  }

  // MARK: Wordings

  private func worded(_ words: ArraySlice<HeadingWord>, after: HeadingWord.Marks) -> Naming? {
    let match = grammar.matches(words, after: after).first { $0.count == words.count && $0.strength > .weak }
    guard let match else { return nil }
    var naming = Naming()
    switch match.label.role {
    case .side, .shared:
      // One word is a name; plain() reads those.
      guard match.strength == .strong else { return nil }
      naming.label = match.label
      naming.set = match.set
      naming.kind = .wording
      naming.isFormula = match.isOwn
      let tokens = tokens(words)
      naming.frame = tokens.map { if case .side = $0.token { 0 } else { $0.key } }
      naming.namesOpposites = namesOther(than: match, words)
    case .report, .aside:
      naming.standing = match.label
      naming.isGroup = plain(words, after: after).isGroup
    }
    return naming
  }

  /// A heading of one word, or one that needs a counterpart, that a wording of the label's own names.
  private func loosely(_ words: ArraySlice<HeadingWord>, after: HeadingWord.Marks, _ plain: Naming) -> Naming?
  {
    let match = grammar.matches(words, after: after).first { $0.count == words.count }
    guard let match, match.strength < .strong, [.side, .shared].contains(match.label.role) else { return nil }
    var naming = plain
    (naming.label, naming.set, naming.residue) = (match.label, match.set, 0)
    naming.kind = match.strength == .weak ? .weak : .name
    return naming
  }

  /// Whether a sentence after the first names another side of the set: the line that tells how each judge voted.
  private func namesOther(than match: HeadingMatch, _ words: ArraySlice<HeadingWord>) -> Bool {
    // Short words are shortened: “C. J.”, “JJ.”
    let stop = words.indices.dropFirst(3).first { at in
      words[at].before.contains(.stop) && words[at].capital && words[at - 1].end - words[at - 1].start > 3
    }
    guard let stop else { return false }
    return tokens(words[stop...]).contains { token in
      side(token).map { $0.set == match.set && $0.label != match.label && $0.use == .name } ?? false
    }
  }

  /// A name in capitals with an office: “LOW, J.”. It opens a text beside one that another side's wording opens.
  private func signature(_ words: ArraySlice<HeadingWord>, after: HeadingWord.Marks) -> Naming? {
    let name = words.prefix { $0.before.isDisjoint(with: [.parenthesis]) }
    guard (2...8).contains(name.count),
      !after.isDisjoint(with: [.stop, .colon, .dash, .parenthesis]) || name.count < words.count
    else { return nil }
    for start in name.indices.dropFirst().suffix(2) {
      var found: HeadingGrammar.Side?
      grammar.phrases.forEachPlace(at: start, in: name) { list, end in
        guard let side = list.side, grammar.sides[side].use == .signature, end == name.endIndex else {
          return
        }
        found = grammar.sides[side]
      }
      guard let found, name[..<start].allSatisfy(isCapitals) else { continue }
      var naming = Naming()
      (naming.label, naming.set, naming.kind, naming.isFormula) = (found.label, found.set, .holder, true)
      return naming
    }
    return nil
  }

  private func isCapitals(_ word: HeadingWord) -> Bool {
    !text[word.start..<word.end].contains { (0x61...0x7A).contains($0) }
  }

  // MARK: Parts before and after a mark

  /// “Liberal viewpoint: more money helps” names what stands before the colon; “Option A – Pros” what stands after.
  private func parted(_ words: ArraySlice<HeadingWord>, after: HeadingWord.Marks) -> Naming? {
    let mark = words.dropFirst().firstIndex { word in
      word.before.contains(.colon) || word.before.contains(.dash) && word.before.contains(.space)
    }
    // A hyphen belongs to its word: “Pro- and anti-ferry”.
    guard let mark, words[mark].before.contains(.colon) || text[words[mark - 1].end] == 0x20 else {
      return nil
    }
    let (lead, rest) = (words[..<mark], words[mark...])
    guard lead.count <= Self.longestLead else { return nil }
    let first = worded(lead, after: words[mark].before) ?? plain(lead, after: words[mark].before)
    let second = worded(rest, after: after) ?? plain(rest, after: after)
    if first.isPlain, !(second.isPlain && second.label != first.label) { return withTopic(first) }
    if second.isPlain, first.label == nil, outside(rest) <= Self.longestSide { return withTopic(second) }
    return nil
  }

  /// “Ann Lee, Pro”: a name, and the side that it speaks for.
  private func signed(_ words: ArraySlice<HeadingWord>, after: HeadingWord.Marks) -> Naming? {
    guard let comma = words.dropFirst().firstIndex(where: { $0.before.contains(.comma) }) else { return nil }
    let (name, rest) = (words[..<comma], words[comma...])
    guard (2...4).contains(name.count), rest.count <= 2, name.allSatisfy(\.capital) else { return nil }
    var naming = plain(rest, after: after)
    guard naming.isPlain, plain(name, after: .comma).label == nil else { return nil }
    naming.declaresSpeaker = true
    return naming
  }

  /// How many words stand before any brackets.
  private func outside(_ words: ArraySlice<HeadingWord>) -> Int {
    words.prefix { !$0.before.contains(.parenthesis) }.count
  }

  private func withTopic(_ naming: Naming) -> Naming {
    var naming = naming
    naming.hasTopic = true
    return naming
  }

  private static let longestLead = 10
  private static let longestSide = 4
  /// Words of the longest heading that “for” or “against” opens.
  private static let longestMatter = 7

  // MARK: Word by word

  private func plain(_ words: ArraySlice<HeadingWord>, after: HeadingWord.Marks) -> Naming {
    let tokens = tokens(words)
    var naming = Naming()
    naming.frame = tokens.map { if case .side = $0.token { 0 } else { $0.key } }
    naming.says = tokens.contains { $0.token == .verb }
    naming.isOption = isNumbered(words)
    naming.isGroup = isGroup(tokens) && !naming.isOption
    let places = tokens.indices.filter { side(tokens[$0]) != nil }
    guard let first = places.first else {
      naming.residue = tokens.count { $0.token == .other }
      naming.isDifference = tokens.contains { $0.token == .difference }
      return naming
    }
    countResidue(tokens, from: first, &naming)
    choose(tokens, places, &naming)
    declareSpeaker(tokens, words, &naming)
    if isAsked(words), naming.kind == .deed {
      naming.hasTopic = naming.hasTopic || naming.residue > 0
      naming.residue = 0
    }
    return naming
  }

  /// A name whose side stands in brackets: “Ann Lee (for the ferry)”.
  private func declareSpeaker(_ tokens: [Placed], _ words: ArraySlice<HeadingWord>, _ naming: inout Naming) {
    let name = tokens.prefix { !$0.isBracketed }
    guard (1...4).contains(name.count), name.contains(where: { $0.token == .other || $0.token == .noun }),
      name.allSatisfy({ side($0) == nil && $0.token != .group }), name.count < tokens.count,
      tokens[name.endIndex...].allSatisfy(\.isBracketed),
      words.first?.capital == true,
      words[words.startIndex...].prefix(name.count).allSatisfy({ $0.capital || isNumber($0) })
    else { return }
    naming.declaresSpeaker = true
    naming.residue = 0
    naming.hasTopic = false
    if naming.kind == .weak { naming.kind = .holder }
  }

  private func isNumber(_ word: HeadingWord) -> Bool {
    text[word.start..<word.end].allSatisfy { (0x30...0x39).contains($0) }
  }

  private func side(_ placed: Placed) -> HeadingGrammar.Side? {
    if case .side(let index) = placed.token { grammar.sides[index] } else { nil }
  }

  /// Words that the side does not explain, but for those of the matter: after “for”, “on” and the like, and in brackets.
  private func countResidue(_ tokens: [Placed], from first: Int, _ naming: inout Naming) {
    var isMatter = false
    var hasNoun = false
    for (index, token) in tokens.enumerated() {
      switch token.token {
      case .preposition: if index > first || hasNoun { isMatter = true }
      case .noun, .group: hasNoun = true
      case .side: if token.opensTopic { isMatter = true }
      case .other, .difference:
        if token.token == .difference, !isMatter { naming.isDifference = true }
        if isMatter {
          naming.hasTopic = true
        } else if !(token.isBracketed && index > 0) {
          naming.residue += 1
        }
      case .verb, .filler, .joiner: break
      }
    }
  }

  /// The side that the heading names best, and whether it names another beside it.
  private func choose(_ tokens: [Placed], _ places: [Int], _ naming: inout Naming) {
    let outside = places.filter { !tokens[$0].isBracketed }
    let open = outside.isEmpty ? places : outside
    let ranked = open.compactMap { place in
      side(tokens[place]).map { (place, $0, kind(of: $0, at: place, tokens)) }
    }
    guard let best = ranked.min(by: { ($0.2, $0.0) < ($1.2, $1.0) }) else { return }
    (naming.label, naming.set, naming.kind) = (best.1.label, best.1.set, best.2)
    let strong = ranked.filter { $0.2 < .deed }
    let rivals = strong.isEmpty ? ranked : strong
    naming.namesOpposites = zip(rivals, rivals.dropFirst()).contains { one, two in
      one.1.set == two.1.set && one.1.label != two.1.label && one.1.label.role == .side
        && two.1.label.role == .side
    }
    if let stem = ranked.first(where: { $0.1.use == .stem }) {
      // “Both sides” alone stands over them, and so does a question how they do; with what they do it says what they share.
      let isSentence = tokens[stem.0...].contains { [.other, .verb, .preposition].contains($0.token) }
      let isAsked = tokens.first.map { HeadingGrammar.manners.contains($0.key) } ?? false
      naming.isAgreement = isSentence && !isAsked && !naming.isDifference
      (naming.label, naming.set, naming.kind) = (stem.1.label, stem.1.set, naming.isAgreement ? .name : .weak)
      naming.namesOpposites = !naming.isAgreement
    } else if best.1.label.role == .shared {
      naming.namesOpposites = false
    }
  }

  private func kind(of side: HeadingGrammar.Side, at place: Int, _ tokens: [Placed]) -> Naming.Kind {
    switch side.use {
    case .name, .prefix, .stem: .name
    case .holder: .holder
    case .deed: .deed
    case .weak: .weak
    case .ending, .signature: .weak
    case .preposition:
      place > 0 && [.noun, .group, .joiner].contains(tokens[place - 1].token) ? .name : .weak
    }
  }

  /// Whether a heading asks or tells how: “How the ferry helps the island”.
  private func isAsked(_ words: ArraySlice<HeadingWord>) -> Bool {
    words.first.map { HeadingGrammar.questions.contains($0.key) } ?? false
  }

  /// Whether nothing but words of groups, nouns and sides stands in a heading, one of many aside.
  private func isGroup(_ tokens: [Placed]) -> Bool {
    let content = tokens.filter {
      [.noun, .group, .other, .difference].contains($0.token) || side($0) != nil
    }
    guard let first = content.first, first.token != .other else { return false }
    let sides = Set(content.compactMap { side($0)?.label.id })
    guard sides.count > 1 || content.contains(where: { $0.token == .group }) else { return false }
    let others = content.count { $0.token == .other }
    return others <= (content.count > 2 ? 1 : 0)
  }

  /// Whether a number or a letter tells one of a kind from the others: “Option 2”, “Question B”.
  private func isNumbered(_ words: ArraySlice<HeadingWord>) -> Bool {
    words.indices.dropFirst().contains { at in
      let isLetter = words[at].end - words[at].start == 1 && words[at].capital
      guard isNumber(words[at]) || isLetter else { return false }
      return grammar.phrases.contains(words[at - 1]) { $0 == .groups || $0.isNouns }
    }
  }

  // MARK: Tokens

  private func tokens(_ words: ArraySlice<HeadingWord>) -> [Placed] {
    var tokens: [Placed] = []
    var isBracketed = false
    var at = words.startIndex
    while at < words.endIndex {
      let word = words[at]
      let isTurned = word.before.contains(.parenthesis)
      if isTurned { isBracketed.toggle() }
      if word.before.contains(.slash), at > words.startIndex {
        tokens.append(Placed(token: .joiner, isBracketed: isBracketed, key: 1))
      }
      let (token, end) = token(at, words, after: isTurned && isBracketed ? [] : tokens)
      var placed = Placed(token: token, isBracketed: isBracketed, key: word.key)
      if case .side(let index) = token {
        placed.opensTopic =
          grammar.sides[index].use == .prefix || grammar.sides[index].use == .preposition
          || grammar.isPreposition(words[end - 1])
      }
      tokens.append(placed)
      at = end
    }
    return tokens
  }

  /// The token that begins at a word, and where the next begins: of the longest phrases the most telling.
  private func token(_ at: Int, _ words: ArraySlice<HeadingWord>, after tokens: [Placed]) -> (Token, Int) {
    var best: (token: Token, end: Int, rank: Int) = (.other, at + 1, Int.max)
    func offer(_ token: Token, _ end: Int, _ rank: Int) {
      if end > best.end || end == best.end && rank < best.rank { best = (token, end, rank) }
    }
    grammar.phrases.forEachPlace(at: at, in: words) { list, end in
      switch list {
      case .falseFriends: offer(.other, end, 0)
      case .fillers: offer(isJoiner(words[at]) ? .joiner : .filler, end, 8)
      case .prepositions: offer(.preposition, end, 7)
      case .differences: offer(.difference, end, 6)
      case .groups: offer(.group, end, 4)
      case _ where list.isNouns: offer(.noun, end, 5)
      case _ where list.isVerbs: offer(.verb, end, 3)
      default:
        guard let side = list.side, takes(side, at, end, words, tokens) else { return }
        offer(.side(side), end, grammar.sides[side].use == .weak ? 2 : 1)
      }
    }
    return isNumber(words[at]) && best.rank == Int.max ? (.filler, at + 1) : (best.token, best.end)
  }

  private func isJoiner(_ word: HeadingWord) -> Bool { HeadingGrammar.joiners.contains(word.key) }

  /// Whether a phrase names a side where it stands.
  private func takes(
    _ side: Int, _ at: Int, _ end: Int, _ words: ArraySlice<HeadingWord>, _ tokens: [Placed]
  ) -> Bool {
    let isHyphened = end < words.endIndex && words[end].before == .dash
    switch grammar.sides[side].use {
    case .prefix: return isHyphened
    // “For” and “against” name a side at the beginning, after a noun, and beside each other.
    case .preposition:
      guard let last = tokens.last else { return words.count <= Self.longestMatter }
      return last.token == .noun || last.token == .group
        || last.token == .joiner && tokens.dropLast().last.map { self.side($0) != nil } ?? false
    case .stem: return tokens.count <= 2
    case .name, .holder, .deed, .weak: return true
    case .ending, .signature: return false
    }
  }

  // MARK: Numbers

  /// How many words a number before the heading takes: “2.”, “(b)”, “IV.”.
  private func numberCount(_ words: ArraySlice<HeadingWord>) -> Int {
    guard words.count > 1, let first = words.first else { return 0 }
    let next = words[words.startIndex + 1]
    guard !next.before.isDisjoint(with: [.stop, .parenthesis]), first.end - first.start <= 4 else { return 0 }
    let bytes = text[first.start..<first.end]
    let isDigits = bytes.allSatisfy { (0x30...0x39).contains($0) }
    let isRoman = bytes.allSatisfy { "IVXLivxl".utf8.contains($0) }
    return isDigits || isRoman || bytes.count == 1 ? 1 : 0
  }
}
