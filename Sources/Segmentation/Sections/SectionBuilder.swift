import Documents
import LabelSets

/// From the division of a document to its sections: the text of each, with what told.
struct SectionBuilder {
  private let reading: Reading
  private let facts: Table<Facts>
  private let outline: Outline
  private let weights: Weights
  private var document: Document

  static func document(
    _ reading: Reading, _ facts: Table<Facts>, _ outline: Outline, _ division: Division,
    outside: [Part], weights: Weights
  ) -> Document {
    var builder = SectionBuilder(
      reading: reading, facts: facts, outline: outline, weights: weights,
      document: Document(source: reading.source))
    builder.addOutside(outside)
    builder.addHeadings(division)
    builder.document.sections = division.sections.map(builder.section)
    builder.document.discarded.sort { ($0.text.range?.start ?? 0) < ($1.text.range?.start ?? 0) }
    builder.joinInterrupted()
    return builder.document
  }

  // MARK: Outside of the sections

  private mutating func addOutside(_ parts: [Part]) {
    for part in parts {
      let piece = reading.pieces[part.piece]
      let folded = reading.folded(piece, in: reading.bareText(of: piece).clamped(to: part.range))
      let text = RangedText(
        folded.text, SourceRange(part.range.lowerBound, part.range.upperBound), origins: folded.origins)
      switch part.role {
      case .title: document.title = text
      case .standfirst: document.standfirst = text
      case .byline: document.byline = text
      case .date(let iso): document.published = PublishedDate(text, iso: iso)
      case .discarded(let junk): document.discarded.append(Discarded(junk.reason, text, junk.evidence))
      }
    }
  }

  /// Headings that say the same as the next, and headings without text over others.
  private mutating func addHeadings(_ division: Division) {
    for index in division.repeated {
      document.discarded.append(Discarded(.repeatedTitle, text(of: index), .repeats(place(of: index))))
    }
    for index in division.groups {
      let next = outline.headings.at(index + 1).map { _ in place(of: index + 1) }
      document.discarded.append(Discarded(.groupHeading, text(of: index), .over(next)))
    }
    for block in outline.orphans {
      let folded = folded(facts[block])
      let range = facts[block].range
      let text = RangedText(
        folded.text, SourceRange(range.lowerBound, range.upperBound), origins: folded.origins)
      document.discarded.append(Discarded(.relatedLinks, text, .words))
    }
  }

  private func place(of index: HeadingIndex) -> SourceRange {
    let heading = outline.headings[index]
    let block = facts[heading.block]
    // What stands before words that open a block belongs to them.
    let end = heading.isOwnLine || !heading.runsOn ? block.range.upperBound : heading.place.upperBound
    return SourceRange(block.range.lowerBound, end)
  }

  /// Where a heading's words stand, without a bullet.
  private func words(of index: HeadingIndex) -> SourceRange {
    let heading = outline.headings[index]
    let range = heading.runsOn ? heading.place : facts[heading.block].text
    return SourceRange(range.lowerBound, range.upperBound)
  }

  private func text(of index: HeadingIndex) -> RangedText {
    let heading = outline.headings[index]
    let folded =
      heading.runsOn
      ? reading.folded(reading.pieces[facts[heading.block].piece.value], in: heading.place)
      : folded(facts[heading.block])
    return RangedText(folded.text, place(of: index), origins: folded.origins)
  }

  private func folded(_ block: Facts) -> FoldedPiece {
    reading.folded(reading.pieces[block.piece.value], in: block.text)
  }

  // MARK: Sections

  private func section(_ plan: SectionPlan) -> Section {
    var section = Section(
      label: plan.label.id, name: plan.label.name, role: plan.label.role, topic: plan.topic.map(text),
      heading: plan.heading.map(text), evidence: evidence(plan))
    var items = plan.items[...]
    while let item = items.first {
      let run = items.prefix {
        isOneList(facts[item.block], facts[$0.block]) && !$0.isSubheading && !$0.isRest
      }
      if let last = run.last, run.count > 1 {
        section.blocks.append(list(facts[item.block], facts[last.block]))
        items = items.dropFirst(run.count)
      } else {
        section.blocks.append(block(item))
        items = items.dropFirst()
      }
    }
    return section
  }

  private func isOneList(_ first: Facts, _ other: Facts) -> Bool {
    first.kind == .item && other.kind == .item && first.piece == other.piece
  }

