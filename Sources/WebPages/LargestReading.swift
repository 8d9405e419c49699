import Documents

/// What a page's article is where hardly any was found: all the running text that is shown. An article of a few words is
/// likelier to be a mistake than the whole page, and what is too much can be passed over.
struct LargestReading {
  private let survey: PageSurvey
  /// Letters of the page's running text, without comments and what is not shown.
  private let running: Int

  /// - Parameter known: why blocks are left out that are no article by any reading.
  init(_ survey: PageSurvey, known: [Discarded.Reason?]) {
    self.survey = survey
    running = Self.letters(survey) { !Self.isNeverArticle(known[$0]) }
  }

  /// Whether what is left is nothing, or less than a tenth of the page's running text.
  func isMissed(by reasons: [Discarded.Reason?]) -> Bool {
    let article = Self.letters(survey) { reasons[$0] == nil }
    if running > 0 { return article * Self.least < running }
    return !survey.draft.blocks.isEmpty && !reasons.contains(nil)
  }

  private static let least = 10

  /// Letters of running text in the blocks that count.
  private static func letters(_ survey: PageSurvey, where counts: (Int) -> Bool) -> Int {
    survey.draft.blocks.indices.reduce(0) { sum, index in
      let block = survey.draft.blocks[index]
      return CleanUp.isRunningText(block) && counts(index) ? sum + block.prose : sum
    }
  }

  private static func isNeverArticle(_ reason: Discarded.Reason?) -> Bool {
    switch reason {
    case .hidden?, .comments?, .advertisement?, .relatedLinks?, .navigation?, .repeatedTitle?,
      .repeatedMetadata?:
      true
    case .sharing?, .subscription?, .caption?, .copyright?, .emptyMetadata?, .groupHeading?, .separator?,
      .pageHead?,
      .wordCount?, .templateResidue?, .linkDefinition?, .footnote?, .frontMatter?, .byteOrderMark?, .control?,
      .outsideArticle?, nil:
      false
    }
  }
}
