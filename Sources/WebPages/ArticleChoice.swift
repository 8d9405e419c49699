/// Reads a page in several ways and keeps the best: choosing well is worth more than any one rule.
struct ArticleChoice {
  /// Why each block is left out; nil where it is of the article.
  private(set) var reasons: [PageBlock.LeftOut?]

  init(_ survey: PageSurvey, _ title: TitlePlace) {
    let strict = Reading(survey, title, .strict)
    let lenient = Reading(survey, title, .lenient)
    var best = strict.worth * 2.2 >= lenient.worth ? strict : lenient
    if best.worth <= 0 { best = Reading(survey, title, .lenient, isWhole: true) }
    if !best.reasons.contains(nil) { best = Reading(survey, title, .none, isWhole: true) }
    reasons = best.reasons
  }

  /// One way to read a page.
  private struct Reading {
    var reasons: [PageBlock.LeftOut?]
    var worth: Double

    init(_ survey: PageSurvey, _ title: TitlePlace, _ strictness: Exclusion.Strictness, isWhole: Bool = false)
    {
      let excluded = Exclusion(survey, title, strictness).reasons
      let region = ArticleRegion(survey, excluding: excluded)
      worth = region.worth
      reasons = survey.draft.blocks.indices.map {
        excluded[$0] ?? (isWhole || region.isArticle[$0] ? nil : .outside)
      }
    }
  }
}
