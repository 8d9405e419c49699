import Bylines
import Documents

/// Takes title, byline and date from front matter where the document says none itself.
struct FieldStage {
  let reading: Reading

  /// The parts of the head with those of the front matter.
  func completed(_ head: [Int: [Part]]) -> [Int: [Part]] {
    var head = head
    var roles = head.values.joined().map(\.role)
    for (index, piece) in reading.pieces.enumerated() {
      guard case .field(let field) = piece.kind, let role = role(field, piece),
        !roles.contains(where: { says($0, the: role) })
      else { continue }
      let start = start(piece)
      head[index] = [Part(role: role, piece: index, range: start..<piece.range.upperBound)]
      if start > piece.range.lowerBound {
        let key = reading.trimmed(piece.range.lowerBound, start)
        head[index]?.insert(
          Part(role: .discarded(Junk(.frontMatter, .record)), piece: index, range: key.0..<key.1), at: 0)
      }
      roles.append(role)
    }
    return head
  }

  /// Where a field's value begins: in a text behind its key, which Markdown has left out.
  private func start(_ piece: Piece) -> Int {
    guard reading.source.format == .text, let field = TextField(reading.text, piece.range) else {
      return piece.range.lowerBound
    }
    return field.start
  }

  private func role(_ field: FrontMatter.Field, _ piece: Piece) -> Part.Role? {
    switch field {
    case .title: .title
    case .author: .byline
    case .date:
      DateReader(reading.text, start(piece)..<piece.range.upperBound).wholeLine().map { .date(iso: $0.iso) }
    }
  }

  private func says(_ role: Part.Role, the other: Part.Role) -> Bool {
    switch (role, other) {
    case (.title, .title), (.byline, .byline), (.date, .date): true
    default: false
    }
  }
}
