import Documents
import LabelSets

/// Sets junk apart by form and by words; what is in doubt stays.
struct JunkStage {
  let reading: Reading
  let wording: JunkWording
  let grammar: HeadingGrammar

  /// The reason for each piece, by index; nil for what is kept.
  func reasons() -> [Discarded.Reason?] {
    var reasons = reading.pieces.indices.map(reason)
    discardTail(&reasons)
    return reasons
  }

  private func reason(_ index: Int) -> Discarded.Reason? {
    let piece = reading.pieces[index]
    switch piece.kind {
    case .rule: return .separator
    case .invisible: return isByteOrderMark(piece) ? .byteOrderMark : .control
    case .frontMatter: return .frontMatter
    case .pageLine: return .pageHead
    case .code, .table: return nil
    default: return wordedReason(piece)
    }
  }

  private func isByteOrderMark(_ piece: Piece) -> Bool {
    piece.range.lowerBound == 0 && reading.text.starts(with: [0xEF, 0xBB, 0xBF])
  }

  private func wordedReason(_ piece: Piece) -> Discarded.Reason? {
    guard piece.lines.count <= 2 else { return nil }
    let range = reading.bareText(of: piece)
    guard range.count <= 160 else { return nil }
    if reading.text[range].starts(with: [0xC2, 0xA9]) { return .copyright }
    let words = reading.words(of: piece, limit: 24)
    return words.isWhole ? wording.reason(words) : nil
  }

  /// What follows “Related”, “Comments” and the like to the end of the source goes with them, if it is nothing
  /// but bare titles and teasers.
  private func discardTail(_ reasons: inout [Discarded.Reason?]) {
    var start = reasons.count
    while start > 0, reasons[start - 1] != nil || isLeftover(start - 1) { start -= 1 }
    let opens: Set<Discarded.Reason> = [.relatedLinks, .comments, .sharing, .subscription]
    guard let marker = reasons[start...].firstIndex(where: { $0.map(opens.contains) ?? false }) else {
      return
    }
    for index in marker..<reasons.count where reasons[index] == nil { reasons[index] = .relatedLinks }
  }

  /// Whether a piece can be a link's title or its teaser.
  private func isLeftover(_ index: Int) -> Bool {
    let piece = reading.pieces[index]
    guard piece.kind == .paragraph || piece.kind == .list || piece.isMarkedHeading else { return false }
    guard reading.length(of: piece) <= 300 else { return false }
    if reading.endsWithEllipsis(piece) { return true }
    guard !reading.isSentence(piece) else { return false }
    let words = reading.words(of: piece)
    return !grammar.matches(words.words[...], after: words.after).contains { $0.count == words.words.count }
  }
}
