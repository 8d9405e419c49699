import Documents
import LabelSets

/// Decides which candidates are labels: a wording alone is not enough, since news stories say “Common ground”
/// and captions say “Left:” too.
struct LabelEvidence {
  /// Where sides can be each other's counterparts: headings of one document announce them in one form.
  private struct Setting: Hashable {
    var set: Int
    var form: LabelCandidate.Form
    var rank: Int
  }

  /// A setting, and a word that headings begin or end with.
  private struct Likeness: Hashable {
    var setting: Setting
    var word: UInt64
    var isLast: Bool
  }

  let reading: Reading
  let candidates: [LabelCandidate]
  /// The sides announced in each setting, with the first candidate for each.
  private var sides: [Setting: [LabelID: Int]] = [:]
  /// Likewise, by the words that their headings begin and end with.
  private var alike: [Likeness: [LabelID: Int]] = [:]
  /// The highest rank at which a wording that is not weak announces a label.
  private var ranks: [LabelID: Int] = [:]
  /// The answers (“Yes”, “Against”) beside another one to the same question, by their pieces.
  private var answers: Set<Int> = []
  /// Whether the document is a proposal or a decision record.
  private let isRecord: Bool
  /// How many items of each list announce a label.
  private var items: [Int: Int] = [:]

  init(reading: Reading, candidates: [LabelCandidate]) {
    self.reading = reading
    self.candidates = candidates
    isRecord = Self.isRecord(reading)
    answers = Self.answers(reading, candidates.filter { $0.form == .ownLine && $0.match.label.role == .side })
    for (index, candidate) in candidates.enumerated() where candidate.match.label.role == .side {
      let id = candidate.match.label.id
      if hasText(candidate) {
        if sides[setting(candidate)]?[id] == nil { sides[setting(candidate), default: [:]][id] = index }
        for likeness in likenesses(of: candidate) where alike[likeness]?[id] == nil {
          alike[likeness, default: [:]][id] = index
        }
      }
      if candidate.match.strength > .weak { ranks[id] = min(ranks[id] ?? 7, candidate.rank) }
    }
    for candidate in candidates where candidate.form == .bullet && candidate.match.label.role != .report {
      items[candidate.piece, default: 0] += 1
    }
  }

  private func setting(_ candidate: LabelCandidate) -> Setting {
    let form = candidate.form == .inside ? .runIn : candidate.form
    return Setting(set: candidate.match.set, form: form, rank: candidate.rank)
  }

  /// The candidates with enough evidence, in order.
  func labels() -> [LabelCandidate] {
    let lists = Set(items.keys.filter(isFilled))
    let sides = withoutNested(
      candidates.filter { $0.match.label.role == .side }.compactMap { supported($0, lists) }, lastSide: .max)
    let hasOwnLine = sides.contains { $0.form == .ownLine }
    let hasNamed = !hasOwnLine && hasNamedSides()
    let forms = Set(sides.flatMap { $0.form == .runIn ? [.runIn, .inside] : [$0.form] })
    let shared = candidates.filter { candidate in
      guard candidate.match.label.role == .shared else { return false }
      if candidate.form != .ownLine {
        return forms.contains(candidate.form) && candidate.following >= Self.leastRunIn
          && (candidate.form != .bullet || lists.contains(candidate.piece))
      }
      return hasOwnLine || (hasNamed && candidate.match.strength == .strong && candidate.rank < 7)
    }.map { $0.supported(by: .sides) }
    // Among the reasons of a list, one that takes no side belongs to none: “Neutral, because …”.
    let asides = candidates.filter {
      $0.form == .bullet && $0.match.label.role == .aside && lists.contains($0.piece)
    }.map { $0.supported(by: .sides) }
    return withoutNested(
      (sides + shared + asides).sorted { ($0.piece, $0.line, $0.start) < ($1.piece, $1.line, $1.start) },
      lastSide: sides.last?.piece ?? 0)
  }

  // MARK: Sides

