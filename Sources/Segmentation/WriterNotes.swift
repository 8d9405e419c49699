import Documents
import LabelSets

/// Finds what a page says of the writer of a side under the side's text: paragraphs that it emphasises as a whole.
struct WriterNotes {
  let reading: Reading
  let page: PageText
  let kept: [Int]
  let labels: [LabelCandidate]

  /// Their pieces.
  func pieces() -> [Int] {
    let starts = Set(labels.map(\.piece))
    var notes: [Int] = []
    for label in labels where label.form == .ownLine && [.side, .shared].contains(label.match.label.role) {
      let rest = kept[kept.partitionPoint { $0 <= label.piece }...]
      let text = rest.prefix { !starts.contains($0) && !reading.pieces[$0].isMarkedHeading }
      let own = text.reversed().prefix(Self.most).prefix(while: isNote)
      // A side that is emphasised from beginning to end has no note.
      if own.count < text.count { notes += own }
    }
    return notes
  }

  private static let most = 2
  private static let longest = 500

  private func isNote(_ index: Int) -> Bool {
    let piece = reading.pieces[index]
    guard piece.kind == .paragraph, (20...Self.longest).contains(piece.range.count) else { return false }
    let first = page.styles.partitionPoint { $0.range.lowerBound < piece.range.lowerBound }
    var (emphasised, end) = (0, 0)
    for style in page.styles[first...].prefix(while: { $0.range.lowerBound < piece.range.upperBound })
    where style.style == .emphasis && style.range.upperBound > end {
      emphasised += style.range.upperBound - max(end, style.range.lowerBound)
      end = style.range.upperBound
    }
    return emphasised * 5 >= piece.range.count * 4
  }
}
