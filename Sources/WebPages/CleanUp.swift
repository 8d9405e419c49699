/// Takes out of an article what is not of it, block by block: what repeats its title and its data, captions, rows of
/// links, prompts, and headings with nothing under them.
struct CleanUp {
  let survey: PageSurvey
  let title: TitlePlace
  let byline: String?
  private(set) var reasons: [PageBlock.LeftOut?]
  /// The first block of the article that is running text, as the article was found.
  private let firstProse: Int?

  init(
    _ survey: PageSurvey, _ title: TitlePlace, byline: String?, _ agreement: BodyAgreement,
    reasons: [PageBlock.LeftOut?]
  ) {
    self.survey = survey
    self.title = title
    self.byline = byline?.foldedForComparison()
    self.reasons = reasons
    firstProse = Self.firstProse(survey, reasons)
    removeSecondArticles()
    addStandfirst()
    removeTitle()
    for (index, block) in survey.draft.blocks.enumerated() where self.reasons[index] == nil {
      self.reasons[index] = reason(block)
    }
    apply(agreement)
    removeEdges()
    removeBiography()
    removeLinkRows()
    removeEmptyHeadings()
  }

  private var blocks: [DraftBlock] { survey.draft.blocks }

  private static func firstProse(_ survey: PageSurvey, _ reasons: [PageBlock.LeftOut?]) -> Int? {
    survey.draft.blocks.indices.first { index in
      reasons[index] == nil && survey.draft.blocks[index].prose > 0
        && survey.draft.blocks[index].measure.letters >= 80
    }
  }

  private mutating func removeSecondArticles() {
    for element in SecondArticle.elements(survey, isArticle: { reasons[$0] == nil }) {
      for index in survey.blocks(in: element) where reasons[index] == nil { reasons[index] = .relatedLinks }
    }
  }

  /// What stands between the title and the text and is running text itself sums the article up.
  private mutating func addStandfirst() {
    guard let start = title.heading, let end = firstProse, start < end, end - start < 40 else { return }
    for index in start + 1..<end where mayBeStandfirst(index, isNear: index - start < 8) {
      reasons[index] = nil
    }
  }

  private func mayBeStandfirst(_ index: Int, isNear: Bool) -> Bool {
    let block = blocks[index]
    guard
      reasons[index] == .outside
        || reasons[index] == .relatedLinks && isNear && block.measure.linkLetters == 0
    else { return false }
    switch block.kind {
    case .list, .table, .code: return false
    case .caption: return isText(block)
    case .heading, .paragraph, .quotation:
      return block.measure.letters >= 50 && block.measure.linkDensity < 0.3
        && (block.measure.sentences > 0 || block.measure.letters >= 100)
    }
  }

  private mutating func removeTitle() {
    for index in title.blocks where reasons[index] == nil || reasons[index] == .outside {
      let isBeforeText = firstProse.map { index < $0 } ?? true
      if isBeforeText || blocks[index].kind == .heading(1) { reasons[index] = .repeatedTitle }
    }
    guard let start = title.heading, let end = firstProse, start < end else { return }
    for index in start..<end where reasons[index] == .outside {
      let block = blocks[index]
      if isMetadata(block) || isCrumb(block, isBefore: true) { reasons[index] = .repeatedMetadata }
    }
  }

  private func reason(_ block: DraftBlock) -> PageBlock.LeftOut? {
    if block.kind == .caption { return isText(block) && isLead(block) ? nil : .caption }
    if isMetadata(block) { return .repeatedMetadata }
    if block.measure.letters < 600 {
      let hints = hints(around: block)
      if hints.contains(.caption), block.measure.letters < 300, !block.isHeading { return .caption }
      if !hints.isDisjoint(with: [.biography, .copyright, .tags]), !hints.contains(.articleBody) {
        return .outside
      }
    }
    return block.kind == .code
      ? nil
      : Prompts.reason(survey.draft.text(block), block.measure, isHeading: block.isHeading)
        ?? (isLinkAlone(block) ? .relatedLinks : nil)
  }

