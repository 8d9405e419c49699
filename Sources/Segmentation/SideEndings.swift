import Documents
import LabelSets

/// Finds the headings in a text without marks that end a side: nothing but their form and place tells them from the
/// subheadings of its claims.
struct SideEndings {
  let reading: Reading
  let parts: [Part]

  /// The pieces of those headings.
  func pieces() -> Set<Int> {
    guard !parts.contains(where: { self.label($0)?.isOpinion == true }) else { return [] }
    let forms = Set(parts.filter(isHeading).map { reading.headingForm(of: $0.piece) })
    return forms.reduce(numbered()) { $0.union(endings(of: $1)) }
  }

  private func isHeading(_ part: Part) -> Bool {
    if case .heading = part.role { !reading.pieces[part.piece].isMarkedHeading } else { false }
  }

  /// The side or shared ground that a heading announces.
  private func label(_ part: Part) -> Label? {
    guard case .label(let opening) = part.role, opening.label.role == .side || opening.label.role == .shared
    else { return nil }
    return opening.label
  }

  // MARK: Form

  /// The headings of one form that end the last side of a turn: in no other side one follows text.
  private func endings(of form: HeadingForm) -> Set<Int> {
    var first: LabelID?
    var sides = 0
    var hasText = false
    var ending: Int?
    var endings: Set<Int> = []
    for part in parts {
      if let label = label(part) {
        if let turn = ending {
          // Only where the first side comes again is what stands before it a question.
          guard label.id == first, sides > 1 else { return [] }
          endings.insert(turn)
        }
        first = first ?? label.id
        sides += 1
        (hasText, ending) = (false, nil)
      } else if case .text = part.role {
        hasText = true
      } else if sides > 0, ending == nil, isHeading(part), reading.headingForm(of: part.piece) == form {
        if !hasText { return [] }
        ending = part.piece
      }
    }
    return sides > 1 ? endings.union([ending].compactMap(\.self)) : []
  }

  // MARK: Numbers

  /// The headings that go on with a row of numbers that began outside the sides: “2.” after “1.” over the first.
  private func numbered() -> Set<Int> {
    var endings: Set<Int> = []
    var row: HeadingNumber?
    var isInside = false
    for part in parts {
      let number = reading.headingNumber(of: part.piece)
      if label(part) != nil {
        isInside = true
        row = number ?? row
      } else if isHeading(part), let number {
        let goesOn = row.map(number.follows) ?? false
        if isInside, goesOn { endings.insert(part.piece) }
        // Claims that a side numbers for itself have nothing to do with the row outside.
        (row, isInside) = goesOn || !isInside ? (number, false) : (nil, true)
      } else if case .topic = part.role {
        (row, isInside) = (number ?? row, false)
      } else if case .label = part.role {
        (row, isInside) = (number ?? row, false)
      }
    }
    return endings
  }
}
