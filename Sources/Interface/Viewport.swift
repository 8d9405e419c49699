import Layout

/// What of a layout is on the screen.
extension State {
  /// A line on the screen.
  struct VisibleLine {
    var line: Line
    /// Where it stands in the layout; nil for the header that is held in view, and below the end of the column in
    /// focus where columns scroll apart.
    var position: ScrollPosition?
  }

  /// The lines on the screen above the status line, top to bottom.
  var visibleLines: [VisibleLine] {
    if let apart { return lines(of: apart) }
    var lines: [VisibleLine] = []
    if let band = stickyBand(at: top) { lines.append(VisibleLine(line: header(of: band), position: nil)) }
    var position: ScrollPosition? = top
    while let at = position, lines.count < contentRows {
      lines.append(VisibleLine(line: line(at: at), position: at))
      position = after(at)
    }
    return lines
  }

  /// The header that is held in view: it names the passage in focus where that began above the screen.
  func header(of band: Int) -> Line {
    arrangement.header(of: band, hits: finding?.hits, continued: continuedFocus)
  }

  /// The passage in focus, if it goes on at the top of the screen, and began above it.
  private var continuedFocus: Passage? {
    guard let focus, arrangement.strip(of: focus) == top.strip else { return nil }
    let lines = arrangement.lines(of: top.strip)
    func isOfFocus(_ line: Int) -> Bool { lines[line].runs.contains { $0.passage == focus } }
    guard let first = lines.indices.first(where: isOfFocus), first < top.line else { return nil }
    return (top.line..<lines.count).contains(where: isOfFocus) ? focus : nil
  }

  /// The band whose header is held in view above a position: the one that the line before belongs to.
  func stickyBand(at position: ScrollPosition) -> Int? {
    if let apart { return apart.band }
    if position.line > 0 { return scrollingBand(arrangement.strips[position.strip]) }
    return position.strip > 0 ? scrollingBand(arrangement.strips[position.strip - 1]) : nil
  }

  private func scrollingBand(_ strip: Strip) -> Int? {
    if case .fold = strip { return nil }
    return strip.band
  }

  /// A line of the layout; headers and folds with the counts of the search.
  func line(at position: ScrollPosition) -> Line {
    switch arrangement.strips[position.strip] {
    case .header(let band): arrangement.header(of: band, hits: finding?.hits)
    case .fold(let band) where finding != nil: arrangement.fold(of: band, hits: finding?.hits)[position.line]
    default: arrangement.lines(of: position.strip)[position.line]
    }
  }

  // MARK: Steps

  /// The strips that can be scrolled to: all, or the rows of the band whose columns scroll apart.
  private var strips: ClosedRange<Int> { apart?.strips ?? 0...arrangement.strips.count - 1 }

  /// The highest position.
  var firstTop: ScrollPosition { ScrollPosition(strip: strips.lowerBound, line: 0) }

  /// The position one line further down; nil at the end.
  func after(_ position: ScrollPosition) -> ScrollPosition? {
    if position.line + 1 < arrangement.lines(of: position.strip).count {
      return ScrollPosition(strip: position.strip, line: position.line + 1)
    }
    var strip = position.strip + 1
    while strip <= strips.upperBound && arrangement.lines(of: strip).isEmpty { strip += 1 }
    return strip <= strips.upperBound ? ScrollPosition(strip: strip, line: 0) : nil
  }

  /// The position one line further up; nil at the start.
  func before(_ position: ScrollPosition) -> ScrollPosition? {
    if position.line > 0 { return ScrollPosition(strip: position.strip, line: position.line - 1) }
    var strip = position.strip - 1
    while strip >= strips.lowerBound && arrangement.lines(of: strip).isEmpty { strip -= 1 }
    guard strip >= strips.lowerBound else { return nil }
    return ScrollPosition(strip: strip, line: arrangement.lines(of: strip).count - 1)
  }

  /// A header at the top of the screen is the one that is held in view: the position moves below it.
  func settled(_ position: ScrollPosition) -> ScrollPosition {
    guard case .header = arrangement.strips[position.strip], stickyBand(at: position) == nil else {
      return position
    }
    return after(position) ?? position
  }

  /// The lowest position at which the end of the layout is still at the bottom of the screen.
  var lowestTop: ScrollPosition {
    guard let last = strips.last(where: { !arrangement.lines(of: $0).isEmpty }) else { return firstTop }
    var position = ScrollPosition(strip: last, line: arrangement.lines(of: last).count - 1)
    while isEmpty(position), let above = before(position) { position = above }
    for _ in 1..<max(2, contentRows) {
      guard let above = before(position) else { return position }
      position = above
    }
    // The header held in view takes a line of the screen.
    if stickyBand(at: settled(position)) != nil, let below = after(position) { position = below }
    return settled(position)
  }

  /// Whether nothing ends on a line: a gap, or a line that has nothing in the column that scrolls apart.
  private func isEmpty(_ position: ScrollPosition) -> Bool {
    if case .gap = arrangement.strips[position.strip] { return true }
    guard let apart, let focus,
      let place = arrangement.bands[apart.band].visibleColumns.firstIndex(of: focus.entry)
    else { return false }
    let cells = arrangement.bands[apart.band].cells[place]
    return !line(at: position).runs.contains { cells.contains($0.column) }
  }

  /// Whether the whole layout is on the screen.
  var fitsWhole: Bool { top <= firstTop && showsEnd }

  /// Whether the end is on the screen. It is looked for from the screen on: nothing further down is wrapped.
  var showsEnd: Bool {
    var below = visibleLines.last?.position.flatMap(after)
    while let position = below, isEmpty(position) { below = after(position) }
    return below == nil
  }

  /// How far down one is, in percent: 100 where the end shows, else 0 at the start.
  var percent: Int {
    if showsEnd { return 100 }
    if top <= firstTop { return 0 }
    let start = arrangement.share(above: strips.lowerBound, line: 0)
    let end = arrangement.share(above: strips.upperBound + 1, line: 0)
    let share = (arrangement.share(above: top.strip, line: top.line) - start) / (end - start)
    return min(99, max(0, Int(share * 100)))
  }
}
