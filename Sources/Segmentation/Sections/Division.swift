import Documents
import LabelSets

/// A section as places in the outline, before any text is copied.
struct SectionPlan {
  /// A block of a section: all of it, or what follows the heading that opens it.
  struct Item {
    var block: BlockIndex
    var isSubheading = false
    /// Whether it is what follows the words that open the block and head the section.
    var isRest = false
  }

  /// What opens a section.
  enum Opening {
    /// A heading that announces its label.
    case side(HeadingIndex)
    /// A neutral heading.
    case heading(HeadingIndex)
    /// The text of a side whose heading is lost.
    case lost(LostSide)
    /// Text that no heading announces.
    case nothing
    /// Text after a side, which belongs to none.
    case closing
  }

  var label: Label
  var opening: Opening
  var topic: HeadingIndex?
  var items: [Item] = []

  /// The heading on lines of its own; words that open a block stay in its text.
  var heading: HeadingIndex?
}

/// Divides the blocks of a document into sections: each side's section is its heading's subtree, as far as the text does
/// not leave it.
struct Division {
  private(set) var sections: [SectionPlan] = []
  /// Headings that say again what the next says.
  private(set) var repeated: [HeadingIndex] = []
  /// Headings with no text of their own over others.
  private(set) var groups: [HeadingIndex] = []

  private let reading: Reading
  private let facts: Table<Facts>
  private let outline: Outline
  /// The side whose heading is lost.
  private let lost: LostSide?
  private let labels: Standing
  private let closings: Closings
  private let topics: Set<HeadingIndex>
  private var headings: Table<Heading> { outline.headings }
  /// The section being made.
  private var section: SectionPlan?
  /// The side whose subtree is open, and where its text ends.
  private var side: (heading: HeadingIndex, end: BlockIndex, label: Label)?
  /// Where the element of a page ends that a neutral heading heads.
  private var elementEnd: BlockIndex?
  private let hasSides: Bool
  /// The words of bold lines that stand at several places.
  private let again: Set<[UInt64]>
  /// The headings right over sides.
  private let overSides: Set<HeadingIndex>
  private let firstSide: HeadingIndex?
  /// The last side right under each heading, and under none.
  private let lastSides: [HeadingIndex?: HeadingIndex]
  /// The forms and ranks of the words that open sides.
  private let leads: [(form: Heading.Form, rank: Int)]

  /// The labels of text that announces none.
  struct Standing {
    var body: Label
    var other: Label
    /// The label of the text before any heading, where the head of its page names one: “Syllabus”.
    var opening: Label?
  }

  init(
    _ reading: Reading, _ facts: Table<Facts>, _ outline: Outline, lost: LostSide?,
    _ grammar: HeadingGrammar, _ labels: Standing
  ) {
    self.reading = reading
    self.facts = facts
    self.outline = outline
    self.lost = lost
    self.labels = labels
    let named = Set(outline.headings.compactMap { $0.label?.id })
    closings = Closings(
      reading: reading, grammar: grammar, facts: facts, outline: outline, hasRivals: named.count > 1)
    topics = Set(outline.headings.compactMap(\.topic))
    hasSides = lost != nil || outline.headings.contains { $0.label != nil }
    leads = outline.headings.reduce(into: []) { leads, heading in
      guard heading.label != nil, !leads.contains(where: { $0 == (heading.form, heading.rank) }) else {
        return
      }
      leads.append((heading.form, heading.rank))
    }
    var seen: Set<[UInt64]> = []
    again = Set(
      outline.headings.compactMap { heading in
        guard heading.form == .boldLine else { return nil }
        let words = heading.words.words.map(\.key)
        return seen.insert(words).inserted ? nil : words
      })
    firstSide = outline.headings.indices.first { outline.headings[$0].label != nil }
    let sides = outline.headings.indices.filter { outline.headings[$0].label != nil }
    lastSides = Dictionary(sides.map { (outline.headings[$0].parent, $0) }) { _, last in last }
    overSides = Set(outline.headings.compactMap { $0.label == nil ? nil : $0.parent })
    let orphans = Set(outline.orphans)
    for index in facts.indices where !orphans.contains(index) { add(index) }
    close()
    dropHeldTopics()
  }