  /// Whether a paragraph is nothing but the title of another page.
  private func isLinkAlone(_ block: DraftBlock) -> Bool {
    block.kind == .paragraph && block.measure.linkDensity > 0.92 && block.measure.words >= 4
  }

  /// Whether a caption is long enough to be the article's lead, which some pages set under their picture.
  private func isText(_ block: DraftBlock) -> Bool {
    block.measure.letters >= 260 && block.measure.sentences >= 3
  }

  private func isLead(_ block: DraftBlock) -> Bool {
    firstProse.map { block.nodes.lowerBound < blocks[$0].nodes.lowerBound } ?? true
  }

  /// What the elements around a block are called, as long as they hold little else.
  private func hints(around block: DraftBlock) -> ElementHints {
    var hints: ElementHints = []
    var node = survey.lowestElement(around: block)
    for _ in 0..<5 {
      guard let element = node, survey.measure(of: element).letters <= block.measure.letters * 2 + 80 else {
        break
      }
      node = survey.parent(of: element)
      hints.formUnion(survey.roles.hints[element])
      if survey.tree.nodes[element].element == .time { hints.formUnion(.date) }
    }
    return hints
  }

  /// Whether a block only says who wrote the article, when, or for how long one reads.
  private func isMetadata(_ block: DraftBlock) -> Bool {
    if block.measure.letters < 400, survey.roles.hints[block.element].contains(.details) { return true }
    guard block.measure.letters < 110 else { return false }
    let folded = survey.draft.string(block).foldedForComparison()
    if let byline, !byline.isEmpty, folded.hasSuffix(byline), folded.utf8.count <= byline.utf8.count + 12 {
      return true
    }
    guard block.measure.sentences == 0 || block.measure.letters < 50 else { return false }
    let hints = hints(around: block)
    if !hints.isDisjoint(with: [.writer, .date]) { return true }
    return hints.contains(.details) && (block.measure.letters < 60 || survey.draft.text(block).digits > 0)
  }

  /// Paragraphs that the page's data do not have go, once the text has begun; those that only they have come back.
  private mutating func apply(_ agreement: BodyAgreement) {
    var isInText = false
    for (index, share) in agreement.shares.enumerated() where blocks[index].kind == .paragraph {
      guard let share, blocks[index].measure.linkDensity < 0.5 else { continue }
      if share > 0.8, let reason = reasons[index], blocks[index].prose >= 80, Self.mayComeBack.contains(reason) {
        reasons[index] = nil
      }
      if share > 0.5, reasons[index] == nil { isInText = true }
      if share < 0.1, reasons[index] == nil, isInText { reasons[index] = .outside }
    }
  }

  private static let mayComeBack: Set<PageBlock.LeftOut> = [.advertisement, .sharing, .subscription, .comments, .copyright]

  /// Crumbs before the text and after it: categories, dates, signs, counts.
  private mutating func removeEdges() {
    guard let first = firstProse else { return }
    let last = blocks.indices.last { reasons[$0] == nil && blocks[$0].prose > 0 } ?? first
    for index in blocks.indices where reasons[index] == nil && (index < first || index > last) {
      if isCrumb(blocks[index], isBefore: index < first) { reasons[index] = .repeatedMetadata }
    }
  }

  private func isCrumb(_ block: DraftBlock, isBefore: Bool) -> Bool {
    guard block.kind == .paragraph, block.measure.sentences == 0 else { return false }
    let letters = block.measure.letters
    let text = survey.draft.text(block)
    if block.measure.linkDensity > 0.9 && letters < 60 { return true }
    // A salutation ends in a comma, what leads to a list in a colon.
    if letters < 25 { return text.last != UInt8(ascii: ",") && text.last != UInt8(ascii: ":") }
    return isBefore && text.holdsYear && (letters < 60 || letters < 130 && text.digits >= 8)
  }

