import Documents
import LabelSets

/// From pieces to parts: what each is in its document.
struct PartStage {
  let reading: Reading
  private let head: [Int: [Part]]
  private let reasons: [Junk?]
  private let labels: [Int: [LabelCandidate]]
  private let named: [Int: Opening]
  /// For headings, the label that their words announce without support.
  private let unsupported: [Int: Label]
  private let kept: [Int]
  private let runningHeads: [Int: Label]
  /// The pieces of text that open a section without a heading: an opinion whose heading is lost, a conclusion.
  private let openings: [Int: Opening]
  /// Those of them that open a side whose heading is lost.
  private let lost: [Int: Opening]
  /// The pieces after a side that its element of a page ends.
  let endings: Set<Int>
  /// The piece of a caption that names the parties, and so the document.
  private let parties: Int?

  init(_ reading: Reading, _ grammar: HeadingGrammar) {
    self.reading = reading
    let boilerplate = BoilerplateStage(reading: reading, grammar: grammar)
    let (reasons, head) =
      reading.page.map { Self.told($0, reading, boilerplate) }
      ?? Self.surroundings(reading, grammar, boilerplate)
    self.head = head
    let hasTitle = head.values.joined().contains { $0.role == .title }
    parties =
      hasTitle
      ? nil
      : reading.pieces.indices.first {
        reasons[$0]?.reason == .pageHead && reading.pieces[$0].kind != .pageLine
          && boilerplate.isParties($0)
      }
    let kept = reading.pieces.indices.filter { reasons[$0] == nil && head[$0] == nil }
    let authors = OpinionAuthors(reading: reading, grammar: grammar).candidates(in: kept)
    let signed = Set(authors.map(\.piece))
    let worded = LabelFinder(reading: reading, grammar: grammar).candidates(in: kept)
    let candidates =
      authors.isEmpty
      ? worded : (worded.filter { !signed.contains($0.piece) } + authors).sorted { $0.piece < $1.piece }
    let found = NamedSides(reading: reading, grammar: grammar, kept: kept)
      .labels(with: LabelEvidence(reading: reading, candidates: candidates).labels())
    labels = Dictionary(grouping: found, by: \.piece)
    (self.reasons, self.kept) = (reasons, kept)
    runningHeads = LabelFinder(reading: reading, grammar: grammar).runningHeads()
    let closing = ClosingStage(reading: reading, kept: kept, labels: found).piece()
    let end = closing.flatMap { piece in
      grammar.label(.other).map { (piece, Opening(label: $0, evidence: .conclusion)) }
    }
    let lead = CourtLead(reading: reading, grammar: grammar).label(before: found, runningHeads, kept)
    let titles = head.filter { $0.value.contains { [.title, .standfirst].contains($0.role) } }.keys.sorted()
    lost = Dictionary(
      LostHeading(reading: reading, grammar: grammar, head: titles, kept: kept, found: found).openings(),
      uniquingKeysWith: { first, _ in first })
    let leads = BoldLeads(reading: reading, grammar: grammar, kept: kept).openings(beside: found)
    let ends = Self.containerEndings(reading, kept, found)
    let after = grammar.label(.other).map { other in
      ends.map { ($0, Opening(label: other, evidence: .conclusion)) }
    }
    endings = Set(ends)
    openings = lost.merging([lead, end].compactMap(\.self) + leads + (after ?? [])) { first, _ in first }
    let isLabelled = !found.isEmpty
    let opinions = Self.opinions(found, reading.pieces.count)
    named = Dictionary(
      candidates.filter {
        $0.form == .ownLine && $0.isExact && [.report, .aside].contains($0.match.label.role)
          && (isLabelled || $0.rank < 7) && !opinions.contains($0.piece)
      }.map { ($0.piece, $0.opening) }, uniquingKeysWith: { first, _ in first })
    unsupported = Dictionary(
      candidates.filter { $0.form == .ownLine && [.side, .shared].contains($0.match.label.role) }
        .map { ($0.piece, $0.match.label) }, uniquingKeysWith: { first, _ in first })
  }