  /// A heading that is text of a section is no topic beside it.
  private mutating func dropHeldTopics() {
    let held = Set(sections.flatMap(\.items).lazy.filter { !$0.isRest }.map(\.block))
    for index in sections.indices {
      if let topic = sections[index].topic, held.contains(headings[topic].block) {
        sections[index].topic = nil
      }
    }
  }

  // MARK: Block by block

  private mutating func add(_ index: BlockIndex) {
    let heading = outline.heading(of: index)
    if let lost, lost.blocks.contains(index) {
      if index == lost.blocks.lowerBound {
        open(SectionPlan(label: lost.label, opening: .lost(lost), topic: headings[lost.before].topic))
      }
      return append(index, heading)
    }
    leaveSide(at: index, heading)
    leaveElement(at: index, heading)
    guard let heading else { return append(index, nil) }
    if side == nil {
      if headings[heading].label != nil { return openSide(heading, index) }
      if opensSection(heading) { return openNeutral(heading) }
      if isBeside(heading) {
        open(SectionPlan(label: standing(heading), opening: .heading(heading)))
        return append(index, nil)
      }
    }
    append(index, heading)
  }

  private mutating func append(_ index: BlockIndex, _ heading: HeadingIndex?) {
    if section == nil { section = SectionPlan(label: labels.opening ?? labels.body, opening: .nothing) }
    let isSubheading = heading.map(isSubheading) ?? false
    section?.items.append(.init(block: index, isSubheading: isSubheading))
  }

  private func isSubheading(_ index: HeadingIndex) -> Bool {
    switch headings[index].form {
    case .marked, .boldLine, .line, .option: true
    case .plain: headings[index].naming.label == nil
    case .boldItem, .optionItem, .label, .sentence, .itemLead, .boldLead, .lead: false
    }
  }

  private mutating func open(_ plan: SectionPlan) {
    close()
    section = plan
  }

  private mutating func close() {
    guard let own = section else { return }
    section = nil
    if !own.items.isEmpty || own.heading.map({ !isSpent($0) }) ?? false { sections.append(own) }
  }

  /// Whether a heading without text is kept elsewhere: as the topic of sides, or among those set apart.
  private mutating func isSpent(_ heading: HeadingIndex) -> Bool {
    if topics.contains(heading) { return true }
    // A heading over sides says no more than that they follow.
    guard headings[heading].label == nil, let next = headings.at(heading + 1), isOverSide(heading, next)
    else { return false }
    groups.append(heading)
    return true
  }

  private func isOverSide(_ heading: HeadingIndex, _ next: Heading) -> Bool {
    next.label != nil || headings[heading].naming.isGroup && topics.contains(heading + 1)
  }

  // MARK: Sides

  private mutating func openSide(_ index: HeadingIndex, _ block: BlockIndex) {
    elementEnd = nil
    guard let label = headings[index].label else { return }
    let heading = headings[index]
    if isContinued(index) || isUnderOwnHeading(index) {
      append(block, nil)
    } else if repeatsHeading(index) {
      repeated.append(index)
    } else {
      if let section, section.label == label, section.items.isEmpty, let first = section.heading {
        repeated.append(first)
        self.section = nil
      }
      var plan = SectionPlan(label: label, opening: .side(index), topic: heading.topic)
      if !heading.runsOn { plan.heading = index }
      open(plan)
      if heading.runsOn { append(block, nil) }
    }
    side = (index, end(of: index), label)
  }

