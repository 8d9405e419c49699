import Comparison
import Documents
import Layout

/// Laying out anew while the place is kept.
extension State {
  /// The layout that the state asks for.
  private var request: LayoutRequest {
    let grid = documents == arrangement.grid.documents ? arrangement.grid : Grid(documents)
    var request = LayoutRequest(grid: grid, width: size.columns, height: size.rows)
    request.rows = rows
    request.columns = columns
    request.isSwapped = isSwapped
    request.isReportOpen = isReportOpen || isOpenedBySearch
    request.showsDiscarded = showsDiscarded
    request.isSolo = isSolo
    request.glyphs = glyphs
    request.focus = focus?.entry
    return request
  }

  /// Lays out anew, with what was on the screen still there.
  mutating func relayout(keepingPlace: Bool = true) {
    let place = keepingPlace ? self.place : nil
    arrangement = Arrangement(request)
    top = ScrollPosition(strip: 0, line: 0)
    if let place { go(to: place) }
  }

  /// Where one is now.
  var place: Place {
    let lines = visibleLines
    let isAtStart = top <= ScrollPosition(strip: 0, line: 0)
    var found: (slice: TextSlice, passage: Passage?, row: Int)?
    for own in [true, false] where found == nil && !isAtStart {
      for (row, visible) in lines.enumerated() where found == nil && visible.position != nil {
        for run in visible.line.runs where run.slice != nil {
          if own && run.passage?.entry != focus?.entry { continue }
          if found == nil, let slice = run.slice { found = (slice, run.passage, row) }
        }
      }
    }
    return Place(focus: focus, slice: found?.slice, passage: found?.passage, row: found?.row ?? 0)
  }

  /// Goes back to a place, as far as the layout has it.
  mutating func go(to place: Place) {
    focus = place.focus
    guard let slice = place.slice, let position = position(of: slice, in: place.passage) else {
      top = ScrollPosition(strip: 0, line: 0)
      if let focus { reveal(focus, atLeast: 2) }
      return
    }
    top = settled(up(from: position, by: min(place.row, contentRows - 1)))
    if !visibleLines.contains(where: { $0.position == position }) { top = settled(position) }
    top = min(top, max(lowestTop, ScrollPosition(strip: 0, line: 0)))
    if let focus, !visiblePassages.contains(where: { $0.passage == focus }) { pullFocus() }
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
  private var headStrips: [Int] {
    arrangement.strips.indices.filter {
      switch arrangement.strips[$0] {
      case .head, .titles, .topic: true
      default: false
      }
    }
  }
}
