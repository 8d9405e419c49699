import Comparison
import Documents
import Layout

/// Reading before one knows whose view is whose.
extension State {
  /// Puts the veil over the documents, or takes it off and says what it hid.
  mutating func toggleVeil() {
    guard let veiled else { return putVeil() }
    let sides = zip(veiled.veil.sides, veiled.veil.names)
      .map { "\($0.rawValue.uppercased()) is \($1)" }
    readersColumns.forget(veiled.veil.sides)
    show(veiled.documents, veil: nil, at: place)
    message = sides.joined(separator: ", ")
  }

  private mutating func putVeil() {
    guard documents.contains(where: { $0.sections.contains { $0.role == .side } }) else {
      message = "There are no sides to veil"
      return
    }
    if showsDiscarded { toggleDiscarded() }
    show(documents, veil: Veil(documents), at: place)
    message = "Veiled: headings of sides, bylines and sources do not show; \(keys.hint(.veil)) reveals"
  }

  /// Shows documents, with a veil or without, at a place in them.
  mutating func show(_ open: [Document], veil: Veil?, at place: Place) {
    veiled = veil.map { Veiled(documents: open, veil: $0) }
    documents = veil?.documents ?? open
    relight { $0.relayout(at: place) }
  }

  /// What a veil would have to be lifted for; nil for what can be done under it.
  static func needsSources(_ action: Action) -> Bool {
    switch action {
    case .sayLabel, .explain, .export, .exportAgain, .toggleDiscarded, .copyWithCitation, .edit, .openLink:
      true
    default: false
    }
  }
}

extension State {
  /// The documents as they are without a veil: what outlives the program is anchored in them.
  var unveiled: [Document] { veiled?.documents ?? documents }
}

/// The documents under a veil.
struct Veiled: Equatable, Sendable {
  let documents: [Document]
  let veil: Veil
}