  /// Whether an item goes on with the side of the items before it: “Good, because … Good, because …”.
  private func isContinued(_ index: HeadingIndex) -> Bool {
    guard let section, case .side(let first) = section.opening, !section.items.isEmpty else { return false }
    let (one, two) = (headings[first], headings[index])
    return one.label == two.label && two.rank >= 80 && one.rank == two.rank && one.parent == two.parent
      && section.label == two.label && one.runsOn && two.runsOn
  }

  /// Whether words that open a text stand right under a heading of the same label: “DISSENT”, then “TIDE, J., dissenting. …”.
  private func isUnderOwnHeading(_ index: HeadingIndex) -> Bool {
    guard let section, section.items.isEmpty, section.label == headings[index].label, headings[index].runsOn
    else { return false }
    return section.heading.map {
      headings[$0].label != nil && headings[$0].block + 1 == headings[index].block
    } ?? false
  }

  /// Whether a heading says again what the section's own does, with no more than a sentence between them.
  private func repeatsHeading(_ index: HeadingIndex) -> Bool {
    guard let section, let first = section.heading, section.items.count == 1,
      section.label == headings[index].label,
      !headings[index].runsOn, headings[first].parent == headings[index].parent, says(first, index)
    else { return false }
    return section.items.allSatisfy { facts[$0.block].wordCount <= Self.longestSummary }
  }

  private static let longestSummary = 30

  private func says(_ one: HeadingIndex, _ other: HeadingIndex) -> Bool {
    headings[one].words.words.map(\.key) == headings[other].words.words.map(\.key)
  }

  /// Where the text of a side ends: at the end of its subtree or of its element in a page, or where a closing paragraph
  /// about all sides begins.
  private func end(of index: HeadingIndex) -> BlockIndex {
    var end = headings[index].end
    if let container = containerEnd(of: index) { end = min(end, container) }
    if endsTurns(index) { end = min(end, headings[index].block + 1) }
    let isLast = end == facts.endIndex
    return closings.start(
      in: headings[index].block + 1..<max(end, headings[index].block + 1), of: index, isLast: isLast)
  }

  /// Whether a side that words of a text open is the last of several that each have one paragraph: so has it.
  private func endsTurns(_ index: HeadingIndex) -> Bool {
    let heading = headings[index]
    guard heading.form == .lead, heading.runsOn else { return false }
    guard lastSides[heading.parent] == index else { return false }
    let turns = outline.children(of: heading.parent).filter { headings[$0].label != nil }
    guard turns.count >= Self.leastTurns else { return false }
    return turns.dropLast().allSatisfy {
      headings[$0].form == .lead && headings[$0].end == headings[$0].block + 1
    }
  }

  private static let leastTurns = 2

  /// Leaves the open side where its text ends.
  private mutating func leaveSide(at index: BlockIndex, _ heading: HeadingIndex?) {
    guard let side, isOver(side.heading, side.end, at: index, heading) else { return }
    self.side = nil
    if let heading, headings[heading].label != nil || opensSection(heading) || isBeside(heading) { return }
    open(SectionPlan(label: labels.other, opening: .closing))
  }

  private func isOver(_ side: HeadingIndex, _ end: BlockIndex, at index: BlockIndex, _ heading: HeadingIndex?)
    -> Bool
  {
    if index >= end { return true }
    let (block, own) = (facts[index], headings[side])
    if facts[own.block].quoteDepth > block.quoteDepth { return true }
    if standsInside(own), block.piece != facts[own.block].piece, heading == nil { return true }
    if heading == nil, reading.marksHeadings, block.kind == .paragraph, block.depth == 0, block.followsRule,
      index > own.block + 1
    {
      return true
    }
    guard own.rank >= 80 else { return false }
    return block.depth < own.depth || block.depth == own.depth && block.kind == .item && heading == nil
  }

  /// Whether a side before a colon stands inside a paragraph, after the side that it answers: what follows such a paragraph
  /// belongs to none.
  private func standsInside(_ heading: Heading) -> Bool {
    guard heading.form == .lead, heading.naming.kind != .wording, heading.block > facts.startIndex,
      facts[heading.block - 1].piece == facts[heading.block].piece
    else { return false }
    return outline.heading(of: heading.block - 1).map { headings[$0].label != nil } ?? false
  }