  /// Paragraphs about the writer: at the end they begin with the name, at the start with “By” and the name.
  private mutating func removeBiography() {
    guard let byline, byline.utf8.count >= 6 else { return }
    let own = blocks.indices.filter { reasons[$0] == nil && blocks[$0].kind == .paragraph }
    for index in own.suffix(3) where blocks[index].measure.letters < 900 {
      if survey.draft.string(blocks[index]).foldedForComparison().hasPrefix(byline) { reasons[index] = .outside }
    }
    for index in own.prefix(2) where blocks[index].measure.letters < 400 {
      let text = survey.draft.string(blocks[index])
      let name = BylineChoice.withoutLead(text)
      if name != text, name.foldedForComparison().hasPrefix(byline) { reasons[index] = .repeatedMetadata }
    }
  }

  /// Rows of blocks that are nothing but links.
  private mutating func removeLinkRows() {
    for (index, block) in blocks.enumerated() where reasons[index] == nil {
      guard block.measure.linkDensity > 0.9 else { continue }
      switch block.kind {
      case .list where isAfterPrompt(index) || !isAmongText(block):
        reasons[index] = .relatedLinks
      case .heading where isFollowedByLinks(index): reasons[index] = .relatedLinks
      default: break
      }
    }
  }

  private func isAfterPrompt(_ index: Int) -> Bool {
    index > 0 && reasons[index - 1].map { [.relatedLinks, .sharing, .subscription].contains($0) } ?? false
  }

  /// Whether running text stands beside a block, in the same element.
  private func isAmongText(_ block: DraftBlock) -> Bool {
    survey.parent(of: block.element).map { survey.prose(in: $0) > 200 } ?? false
  }

  private func isFollowedByLinks(_ index: Int) -> Bool {
    let next = blocks.indices.dropFirst(index + 1).first { reasons[$0] != .hidden }
    return next.map { blocks[$0].measure.linkDensity > 0.7 } ?? true
  }

  /// Headings with nothing of the article under them.
  private mutating func removeEmptyHeadings() {
    var next: Int?
    for index in blocks.indices.reversed() where reasons[index] == nil {
      if case .heading(let level) = blocks[index].kind, isEmpty(index, level, next) {
        reasons[index] = after(index) ?? .outside
      } else {
        next = index
      }
    }
  }

  /// - Parameter next: the article's next block; nil where the heading is the last.
  private func isEmpty(_ heading: Int, _ level: Int, _ next: Int?) -> Bool {
    guard let next else { return true }
    guard next > heading + 1, let reason = reasons[heading + 1], Self.cuts.contains(reason) else {
      return false
    }
    if case .heading(let below) = blocks[next].kind, below <= level { return true }
    // What stood in an element with it was left out with all of it.
    return survey.parent(of: blocks[heading].element).map { survey.blocks(in: $0).upperBound <= next }
      ?? false
  }

  private static let cuts: Set<PageBlock.LeftOut> = [
    .relatedLinks, .advertisement, .subscription, .comments, .sharing, .navigation,
  ]

  private func after(_ heading: Int) -> PageBlock.LeftOut? {
    heading + 1 < blocks.count ? reasons[heading + 1] : nil
  }
}

extension ArraySlice<UInt8> {
  fileprivate var digits: Int { count { $0 >= 0x30 && $0 <= 0x39 } }

  /// Whether a year of four digits stands in the text, 1990 to 2049.
  fileprivate var holdsYear: Bool {
    var digits = 0
    var year = 0
    for byte in self + [0x20] {
      if byte >= 0x30 && byte <= 0x39 {
        digits += 1
        year = digits > 4 ? 0 : year * 10 + Int(byte - 0x30)
      } else {
        if digits == 4, (1990..<2050).contains(year) { return true }
        digits = 0
        year = 0
      }
    }
    return false
  }
}
