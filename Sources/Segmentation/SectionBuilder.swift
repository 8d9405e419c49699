import Documents
import LabelSets

/// From parts to a document.
struct SectionBuilder {
  private let reading: Reading
  private let body: Label
  private let other: Label
  private let isLabelled: Bool
  /// Whether headings over labels are questions: the same labels stand under several.
  private let hasTopics: Bool
  /// The pieces of headings that end a side.
  private let ending: Set<Int>
  private var document: Document
  /// The section being built.
  private var section: Section?
  /// Rank and depth of the heading that opened it.
  private var rank = 0
  private var depth = 0
  private var isSide = false
  private var isOpinion = false
  private var topic: (text: RangedText, rank: Int, depth: Int)?
  /// A heading over labels that no section has taken as its topic yet.
  private var waiting: (part: Part, over: SourceRange)?

  /// - Parameter endings: the pieces before which an element of a page ends that holds a side.
  static func document(
    _ reading: Reading, _ parts: [Part], endings: Set<Int>, _ catalog: LabelCatalog
  ) -> Document {
    var builder = SectionBuilder(reading, parts, endings, catalog)
    for part in parts { builder.add(part) }
    builder.close()
    builder.endTopic()
    builder.document.discarded.sort { ($0.text.range?.start ?? 0) < ($1.text.range?.start ?? 0) }
    return builder.document
  }

  private init(_ reading: Reading, _ parts: [Part], _ endings: Set<Int>, _ catalog: LabelCatalog) {
    self.reading = reading
    body = catalog.label(.body) ?? Label(id: .body, name: "Report", role: .report, order: 0)
    other = catalog.label(.other) ?? Label(id: .other, name: "Other", role: .aside, order: 10)
    isLabelled = parts.contains { part in
      switch part.role {
      case .label(let opening): opening.label.role == .side || opening.label.role == .shared
      case .runningHead(let label): label.role == .side || label.role == .shared
      case .text(let opening): opening != nil
      default: false
      }
    }
    hasTopics = Self.repeatsLabels(parts)
    ending = SideEndings(reading: reading, parts: parts).pieces().union(endings)
    document = Document(source: reading.source)
  }

  private static func repeatsLabels(_ parts: [Part]) -> Bool {
    var topic = 0
    var first: [String: Int] = [:]
    for part in parts {
      switch part.role {
      case .topic: topic += 1
      case .label(let opening), .text(.some(let opening)):
        let label = opening.label
        let name = "\(label.id) \(label.name)"
        if topic > 0, label.role == .side || label.role == .shared, first[name, default: topic] != topic {
          return true
        }
        if topic > 0 { first[name] = topic }
      default: break
      }
    }
    return false
  }

  private mutating func add(_ part: Part) {
    switch part.role {
    case .title: document.title = heading(part)
    case .standfirst: document.standfirst = heading(part)
    case .byline: document.byline = heading(part)
    case .date(let iso): document.published = PublishedDate(heading(part), iso: iso)
    case .discarded(let junk): discard(junk, part)
    case .runningHead(let label):
      discard(Junk(.pageHead, .page), part)
      if section?.label != label.id {
        open(Opening(label: label, evidence: .runningHead(place(part))), heading: nil, rank: 7, depth: 0)
      }
    case .label(let opening): open(opening, part)
    case .topic(let lower): open(topic: part, over: lower)
    case .heading(let evidence): addHeading(part, evidence)
    case .text(let opening): addText(part, opening)
    }
  }

  private func piece(_ part: Part) -> Piece { reading.pieces[part.piece] }

  private func place(_ part: Part) -> SourceRange {
    SourceRange(part.range.lowerBound, part.range.upperBound)
  }

  private func rank(_ part: Part) -> Int { reading.rank(of: part.piece) }

  /// The text of a part without heading marks, with all the part covers.
  private func heading(_ part: Part) -> RangedText {
    let bare = reading.bareText(of: piece(part)).clamped(to: part.range)
    let folded = reading.folded(piece(part), in: bare)
    return RangedText(folded.text, place(part), origins: folded.origins)
  }

  private mutating func discard(_ junk: Junk, _ part: Part) {
    document.discarded.append(Discarded(junk.reason, heading(part), junk.evidence))
  }

  // MARK: Sections

  private mutating func open(_ opening: Opening, _ part: Part) {
    if let section, section.label == opening.label.id, let first = section.heading,
      first.text == heading(part).text
    {
      return discard(Junk(.repeatedTitle, .repeats(first.range ?? place(part))), part)
    }
    if let section, opening.label.isOpinion, section.label == opening.label.id, section.blocks.isEmpty,
      let first = section.heading
    {
      document.discarded.append(Discarded(.repeatedTitle, first, .repeats(place(part))))
      self.section = nil
    }
    open(opening, heading: heading(part), rank: rank(part), depth: piece(part).quoteDepth)
  }

