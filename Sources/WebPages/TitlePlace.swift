/// Where a page shows its title.
struct TitlePlace {
  /// The blocks that repeat the title, in order.
  let blocks: [Int]
  /// The first of them that is a heading of the greatest rank; the article begins after it.
  let heading: Int?

  init(_ survey: PageSurvey, title: String?) {
    let letters = title.map { TextMeasure(Array($0.utf8)[...]).letters } ?? 0
    let title = title?.foldedForComparison() ?? ""
    var blocks: [Int] = []
    var heading: (block: Int, rank: Int)?
    for (index, block) in survey.draft.blocks.enumerated() where Self.mayRepeat(block, letters) {
      let text = survey.draft.string(block).foldedForComparison()
      guard block.isHeading ? Self.isSame(text, title) : text == title else { continue }
      blocks.append(index)
      let rank = if case .heading(let level) = block.kind { level } else { 7 }
      if rank < heading?.rank ?? 8 { heading = (index, rank) }
    }
    self.blocks = blocks
    self.heading = heading?.block
  }

  /// Whether a block is as long as a title of so many letters.
  private static func mayRepeat(_ block: DraftBlock, _ letters: Int) -> Bool {
    let own = block.measure.letters
    return own * 3 >= letters && own <= letters * 3 && block.kind != .list && block.kind != .table
  }

  /// Whether a text is the title, or most of it: the site's name or a kicker may stand beside either.
  private static func isSame(_ text: String, _ title: String) -> Bool {
    guard !text.isEmpty, !title.isEmpty else { return false }
    if text == title { return true }
    let (short, long) = text.utf8.count < title.utf8.count ? (text, title) : (title, text)
    return short.utf8.count >= 12 && short.utf8.count * 2 >= long.utf8.count
      && (long.hasPrefix(short) || long.hasSuffix(short))
  }
}
