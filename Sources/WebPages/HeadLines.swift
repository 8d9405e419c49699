import Bylines
import Documents

/// What the lines that a page shows between its title and its text say of the article, as the head of a text does: who
/// wrote it and when.
struct HeadLines {
  /// The writers; of a line that says nothing else the whole line.
  private(set) var byline: String?
  private(set) var published: WebPage.Published?
  /// The dates of all the lines, for those that the page gives to programs.
  private(set) var dates: [WebPage.Published] = []
  /// The blocks that say it.
  private(set) var blocks: [Int] = []

  init(_ survey: PageSurvey, _ title: TitlePlace, _ reasons: [Discarded.Reason?]) {
    guard let end = CleanUp.firstProse(survey, reasons) else { return }
    let start = title.heading.map { $0 + 1 } ?? max(0, end - Self.farthest)
    guard start < end else { return }
    var isUpdate = false
    let text = survey.draft.bytes
    for index in start..<min(end, start + Self.farthest) {
      let block = survey.draft.blocks[index]
      guard block.measure.letters < Self.longest, Self.mayStandInHead(block) else { continue }
      let writer = byline == nil ? BylineReader(text, block.text).found() : nil
      let reader = DateReader(text, block.text)
      let date = writer == nil && !isNamedDate(block, survey) ? reader.wholeLine() : reader.published()
      guard writer != nil || date != nil else { continue }
      blocks.append(index)
      if let writer {
        byline = String(decoding: text[writer.isWhole ? block.text : writer.names], as: UTF8.self)
      }
      guard let date else { continue }
      let range = reader.wholeLine() != nil && reader.all().count == 1 ? block.text : date.range
      dates.append(.init(text: String(decoding: text[range], as: UTF8.self), iso: date.iso))
      // The publication goes before an update, wherever it stands.
      guard published == nil || isUpdate && !date.isUpdate else { continue }
      published = dates.last
      isUpdate = date.isUpdate
    }
  }

  /// Blocks between the title and the text that are looked at.
  private static let farthest = 16
  private static let longest = 160

  private static func mayStandInHead(_ block: DraftBlock) -> Bool {
    switch block.kind {
    case .paragraph, .caption, .list: true
    case .heading, .quotation, .code, .table: false
    }
  }

  /// Whether the page calls a block a date's or a writer's: then it may say more than the date.
  private func isNamedDate(_ block: DraftBlock, _ survey: PageSurvey) -> Bool {
    survey.lowestElement(around: block).map {
      !survey.roles.hints[$0].isDisjoint(with: [.date, .writer])
    } ?? false
  }
}
