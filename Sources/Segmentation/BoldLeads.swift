import Documents
import LabelSets

/// Finds the paragraphs that bold words open as they open the sides of the same document, and that belong to none:
/// “**By the numbers:** …” after “**Critics say:** …”.
struct BoldLeads {
  let reading: Reading
  let grammar: HeadingGrammar
  let kept: [Int]

  /// Those paragraphs, with what they open; none where no side opens in bold.
  func openings(beside found: [LabelCandidate]) -> [(piece: Int, opening: Opening)] {
    let labelled = Set(found.map(\.piece))
    let sides = found.filter { $0.match.label.role == .side && startsBold(reading.pieces[$0.piece]) }
    let forms = Set(sides.map(\.form))
    guard forms.contains(.runIn) || forms.contains(.ownLine) else { return [] }
    return kept.compactMap { index in
      labelled.contains(index) ? nil : opening(index, isKnown: !forms.contains(.runIn)).map { (index, $0) }
    }
  }

  /// - Parameter isKnown: whether only words that a label set knows count.
  private func opening(_ index: Int, isKnown: Bool) -> Opening? {
    let piece = reading.pieces[index]
    guard piece.kind == .paragraph, startsBold(piece) else { return nil }
    let words = reading.words(of: piece, limit: Self.longestLead + 1).words
    guard let colon = words.dropFirst().firstIndex(where: { $0.before.contains(.colon) }) else { return nil }
    let match = grammar.matches(words[..<colon], after: [.colon]).first {
      $0.count == colon && [.report, .aside].contains($0.label.role)
    }
    guard let label = match?.label ?? (isKnown ? nil : grammar.label(.body)) else { return nil }
    let place = SourceRange(words[0].start, words[colon - 1].end)
    return Opening(label: label, evidence: .announced(place, .start, .sides))
  }

  /// Words that can stand before the colon.
  private static let longestLead = 8

  /// Whether the source of a piece begins in bold.
  private func startsBold(_ piece: Piece) -> Bool {
    guard let range = piece.sourceRange else { return false }
    let start = reading.source.text[range].prefix { $0 == 0x20 }.endIndex
    let marks = reading.source.text[start..<min(start + 2, range.upperBound)]
    return marks.elementsEqual("**".utf8) || marks.elementsEqual("__".utf8)
  }
}
