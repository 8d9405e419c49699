import Documents

// The head of an article: title, standfirst, and what stands between them and the text.

extension CleanUp {
  /// The first block of an article that is running text.
  static func firstProse(_ survey: PageSurvey, _ reasons: [Discarded.Reason?]) -> Int? {
    survey.draft.blocks.indices.first { index in
      reasons[index] == nil && isRunningText(survey.draft.blocks[index])
        && survey.draft.blocks[index].measure.letters >= 80
    }
  }

  /// Whether a block is running text: a list without a sentence is results, prices, or names.
  static func isRunningText(_ block: DraftBlock) -> Bool {
    block.prose > 0 && (block.kind != .list || block.measure.sentences > 0)
  }

  /// What stands between the title and the text and is running text itself sums the article up.
  mutating func addStandfirst() {
    guard let start = title.heading, let end = firstProse, start < end, end - start < 40 else { return }
    for index in start + 1..<end where mayBeStandfirst(index, isNear: index - start < 8) {
      reasons[index] = nil
    }
  }

  private func mayBeStandfirst(_ index: Int, isNear: Bool) -> Bool {
    let block = blocks[index]
    guard
      reasons[index] == .outsideArticle
        || reasons[index] == .relatedLinks && isNear && block.measure.linkLetters == 0
    else { return false }
    // What has buttons, and who wrote it, is named so.
    guard hints(around: block).isDisjoint(with: [.tool, .writer, .biography]) else { return false }
    switch block.kind {
    case .list, .table, .code: return false
    case .caption: return isText(block)
    case .heading, .paragraph, .quotation:
      return block.measure.letters >= 50 && block.measure.linkDensity < 0.3
        && (block.measure.sentences > 0 || block.measure.letters >= 100)
    }
  }

  /// Leaves out what repeats the title, and says why the crumbs below it were left out.
  mutating func removeTitle() {
    for index in title.blocks where reasons[index] == nil || reasons[index] == .outsideArticle {
      let isBeforeText = firstProse.map { index < $0 } ?? true
      if isBeforeText || blocks[index].kind == .heading(1) { reasons[index] = .repeatedTitle }
    }
    guard let start = title.heading, let end = firstProse, start < end else { return }
    // What stands before the title and is no running text is the site's: results, prices, a kicker.
    for index in 0..<start where reasons[index] == nil && !Self.isRunningText(blocks[index]) {
      reasons[index] = .outsideArticle
    }
    for index in start..<end where reasons[index] == .outsideArticle {
      let block = blocks[index]
      if isMetadata(block) || isCrumb(block, isBefore: true) { reasons[index] = .repeatedMetadata }
    }
  }

  /// Whether a caption is long enough to be the article's lead, which some pages set under their picture.
  func isText(_ block: DraftBlock) -> Bool {
    block.measure.letters >= 260 && block.measure.sentences >= 3
  }

  func isLead(_ block: DraftBlock) -> Bool {
    firstProse.map { block.nodes.lowerBound < blocks[$0].nodes.lowerBound } ?? true
  }
}
