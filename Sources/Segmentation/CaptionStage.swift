import Documents
import LabelSets

/// Finds the captions of court opinions: court, number, parties and dates between a page's head and the line
/// that opens the opinion.
struct CaptionStage {
  let reading: Reading
  let grammar: HeadingGrammar

  /// The reasons with the captions set apart.
  func setApart(_ reasons: [Junk?]) -> [Junk?] {
    var reasons = reasons
    for index in reading.pieces.indices where index > 0 && reasons[index] == nil {
      guard reasons[index - 1] != nil || isCaption(index - 1), opensOpinion(index) else { continue }
      var at = index - 1
      while at >= 0, reasons[at] != nil || isCaption(at) {
        if reasons[at] == nil {
          reasons[at] = Junk(.pageHead, .caption)
        } else if reasons[at]?.reason == .pageHead {
          break
        }
        at -= 1
      }
    }
    return reasons
  }

  private func opensOpinion(_ index: Int) -> Bool {
    let piece = reading.pieces[index]
    guard piece.kind == .paragraph, piece.lines.count <= 3, reading.length(of: piece) <= 240 else {
      return false
    }
    let words = reading.words(of: piece)
    let naming = grammar.naming(words, in: reading.text)
    return naming.kind == .wording && naming.label != nil && words.words.count >= 4
  }

  private func isCaption(_ index: Int) -> Bool {
    let piece = reading.pieces[index]
    guard piece.kind == .paragraph, piece.lines.count <= 6 else { return false }
    let text = reading.text[reading.bareText(of: piece)]
    if text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") { return true }
    guard let first = reading.words(of: piece, limit: 1).words.first else { return true }
    if Self.introductions.contains(first.key), piece.lines.count <= 3 || text.starts(with: "NOTICE".utf8) {
      return true
    }
    guard piece.lines.count <= 3, text.count <= 240 else { return false }
    if Self.routes.contains(where: { reading.words(of: piece, limit: 3).words.map(\.key).starts(with: $0) }) {
      return true
    }
    if !text.contains(where: { $0 >= 0x61 && $0 <= 0x7A && $0 != UInt8(ascii: "v") }) { return true }
    return isParties(piece) && reading.lastByte(of: piece) != UInt8(ascii: ".")
  }

  /// Whether a piece names the parties of a case: “SMITH v. CAIN”.
  func isParties(_ piece: Piece) -> Bool {
    guard reading.length(of: piece) <= 160 else { return false }
    let words = reading.words(of: piece, limit: 24).words
    if words.count > 2, Self.matters.contains(where: { words.lazy.map(\.key).starts(with: $0) }) {
      return true
    }
    return words.dropFirst().dropLast().contains { $0.key == Self.versus && !$0.capital }
  }

  private static let matters = ["in re", "in the matter of", "ex parte", "estate of"].map(HeadingWords.keys)
  /// How a case came before the court.
  private static let routes = [
    "on writ", "on writs", "on petition", "on appeal", "on application", "on certiorari", "certiorari to",
    "appeal from",
  ].map(HeadingWords.keys)
  private static let versus = HeadingWords.key(of: "v")
  private static let introductions = Set(
    ["notice", "no", "nos", "argued", "decided", "submitted", "docket"].map { HeadingWords.key(of: $0) })
}