  /// The candidate with its support; nil where it has too little.
  private func supported(_ candidate: LabelCandidate, _ lists: Set<Int>) -> LabelCandidate? {
    let counterpart = counterpart(of: candidate).map { candidate.supported(by: .counterpart($0.place)) }
    switch candidate.form {
    case .ownLine:
      let own = standsByItself(candidate) && !isSubhead(candidate) ? candidate.supported(by: .wording) : nil
      return (hasText(candidate) ? counterpart : nil) ?? own
    case .runIn, .inside: return hasText(candidate) ? counterpart : nil
    case .bullet: return lists.contains(candidate.piece) && hasText(candidate) ? counterpart : nil
    }
  }

  /// Whether the text after a label is long enough: “Left:” and “Democrats:” open captions and polls too, “Yes” and
  /// “No” head answers and figures.
  private func hasText(_ candidate: LabelCandidate) -> Bool {
    let match = candidate.match
    let isAnswer = candidate.isAnswer
    let isName = match.strength == .bare && match.count == 1 && !match.isVerdict
    return switch candidate.form {
    case .ownLine:
      if isAnswer {
        candidate.following >= Self.leastAnswer && answers.contains(candidate.piece)
      } else {
        !isName || candidate.rank < 7 || candidate.following >= Self.leastAnswer
      }
    case .runIn, .inside:
      candidate.following >= (isName ? Self.leastNamed : isAnswer ? Self.leastAnswer : Self.leastRunIn)
    case .bullet: !isAnswer || candidate.following >= Self.leastRunIn
    }
  }

  /// Of headings in order, those next to another side of their set with no question between: one that stands alone
  /// under its question answers it.
  private static func answers(_ reading: Reading, _ headings: [LabelCandidate]) -> Set<Int> {
    var answers: Set<Int> = []
    for (a, b) in zip(headings, headings.dropFirst())
    where a.match.set == b.match.set && a.match.label != b.match.label && (a.isAnswer || b.isAnswer) {
      let between = reading.pieces.indices[(a.piece + 1)..<max(a.piece + 1, b.piece)]
      let isAsked = between.contains {
        reading.isHeadingLike($0) && reading.lastByte(of: reading.pieces[$0]) == UInt8(ascii: "?")
          && reading.rank(of: $0) <= a.rank
      }
      if !isAsked { answers.formUnion([a.piece, b.piece]) }
    }
    return answers
  }

  /// Another side of the same set that is announced in the same form and rank; none where a better wording
  /// announces this one.
  private func counterpart(of candidate: LabelCandidate) -> LabelCandidate? {
    if candidate.match.strength == .weak, let rank = ranks[candidate.match.label.id], rank <= candidate.rank {
      return nil
    }
    let id = candidate.match.label.id
    let others = (sides[setting(candidate)] ?? [:]).filter { $0.key != id }
    // A third side needs not be worded as the two others are.
    guard candidate.isLoose, others.count < 2 else { return others.values.min().map { candidates[$0] } }
    let similar = likenesses(of: candidate).flatMap { alike[$0, default: [:]].filter { $0.key != id }.values }
    return similar.min().map { candidates[$0] }
  }

  /// What the words of a heading have in common with those of its counterpart: “What its friends promise” and “What
  /// its foes fear” begin alike, “In its favour” and “Against it” are too short to.
  private func likenesses(of candidate: LabelCandidate) -> [Likeness] {
    let words = HeadingWords(reading.text, candidate.words, limit: 24).words.map(\.key)
    let first = words.first { !Self.articles.contains($0) }
    return [(first, false), (words.last, true)].compactMap { word, isLast in
      word.map { Likeness(setting: setting(candidate), word: $0, isLast: isLast) }
    }
  }

  private static let articles = Set(["the", "a", "an", "and"].map { HeadingWords.key(of: $0) })

  /// Whether a heading without a counterpart says enough: “Drawbacks” heads a section of a decision record without
  /// any “Benefits”; a lone “Conservatives” heads anything, and so does “Benefits” in a leaflet.
  private func standsByItself(_ candidate: LabelCandidate) -> Bool {
    switch candidate.match.strength {
    case .strong: candidate.isExact
    case .bare: candidate.rank < 7 && candidate.isExact && candidate.match.isVerdict && isRecord
    case .weak: false
    }
  }

