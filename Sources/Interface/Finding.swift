import Comparison
import Documents
import Layout
import Search

/// The texts that a search looks through, and the passage that each belongs to.
struct SearchedTexts: Equatable, Sendable {
  var index: SearchIndex
  /// The passages of all texts but heads and the headings that stand over columns.
  let passages: [TextAddress: Passage]
  /// What scopes can name.
  let names: ScopeNames

  init(_ grid: Grid, includingDiscarded: Bool) {
    index = SearchIndex(grid.documents, includingDiscarded: includingDiscarded)
    passages = grid.passages
    names = ScopeNames(grid.documents)
  }
}

extension Grid {
  /// The passage of each text that belongs to one.
  var passages: [TextAddress: Passage] {
    var passages: [TextAddress: Passage] = [:]
    for (number, entry) in entries.enumerated() {
      for (index, item) in entry.items.enumerated() {
        for place in item.headings + [item.block].compactMap({ $0 }) {
          let address = TextAddress(document: entry.document, place: place)
          passages[address] = passages[address] ?? Passage(entry: number, item: index)
        }
      }
    }
    return passages
  }
}

/// A search that is lit: its matches so far, which of them is the current one, and where they stand.
struct Finding: Equatable, Sendable {
  /// As they were typed, with scopes.
  let words: String
  let modes: Query.Modes
  /// The search itself, which may still be on its way.
  private(set) var run: SearchRun
  /// Index of the current match; nil until it is known which one comes first from where one was.
  var current: Int?
  /// The matched ranges of each text.
  private(set) var ranges: [TextAddress: [Range<Int>]] = [:]
  /// Matches by entry of the grid.
  private(set) var hits: [Int: Int] = [:]
  /// Matches in heads, which belong to no entry.
  private(set) var headMatches: [Match] = []
  /// Whether only rows with a match are to show once all of them are known.
  var isForFilter = false
  private let start: TextAddress?
  private let forward: Bool

  /// A search that is yet to begin.
  ///
  /// - Parameters:
  ///   - start: where one is: the current match is the first from there on, wrapping.
  ///   - forward: whether to look down from there, or up.
  init(
    _ words: String, _ modes: Query.Modes, names: ScopeNames, from start: TextAddress?, forward: Bool
  ) throws(SearchTrouble) {
    do {
      let typed = try SearchWords(words, names: names)
      run = SearchRun(try Query(typed.phrase, modes), in: typed.scope)
    } catch let error as UnknownScope {
      throw .scope(error)
    } catch let error as PatternError {
      throw .pattern(error)
    } catch {
      throw .nothing
    }
    if run.query.isEmpty { throw .nothing }
    self.words = words
    self.modes = modes
    self.start = start
    self.forward = forward
  }

  /// All matches so far, in reading order.
  var matches: [Match] { run.matches }
  var isGoing: Bool { run.progress == .going }
  var isStopped: Bool { run.progress == .stopped }
  var currentMatch: Match? { current.map { matches[$0] } }
  /// How many matches there are: “12”, “12+” while there may be more.
  var count: String { "\(matches.count)\(isGoing ? "+" : "")" }

  /// Goes on for some work (`SearchRun.advance`).
  mutating func advance(in texts: inout SearchedTexts, _ grid: Grid, work: Int) {
    let known = matches.count
    run.advance(in: &texts.index, work: work)
    for match in matches[known...] {
      ranges[match.address, default: []].append(match.range)
      if let entry = texts.passages[match.address]?.entry ?? grid.entry(holding: match.address) {
        hits[entry, default: 0] += 1
      } else {
        headMatches.append(match)
      }
    }
  }

  /// Makes the match current that comes first from the start, once it is known.
  ///
  /// - Returns: whether it was not known before, and is now.
  mutating func settle() -> Bool {
    guard current == nil, let last = matches.last else { return false }
    guard let start else {
      if forward || !isGoing { current = forward ? 0 : matches.count - 1 }
      return current != nil
    }
    if forward {
      current = matches.firstIndex { $0.address.readingOrder >= start.readingOrder } ?? (isGoing ? nil : 0)
    } else if !isGoing || last.address.readingOrder > start.readingOrder {
      current =
        matches.lastIndex { $0.address.readingOrder <= start.readingOrder }
        ?? (isGoing ? nil : matches.count - 1)
    }
    return current != nil
  }
}

/// Why there is nothing to search for.
enum SearchTrouble: Error, Equatable, Sendable {
  case pattern(PatternError)
  case scope(UnknownScope)
  /// No words, or none but scopes.
  case nothing

  /// What is wrong, in a sentence.
  var sentence: String {
    switch self {
    case .pattern(let error): SearchErrorWords.sentence(for: error)
    case .scope(let error): SearchErrorWords.sentence(for: error)
    case .nothing: "No words to search for"
    }
  }

  /// The same beside what is being typed, where it may soon be mended.
  var note: String {
    switch self {
    case .pattern: "no pattern yet"
    case .scope: "no such scope"
    case .nothing: ""
    }
  }
}

/// What comes back when a search is taken back, or finds nothing.
struct BeforeSearch: Equatable, Sendable {
  var place: Place
  /// The search that was lit.
  var finding: Finding?
  /// Whether that search had opened the report.
  var isOpened: Bool
}

extension TextAddress {
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
