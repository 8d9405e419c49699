import Boilerplate

// What a newsroom sets under a text or between its parts: rules, credits, how to reach the writer.

extension CleanUp {
  /// Whether a block is a rule made of marks, as wire services set between a report and its notes.
  func isRule(_ block: DraftBlock) -> Bool {
    block.kind == .paragraph && block.measure.letters <= 80
      && survey.draft.text(block).allSatisfy { Self.ruleMarks.contains($0) }
  }

  private static let ruleMarks = Set("_*-=~#+. ".utf8)

  /// Leaves out how to reach the writer or the newsroom: it stands in the last paragraphs, with an address of mail, and
  /// begins with words of its own or names the writer.
  mutating func removeEndNotes() {
    let own = blocks.indices.filter { reasons[$0] == nil && blocks[$0].kind == .paragraph }
    guard own.count > 4 else { return }
    for index in own.suffix(4) where blocks[index].measure.letters <= 400 {
      if isContact(blocks[index]) { reasons[index] = .outsideArticle }
    }
  }

  private func isContact(_ block: DraftBlock) -> Bool {
    guard survey.draft.text(block).contains(UInt8(ascii: "@")) else { return false }
    let asked = survey.draft.asked(block)
    if Boilerplate.finding(for: asked, in: survey.draft.bytes, isAtEdge: true) != nil { return true }
    let folded = survey.draft.string(block).foldedForComparison()
    return writers.contains { folded.contains($0) }
  }
}
