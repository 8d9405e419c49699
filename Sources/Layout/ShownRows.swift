import Comparison

extension Band {
  /// Whether a row shows: all do, unless rows without a match are hidden.
  func shows(row: Int, in request: LayoutRequest) -> Bool {
    guard let matching = request.matching else { return true }
    return openColumns.contains { matching.contains(Passage(entry: $0, item: row)) }
  }
}

/// Which rows show where those without a match are hidden.
extension Arrangement {
  /// Whether a passage is in a row that shows, or in a fold.
  public func shows(_ passage: Passage) -> Bool {
    guard let matching = request.matching, let band = band(of: passage.entry), !bands[band].isFolded else {
      return true
    }
    return bands[band].rows == .section
      ? matching.contains(passage) : bands[band].shows(row: passage.item, in: request)
  }

  /// Whether a passage's column shows, but not its row.
  public func isInHiddenRow(_ passage: Passage) -> Bool {
    guard request.matching != nil, let band = band(of: passage.entry) else { return false }
    return bands[band].visibleColumns.contains(passage.entry) && !shows(passage)
  }

  /// The passage above or below one in its entry that shows; nil where none does.
  public func shown(after passage: Passage, step: Int) -> Passage? {
    var next = Passage(entry: passage.entry, item: passage.item + step)
    while grid.entries[passage.entry].items.indices.contains(next.item) {
      if shows(next) { return next }
      next.item += step
    }
    return nil
  }

  /// A passage itself where it shows, else the next one in its entry, or the one before; where none in its entry
  /// shows, the first of all that does.
  public func nearestShown(to passage: Passage) -> Passage {
    if shows(passage) { return passage }
    return shown(after: passage, step: 1) ?? shown(after: passage, step: -1) ?? firstShown ?? passage
  }

  /// The first passage that shows in a band that is not folded.
  private var firstShown: Passage? {
    let open = bands.filter { !$0.isFolded }.flatMap(\.openColumns)
    return open.lazy.compactMap { entry in
      let items = self.grid.entries[entry].items
      return items.indices.lazy.map { Passage(entry: entry, item: $0) }.first(where: self.shows)
    }.first
      ?? bands.filter(\.isFolded).flatMap(\.openColumns).first { !grid.entries[$0].items.isEmpty }
      .map { Passage(entry: $0, item: 0) }
  }

  /// How many rows there are in bands that are not folded, and how many of them show.
  public var rowCounts: (shown: Int, all: Int) {
    var counts = (shown: 0, all: 0)
    for band in bands where !band.isFolded && !band.visible.isEmpty {
      switch band.rows {
      case .paragraph:
        counts.all += band.rowCount
        counts.shown += (0..<band.rowCount).count { band.shows(row: $0, in: request) }
      case .section:
        for entry in band.openColumns {
          let items = grid.entries[entry].items
          counts.all += items.count
          counts.shown += items.indices.count { shows(Passage(entry: entry, item: $0)) }
        }
      }
    }
    return counts
  }
}