  private static func containerEndings(_ reading: Reading, _ kept: [Int], _ found: [LabelCandidate]) -> [Int]
  {
    guard let page = reading.page else { return [] }
    return ContainerEndings(containers: page.containers, kept: kept, labels: found).pieces()
  }

  /// What is set apart of a text, and the parts of its head.
  private static func surroundings(
    _ reading: Reading, _ grammar: HeadingGrammar, _ boilerplate: BoilerplateStage
  ) -> (reasons: [Junk?], head: [Int: [Part]]) {
    let reasons = boilerplate.reasons()
    let lines = HeadStage(reading: reading, reasons: reasons, grammar: grammar).parts()
    return (reasons, FieldStage(reading: reading).completed(lines))
  }

  /// The same as a web page tells them.
  private static func told(_ page: PageText, _ reading: Reading, _ boilerplate: BoilerplateStage) -> (
    reasons: [Junk?], head: [Int: [Part]]
  ) {
    var head: [Int: [Part]] = [:]
    let reasons = page.roles.enumerated().map { index, role -> Junk? in
      if case .discarded(let junk) = role { return junk }
      if let role { head[index] = [Part(role: role, piece: index, range: page.pieces[index].range)] }
      return nil
    }
    return (
      boilerplate.reasons(beside: reasons).enumerated().map { head[$0] == nil ? $1 : nil }, head
    )
  }

  /// The pieces after the heading of a court's opinion up to the next label's: headings there are chapters.
  private static func opinions(_ found: [LabelCandidate], _ count: Int) -> Set<Int> {
    let ends = found.dropFirst().map(\.piece) + [count]
    return zip(found, ends).reduce(into: []) { pieces, side in
      let (label, end) = side
      if label.match.label.isOpinion, label.piece + 1 < end { pieces.formUnion((label.piece + 1)..<end) }
    }
  }

  /// The parts, in the order of the source.
  func parts() -> [Part] {
    var parts: [Part] = []
    let headings = headingRoles()
    for index in reading.pieces.indices {
      if let found = head[index] {
        parts += found
      } else if index == parties {
        parts.append(Part(role: .title, piece: index, range: reading.pieces[index].range))
      } else if let label = runningHeads[index] {
        parts.append(Part(role: .runningHead(label), piece: index, range: reading.pieces[index].range))
      } else if let reason = reasons[index] {
        parts.append(Part(role: .discarded(reason), piece: index, range: reading.pieces[index].range))
      } else if let found = labels[index] {
        parts += labelled(index, found)
      } else if let role = headings[index] {
        parts.append(Part(role: role, piece: index, range: reading.pieces[index].range))
      } else {
        parts.append(
          Part(role: .text(opening: openings[index]), piece: index, range: reading.pieces[index].range))
      }
    }
    return parts
  }

  private func labelled(_ index: Int, _ found: [LabelCandidate]) -> [Part] {
    let piece = reading.pieces[index]
    switch found[0].form {
    case .ownLine: return [Part(role: .label(found[0].opening), piece: index, range: piece.range)]
    case .runIn, .inside: return sentences(index, found)
    case .bullet: return bullets(index, found)
    }
  }

  /// A paragraph inside which sentences announce labels: one part for each.
  private func sentences(_ index: Int, _ found: [LabelCandidate]) -> [Part] {
    let range = reading.pieces[index].range
    var parts: [Part] = []
    var start = range.lowerBound
    var open: Opening?
    for candidate in found {
      if candidate.form == .inside {
        let end = reading.trimmed(start, candidate.start).1
        if end > start { parts.append(Part(role: .text(opening: open), piece: index, range: start..<end)) }
        start = candidate.start
      }
      open = candidate.opening
    }
    return parts + [Part(role: .text(opening: open), piece: index, range: start..<range.upperBound)]
  }

