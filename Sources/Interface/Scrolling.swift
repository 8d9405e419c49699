import Documents
import Layout
import Terminal

/// Moving the view, and bringing places into it.
extension State {
  /// Moves the view by lines, down where positive; the focus follows to the first row that is wholly visible.
  /// Where nothing can scroll, the focus moves instead.
  mutating func scroll(by lines: Int) {
    let before = top
    top = moved(top, by: lines)
    if top == before {
      moveFocus(byRows: lines < 0 ? -1 : 1)
    } else {
      pullFocus()
    }
  }

  /// A position some lines away, within what can be scrolled to.
  private func moved(_ start: ScrollPosition, by lines: Int) -> ScrollPosition {
    var position = start
    let lowest = lowestTop
    // A header that is passed is a line too, though the view never stops at it.
    var left = abs(lines)
    while left > 0 {
      if lines > 0 {
        guard position < lowest, let next = after(position) else { break }
        position = settled(next)
        left -= position == next ? 1 : 2
      } else {
        guard var next = before(position) else { break }
        left -= 1
        // From below a header that is held in view, up to what stands above the header.
        if settled(next) == position, let above = before(next) {
          next = above
          left -= 1
        }
        position = settled(next) == position ? firstTop : settled(next)
      }
    }
    return min(position, max(lowest, firstTop))
  }

  mutating func scrollToTop() {
    top = settled(firstTop)
    pullFocus()
  }

  mutating func scrollToBottom() {
    top = lowestTop
    pullFocus(toLast: true)
  }

  // MARK: Focus

  /// Moves the focus to the first passage that is wholly visible, in its own column if that is in view.
  mutating func pullFocus(toLast: Bool = false) {
    let seen = visiblePassages
    let whole = seen.filter(\.isWhole)
    func pick(_ passages: [VisiblePassage]) -> Passage? {
      (toLast ? passages.last : passages.first)?.passage
    }
    let own = whole.filter { $0.passage.entry == focus?.entry }
    if let next = pick(own) ?? pick(whole) ?? pick(seen.filter { $0.passage.entry == focus?.entry })
      ?? pick(seen)
    {
      setFocus(next)
    }
  }

  /// A passage of which something is on the screen.
  struct VisiblePassage {
    var passage: Passage
    /// Rows of the screen of its first and its last visible line.
    var rows: ClosedRange<Int>
    /// First cell of its column.
    var column: Int
    var isWhole: Bool
  }

  /// The passages on the screen, by their first visible line, then from the left.
  var visiblePassages: [VisiblePassage] {
    var order: [Passage] = []
    var found: [Passage: VisiblePassage] = [:]
    for (row, visible) in visibleLines.enumerated() where visible.position != nil {
      for run in visible.line.runs {
        guard let passage = run.passage else { continue }
        if let first = found[passage]?.rows.lowerBound {
          found[passage]?.rows = first...row
        } else {
          order.append(passage)
          let starts = run.role == .rowNumber || run.role == .header
          found[passage] = VisiblePassage(
            passage: passage, rows: row...row, column: run.column, isWhole: starts)
        }
      }
    }
    return order.compactMap { passage in
      guard var visible = found[passage] else { return nil }
      visible.isWhole = visible.isWhole && visible.rows.count >= height(of: passage)
      return visible
    }
  }

  /// How many lines a passage takes.
  func height(of passage: Passage) -> Int {
    guard let strip = arrangement.strip(of: passage) else { return 0 }
    return arrangement.lines(of: strip).count { $0.runs.contains { $0.passage == passage } }
  }

  /// Gives the focus to a passage, and the passage's column a place on the screen.
  mutating func setFocus(_ passage: Passage) {
    if apart != nil { scrollApart(in: passage.entry) }
    focus = passage
    if needsLayout(for: passage.entry) { relayout() }
  }

  /// Whether the layout has a place on the screen for a column, as far as it has one at all.
  func showsColumn(of entry: Int) -> Bool {
    guard let band = arrangement.band(of: entry) else { return true }
    return arrangement.bands[band].visibleColumns.contains(entry)
      && (!isSolo || arrangement.request.focus == entry)
  }

  /// Whether the layout is another one when a column has the focus.
  func needsLayout(for entry: Int) -> Bool { !showsColumn(of: entry) || isLeavingHiddenColumn(for: entry) }

  /// Whether a hidden column shows that need not any more.
  private func isLeavingHiddenColumn(for entry: Int) -> Bool {
    guard let old = arrangement.request.focus, old != entry, let band = arrangement.band(of: old),
      let place = arrangement.bands[band].columns.firstIndex(of: old)
    else { return false }
    return arrangement.request.hides(arrangement.bands[band].ids[place], of: old)
  }

  // MARK: Bringing into view

  /// Scrolls as little as needed to have a passage on the screen, its start where it is taller.
  ///
  /// - Parameter lines: how many of its lines are enough.
  mutating func reveal(_ passage: Passage, atLeast lines: Int = .max) {
    guard let strip = arrangement.strip(of: passage) else { return }
    guard
      let first = arrangement.lines(of: strip).firstIndex(where: {
        $0.runs.contains { $0.passage == passage }
      })
    else { return }
    let count = max(1, min(lines, height(of: passage)))
    reveal(from: ScrollPosition(strip: strip, line: first), lines: count)
  }

  /// Scrolls as little as needed to have some lines on the screen.
  mutating func reveal(from first: ScrollPosition, lines count: Int) {
    let positions = visibleLines.compactMap(\.position)
    var last = first
    for _ in 1..<max(1, count) { last = after(last) ?? last }
    if let shown = positions.first, let end = positions.last, shown <= first, last <= end { return }
    let room = contentRows - 1
    if first >= top && count <= room {
      // Below: its last line becomes the last of the screen.
      top = settled(up(from: last, by: room - 1))
      if !visibleLines.contains(where: { $0.position == last }), let next = after(top) { top = settled(next) }
    } else {
      top = settled(first)
    }
    keepEndAtBottom()
  }

  /// Moves the view up where less than a screen would show; while the end does not show there is enough.
  mutating func keepEndAtBottom() {
    if showsEnd { top = min(top, max(lowestTop, firstTop)) }
  }

  func up(from position: ScrollPosition, by lines: Int) -> ScrollPosition {
    var position = position
    for _ in 0..<max(0, lines) { position = before(position) ?? position }
    return position
  }
}
