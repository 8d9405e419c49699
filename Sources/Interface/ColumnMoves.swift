import Layout

/// What the reader makes of the columns: their order, which are hidden, how wide they are.
extension State {
  /// The column in focus and its band.
  private struct Column {
    let band: Band
    /// Its place in the band.
    let place: Int
    /// The places of the columns that are not hidden.
    let open: [Int]
    /// Its place among those.
    let at: Int
    var id: ColumnID { band.ids[place] }
  }

  private var columnInFocus: Column? {
    guard let focus, let number = arrangement.band(of: focus.entry) else { return nil }
    let band = arrangement.bands[number]
    let open = band.columns.indices.filter { !band.hidden.contains($0) }
    guard let place = band.columns.firstIndex(of: focus.entry), let at = open.firstIndex(of: place) else {
      return nil
    }
    return Column(band: band, place: place, open: open, at: at)
  }

  /// Moves the column in focus to the left or right, in all bands that have it.
  mutating func moveColumn(by step: Int) {
    guard let column = columnInFocus, let focus else { return }
    let name = columnName(focus.entry)
    guard column.open.count > 1 else {
      message = "There is only one column here"
      return
    }
    guard column.open.indices.contains(column.at + step) else {
      message = "\(name) is the \(step < 0 ? "first" : "last") column"
      return
    }
    var ids = column.band.ids
    ids.swapAt(column.place, column.open[column.at + step])
    readersColumns.reorder(ids)
    relayoutAtFocus()
    message = "\(name) is column \(column.at + step + 1) of \(column.open.count)"
  }

  /// Hides the column in focus, never the last; the focus goes to the same row of the next.
  mutating func hideColumn() {
    guard let column = columnInFocus, let focus else { return }
    let others = column.open[(column.at + 1)...] + column.open[..<column.at].reversed()
    let next = others.map { column.band.columns[$0] }.first { !grid.entries[$0].items.isEmpty }
    guard let next else {
      message = "The last column stays"
      return
    }
    readersColumns.hidden.insert(column.id)
    focusColumn(next)
    relayoutAtFocus()
    message = "\(columnName(focus.entry)) is hidden: \(keys.hint(.allColumns)) shows all columns"
  }

  /// Shows all columns again: those that are hidden, and those beside one that is alone.
  mutating func showAllColumns() {
    guard isSolo || !readersColumns.hidden.isEmpty else {
      message = "No column was hidden"
      return
    }
    isSolo = false
    readersColumns.hidden = []
    relayoutAtFocus()
  }

  /// Makes the column in focus wider, or narrower where negative, by percent of an equal share.
  mutating func resizeColumn(by percent: Int) {
    guard let column = columnInFocus, let focus, column.band.visible.count > 1 else {
      message = "One column has all the room there is"
      return
    }
    let before = self
    let limits = ReadersColumns.percents
    let wanted = readersColumns.percent(of: column.id) + percent
    readersColumns.widths[column.id] = min(max(wanted, limits.lowerBound), limits.upperBound)
    relayoutAtFocus()
    guard let now = columnInFocus, now.band.cells != column.band.cells,
      let place = now.band.visible.firstIndex(of: now.place)
    else {
      self = before
      message = "No column is narrower than \(arrangement.request.narrowestColumn) cells"
      return
    }
    message =
      "\(columnName(focus.entry)) is \(now.band.cells[place].count) cells wide: \(keys.hint(.equalColumns)) makes all equal"
  }

  mutating func equalizeColumns() {
    readersColumns.widths = [:]
    relayoutAtFocus()
    message = "All columns are equally wide"
  }

  /// Keeps the first column on the screen while the others come and go, or lets it go again.
  mutating func freezeFirstColumn() {
    readersColumns.isFirstFrozen.toggle()
    relayoutAtFocus()
    message =
      readersColumns.isFirstFrozen
      ? "The first column stays while the others come and go"
      : "The first column comes and goes like the others"
  }

  /// Lays out anew with the passage in focus on the screen.
  mutating func relayoutAtFocus() {
    relayout()
    if let focus { reveal(focus) }
  }

  /// What a column is called in a sentence.
  func columnName(_ entry: Int) -> String {
    let entry = grid.entries[entry]
    return documents.count > 1 ? "\(entry.document + 1) \(entry.name)" : entry.name
  }
}
