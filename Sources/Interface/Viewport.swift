import Layout

/// What of a layout is on the screen.
extension State {
  /// A line on the screen.
  struct VisibleLine {
    var line: Line
    /// Where it stands in the layout; nil for the header that is held in view.
    var position: ScrollPosition?
  }

  /// The lines on the screen above the status line, top to bottom.
  var visibleLines: [VisibleLine] {
    var lines: [VisibleLine] = []
    if let band = stickyBand(at: top) {
      lines.append(VisibleLine(line: arrangement.header(of: band, hits: finding?.hits), position: nil))
    }
    var position: ScrollPosition? = top
    while let at = position, lines.count < contentRows {
      lines.append(VisibleLine(line: line(at: at), position: at))
      position = after(at)
    }
    return lines
  }

  /// The band whose header is held in view above a position: the one that the line before belongs to.
  func stickyBand(at position: ScrollPosition) -> Int? {
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

  /// The position one line further down; nil at the end.
  func after(_ position: ScrollPosition) -> ScrollPosition? {
    if position.line + 1 < arrangement.lines(of: position.strip).count {
      return ScrollPosition(strip: position.strip, line: position.line + 1)
    }
    var strip = position.strip + 1
    while strip < arrangement.strips.count && arrangement.lines(of: strip).isEmpty { strip += 1 }
    return strip < arrangement.strips.count ? ScrollPosition(strip: strip, line: 0) : nil
  }

  /// The position one line further up; nil at the start.
  func before(_ position: ScrollPosition) -> ScrollPosition? {
    if position.line > 0 { return ScrollPosition(strip: position.strip, line: position.line - 1) }
    var strip = position.strip - 1
    while strip >= 0 && arrangement.lines(of: strip).isEmpty { strip -= 1 }
    return strip >= 0 ? ScrollPosition(strip: strip, line: arrangement.lines(of: strip).count - 1) : nil
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
    guard let last = arrangement.strips.indices.last(where: { !arrangement.lines(of: $0).isEmpty }) else {
      return ScrollPosition(strip: 0, line: 0)
    }
    var position = ScrollPosition(strip: last, line: arrangement.lines(of: last).count - 1)
    while isGap(position), let above = before(position) { position = above }
    for _ in 1..<max(2, contentRows) {
      guard let above = before(position) else { return position }
      position = above
    }
    // The header held in view takes a line of the screen.
    if stickyBand(at: settled(position)) != nil, let below = after(position) { position = below }
    return settled(position)
  }

  private func isGap(_ position: ScrollPosition) -> Bool {
    if case .gap = arrangement.strips[position.strip] { return true }
    return false
  }

  /// Whether the whole layout is on the screen.
  var fitsWhole: Bool { lowestTop <= ScrollPosition(strip: 0, line: 0) }

  /// How far down one is, in percent: 0 at the start, 100 where the end shows.
  var percent: Int {
    if top <= ScrollPosition(strip: 0, line: 0) && !fitsWhole { return 0 }
    if top >= lowestTop { return 100 }
    return min(99, Int(arrangement.share(above: top.strip, line: top.line) * 100))
  }
}
