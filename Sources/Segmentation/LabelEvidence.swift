import Documents
import LabelSets

/// Decides which candidates are labels: a wording alone is not enough, since news stories say “Common ground”
/// and captions say “Left:” too.
struct LabelEvidence {
  let reading: Reading
  let candidates: [LabelCandidate]

  /// The candidates with enough evidence, in order.
  func labels() -> [LabelCandidate] {
    let sides = withoutNested(candidates.filter { $0.match.label.role == .side && hasEvidence($0) })
    let shared = candidates.filter { candidate in
      candidate.match.label.role == .shared && candidate.form == .ownLine && hasSides(candidate, sides)
    }
    return withoutNested((sides + shared).sorted { ($0.piece, $0.line) < ($1.piece, $1.line) })
  }

  // MARK: Sides

  private func hasEvidence(_ candidate: LabelCandidate) -> Bool {
    switch candidate.form {
    case .ownLine: hasCounterpart(candidate) || standsByItself(candidate)
    case .runIn: candidate.following >= Self.leastRunIn && hasCounterpart(candidate)
    case .bullet: hasCounterpart(candidate) && fillsItsList(candidate)
    }
  }

  /// Whether another side of the same set is announced in the same form.
  private func hasCounterpart(_ candidate: LabelCandidate) -> Bool {
    candidates.contains {
      $0.match.set == candidate.match.set && $0.match.label.role == .side
        && $0.match.label != candidate.match.label
        && $0.form == candidate.form && ($0.form != .runIn || $0.following >= Self.leastRunIn)
        && isRival($0, candidate)
    } && !isOutdone(candidate)
  }

  /// Headings of one document announce their sides at one rank.
  private func isRival(_ a: LabelCandidate, _ b: LabelCandidate) -> Bool { a.rank == b.rank }

  /// Whether the wording is weak and a better one announces the same label.
  private func isOutdone(_ candidate: LabelCandidate) -> Bool {
    candidate.match.strength == .weak
      && candidates.contains {
        $0.match.label == candidate.match.label && $0.match.strength > .weak && $0.rank <= candidate.rank
      }
  }

  /// Whether a heading without a counterpart says enough.
  private func standsByItself(_ candidate: LabelCandidate) -> Bool {
    switch candidate.match.strength {
    case .strong: candidate.isExact
    case .bare: candidate.rank < 7 && candidate.isExact && isVerdict(candidate)
    case .weak: false
    }
  }

  /// Whether the label is for or against: “Drawbacks” heads a section of a decision record without any
  /// “Benefits”; a lone “Conservatives” heads anything.
  private func isVerdict(_ candidate: LabelCandidate) -> Bool {
    candidate.match.label.id == "pro" || candidate.match.label.id == "con"
  }

  private func fillsItsList(_ candidate: LabelCandidate) -> Bool {
    let inList = candidates.filter {
      $0.piece == candidate.piece && $0.match.label.role == .side && $0.form == .bullet
    }
    let items = reading.pieces[candidate.piece].lines.filter {
      reading.form.bulletLength(reading.lines[$0]) != nil && reading.lines[$0].indent < 2
    }
    return inList.count >= items.count
  }

  // MARK: Shared ground

  private func hasSides(_ candidate: LabelCandidate, _ sides: [LabelCandidate]) -> Bool {
    if sides.contains(where: { $0.form == .ownLine }) { return true }
    return candidate.match.strength == .strong && candidate.rank < 7 && hasNamedSides()
  }

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
  private func withoutNested(_ labels: [LabelCandidate]) -> [LabelCandidate] {
    var kept: [LabelCandidate] = []
    var open: (rank: Int, end: Int)?
    for label in labels {
      if let open, label.piece < open.end, label.rank > open.rank || label.form != .ownLine { continue }
      kept.append(label)
      if label.form == .ownLine, label.rank < 7 { open = (label.rank, sectionEnd(label)) }
    }
    return kept
  }

  /// Index of the next heading of the same rank or a higher one.
  private func sectionEnd(_ label: LabelCandidate) -> Int {
    let depth = reading.pieces[label.piece].quoteDepth
    return reading.pieces[(label.piece + 1)...].firstIndex {
      if $0.quoteDepth < depth { return $0.isMarkedHeading }
      if case .heading(let level) = $0.kind { return level <= label.rank }
      return false
    } ?? reading.pieces.count
  }

  private static let leastRunIn = 40
}
