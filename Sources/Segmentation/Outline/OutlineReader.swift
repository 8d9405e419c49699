import Documents
import LabelSets

/// Finds the headings of a document, real and virtual, and how they rank.
struct OutlineReader {
  private let facts: Table<Facts>
  private let weights: Weights
  /// Whether markup tells headings from text.
  private let isMarked: Bool

  static func outline(_ facts: Table<Facts>, isMarked: Bool, weights: Weights) -> Outline {
    let reader = OutlineReader(facts: facts, weights: weights, isMarked: isMarked)
    var outline = Outline(
      reader.believed(isMarked ? reader.marked() : reader.lines()), blockCount: facts.count)
    if isMarked {
      EnclosedRanks().rank(&outline)
      LeadRanks(facts: facts).rank(&outline)
    } else {
      reader.dropOrphans(&outline)
      LineRanks(facts: facts).rank(&outline)
    }
    OptionRanks(facts: facts).rank(&outline)
    return outline
  }

  // MARK: A document with marks

  private func marked() -> [Heading] { facts.indices.compactMap(marked) }

  private func marked(_ index: BlockIndex) -> Heading? {
    let block = facts[index]
    let next = facts.at(index + 1)
    switch block.kind {
    case .heading(let level):
      guard let words = block.words else { return nil }
      return Heading(block, at: index, .marked, rank: level * 10, words: words)
    case .boldLine:
      guard let words = block.words, next != nil, block.wordCount <= 25 else { return nil }
      return Heading(
        block, at: index, .boldLine, rank: block.depth == 0 ? 70 : rank(inList: block), words: words)
    case .code, .table: return nil
    case .paragraph, .item:
      return option(index, block, next) ?? line(index, block, next) ?? lead(index, block)
    }
  }

  private func rank(inList block: Facts) -> Int { 80 + 2 * min(block.depth, Self.deepest) }

  /// A line over sides of its own: “Ferry”, then “Pros: …”.
  private func option(_ index: BlockIndex, _ block: Facts, _ next: Facts?) -> Heading? {
    guard let next, let words = block.words, block.wordCount <= 12, !block.namesSide, !block.isAttribution,
      block.marks.isDisjoint(with: [.endsInStop, .endsInColon, .endsInEllipsis, .hasSentenceInside]),
      block.lead.map({ !$0.isBold }) ?? true
    else { return nil }
    guard next.kind == .paragraph || next.kind == .item || next.kind == .boldLine else { return nil }
    let isLabel = next.kind == .boldLine || next.lead != nil || next.wordCount <= 3
    guard isLabel, (next.lead?.naming ?? next.naming).isPlain || next.namesSide else { return nil }
    if block.kind == .item {
      return block.hasNested
        ? Heading(block, at: index, .optionItem, rank: rank(inList: block), words: words) : nil
    }
    return block.depth == 0 ? Heading(block, at: index, .option, rank: 74, words: words) : nil
  }

  /// A plain line that is a heading for what it says.
  private func line(_ index: BlockIndex, _ block: Facts, _ next: Facts?) -> Heading? {
    guard let words = block.words, !block.isAttribution else { return nil }
    let naming = block.naming
    if block.kind == .item {
      let isName = block.hasNested && naming.isPlain && block.wordCount <= 5 && block.lead == nil
      return isName ? Heading(block, at: index, .itemLead, rank: rank(inList: block), words: words) : nil
    }
    guard block.depth == 0 else { return nil }
    if naming.kind == .wording, naming.label != nil,
      block.lead.map({ $0.rest >= block.text.upperBound }) ?? true
    {
      return Heading(block, at: index, .plain, rank: 75, words: words)
    }
    guard let next else { return nil }
    let hasStop = block.marks.contains(.endsInStop)
    if block.marks.contains(.endsInColon), block.wordCount <= 30, naming.label != nil,
      block.wordCount <= 8 || next.kind == .item
    {
      return Heading(block, at: index, block.wordCount <= 8 ? .label : .sentence, rank: 75, words: words)
    }
    let isName =
      naming.isPlain
      || naming.label != nil && naming.residue == 0 && !naming.namesOpposites && block.wordCount <= 3
    if block.wordCount <= 8, isName, !hasStop, block.lead.map({ $0.rest >= block.text.upperBound }) ?? true {
      return Heading(block, at: index, .plain, rank: 75, words: words)
    }
    if block.marks.contains(.isNumbered), block.wordCount <= 8, !hasStop, next.kind == .paragraph {
      return Heading(block, at: index, .plain, rank: 76, words: words)
    }
    return nil
  }

  /// Words that open a block.
  private func lead(_ index: BlockIndex, _ block: Facts) -> Heading? {
    guard let lead = block.lead, lead.words.isWhole else { return nil }
    if block.kind == .item {
      guard block.hasNested || lead.naming.label != nil || lead.isBold else { return nil }
      return Heading(block, at: index, .itemLead, rank: rank(inList: block), words: lead.words, lead: lead)
    }
    guard lead.isBold || lead.naming.label != nil else { return nil }
    let rank = block.depth == 0 ? 78 : rank(inList: block)
    return Heading(
      block, at: index, lead.isBold ? .boldLead : .lead, rank: rank, words: lead.words, lead: lead)
  }

  /// Lists deeper than this rank alike.
  private static let deepest = 8

  // MARK: A text without marks

