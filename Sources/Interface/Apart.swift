import Layout

/// Columns that scroll apart: each column of one band has a top of its own in the layout that all share. So rows,
/// places and search are what they are else, and coming together is taking the top of the column in focus for all.
struct Apart: Equatable, Sendable {
  /// The layout that the tops belong to, whatever has the focus in it.
  private let request: LayoutRequest
  /// The band whose columns scroll apart; the rest of the layout does not show.
  let band: Int
  /// The strips of its rows.
  let strips: ClosedRange<Int>
  /// The first line on the screen of each column, by entry; for the column in focus `State.top` holds it.
  var tops: [Int: ScrollPosition]

  /// All columns of a band at the same line; nil where the band has no two columns, or no rows.
  init?(_ arrangement: Arrangement, band: Int, top: ScrollPosition) {
    let rows = arrangement.strips.indices.filter {
      switch arrangement.strips[$0] {
      case .row(band, _), .hidden(band, _): true
      default: false
      }
    }
    let columns = arrangement.bands[band].visibleColumns
    guard let first = rows.first, let last = rows.last, columns.count > 1 else { return nil }
    request = Self.layout(of: arrangement)
    self.band = band
    strips = first...last
    tops = Dictionary(uniqueKeysWithValues: columns.map { ($0, top) })
  }

  /// Whether the tops are places of a layout.
  func fits(_ arrangement: Arrangement) -> Bool {
    Self.layout(of: arrangement) == request && Set(arrangement.bands[band].visibleColumns) == Set(tops.keys)
  }

  private static func layout(of arrangement: Arrangement) -> LayoutRequest {
    var request = arrangement.request
    request.focus = nil
    return request
  }
}

/// Scrolling apart and together.
extension State {
  mutating func toggleApart() {
    if apart != nil {
      comeTogether()
      return
    }
    guard let focus, let band = arrangement.band(of: focus.entry),
      let apart = Apart(arrangement, band: band, top: top)
    else {
      message = "There is only one column to scroll"
      return
    }
    self.apart = apart
    let start = max(top, firstTop)
    self.apart?.tops = apart.tops.mapValues { _ in start }
    top = start
    reveal(focus, atLeast: 2)
    message = "Columns scroll apart: \(keys.hint(.scrollApart)) brings them together"
  }

  /// The rows align again, on the one in focus.
  mutating func comeTogether() {
    apart = nil
    keepEndAtBottom()
    if let focus { reveal(focus, atLeast: 2) }
    message = "Columns scroll together"
  }

  /// Takes the top of a column that gets the focus while columns scroll apart; where it is in another band, they
  /// come together.
  mutating func scrollApart(in entry: Int) {
    guard let old = focus?.entry, old != entry else { return }
    guard let top = apart?.tops[entry] else {
      comeTogether()
      return
    }
    apart?.tops[old] = self.top
    self.top = top
  }

  /// The lines of columns that scroll apart, under the band's header.
  func lines(of apart: Apart) -> [VisibleLine] {
    var lines = [VisibleLine(line: header(of: apart.band), position: nil)]
    let columns = arrangement.bands[apart.band].visibleColumns
    var positions = columns.map { $0 == focus?.entry ? top : apart.tops[$0] }
    while lines.count < contentRows, positions.contains(where: { $0 != nil }) {
      let parts = positions.map { $0.map { line(at: $0) } }
      let position = columns.firstIndex { $0 == focus?.entry }.flatMap { positions[$0] }
      lines.append(VisibleLine(line: arrangement.line(of: apart.band, from: parts), position: position))
      positions = positions.map { $0.flatMap(after) }
    }
    return lines
  }
}