  /// Whether a side that nothing answers stands among subheads that announce nothing, as “From the right” does in
  /// the report of a match.
  private func isSubhead(_ candidate: LabelCandidate) -> Bool {
    guard candidate.rank == 7,
      candidate.match.label.id == "progressive" || candidate.match.label.id == "conservative",
      reading.pieces[candidate.piece].kind == .paragraph
    else { return false }
    let form = reading.headingForm(of: candidate.piece)
    let announced = Set(candidates.map(\.piece))
    let others = reading.pieces.indices.dropFirst(candidate.piece + 1).count {
      !announced.contains($0) && reading.pieces[$0].kind == .paragraph && reading.pieces[$0].standsAlone
        && reading.isHeadingLike($0) && reading.headingForm(of: $0) == form
    }
    return others > 1
  }

  /// Whether headings of a document are those of proposals and decisions, or it says its status on top.
  private static func isRecord(_ reading: Reading) -> Bool {
    if reading.pieces.prefix(4).contains(where: { reading.words(of: $0, limit: 1).words.first?.key == status }
    ) {
      return true
    }
    return reading.pieces.contains {
      guard case .heading = $0.kind else { return false }
      return reading.words(of: $0, limit: 3).words.contains { recordWords.contains($0.key) }
    }
  }

  private static let status = HeadingWords.key(of: "status")

  private static let recordWords = Set(
    [
      "motivation", "alternatives", "rationale", "unresolved", "decision", "proposal", "proposed",
      "considered",
    ]
    .map { HeadingWords.key(of: $0) })

  /// Whether every item of a list announces a label: one bold word among others is none.
  private func isFilled(_ list: Int) -> Bool {
    let bullets = reading.pieces[list].lines.count {
      reading.form.bulletLength(reading.lines[$0]) != nil && reading.lines[$0].indent < 2
    }
    return items[list] ?? 0 >= bullets
  }

  // MARK: Shared ground

  /// Whether two headings of one rank end in the same word, as sides do that the sets do not know:
  /// “Libertarian Approach”, “Social-Democratic Approach”.
  private func hasNamedSides() -> Bool {
    var seen: Set<UInt64> = []
    for piece in reading.pieces {
      guard case .heading(let level) = piece.kind else { continue }
      let words = reading.words(of: piece, limit: 8).words
      guard let last = words.last, words.count >= 2, words.count <= 4 else { continue }
      if !seen.insert(last.key &+ UInt64(level)).inserted { return true }
    }
    return false
  }

  // MARK: Rank

  /// Drops what stands inside another label's section at a lower rank: “Arguments against …” in bold under
  /// “## Conservative position”.
  ///
  /// - Parameter lastSide: the piece after which shared ground needs no rank: “Both sides agree:”.
  private func withoutNested(_ labels: [LabelCandidate], lastSide: Int) -> [LabelCandidate] {
    var kept: [LabelCandidate] = []
    var open: LabelCandidate?
    var at = 0
    for label in labels {
      while let outer = open, at < label.piece {
        if at > outer.piece, ends(reading.pieces[at], outer) { open = nil }
        at += 1
      }
      let isClosing =
        label.match.label.role == .shared && open?.match.label.role != .shared && label.piece > lastSide
        && label.form == .ownLine
      if let open, !isClosing, label.piece > open.piece, label.rank > open.rank || label.form != .ownLine {
        continue
      }
      if let last = kept.last, last.match.label == label.match.label, label.form == .ownLine,
        last.form == .ownLine, label.piece == last.piece + 1
      {
        continue
      }
      if let last = kept.last, last.match.label == label.match.label, label.form == .ownLine,
        !label.match.label.isOpinion, reading.pieces[label.piece].kind == .paragraph,
        reading.isSentence(reading.pieces[label.piece]), !reading.isSentence(reading.pieces[last.piece])
      {
        // A sentence of the side's own: “Vote yes on 41.”
        continue
      }
      kept.append(label)
      if label.form == .ownLine, label.rank < 7 { (open, at) = (label, label.piece) }
    }
    return kept
  }

  /// Whether a heading ends the section that a label opens.
  private func ends(_ piece: Piece, _ label: LabelCandidate) -> Bool {
    if piece.quoteDepth < reading.pieces[label.piece].quoteDepth { return piece.isMarkedHeading }
    if case .heading(let level) = piece.kind { return level <= label.rank }
    return false
  }

  private static let leastRunIn = 40
  private static let leastAnswer = 80
  private static let leastNamed = 120
}
