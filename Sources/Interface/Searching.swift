import Comparison
import Documents
import Layout
import Search

/// Searching: while typing, and from match to match.
extension State {
  mutating func startSearch(forward: Bool) {
    beforeSearch = BeforeSearch(place: place, finding: finding, isOpened: isOpenedBySearch)
    prompt = Prompt(.search(forward: forward))
  }

  /// What has been typed so far, searched from where one was: the view goes to the first match.
  mutating func searchWhileTyping(_ words: String, forward: Bool) {
    isOpenedBySearch = false
    if let place = beforeSearch?.place {
      relayout()
      go(to: place)
    }
    finding = nil
    guard !words.isEmpty else { return }
    let index = index ?? SearchIndex(documents, includingDiscarded: showsDiscarded)
    self.index = index
    finding = Finding(words, in: index, grid: grid)
    goToMatch(from: startOfSearch, forward: forward)
  }

  /// Ends the prompt: the matches stay lit.
  mutating func endSearch(_ words: String, forward: Bool) {
    let words = words.isEmpty ? searchHistory.last ?? "" : words
    if words != finding?.words { searchWhileTyping(words, forward: forward) }
    guard let finding else {
      cancelSearch()
      return
    }
    searchHistory.removeAll { $0 == words }
    searchHistory.append(words)
    if finding.matches.isEmpty {
      cancelSearch()
      message = noMatch(words)
    }
    beforeSearch = nil
  }

  /// Takes the search back: the place from before comes back, and what was lit there.
  mutating func cancelSearch() {
    let before = beforeSearch
    beforeSearch = nil
    finding = before?.finding
    if isOpenedBySearch != before?.isOpened ?? false {
      isOpenedBySearch.toggle()
      relayout()
    }
    if let place = before?.place { go(to: place) }
  }

  /// To the next match, or the one before; says so where it wraps.
  mutating func goToMatch(step: Int) {
    guard let finding, let current = finding.current else {
      if let words = searchHistory.last, finding == nil {
        searchWhileTyping(words, forward: step > 0)
        if self.finding?.matches.isEmpty == true {
          cancelSearch()
          message = noMatch(words)
        }
      } else {
        message = "Nothing searched for yet: \(keys.hint(.search)) searches"
      }
      return
    }
    let count = finding.matches.count
    let next = (current + step + count) % count
    if next != current + step {
      message = step > 0 ? "Wrapped to the first match" : "Wrapped to the last match"
    }
    self.finding?.current = next
    show(finding.matches[next])
  }

  /// Searches anew after the texts have changed.
  mutating func refreshSearch() {
    index = nil
    guard let old = finding else { return }
    let index = SearchIndex(documents, includingDiscarded: showsDiscarded)
    self.index = index
    var fresh = Finding(old.words, in: index, grid: grid)
    fresh.current = fresh.matches.isEmpty ? nil : min(old.current ?? 0, fresh.matches.count - 1)
    finding = fresh.matches.isEmpty ? nil : fresh
  }

  private func noMatch(_ words: String) -> String {
    let count = documents.count == 1 ? "1 document" : "\(documents.count) documents"
    return "No match for “\(words)” in \(count)"
  }

  /// The address from which a search looks on: the passage in focus.
  private var startOfSearch: TextAddress? {
    guard let focus else { return nil }
    let entry = grid.entries[focus.entry]
    guard entry.items.indices.contains(focus.item) else { return nil }
    let item = entry.items[focus.item]
    return (item.headings.first ?? item.block).map { TextAddress(document: entry.document, place: $0) }
  }

  private mutating func goToMatch(from start: TextAddress?, forward: Bool) {
    guard let matches = finding?.matches, !matches.isEmpty else { return }
    let at = start.flatMap { start in
      forward
        ? matches.firstIndex { $0.address.readingOrder >= start.readingOrder }
        : matches.lastIndex { $0.address.readingOrder <= start.readingOrder }
    }
    let current = at ?? (forward ? 0 : matches.count - 1)
    finding?.current = current
    show(matches[current])
  }

  // MARK: Showing a match

  /// Brings a match on the screen: its column, and the fold it is in.
  private mutating func show(_ match: Match) {
    wantedItem = nil
    let passage = grid.passage(holding: match.address)
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
      // In the header of a band: the header shows with the first row.
      if !grid.entries[entry].items.isEmpty { setFocus(Passage(entry: entry, item: 0)) }
      if let strip = arrangement.strips.firstIndex(of: .row(band: band, row: 0)) {
        reveal(from: ScrollPosition(strip: strip, line: 0), lines: 1)
      }
    }
    if passage == nil { pullFocus() }
  }

  /// Whether a match in a head shows in full while the head is folded.
  private func isShown(_ match: Match) -> Bool {
    arrangement.strips.indices.contains { strip in
      switch arrangement.strips[strip] {
      case .head, .titles:
        arrangement.lines(of: strip).contains { line in
          line.runs.contains { run in
            run.slice.map { $0.address == match.address && $0.range.upperBound >= match.range.upperBound }
              ?? false
          }
        }
      default: false
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

  /// Where the address comes in reading order.
  fileprivate var readingOrder: ReadingOrder {
    switch place {
    case .title: ReadingOrder(document, 0, 0)
    case .standfirst: ReadingOrder(document, 0, 1)
    case .byline: ReadingOrder(document, 0, 2)
    case .published: ReadingOrder(document, 0, 3)
    case .topic(let section): ReadingOrder(document, section + 1, 0)
    case .heading(let section): ReadingOrder(document, section + 1, 1)
    case .block(let section, let block): ReadingOrder(document, section + 1, block + 2)
    case .discarded(let index): ReadingOrder(document, .max, index)
    }
  }
}

/// A place in reading order: document, section, block.
private struct ReadingOrder: Comparable {
  let document, section, block: Int

  init(_ document: Int, _ section: Int, _ block: Int) {
    self.document = document
    self.section = section
    self.block = block
  }

  static func < (one: Self, other: Self) -> Bool {
    (one.document, one.section, one.block) < (other.document, other.section, other.block)
  }
}
