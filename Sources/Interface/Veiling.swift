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
    let old = focus.map { (grid.entries[$0.entry], $0.item) }
    veiled = veil.map { Veiled(documents: open, veil: $0) }
    documents = veil?.documents ?? open
    focus = nil
    placeBeforeReport = nil
    selection = nil
    // Where the marks of a comparison stand depends on the order of the columns.
    let kind = comparing?.kind
    comparing = nil
    relayout(keepingPlace: false)
    comparing = kind.map { Comparing($0, in: grid) }
    if comparing != nil { relayout(keepingPlace: false) }
    if let (entry, item) = old {
      let now = grid.entries.indices.first {
        grid.entries[$0].document == entry.document && grid.entries[$0].sections == entry.sections
      }
      // A heading that the veil hides may have been an item by itself.
      if let now, let last = grid.entries[now].items.indices.last {
        land(on: Passage(entry: now, item: min(item, last)))
      }
    }
    if focus == nil { focus = firstFocus }
    refreshSearch()
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
