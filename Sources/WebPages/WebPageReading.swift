extension WebPage {
  /// Reads a page. Total: any bytes give a page, in linear time.
  /// - Parameter utf8: the page in UTF-8; what is none stands as U+FFFD.
  public init(utf8: [UInt8]) {
    self.init()
    let tree = HTMLParser.tree(utf8)
    let survey = PageSurvey(tree, BlockScanner.blocks(tree, ElementShapes(tree)))
    let metadata = PageMetadata(survey)
    title = metadata.title
    standfirst = metadata.standfirst
    byline = metadata.byline
    siteName = metadata.siteName
    canonicalAddress = metadata.canonicalAddress
    language = metadata.language
    published = metadata.published
    let excluded = Exclusion(survey, isStrict: true).reasons
    let article = ArticleRegion(survey, excluding: excluded).isArticle
    blocks = survey.draft.blocks.enumerated().map { index, block in
      let isArticle = article[index]
      let reason = excluded[index] ?? (isArticle ? block.kind == .caption ? .caption : nil : .outside)
      return PageBlock(block.kind, survey.draft.string(block), leftOut: reason)
    }
  }
}