  // MARK: Elements of a page

  /// One past the last block of the outermost element that holds a heading and neither the one before it nor the one
  /// after it: of a side's heading, those of sides.
  private func containerEnd(of index: HeadingIndex) -> BlockIndex? {
    let own = facts[headings[index].block].containers
    guard !own.isEmpty, headings[index].block + 1 < facts.endIndex else { return nil }
    let isSide = headings[index].label != nil
    let beside = [
      headings[..<index].last { !isSide || $0.label != nil },
      headings[(index + 1)...].first { !isSide || $0.label != nil },
    ].compactMap { $0 }
    let path = own.indices.lazy.map { own[...$0] }.first { path in
      beside.allSatisfy { !facts[$0.block].containers.starts(with: path) }
    }
    guard let path, facts[headings[index].block + 1].containers.starts(with: path) else { return nil }
    var at = headings[index].block + 1
    while at < facts.endIndex, facts[at].containers.starts(with: path) { at = at + 1 }
    return at
  }

  /// Leaves the section of a neutral heading where the element ends that it heads.
  private mutating func leaveElement(at index: BlockIndex, _ heading: HeadingIndex?) {
    guard side == nil, let end = elementEnd, index >= end else { return }
    elementEnd = nil
    if heading == nil { open(SectionPlan(label: hasSides ? labels.other : labels.body, opening: .nothing)) }
  }

  // MARK: Neutral headings

  private mutating func openNeutral(_ index: HeadingIndex) {
    let topic =
      topics.contains(index) ? index : headings[index].parent.flatMap { topics.contains($0) ? $0 : nil }
    var plan = SectionPlan(label: standing(index), opening: .heading(index), topic: topic)
    plan.heading = index
    if headings[index].runsOn { plan.items = [.init(block: headings[index].block, isRest: true)] }
    open(plan)
    elementEnd = containerEnd(of: index)
  }

  private func standing(_ index: HeadingIndex) -> Label {
    if let label = headings[index].naming.standing, hasSides || headings[index].form == .marked {
      return label
    }
    // In a text without marks a heading before the sides is the report's, as in the news; one of several topics is not.
    let isBefore = !topics.contains(index) && firstSide.map { index < $0 } ?? false
    let isReport = !reading.marksHeadings && isBefore
    return hasSides && !isReport ? labels.other : labels.body
  }

  /// Whether a neutral heading begins a section.
  private func opensSection(_ index: HeadingIndex) -> Bool {
    let heading = headings[index]
    if topics.contains(index) { return true }
    if heading.runsOn { return false }
    if heading.naming.standing != nil && heading.rank <= 75 { return true }
    switch heading.form {
    case .marked, .line: return true
    // What is bold under a heading is a part of its text, but for what stands beside sides, and what comes again.
    case .boldLine, .option:
      return heading.rank <= 75
        && (heading.parent == nil || isBesideSide(index) || again.contains(heading.words.words.map(\.key)))
    case .plain:
      return heading.naming.label == nil && heading.rank <= 76
        && (heading.parent == nil || isBesideSide(index))
    case .boldItem, .optionItem, .label, .sentence, .itemLead, .boldLead, .lead: return false
    }
  }

  /// Whether sides stand under the same heading.
  private func isBesideSide(_ index: HeadingIndex) -> Bool {
    headings[index].parent.map { overSides.contains($0) } ?? false
  }

  /// Whether words open a text as those of sides do, and name none.
  private func isBeside(_ index: HeadingIndex) -> Bool {
    let heading = headings[index]
    guard heading.form == .lead || heading.form == .boldLead, heading.label == nil else { return false }
    return leads.contains { $0 == (heading.form, heading.rank) }
  }
}
