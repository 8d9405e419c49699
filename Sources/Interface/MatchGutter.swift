import Documents
import Layout
import Search
import Terminal

/// The marks in the last column of the screen that say where in the whole layout the matches lie. A mark stands
/// only where the layout leaves the cell and the one before it blank, at most one line from its place: it never covers
/// text, nor touches it.
extension State {
  /// Places the marks anew: after the matches, the layout or the size have changed.
  mutating func updateGutter() {
    gutter = []
    guard let finding, !fitsWhole else { return }
    for (address, ranges) in finding.ranges {
      for range in ranges {
        if let row = gutterRow(of: Match(address: address, range: range)) { gutter.insert(row) }
      }
    }
  }

  /// The row of the screen that is as far down as a match is in the layout.
  private func gutterRow(of match: Match) -> Int? {
    let share: Double?
    if let passage = searched?.passages[match.address] {
      let length = max(1, grid.text(at: match.address).utf8.count)
      share = arrangement.share(of: passage, part: Double(match.range.lowerBound) / Double(length))
    } else {
      share = strip(ofHeading: match.address).map { arrangement.share(above: $0, line: 0) }
    }
    return share.map { min(contentRows - 1, Int($0 * Double(contentRows))) }
  }

  /// The strip in which a text stands that belongs to no passage.
  private func strip(ofHeading address: TextAddress) -> Int? {
    if let entry = grid.entry(holding: address), let band = arrangement.band(of: entry) {
      return arrangement.strips.firstIndex { $0.band == band }
    }
    return headStrips.first { strip in
      switch arrangement.strips[strip] {
      case .head(let document): document == address.document
      case .titles: true
      default: false
      }
    }
  }

  func drawGutter(on screen: inout Screen) {
    guard !gutter.isEmpty else { return }
    let current = finding?.currentMatch.flatMap(gutterRow)
    var taken: Set<Int> = []
    for row in gutter.sorted(by: { ($0 == current ? -1 : $0) < ($1 == current ? -1 : $1) }) {
      let isFree = { (row: Int) in self.isBlank(row, on: screen.canvas) && !taken.contains(row) }
      guard let place = [row, row + 1, row - 1].first(where: isFree) else { continue }
      taken.insert(place)
      let isCurrent = row == current
      screen.canvas.put(
        isCurrent ? glyphs.currentMatch : glyphs.match, column: size.columns - 1, row: place,
        style: Style(isCurrent ? .currentMatch : .match))
    }
  }

  /// Whether the last cell of a row of the reading is blank, and the one before it.
  private func isBlank(_ row: Int, on canvas: Canvas) -> Bool {
    guard (0..<contentRows).contains(row) else { return false }
    return canvas.row(row).suffix(2).allSatisfy { $0.width == 1 && $0.text == " " }
  }
}
