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
    show(veiled.documents, veil: nil)
    message = sides.joined(separator: ", ")
  }

  private mutating func putVeil() {
    guard documents.contains(where: { $0.sections.contains { $0.role == .side } }) else {
      message = "There are no sides to veil"
      return
    }
    if showsDiscarded { toggleDiscarded() }
    show(documents, veil: Veil(documents))
    message = "Veiled: headings of sides, bylines and sources do not show; \(keys.hint(.veil)) reveals"
  }

  /// Shows documents, with a veil or without, and keeps the passage in focus.
  private mutating func show(_ open: [Document], veil: Veil?) {
    let old = focus.map { (entry: grid.entries[$0.entry], item: $0.item) }
    veiled = veil.map { Veiled(documents: open, veil: $0) }
    documents = veil?.documents ?? open
    (focus, wantedItem, placeBeforeReport, selection) = (nil, nil, nil, nil)
    relight { state in
      state.relayout(keepingPlace: false)
      if let old { state.land(on: old.entry, item: old.item) }
      if state.focus == nil { state.focus = state.firstFocus }
    }
  }

  /// Goes to where the sections of an entry of another grid stand now.
  private mutating func land(on entry: Entry, item: Int) {
    let now = grid.entries.indices.first {
      grid.entries[$0].document == entry.document && grid.entries[$0].sections == entry.sections
    }
    // A heading that the veil hides may have been an item by itself.
    guard let now, let last = grid.entries[now].items.indices.last else { return }
    land(on: Passage(entry: now, item: min(item, last)))
  }

  /// What a veil would have to be lifted for; nil for what can be done under it.
  static func needsSources(_ action: Action) -> Bool {
    switch action {
    case .sayLabel, .explain, .export, .toggleDiscarded, .copyWithCitation, .edit, .openLink, .reload: true
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
