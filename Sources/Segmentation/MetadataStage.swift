import Documents
import LabelSets

/// Finds what a document says about itself: lists of “Status: accepted” on top, lines of “Last updated”.
struct MetadataStage {
  let reading: Reading

  /// The reasons with metadata set apart.
  func setApart(_ reasons: [Junk?]) -> [Junk?] {
    var reasons = reasons
    var top = 0
    for index in reading.pieces.indices where reasons[index] == nil {
      if top < Self.longestTop, isRecord(reading.pieces[index]) {
        reasons[index] = Junk(.frontMatter, .record)
      }
      if top > Self.longestTop, isUpdate(reading.pieces[index]) {
        reasons[index] = Junk(.repeatedMetadata, .update)
      }
      if reasons[index] == nil { top += 1 }
    }
    return reasons
  }

  /// Pieces before which the metadata on top stand: a title and what is said beside it.
  private static let longestTop = 2

  // MARK: Records

  /// Whether a piece is lines of a key, a colon and a value each, keys of documents among them.
  private func isRecord(_ piece: Piece) -> Bool {
    guard piece.kind == .list || piece.kind == .paragraph || piece.kind == .boldLine, piece.lines.count <= 24
    else { return false }
    var known = 0
    for line in piece.lines {
      let line = reading.lines[line]
      let start = line.textStart + (reading.form.bulletLength(line) ?? 0)
      let words = HeadingWords(reading.text, start..<max(start, line.end), limit: 5).words
      guard let colon = words.dropFirst().firstIndex(where: { $0.before.contains(.colon) }), line.count <= 240
      else {
        return false
      }
      if words[..<colon].contains(where: { Self.keys.contains($0.key) }) { known += 1 }
    }
    return known * 2 >= piece.lines.count
      && (piece.kind == .list ? known > 1 || piece.lines.count == 1 : known > 1)
  }

  private static let keys = Set(
    [
      "status", "date", "author", "authors", "deciders", "start", "pr", "issue", "issues", "feature",
      "version",
      "tags", "updated", "created", "category", "categories", "source", "type", "consulted", "informed",
      "discussion",
      "supersedes", "ticket", "published", "editor", "reviewers", "owner", "revised", "proposed", "champion",
    ].map { HeadingWords.key(of: $0) })

  // MARK: Updates

  /// Whether a piece is one line that says when the document was changed.
  private func isUpdate(_ piece: Piece) -> Bool {
    guard piece.kind == .paragraph || piece.kind == .boldLine, piece.lines.count == 1 else { return false }
    let range = reading.bareText(of: piece)
    guard range.count <= 100, let first = reading.words(of: piece, limit: 3).words.first,
      Self.updates.contains(first.key)
    else { return false }
    return DateReader(reading.text, range).wholeLine() != nil
  }

  private static let updates = Set(
    ["last", "updated", "modified", "revised", "originally", "first"].map { HeadingWords.key(of: $0) })
}