  private func list(_ first: Facts, _ last: Facts) -> Block {
    let range = first.range.lowerBound..<last.range.upperBound
    let folded = reading.folded(reading.pieces[first.piece.value], in: range)
    return Block(
      kind: .list, text: folded.text, range: SourceRange(range.lowerBound, range.upperBound),
      origins: folded.origins)
  }

  private func block(_ item: SectionPlan.Item) -> Block {
    var block = facts[item.block]
    if item.isRest, let heading = outline.heading(of: item.block) {
      let rest = outline.headings[heading].content..<block.text.upperBound
      (block.range, block.text, block.kind) = (rest.lowerBound..<block.range.upperBound, rest, .paragraph)
    }
    if block.kind == .item { return list(block, block) }
    let piece = reading.pieces[block.piece.value]
    let kind: Block.Kind =
      switch block.kind {
      case .code: .code
      case .table: .table
      case .paragraph, .heading, .boldLine, .item:
        item.isSubheading ? .subheading : block.quoteDepth > 0 ? .quotation : .paragraph
      }
    let folded = reading.folded(piece, in: kind == .subheading ? block.text : block.range)
    return Block(
      kind: kind, text: folded.text, range: SourceRange(block.range.lowerBound, block.range.upperBound),
      origins: folded.origins)
  }

  // MARK: What told

  private func evidence(_ plan: SectionPlan) -> Section.Evidence {
    switch plan.opening {
    case .side(let index):
      let heading = outline.headings[index]
      return .announced(
        words(of: index), form(heading), reasons(heading.hypothesis?.rows ?? []),
        counterpart: heading.hypothesis?.counterpart.map(words))
    case .heading(let index):
      guard let hypothesis = outline.headings[index].hypothesis else { return .heading }
      return .unconvinced(name: hypothesis.label.name, reasons(hypothesis.rows))
    case .lost(let side): return .lostHeading(before: words(of: side.before), reasons(side.rows))
    case .nothing: return .unannounced
    case .closing: return .conclusion
    }
  }

  private func reasons(_ rows: [Evidence]) -> [Section.Reason] {
    rows.map { Section.Reason($0.row.sentence, points: $0.row.points) }
  }

  private func form(_ heading: Heading) -> Section.Form {
    if !heading.runsOn { return .heading }
    if heading.depth > 0 { return .item }
    let block = facts[heading.block]
    return block.range.lowerBound > reading.pieces[block.piece.value].range.lowerBound ? .sentence : .start
  }

  // MARK: Interrupted paragraphs

  /// Marks paragraphs that go on with the one before, which junk interrupted: that one's sentence is open, and this one
  /// begins with a small letter or after a page's head.
  private mutating func joinInterrupted() {
    let interrupted = interruptedBlocks()
    let joins = LineJoins(reading.text, at: reading.page == nil ? interrupted.map(\.place) : [])
    for (section, index, place) in interrupted {
      document.sections[section].blocks[index].continues = true
      switch joins[place.start] {
      case .line, .space: break
      case .nothing: document.sections[section].blocks[index].continuesWord = true
      case .divided(let hyphen):
        document.sections[section].blocks[index].continuesWord = true
        document.sections[section].blocks[index - 1].dropLast(hyphen)
      }
    }
  }

  private func interruptedBlocks() -> [(section: Int, block: Int, place: LineJoins.Break)] {
    var interrupted: [(Int, Int, LineJoins.Break)] = []
    var discarded = document.discarded[...]
    for section in document.sections.indices {
      for index in document.sections[section].blocks.indices.dropFirst() {
        let (last, next) = (
          document.sections[section].blocks[index - 1], document.sections[section].blocks[index]
        )
        guard last.kind == .paragraph, next.kind == .paragraph, let range = last.range, let place = next.range
        else { continue }
        while let first = discarded.first, (first.text.range?.start ?? 0) < range.end {
          discarded = discarded.dropFirst()
        }
        guard let junk = discarded.first, let own = junk.text.range, own.end <= place.start else { continue }
        let first = reading.text[place.start]
        let isOpen = !".!?:".utf8.contains(reading.text[range.end - 1])
        if isOpen, junk.reason == .pageHead || first >= 0x61 && first <= 0x7A {
          interrupted.append((section, index, (range.end, place.start)))
        }
      }
    }
    return interrupted
  }
}

extension Block {
  /// Leaves the last bytes of the text out.
  fileprivate mutating func dropLast(_ count: Int) {
    text = String(decoding: text.utf8.dropLast(count), as: UTF8.self)
  }
}
