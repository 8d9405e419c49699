import Documents
import Typography

/// A search on its way through the texts of an index, in reading order: it goes on for as long as it is given work,
/// so that whoever waits for keys is never kept waiting.
public struct SearchRun: Equatable, Sendable {
  /// How far a search has come.
  public enum Progress: Equatable, Sendable {
    case going
    case finished
    /// The regular expression took too many steps in one text: what was found before it stands.
    case stopped
  }

  public let query: Query
  public let scope: Scope
  /// What was found so far, in reading order; no two matches overlap.
  public private(set) var matches: [Match] = []
  public private(set) var progress: Progress
  /// The text that comes next, by its place in the index.
  private var next = 0
  private var open: OpenText?

  /// A text that is being searched.
  private struct OpenText: Equatable, Sendable {
    let entry: Int
    let folded: FoldedText
    /// How many bytes of it are done.
    var at = 0
  }

  /// A search that is yet to begin; one for nothing has finished.
  public init(_ query: Query, in scope: Scope = Scope()) {
    self.query = query
    self.scope = scope
    progress = query.isEmpty ? .finished : .going
  }

  /// Goes on in an index, always the same one, for about `work` bytes of text; steps of a regular expression count
  /// as ten bytes each. At least a stretch of a text is searched, at most one more than the work.
  public mutating func advance(in index: inout SearchIndex, work: Int) {
    var done = 0
    while progress == .going && done < work { done += step(in: &index) }
  }

  /// Searches a stretch of a text.
  ///
  /// - Returns: the work that it was.
  private mutating func step(in index: inout SearchIndex) -> Int {
    guard var text = open ?? begin(in: &index) else { return 1 }
    let entry = index.entries[text.entry]
    let start = text.at
    var steps = 0
    switch matcher(of: entry) {
    case .needle(let needle, _):
      for offset in needle.offsets(in: text.folded.bytes) { add(offset..<offset + needle.count, text, entry) }
      text.at = text.folded.bytes.count
    case .pattern(let pattern):
      let stretch = pattern.search(text.folded.bytes, from: start)
      for range in stretch.ranges { add(range, text, entry) }
      if stretch.isStopped { progress = .stopped }
      (text.at, steps) = (stretch.next, stretch.steps)
    }
    open = text.at < text.folded.bytes.count && progress == .going ? text : nil
    return 64 + text.at - start + 10 * steps
  }

  /// Takes up the next text; nil where it is out of scope, or where there is none and the search is over.
  private mutating func begin(in index: inout SearchIndex) -> OpenText? {
    guard next < index.entries.count else {
      progress = .finished
      return nil
    }
    defer { next += 1 }
    let entry = index.entries[next]
    guard scope.contains(document: entry.address.document, label: entry.label) else { return nil }
    return OpenText(entry: next, folded: index.folded(next, keepingCase: matcher(of: entry).keepsCase))
  }

  private func matcher(of entry: SearchIndex.Entry) -> Matcher {
    entry.address.place.isHeading ? query.headingMatcher : query.matcher
  }

  private mutating func add(_ range: Range<Int>, _ text: OpenText, _ entry: SearchIndex.Entry) {
    let range = entry.text.text.wideningToMarks(text.folded.original(range))
    if let last = matches.last, last.address == entry.address, range.lowerBound < last.range.upperBound {
      return
    }
    matches.append(Match(address: entry.address, range: range))
  }
}

extension TextPlace {
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
}
