import Comparison
import Layout

/// Moving the focus between passages.
extension State {
  /// The next row below or above in the same column, and beyond its end in the band after it.
  mutating func moveFocus(byRows step: Int) {
    wantedItem = nil
    guard let focus else { return }
    if !isFolded(focus.entry), let next = arrangement.shown(after: focus, step: step) {
      land(on: next)
    } else if apart != nil {
      let name = columnName(focus.entry)
      message =
        "\(name) \(step > 0 ? "ends" : "begins") here: \(keys.hint(.scrollApart)) brings the columns together"
    } else if let entry = neighbour(of: focus.entry, step: step) {
      let last = max(0, grid.entries[entry].items.count - 1)
      land(
        on: arrangement.nearestShown(
          to: Passage(entry: entry, item: step > 0 || isFolded(entry) ? 0 : last)))
    }
  }

  /// The next or previous section: within the column, else the band after or before it.
  mutating func moveFocus(bySections step: Int) {
    wantedItem = nil
    guard let focus else { return }
    let items = grid.entries[focus.entry].items
    let starts = items.indices.filter { index in
      index == 0 || items[index].headings.contains { if case .heading = $0 { true } else { false } }
    }
    let next = step > 0 ? starts.first { $0 > focus.item } : starts.last { $0 < focus.item }
    if let next, !isFolded(focus.entry) {
      land(on: arrangement.nearestShown(to: Passage(entry: focus.entry, item: next)))
    } else if let entry = neighbour(of: focus.entry, step: step) {
      land(on: arrangement.nearestShown(to: Passage(entry: entry, item: 0)))
    } else {
      message = step > 0 ? "No section below" : "No section above"
    }
  }

  /// The same row of the next or previous column, across bands, wrapping.
  mutating func moveFocus(byColumns step: Int) {
    let entries = readableEntries
    guard let focus, let at = entries.firstIndex(of: focus.entry), entries.count > 1 else {
      message = "There is only one column"
      return
    }
    focusColumn(entries[(at + step + entries.count) % entries.count])
  }

  /// The column of a band by its number, from 1.
  mutating func focusColumn(number: Int) {
    guard let focus, let band = arrangement.band(of: focus.entry) else { return }
    let columns = arrangement.bands[band].openColumns
    guard number <= columns.count else {
      let count = columns.count == 1 ? "is 1 column" : "are \(columns.count) columns"
      message = "There \(count); :\(number) goes to row \(number)."
      return
    }
    focusColumn(columns[number - 1])
  }

  /// The row one is on, in another column; the nearest where that column is shorter.
  mutating func focusColumn(_ entry: Int) {
    guard let focus else { return }
    if let apart, apart.tops[entry] != nil, entry != focus.entry { return look(into: entry) }
    let wanted = wantedItem ?? focus.item
    let count = grid.entries[entry].items.count
    guard count > 0 else {
      message = "\(grid.entries[entry].name) has no text"
      return
    }
    if wanted >= count { message = "\(grid.entries[entry].name) ends at \(count)" }
    land(on: arrangement.nearestShown(to: Passage(entry: entry, item: min(wanted, count - 1))))
    wantedItem = wanted
  }

  /// Gives the focus to a column that scrolls apart, as it stands.
  private mutating func look(into entry: Int) {
    wantedItem = nil
    setFocus(arrangement.nearestShown(to: Passage(entry: entry, item: 0)))
    pullFocus()
  }

  /// The next or previous document that shows, in the reader's order: its entry of the same kind, else its first.
  mutating func moveFocus(byDocuments step: Int) {
    wantedItem = nil
    guard let focus, documents.count > 1 else {
      message = "There is only one document"
      return
    }
    let here = grid.entries[focus.entry]
    let open = arrangement.bands.flatMap(\.openColumns).filter { !grid.entries[$0].items.isEmpty }
    let order = arrangement.request.documentOrder.filter { document in
      document == here.document || open.contains { grid.entries[$0].document == document }
    }
    let next = (order.firstIndex(of: here.document) ?? 0) + step
    guard order.indices.contains(next) else {
      message = step > 0 ? "This is the last document" : "This is the first document"
      return
    }
    let there = open.filter { grid.entries[$0].document == order[next] }
    guard let entry = there.first(where: { grid.entries[$0].key == here.key }) ?? there.first else { return }
    let item = min(focus.item, grid.entries[entry].items.count - 1)
    land(on: arrangement.nearestShown(to: Passage(entry: entry, item: item)))
  }

  /// A row of the column in focus, by its number, from 1.
  mutating func goToRow(_ number: Int) {
    guard let focus else { return }
    go(to: grid.entries[focus.entry].key.label.rawValue, row: number, preferring: focus.entry)
  }

  /// A passage by its address: label and row, from 1.
  mutating func go(to label: String, row: Int, preferring preferred: Int? = nil) {
    let named = grid.entries.indices.filter { grid.entries[$0].key.label.rawValue == label }
    let own = focus.map { grid.entries[$0.entry].document }
    let entry = preferred ?? named.first { grid.entries[$0].document == own } ?? named.first
    guard let entry else {
      message = "No \(label) section here"
      return
    }
    let count = grid.entries[entry].items.count
    guard row >= 1, row <= count else {
      message = "\(grid.entries[entry].name) has \(count == 1 ? "1 row" : "\(count) rows")"
      return
    }
    visit(Passage(entry: entry, item: row - 1))
  }

  /// Goes to a passage wherever it is: what hides it opens.
  mutating func visit(_ passage: Passage) {
    guard grid.entries.indices.contains(passage.entry) else { return }
    let entry = grid.entries[passage.entry]
    if entry.isDiscarded && !showsDiscarded {
      showsDiscarded = true
      relayout()
    }
    if isFolded(passage.entry) { setReport(open: true) }
    land(on: passage)
  }

  /// Gives the focus to a passage and brings it on the screen.
  mutating func land(on passage: Passage) {
    if !arrangement.shows(passage) {
      rowFilter?.opened = passage
      relayout()
    }
    setFocus(isFolded(passage.entry) ? Passage(entry: passage.entry, item: 0) : passage)
    if let focus { reveal(focus) }
  }

  func isFolded(_ entry: Int) -> Bool {
    arrangement.band(of: entry).map { arrangement.bands[$0].isFolded } ?? false
  }

  /// The entries that can have the focus at the touch of a key: all that show text, but folded ones.
  private var readableEntries: [Int] {
    let bands = apart.map { [arrangement.bands[$0.band]] } ?? arrangement.bands.filter { !$0.isFolded }
    return bands.flatMap(\.openColumns).filter { !grid.entries[$0].items.isEmpty }
  }

  /// The entry that stands below or above one: in the next band that has any, in the same place.
  private func neighbour(of entry: Int, step: Int) -> Int? {
    guard let band = arrangement.band(of: entry) else { return nil }
    let place = arrangement.bands[band].columns.firstIndex(of: entry) ?? 0
    var next = band + step
    while arrangement.bands.indices.contains(next) {
      let columns = arrangement.bands[next].openColumns.filter { !grid.entries[$0].items.isEmpty }
      if !columns.isEmpty { return columns[min(place, columns.count - 1)] }
      next += step
    }
    return nil
  }
}
