import Boilerplate
import Documents

/// Takes out of an article what is not of it, block by block: what repeats its title and its data, captions, rows of
/// links, prompts, and headings with nothing under them.
struct CleanUp {
  let survey: PageSurvey
  let title: TitlePlace
  let byline: String?
  /// The names in it, in letters alone, that are long enough to be told from words.
  let writers: [String]
  /// Why each block is left out; nil where it is of the article.
  var reasons: [Discarded.Reason?]
  /// The first block of the article that is running text, as the article was found.
  let firstProse: Int?

  init(
    _ survey: PageSurvey, _ title: TitlePlace, byline: String?, _ lines: HeadLines,
    _ agreement: BodyAgreement, reasons: [Discarded.Reason?]
  ) {
    self.survey = survey
    self.title = title
    self.byline = byline?.foldedForComparison()
    writers = Self.names(byline ?? "")
    self.reasons = reasons
    firstProse = Self.firstProse(survey, reasons)
    removeSecondArticles()
    addStandfirst()
    removeTitle()
    for index in lines.blocks { self.reasons[index] = .repeatedMetadata }
    for (index, block) in survey.draft.blocks.enumerated() where self.reasons[index] == nil {
      self.reasons[index] = reason(block)
    }
    removeInsets()
    removePullQuotes()
    apply(agreement)
    removeEdges()
    removeBiography()
    removeEndNotes()
    removeTail()
    removeLinkRows()
    removeEmptyHeadings()
  }

  var blocks: [DraftBlock] { survey.draft.blocks }

  /// Letters of what stands on a tool.
  private static let longestTool = 12

  /// Why a block by itself is not of the article.
  private func reason(_ block: DraftBlock) -> Discarded.Reason? {
    if block.kind == .caption { return isText(block) && isLead(block) ? nil : .caption }
    if isMetadata(block) { return .repeatedMetadata }
    if isRule(block) { return .outsideArticle }
    if block.measure.letters < 600 {
      let hints = hints(around: block)
      if hints.contains(.caption), block.measure.letters < 300, !block.isHeading { return .caption }
      if !hints.isDisjoint(with: [.biography, .copyright, .tags]), !hints.contains(.articleBody) {
        return .outsideArticle
      }
      // “[edit]”
      if hints.contains(.tool), block.measure.letters <= Self.longestTool, !block.isHeading {
        return .outsideArticle
      }
    }
    if block.kind == .code { return nil }
    let found = Boilerplate.finding(for: survey.draft.asked(block), in: survey.draft.bytes)
    return found?.reason ?? (isLinkAlone(block) ? .relatedLinks : nil)
  }

  /// Whether a paragraph is nothing but the title of another page, or a word or two with a colon and such a title.
  private func isLinkAlone(_ block: DraftBlock) -> Bool {
    guard block.kind == .paragraph, block.measure.words >= 4 else { return false }
    return block.measure.linkDensity > 0.92 || isAnnouncedLink(block)
  }

  private func isAnnouncedLink(_ block: DraftBlock) -> Bool {
    guard block.measure.linkLetters >= 15, block.measure.letters < 160,
      let link = survey.draft.marks[block.marks].first(where: { survey.tree.nodes[$0.node].element == .a }),
      link.range.upperBound + 1 >= block.text.upperBound
    else { return false }
    let lead = survey.draft.bytes[block.text.lowerBound..<max(block.text.lowerBound, link.range.lowerBound)]
    let words = lead.split(separator: 0x20)
    return (1...3).contains(words.count) && words.last?.last == UInt8(ascii: ":")
  }

  /// What the elements around a block are called, as long as they hold little else.
  func hints(around block: DraftBlock) -> ElementHints {
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

}