  private mutating func open(_ opening: Opening, heading: RangedText?, rank: Int, depth: Int) {
    let label = opening.label
    close()
    if let topic, depth < topic.depth || (rank <= topic.rank && rank < 7) { endTopic() }
    waiting = nil
    section = Section(
      label: label.id, name: label.name, role: label.role, topic: topic?.text, heading: heading,
      evidence: opening.evidence)
    (self.rank, self.depth) = (rank, depth)
    isSide = label.role == .side || label.role == .shared
    isOpinion = label.isOpinion
  }

  private mutating func close() {
    if let section, section.heading != nil || !section.blocks.isEmpty { document.sections.append(section) }
    section = nil
  }

  /// A heading over labels: a question that sections share where there are several, else a group heading.
  private mutating func open(topic part: Part, over lower: SourceRange) {
    close()
    endTopic()
    if hasTopics {
      topic = (heading(part), rank(part), piece(part).quoteDepth)
      waiting = (part, lower)
    } else {
      discard(Junk(.groupHeading, .over(lower)), part)
    }
    (rank, isSide) = (0, false)
  }

  private mutating func endTopic() {
    if let waiting { discard(Junk(.groupHeading, .over(waiting.over)), waiting.part) }
    (topic, waiting) = (nil, nil)
  }

  private mutating func addHeading(_ part: Part, _ evidence: Section.Evidence) {
    if isSubheading(part) {
      addBlock(part, .subheading)
    } else {
      let label = isLabelled && piece(part).isMarkedHeading ? other : body
      open(Opening(label: label, evidence: evidence), part)
    }
  }

  /// Whether a heading stays inside the open section.
  private func isSubheading(_ part: Part) -> Bool {
    guard let section, piece(part).quoteDepth >= depth, !ending.contains(part.piece) else { return false }
    if isOpinion { return true }
    // What heads nothing but another heading of its kind heads that one's text too: its claim in a sentence.
    let isClaim = isSide && section.blocks.isEmpty && rank(part) == rank
    if piece(part).isMarkedHeading { return rank > 0 && (rank(part) > rank || isClaim) }
    return isSide && section.heading != nil || (section.heading != nil && section.blocks.isEmpty)
  }

  // MARK: Blocks

  private mutating func addText(_ part: Part, _ opening: Opening?) {
    if let opening, !isOpen(opening.label) || isTurn(opening, part), !isEmpty(opening.label) {
      if opening.label.role == .aside { endTopic() }
      open(opening, heading: nil, rank: 7, depth: piece(part).quoteDepth)
    }
    addBlock(part, kind(part))
  }

  /// Whether a section without a heading has that label already.
  private func isOpen(_ label: Label) -> Bool {
    label.id == section?.label && label.name == section?.name && section?.heading == nil
  }

  /// Whether a heading of that label waits for its text: “DISSENT” over “TIDE, J., dissenting.”
  private func isEmpty(_ label: Label) -> Bool {
    label.id == section?.label && section?.heading != nil && section?.blocks.isEmpty == true
  }

  /// Whether the label opens the paragraph: each speaker who is “In favour:” has a section.
  private func isTurn(_ opening: Opening, _ part: Part) -> Bool {
    guard case .announced(let words, .start, _) = opening.evidence else { return false }
    return words.start >= part.range.lowerBound && words.start < part.range.upperBound
  }

  private func kind(_ part: Part) -> Block.Kind {
    switch piece(part).kind {
    case .list: .list
    case .code, .frontMatter: .code
    case .table: .table
    default: piece(part).quoteDepth > 0 ? .quotation : .paragraph
    }
  }

  private mutating func addBlock(_ part: Part, _ kind: Block.Kind) {
    if section == nil {
      open(Opening(label: body, evidence: .unannounced), heading: nil, rank: 0, depth: 0)
    }
    let bare = kind == .subheading ? reading.bareText(of: piece(part)) : part.range
    let folded = reading.folded(piece(part), in: bare)
    let block = Block(
      kind: kind, text: folded.text, range: place(part),
      continues: continues(part, kind), origins: folded.origins)
    section?.blocks.append(block)
  }

  /// Whether a paragraph goes on with the one before, which junk interrupted: that one's sentence is open, and
  /// this one begins with a small letter or after a page's head.
  private func continues(_ part: Part, _ kind: Block.Kind) -> Bool {
    guard kind == .paragraph, let last = section?.blocks.last, last.kind == .paragraph,
      let range = last.range,
      let junk = document.discarded.last, let place = junk.text.range, place.start >= range.end,
      let first = reading.text[part.range].first,
      junk.reason == .pageHead || first >= 0x61 && first <= 0x7A
    else { return false }
    return !".!?:".utf8.contains(reading.text[range.end - 1])
  }
}
