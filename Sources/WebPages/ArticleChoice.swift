import Documents

/// Reads a page in several ways and keeps the best: choosing well is worth more than any one rule.
struct ArticleChoice {
  /// Why each block is left out; nil where it is of the article.
  private(set) var reasons: [Discarded.Reason?]

  init(_ survey: PageSurvey, _ title: TitlePlace, _ agreement: BodyAgreement) {
    let strict = Reading(survey, title, agreement, .strict)
    let lenient = Reading(survey, title, agreement, .lenient)
    // Names that take more than half of the text away are names of something else.
    var best = strict.worth * 2.2 >= lenient.worth ? strict : lenient
    if best.worth <= 0 { best = Reading(survey, title, agreement, .lenient, isWhole: true) }
    if !best.reasons.contains(nil) { best = Reading(survey, title, agreement, .none, isWhole: true) }
    reasons = best.reasons
  }

  /// The page as a whole: only what is not shown is left out.
  static func whole(
    _ survey: PageSurvey, _ title: TitlePlace, _ agreement: BodyAgreement
  ) -> [Discarded.Reason?] {
    Reading(survey, title, agreement, .none, isWhole: true).reasons
  }

  /// One way to read a page.
  private struct Reading {
    var reasons: [Discarded.Reason?]
    var worth: Double

    init(
      _ survey: PageSurvey, _ title: TitlePlace, _ agreement: BodyAgreement,
      _ strictness: Exclusion.Strictness, isWhole: Bool = false
    ) {
      var excluded = Exclusion(survey, title, agreement, strictness).reasons
      for (index, share) in agreement.shares.enumerated() where share ?? 0 > 0.8 { excluded[index] = nil }
      let region = ArticleRegion(survey, title, agreement, excluding: excluded)
      worth = region.worth
      reasons = survey.draft.blocks.indices.map {
        excluded[$0] ?? (isWhole || region.isArticle[$0] ? nil : .outsideArticle)
      }
    }
  }
}
