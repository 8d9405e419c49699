import Comparison
import Documents
import Layout

/// Laying out anew while the place is kept.
extension State {
  /// The layout that the state asks for.
  private var request: LayoutRequest {
    let grid =
      documents == arrangement.grid.documents
      ? arrangement.grid : Grid(documents, sides: veiled?.veil.sides ?? [])
    var request = LayoutRequest(grid: grid, width: size.columns, height: size.rows)
    request.rows = rows
    request.columns = columns
    request.isSwapped = isSwapped
    request.isReportOpen = isReportOpen || isOpenedBySearch
    request.showsDiscarded = showsDiscarded
    request.isSolo = isSolo
    request.readersColumns = readersColumns
    request.limits = options.limits
    request.glyphs = glyphs
    request.focus = focus?.entry
    request.reportKey = keys.hint(.toggleReport)
    request.matching = rowFilter?.passages(in: grid)
    request.columnNotes = comparing?.columnNotes ?? [:]
    request.marginalia = (comparing?.marginalia ?? [:]).merging(marginalia(in: grid)) { "\($0), \($1)" }
    return request
  }

  /// Lays out anew, with what was on the screen still there.
  mutating func relayout(keepingPlace: Bool = true) {
    let place = keepingPlace ? self.place : nil
    arrangement = Arrangement(request)
    apart = nil
    if rowFilter != nil, arrangement.rowCounts.shown == 0 {
      rowFilter = nil
      arrangement = Arrangement(request)
    }
    top = ScrollPosition(strip: 0, line: 0)
    settleFocus()
    if let place { go(to: place) }
    updateGutter()
  }

  /// Moves a focus that does not show to what shows in its column, else to what shows at all, with its column.
  private mutating func settleFocus() {
    guard let focus, holds(focus) else { return }
    if isFolded(focus.entry) {
      self.focus?.item = 0
    } else {
      self.focus = arrangement.nearestShown(to: focus)
    }
    if let focus = self.focus, needsLayout(for: focus.entry) { arrangement = Arrangement(request) }
  }

  /// Where one is now: at the passage in focus; where it does not show, at the first text of its column, else at
  /// the first of all.
  var place: Place {
    var place = self.placeInFocus
    place.apart = apart
    return place
  }

  private var placeInFocus: Place {
    let address = focus.flatMap(grid.address)
    guard top > firstTop else { return Place(focus: address, row: 0) }
    var (ofColumn, first): (Place?, Place?)
    for (row, visible) in visibleLines.enumerated() where visible.position != nil {
      for run in visible.line.runs where run.slice != nil {
        let place = Place(focus: address, slice: run.slice, row: row)
        if run.passage == focus { return place }
        if ofColumn == nil, run.passage?.entry == focus?.entry { ofColumn = place }
        first = first ?? place
      }
    }
    return ofColumn ?? first ?? Place(focus: address, row: 0)
  }

  /// Lays out texts that are others now, or are called otherwise, at a place in them.
  mutating func relayout(at place: Place) {
    (focus, wantedItem, selection) = (nil, nil, nil)
    relayout(keepingPlace: false)
    focus = firstFocus
    go(to: place)
    updateGutter()
  }

  /// Goes back to a place, as far as the layout has it.
  mutating func go(to place: Place) {
    if let old = passage(of: place) { focus = old }
    settleFocus()
    apart = place.apart.flatMap { $0.fits(arrangement) && $0.tops[focus?.entry ?? -1] != nil ? $0 : nil }
    guard let slice = place.slice,
      let position = position(of: slice, in: grid.passage(holding: slice.address))
    else {
      top = firstTop
      if let focus { reveal(focus, atLeast: 2) }
      return
    }
    let row = min(place.row, contentRows - 1)
    top = settled(up(from: position, by: row))
    // A header that is held in view takes a row too.
    let shown = visibleLines.firstIndex { $0.position == position }
    if row > 0, shown != row, let below = after(top) { top = settled(below) }
    if !visibleLines.contains(where: { $0.position == position }) { top = settled(position) }
    keepEndAtBottom()
    guard let focus, !visiblePassages.contains(where: { $0.passage == focus }) else { return }
    if arrangement.strip(of: focus) == nil { pullFocus() } else { reveal(focus, atLeast: 2) }
  }

  /// The passage in focus at a place; nil where the layout has it not: discarded parts may be hidden again.
  func passage(of place: Place) -> Passage? {
    place.focus.flatMap(grid.passage).flatMap { holds($0) ? $0 : nil }
  }

  /// Whether there is a passage in the layout.
  func holds(_ passage: Passage) -> Bool {
    guard grid.entries.indices.contains(passage.entry), arrangement.band(of: passage.entry) != nil else {
      return false
    }
    return grid.entries[passage.entry].items.indices.contains(passage.item)
  }

  /// The line on which a stretch of text begins.
  func position(of slice: TextSlice, in passage: Passage?) -> ScrollPosition? {
    let strips = passage.map { arrangement.strip(of: $0).map { [$0] } ?? [] } ?? headStrips
    for strip in strips {
      let lines = arrangement.lines(of: strip)
      let line = lines.lastIndex { line in
        line.runs.contains {
          $0.slice?.address == slice.address && ($0.slice?.range.lowerBound ?? 0) <= slice.range.lowerBound
        }
      }
      if let line { return ScrollPosition(strip: strip, line: line) }
    }
    return nil
  }

  /// Strips whose text belongs to no passage.
  var headStrips: [Int] {
    arrangement.strips.indices.filter {
      switch arrangement.strips[$0] {
      case .head, .titles, .topic: true
      default: false
      }
    }
  }
}
