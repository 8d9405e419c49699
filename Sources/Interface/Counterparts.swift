import Documents

/// Where the texts of a document stand after its source was read again: where the same words stand, else as far from
/// the nearest text that is still there as they were.
struct Counterparts {
  private let old: [PlacedText]
  private let new: [PlacedText]
  /// Where each old text is in `old`.
  private let positions: [TextPlace: Int]
  /// Where the same words stand in `new`; nil where nowhere.
  private let kept: [Int?]

  init(from old: Document, to new: Document) {
    self.old = old.texts(includingDiscarded: true)
    self.new = new.texts(includingDiscarded: true)
    positions = Dictionary(self.old.enumerated().map { ($1.place, $0) }) { first, _ in first }
    // Words that stand more than once are told apart by which of them comes first.
    var places = Dictionary(grouping: self.new.indices.reversed()) { [new = self.new] in new[$0].text }
    kept = self.old.map { text in
      guard let place = places[text.text]?.last else { return nil }
      if (places[text.text]?.count ?? 0) > 1 { places[text.text]?.removeLast() }
      return place
    }
  }

  /// What has become of a place; nil where nothing near it is left.
  func place(_ place: TextPlace) -> TextPlace? {
    guard let position = positions[place], let near = nearest(to: position), let start = kept[near] else {
      return nil
    }
    let section = new[start].place.section
    let way = stride(from: start, through: start + position - near, by: position < near ? -1 : 1)
    return way.prefix { new.indices.contains($0) && new[$0].place.section == section }.last.map {
      new[$0].place
    }
  }

  /// The nearest text that is still there, in the same section if there is one.
  private func nearest(to position: Int) -> Int? {
    func rank(_ other: Int) -> (Int, Int) {
      (old[other].place.section == old[position].place.section ? 0 : 1, abs(other - position))
    }
    return old.indices.filter { kept[$0] != nil }.min { rank($0) < rank($1) }
  }
}
