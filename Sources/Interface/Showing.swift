import Comparison
import Documents
import Layout

/// What is shown, and in which layout.
extension State {
  /// Opens or folds head and report; folding brings back the place from before.
  mutating func setReport(open: Bool) {
    guard documents.contains(where: \.hasLabelledSections) || documents.contains(where: { $0.title != nil })
    else { return }
    isOpenedBySearch = false
    isReportOpen = open
    if open {
      placeBeforeReport = place
      relayout(keepingPlace: false)
      let report = arrangement.bands.first { $0.kind == .report && !$0.columns.isEmpty }
      if let entry = report?.columns.first(where: { !grid.entries[$0].items.isEmpty }) {
        focus = Passage(entry: entry, item: 0)
        if !showsColumn(of: entry) { relayout(keepingPlace: false) }
      }
      if let focus { reveal(focus, atLeast: 2) }
    } else {
      relayout(keepingPlace: placeBeforeReport == nil)
      if let place = placeBeforeReport { go(to: place) }
      placeBeforeReport = nil
    }
  }

  /// Opens the fold in focus, or closes the report one is in.
  mutating func openFold() {
    guard let focus, let band = arrangement.band(of: focus.entry), arrangement.bands[band].kind == .report,
      arrangement.bands[band].isFolded || isReportOpen || isOpenedBySearch
    else {
      message = "No fold here: \(keys.hint(.toggleReport)) opens the report"
      return
    }
    setReport(open: arrangement.bands[band].isFolded)
  }

  mutating func toggleSolo() {
    isSolo.toggle()
    relayoutAtFocus()
    let (again, all) = (keys.hint(.soloColumn), keys.hint(.allColumns))
    if isSolo { message = "One column alone: \(again) or \(all) brings the others back" }
  }

  /// Rows by paragraph, by section.
  mutating func cycleRows() {
    let natural =
      focus.flatMap { arrangement.band(of: $0.entry) }.map { arrangement.bands[$0].rows } ?? .paragraph
    rows = (rows ?? natural) == .paragraph ? .section : .paragraph
    relayoutAtFocus()
    message = rows == .paragraph ? "Rows by paragraph, in order" : "Rows by section"
  }

  mutating func cycleLayout() {
    let all = LayoutRequest.Columns.allCases
    columns = all[((all.firstIndex(of: columns) ?? 0) + 1) % all.count]
    relayoutAtFocus()
    switch columns {
    case .automatic: message = "Layout: automatic"
    case .abreast: message = "Layout: all columns abreast"
    case .two: message = "Layout: two columns, what is shared below"
    case .one: message = "Layout: one column"
    }
  }

  /// Shows the discarded parts at the end, or hides them.
  mutating func toggleDiscarded() {
    let count = documents.reduce(0) { $0 + $1.discarded.count }
    guard count > 0 else {
      message = "Nothing was set apart"
      return
    }
    showsDiscarded.toggle()
    let discarded = grid.entries.indices.first { grid.entries[$0].isDiscarded }
    if !showsDiscarded, let focus, grid.entries[focus.entry].isDiscarded { self.focus = nil }
    relayout()
    refreshSearch()
    if showsDiscarded, let discarded { land(on: Passage(entry: discarded, item: 0)) }
    if focus == nil { pullFocus() }
    if focus == nil, let first = firstFocus { setFocus(first) }
    message =
      showsDiscarded
      ? "\(count == 1 ? "1 discarded part" : "\(count) discarded parts") at the end; \(keys.hint(.toggleDiscarded)) hides \(count == 1 ? "it" : "them")"
      : "Discarded parts are hidden"
  }

  /// The path an export is offered under, without the ending.
  var exportName: String {
    let name = documents.first?.source.name ?? "comparison"
    guard name != "-" else { return "comparison" }
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return (stem.isEmpty ? "comparison" : stem) + (documents.count > 1 ? "-compared" : ".triptych")
  }
}
