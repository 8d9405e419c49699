extension WebPage {
  /// Reads a page. Total: any bytes give a page, in linear time.
  /// - Parameter utf8: the page in UTF-8; what is none stands as U+FFFD.
  public init(utf8: [UInt8]) {
    self.init()
    let tree = HTMLParser.tree(utf8)
    let survey = PageSurvey(tree)
    let metadata = PageMetadata(survey)
    title = metadata.title
    standfirst = metadata.standfirst
    siteName = metadata.siteName
    canonicalAddress = metadata.canonicalAddress
    language = metadata.language
    let titlePlace = TitlePlace(survey, title: title)
    let agreement = BodyAgreement(survey, body: metadata.data.body)
    let chosen = ArticleChoice(survey, titlePlace, agreement).reasons
    let lines = HeadLines(survey, titlePlace, chosen)
    byline = metadata.byline(lines)
    published = metadata.published(lines)
    var reasons = CleanUp(survey, titlePlace, byline: byline, lines, agreement, reasons: chosen).reasons
    let largest = LargestReading(survey, known: reasons)
    isWhole = largest.isMissed(by: reasons)
    if isWhole {
      let whole = ArticleChoice.whole(survey, titlePlace, agreement)
      let cleaned = CleanUp(survey, titlePlace, byline: byline, lines, agreement, reasons: whole).reasons
      reasons = largest.isMissed(by: cleaned) ? whole : cleaned
      // Where nothing is shown, what a script would show is.
      if !reasons.contains(nil) { reasons = reasons.map { _ in nil } }
    }
    blocks = PageBlocks(survey, address: canonicalAddress).blocks(reasons)
  }
}
