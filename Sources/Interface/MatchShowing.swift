import Comparison
import Documents
import Layout
import Search

/// Bringing a match on the screen: its column, and the fold it is in.
extension State {
  mutating func show(_ match: Match) {
    wantedItem = nil
    let passage = searched?.passages[match.address]
    let entry = passage?.entry ?? grid.entry(holding: match.address)
    let needsHead = match.address.place.section == nil && !match.address.isDiscarded && !isShown(match)
    let isHidden = needsHead || (entry.map(isFoldedByReader) ?? false)
    if isHidden != isOpenedBySearch && !isReportOpen {
      isOpenedBySearch = isHidden
      relayout()
    }
    if let passage { land(on: passage) }
    let slice = TextSlice(address: match.address, range: match.range)
    if let position = position(of: slice, in: passage) {
      reveal(from: position, lines: 1)
    } else if let entry, let band = arrangement.band(of: entry) {
      showHeader(of: entry, in: band)
    }
    if passage == nil { pullFocus() }
  }

  /// A match in the header of a band: the header shows with the first row.
  private mutating func showHeader(of entry: Int, in band: Int) {
    if !grid.entries[entry].items.isEmpty {
      setFocus(arrangement.nearestShown(to: Passage(entry: entry, item: 0)))
    }
    let first = arrangement.strips.firstIndex { strip in
      if case .header = strip { false } else { strip.band == band }
    }
    if let first { reveal(from: ScrollPosition(strip: first, line: 0), lines: 1) }
  }

  /// Whether a match in a head shows in full while the head is folded.
  func isShown(_ match: Match) -> Bool {
    headStrips.contains { strip in
      arrangement.lines(of: strip).contains { line in
        line.runs.contains { run in
          run.slice.map { $0.address == match.address && $0.range.upperBound >= match.range.upperBound }
            ?? false
        }
      }
    }
  }

  /// Whether an entry is folded but for what the search opened.
  private func isFoldedByReader(_ entry: Int) -> Bool {
    guard !isReportOpen, let band = arrangement.band(of: entry) else { return false }
    if arrangement.bands[band].isFolded { return true }
    return isOpenedBySearch && arrangement.bands[band].kind == .report
      && documents.contains(where: \.hasLabelledSections)
  }

  mutating func closeWhatSearchOpened() {
    guard isOpenedBySearch else { return }
    isOpenedBySearch = false
    relayout()
  }
}

extension TextAddress {
  fileprivate var isDiscarded: Bool { if case .discarded = place { true } else { false } }
}