  private func lines() -> [Heading] {
    let isHeading = LineHeadings(facts: facts, weights: weights).flags()
    return facts.indices.compactMap { index in
      let block = facts[index]
      if let lead = block.lead, lead.naming.isFormula, lead.words.isWhole, lead.rest < block.text.upperBound {
        return Heading(block, at: index, .line, rank: 40, words: lead.words, lead: lead)
      }
      if isHeading[index.value], !runsIn(index, isHeading), let words = block.words {
        return Heading(block, at: index, .line, rank: 40, words: words)
      }
      guard let lead = block.lead, lead.words.isWhole, lead.rest < block.text.upperBound else { return nil }
      return block.kind == .item
        ? Heading(block, at: index, .itemLead, rank: 80, words: lead.words, lead: lead)
        : Heading(block, at: index, .lead, rank: 60, words: lead.words, lead: lead)
    }
  }

  /// Whether lines that look like headings are short texts of sides, since no other text is between them: “Pros: cheap”.
  private func runsIn(_ index: BlockIndex, _ isHeading: [Bool]) -> Bool {
    func label(_ index: BlockIndex) -> Label? {
      guard let block = facts.at(index), let lead = block.lead, lead.naming.residue == 0,
        lead.rest < block.text.upperBound, isHeading[index.value]
      else { return nil }
      return lead.naming.label
    }
    guard let own = label(index) else { return false }
    return [index - 1, index + 1].contains { beside in
      beside.value >= 0 && label(beside).map { $0 != own } ?? false
    }
  }

  // MARK: Words that open a text

  /// What leads of one form share.
  private struct LeadForm: Hashable {
    var form: Heading.Form
    var isNumbered: Bool
    var rank: Int
    var depth: Int

    init(_ heading: Heading) {
      form = heading.form
      isNumbered = heading.marks.contains(.isNumbered)
      rank = heading.rank
      depth = heading.depth
    }
  }

  /// The headings without words that open a text and of whose form none names a side.
  private func believed(_ headings: [Heading]) -> [Heading] {
    let telling = telling(headings)
    let names = repeatedNames(headings)
    return headings.filter { heading in
      let isTelling = telling.contains(LeadForm(heading))
      switch heading.form {
      case .lead:
        let naming = heading.naming
        let isKnown = naming.label != nil || naming.standing != nil
        if names.contains(heading.words.words.map(\.key)) { return true }
        let isNumbered = heading.marks.contains(.isNumbered) && facts[heading.block].wordCount > 3
        return isTelling && (isKnown || isNumbered) && !(naming.label != nil && naming.residue > 1)
      case .itemLead: return heading.isBold || heading.hasNested || isTelling
      case .plain where heading.naming.kind >= .deed: return isTelling
      default: return true
      }
    }
  }

  /// The names that open several texts, where few others do: those of sides or of speakers.
  private func repeatedNames(_ headings: [Heading]) -> Set<[UInt64]> {
    var counts: [[UInt64]: Int] = [:]
    for heading in headings where heading.form == .lead && heading.naming.label == nil {
      counts[heading.words.words.map(\.key), default: 0] += 1
    }
    let names = Set(counts.filter { $0.value > 1 }.keys)
    let total = counts.reduce(0) { $0 + $1.value }
    let own = counts.reduce(0) { $0 + ($1.value > 1 ? $1.value : 0) }
    return (2...4).contains(names.count) && own * 5 >= total * 4 ? names : []
  }

  /// The forms of which a heading names a side plainly, or two name opposite sides by words that say little alone.
  private func telling(_ headings: [Heading]) -> Set<LeadForm> {
    var telling: Set<LeadForm> = []
    var weak: [LeadForm: (label: Label, set: Int)] = [:]
    for heading in headings where !heading.isOwnLine || heading.form == .plain {
      let form = LeadForm(heading)
      if heading.naming.isPlain { telling.insert(form) }
      guard heading.namesOne, heading.naming.residue == 0, let label = heading.naming.label,
        label.role == .side
      else { continue }
      if let other = weak[form], other.label != label, other.set == heading.naming.set {
        telling.insert(form)
      }
      weak[form] = (label, heading.naming.set)
    }
    return telling
  }

  /// Takes out the lines in a form under which no text ever stands: titles of other stories.
  private func dropOrphans(_ outline: inout Outline) {
    let lines = outline.headings.indices.filter { outline.headings[$0].form == .line }
    let headings = outline.headings
    func next(_ index: HeadingIndex) -> HeadingIndex? { outline.heading(of: headings[index].block + 1) }
    let full = Set(
      lines.filter { index in
        headings[index].block + 1 < facts.endIndex && next(index).map { headings[$0].form != .line } ?? true
      }.map { headings[$0].style })
    // Questions may stand right over their sides, all of them.
    let others = Set(
      lines.filter { next($0).map { headings[$0].naming.label == nil } ?? true }.map { headings[$0].style })
    let empty = lines.filter { index in
      let naming = headings[index].naming
      let isOver = !others.contains(headings[index].style)
      return !full.contains(headings[index].style) && !isOver && naming.label == nil && !naming.isGroup
        && naming.standing == nil
    }
    guard empty.count > 1 else { return }
    let dropped = Set(empty)
    outline.orphans = empty.map { headings[$0].block }
    outline.set(headings.indices.filter { !dropped.contains($0) }.map { headings[$0] })
  }
}
