import Comparison
import Documents
import Layout
import Search

/// Searching: while typing, in slices, and from match to match.
extension State {
  /// Bytes that are searched within a key: a hundredth of a second, if that.
  private static let firstSlice = 1 << 20
  /// Bytes that are searched at a time while no key waits.
  private static let laterSlice = 4 << 20

  mutating func startSearch(forward: Bool) {
    beforeSearch = BeforeSearch(place: place, finding: finding, isOpened: isOpenedBySearch)
    prompt = Prompt(.search(forward: forward))
  }

  /// What has been typed so far, searched from where one was: the view goes to the first match.
  mutating func searchWhileTyping(_ words: String, _ modes: Query.Modes, forward: Bool) {
    isOpenedBySearch = false
    if let place = beforeSearch?.place {
      relayout()
      go(to: place)
    }
    finding = nil
    searchTrouble = nil
    if searched == nil { searched = SearchedTexts(grid, includingDiscarded: showsDiscarded) }
    let names = searched?.names ?? ScopeNames(documents)
    do {
      finding = try Finding(words, modes, names: names, from: startOfSearch, forward: forward)
      continueSearch(work: Self.firstSlice)
    } catch {
      searchTrouble = error
    }
  }

  /// Whether something is left to be done while no key waits: ask with `Message.idle`.
  public var hasWork: Bool { finding?.isGoing == true && !isTooSmall }

  /// Goes on with a search that is on its way.
  mutating func continueSearch() { continueSearch(work: Self.laterSlice) }

  private mutating func continueSearch(work: Int) {
    guard var finding, finding.isGoing, var texts = searched else { return }
    // Moved out and back: a copy of what was found would be made otherwise.
    (self.finding, searched) = (nil, nil)
    finding.advance(in: &texts, grid, work: work)
    let isSettled = finding.settle()
    (self.finding, searched) = (finding, texts)
    updateGutter()
    if isSettled, let match = finding.currentMatch { show(match) }
    if !finding.isGoing, prompt?.isSearch != true { finishSearch() }
    refreshMatchList()
  }

  /// Ends the prompt: the matches stay lit. Without words the last search is repeated.
  mutating func endSearch(_ words: String, _ modes: Query.Modes, forward: Bool) {
    if words.isEmpty {
      cancelSearch()
      goToMatch(step: forward ? 1 : -1)
      return
    }
    if words != finding?.words || modes != finding?.modes {
      searchWhileTyping(words, modes, forward: forward)
    }
    acceptSearch()
  }

  /// Keeps a search that has begun in the history, or says what is wrong with it.
  private mutating func acceptSearch() {
    if let trouble = searchTrouble {
      cancelSearch()
      message = trouble.sentence
      return
    }
    guard let finding else { return }
    searchHistory.removeAll { $0 == finding.words }
    searchHistory.append(finding.words)
    searchModes[finding.words] = finding.modes
    if !finding.isGoing { finishSearch() }
  }

  /// A search has been through all texts.
  private mutating func finishSearch() {
    guard let finding else { return }
    if finding.matches.isEmpty {
      cancelSearch()
      message =
        finding.isStopped
        ? "Stopped before a match: the pattern takes too many steps" : noMatch(finding.words)
    } else if finding.isStopped {
      message = "Stopped: the pattern takes too many steps. Found before that: \(finding.count)"
    }
    if finding.isForFilter && !finding.matches.isEmpty { filterRows(by: finding) }
    if let start = beforeSearch?.place { recordJump(from: start) }
    beforeSearch = nil
  }

  /// Takes the search back: the place from before comes back, and what was lit there.
  mutating func cancelSearch() {
    let before = beforeSearch
    beforeSearch = nil
    searchTrouble = nil
    finding = before?.finding
    if isOpenedBySearch != before?.isOpened ?? false {
      isOpenedBySearch.toggle()
      relayout()
    }
    if let place = before?.place { go(to: place) }
    updateGutter()
  }

  /// Puts out what is lit.
  mutating func clearSearch() {
    finding = nil
    updateGutter()
    closeWhatSearchOpened()
  }

  /// To the next match, or the one before; says so where it wraps. With nothing lit the last search is repeated.
  mutating func goToMatch(step: Int) {
    guard let finding else {
      guard let words = searchHistory.last else {
        message = "Nothing searched for yet: \(keys.hint(.search)) searches"
        return
      }
      search(words, searchModes[words] ?? Query.Modes(), forward: step > 0)
      return
    }
    let count = finding.matches.count
    guard let current = finding.current, !finding.isGoing || (0..<count).contains(current + step) else {
      message = "Still searching: \(finding.count) so far"
      return
    }
    let next = (current + step + count) % count
    if next != current + step {
      message = step > 0 ? "Wrapped to the first match" : "Wrapped to the last match"
    }
    goToMatch(next)
  }

  /// To a match by its index.
  mutating func goToMatch(_ index: Int) {
    guard let finding, finding.matches.indices.contains(index) else { return }
    self.finding?.current = index
    show(finding.matches[index])
  }

  /// Searches without a prompt.
  mutating func search(_ words: String, _ modes: Query.Modes, forward: Bool, toFilter: Bool = false) {
    beforeSearch = BeforeSearch(place: place, finding: finding, isOpened: isOpenedBySearch)
    searchWhileTyping(words, modes, forward: forward)
    finding?.isForFilter = toFilter
    acceptSearch()
  }

  // MARK: Modes

  /// Turns a mode of the search over: in its prompt, else of the search that is lit.
  mutating func toggle(_ mode: Action) {
    if let prompt, prompt.hasModes {
      let modes = prompt.modes.toggling(mode, of: finding?.run.query)
      self.prompt?.modes = modes
      typed()
    } else if let finding {
      search(finding.words, finding.modes.toggling(mode, of: finding.run.query), forward: true)
    } else {
      message = "Nothing searched for yet: \(keys.hint(.search)) searches"
    }
  }

  /// Searches anew after the texts or their labels have changed.
  mutating func refreshSearch() {
    searched = nil
    guard let old = finding else { return }
    var texts = SearchedTexts(grid, includingDiscarded: showsDiscarded)
    let start = old.currentMatch?.address
    var fresh = try? Finding(old.words, old.modes, names: texts.names, from: start, forward: true)
    while fresh?.isGoing == true { fresh?.advance(in: &texts, grid, work: .max) }
    _ = fresh?.settle()
    searched = texts
    finding = fresh?.current == nil ? nil : fresh
    updateGutter()
  }

  private func noMatch(_ words: String) -> String {
    let count = documents.count == 1 ? "1 document" : "\(documents.count) documents"
    return "No match for “\(words)” in \(count) (C-r: earlier searches)"
  }

  /// The address from which a search looks on: the passage in focus.
  private var startOfSearch: TextAddress? {
    guard let focus else { return nil }
    let entry = grid.entries[focus.entry]
    guard entry.items.indices.contains(focus.item) else { return nil }
    let item = entry.items[focus.item]
    return (item.headings.first ?? item.block).map { TextAddress(document: entry.document, place: $0) }
  }
}

extension Query.Modes {
  /// The modes with one of them turned over; case from what counts now to the opposite.
  fileprivate func toggling(_ mode: Action, of query: Query?) -> Query.Modes {
    var modes = self
    switch mode {
    case .toggleRegularExpression: modes.isRegularExpression.toggle()
    case .toggleWholeWord: modes.isWholeWord.toggle()
    default: modes.caseMode = query?.isCaseSensitive ?? (caseMode == .matters) ? .ignored : .matters
    }
    return modes
  }
}