  /// A list whose items announce labels: one part for each run of items of one label.
  private func bullets(_ index: Int, _ found: [LabelCandidate]) -> [Part] {
    let piece = reading.pieces[index]
    var parts: [Part] = []
    var start = piece.range.lowerBound
    var open: Opening?
    for candidate in found where candidate.match.label != open?.label {
      let line = reading.lines[candidate.line]
      if line.textStart > piece.lines.lowerBound, candidate.line > piece.lines.lowerBound {
        parts.append(Part(role: .text(opening: open), piece: index, range: start..<line.textStart))
        start = line.textStart
      }
      open = candidate.opening
    }
    parts.append(Part(role: .text(opening: open), piece: index, range: start..<piece.range.upperBound))
    return parts
  }

  // MARK: Headings

  /// The roles of the headings that announce no label.
  private func headingRoles() -> [Int: Part.Role] {
    var roles: [Int: Part.Role] = [:]
    let first = turnStarts()
    let endsInStop = labels.values.joined().contains {
      $0.form == .ownLine && !$0.match.label.isOpinion && reading.pieces[$0.piece].kind == .paragraph
        && reading.endsInStop($0.piece)
    }
    let headings = kept.filter {
      labels[$0] == nil && (labels[$0 - 1] != nil || !reading.runsOn($0))
        && (reading.isHeadingLike($0) || named[$0] != nil || endsInStop && reading.isStopHeading($0))
    }
    let isHeading = Set(headings)
    var next: [Int: Int] = [:]
    for (index, following) in zip(kept, kept.dropFirst()) { next[index] = following }
    for index in headings {
      guard let following = next[index] else { continue }
      if let label = named[index] {
        roles[index] = .label(label)
      } else if let label = labels[following]?.first, !reading.pieces[index].isMarkedHeading,
        !first.contains(label.piece) || reading.headingForm(of: index).hasComma
      {
        // Between a side and the next of the same turn stands no question, but a name or an office.
        continue
      } else if labels[following] != nil || lost[following] != nil || isGroup(index, following) {
        roles[index] = .topic(over: labels[following]?.first?.place ?? reading.pieces[following].place)
      } else if reading.pieces[index].isMarkedHeading || isSubheading(index, following, isHeading) {
        roles[index] = .heading(unsupported[index].map { .unsupported(name: $0.name) } ?? .heading)
      }
    }
    return roles
  }

  /// The pieces of the labels that begin a turn: the first, and each whose side has spoken since the turn began.
  private func turnStarts() -> Set<Int> {
    var starts: Set<Int> = []
    var spoken: Set<String> = []
    var first: String?
    for piece in labels.keys.sorted() {
      for label in (labels[piece] ?? []).map(\.match.label) where label.role == .side {
        first = first ?? label.name
        if spoken.isEmpty || spoken.contains(label.name) || label.name == first {
          starts.insert(piece)
          spoken = []
        }
        spoken.insert(label.name)
      }
    }
    return starts
  }

  /// A line of text is a subheading where a paragraph follows it that is longer than it.
  private func isSubheading(_ index: Int, _ following: Int, _ isHeading: Set<Int>) -> Bool {
    guard !isHeading.contains(following) else { return false }
    let paragraph = reading.pieces[following]
    if paragraph.kind != .paragraph {
      return reading.lastByte(of: reading.pieces[index]) != UInt8(ascii: ":")
    }
    return reading.length(of: paragraph) >= 2 * reading.length(of: reading.pieces[index])
  }

  /// A Markdown heading without text over lower headings that announce labels, or over options and views.
  private func isGroup(_ index: Int, _ following: Int) -> Bool {
    guard case .heading(let level) = reading.pieces[index].kind,
      case .heading(let lower) = reading.pieces[following].kind,
      lower > level
    else { return false }
    for other in (index + 1)..<reading.pieces.count {
      guard case .heading(let rank) = reading.pieces[other].kind else { continue }
      if rank <= level { break }
      if labels[other] != nil { return true }
    }
    let words = reading.words(of: reading.pieces[index]).words
    return words.contains { Self.groupWords.contains($0.key) }
  }

  private static let groupWords = Set(
    [
      "options", "alternatives", "perspectives", "viewpoints", "views", "sides", "positions", "arguments",
      "pros",
    ]
    .map { HeadingWords.key(of: $0) })
}
