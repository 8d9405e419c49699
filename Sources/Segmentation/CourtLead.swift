import Documents
import LabelSets

/// The opinion of the court in an excerpt that begins after its heading: what stands before the first separate
/// opinion and ends in the court's order.
struct CourtLead {
  let reading: Reading
  let grammar: HeadingGrammar

  /// Where that opinion begins, and its label; nil where the document does not say so.
  func label(before found: [LabelCandidate], _ runningHeads: [Int: Label], _ kept: [Int])
    -> (piece: Int, opening: Opening)?
  {
    guard let majority = grammar.label("majority"), let separate = found.first,
      Self.separate.contains(separate.match.label.id),
      !found.contains(where: { $0.match.label == majority }), !runningHeads.values.contains(majority),
      let first = kept.first, first < separate.piece,
      let last = kept.last(where: { $0 < separate.piece }), isOrder(reading.pieces[last])
    else { return nil }
    return (first, Opening(label: majority, evidence: .courtOrder(before: separate.place)))
  }

  /// Whether a piece ends in “so ordered”, “affirmed”, “reversed and remanded”.
  private func isOrder(_ piece: Piece) -> Bool {
    let range = reading.bareText(of: piece)
    let end = max(range.lowerBound, range.upperBound - 40)..<range.upperBound
    return HeadingWords(reading.text, end, limit: 20).words.last.map { Self.orders.contains($0.key) } ?? false
  }

  private static let separate: Set<LabelID> = ["concurrence", "dissent"]
  private static let orders = Set(
    ["ordered", "affirmed", "reversed", "remanded", "vacated", "dismissed"].map { HeadingWords.key(of: $0) })
}
