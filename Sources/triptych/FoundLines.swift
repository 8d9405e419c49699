import Documents
import Export
import Search
import Typography

/// The matches in one document as lines.
struct FoundLines {
  private let document: Document
  private let index: SearchIndex
  private let lines: SourceLines
  private let run: SearchRun
  private let isColored: Bool
  /// The numbers of the texts, from 1: in formats without ranges they stand for lines.
  private let numbers: [TextPlace: Int]

  init(_ document: Document, _ query: Query, _ scope: Scope, isColored: Bool) {
    self.isColored = isColored
    self.document = document
    var index = SearchIndex([document])
    var run = SearchRun(query, in: scope)
    while run.progress == .going { run.advance(in: &index, work: .max) }
    self.index = index
    self.run = run
    lines = SourceLines(document.source)
    numbers = Dictionary(uniqueKeysWithValues: document.texts().enumerated().map { ($1.place, $0 + 1) })
  }

  /// Whether the search ended before the document did.
  var isStopped: Bool { run.progress == .stopped }

  /// What is printed of the matches.
  enum Shape {
    /// A line for each, and so many passages around it.
    case lines(context: Int)
    /// The file's name.
    case files
    /// The file's name and their number.
    case count
    /// An object for each.
    case json
  }

  /// The matches as lines; empty where there are none.
  func text(_ shape: Shape) -> String {
    if run.matches.isEmpty { return "" }
    let path = Printable.text(document.source.path)
    switch shape {
    case .files: return path + "\n"
    case .count: return "\(path):\(run.matches.count)\n"
    case .json: return run.matches.map(object).joined()
    case .lines(let context):
      let all = context == 0 ? [] : document.texts().map(\.place)
      return run.matches.map { match in
        let places = context == 0 ? [match.address.place] : around(match.address.place, context, of: all)
        return places.map { $0 == match.address.place ? line(of: match, path) : line(at: $0, path) }.joined()
      }.joined(separator: context == 0 ? "" : "--\n")
    }
  }

  private func line(of match: Match, _ path: String) -> String {
    "\(path):\(label(of: match)):\(line(of: match)): \(snippet(of: match))\n"
  }

  /// A passage beside a match, as such tools mark it: with dashes.
  private func line(at place: TextPlace, _ path: String) -> String {
    let number = document.ranges(of: place).first.map { lines.number(at: $0.start) } ?? numbers[place] ?? 1
    let words = Snippet(of: 0..<0, in: document.text(at: place), width: Self.width).text
    return "\(path)-\(document.label(of: place).rawValue)-\(number)- \(words)\n"
  }

  /// A place with up to so many before and after it under the same label.
  private func around(_ place: TextPlace, _ count: Int, of places: [TextPlace]) -> [TextPlace] {
    guard let at = numbers[place].map({ $0 - 1 }) else { return [place] }
    let label = document.label(of: place)
    let near = max(0, at - count)..<min(places.count, at + count + 1)
    return places[near].filter { document.label(of: $0) == label }
  }

  private func object(_ match: Match) -> String {
    let snippet = self.snippet(match)
    let value = JSONValue.object([
      ("path", .string(Printable.text(document.source.path))), ("label", .string(label(of: match))),
      ("line", .number(line(of: match))), ("text", .string(snippet?.text ?? "")),
      (
        "match", .array([snippet?.match.lowerBound ?? 0, snippet?.match.upperBound ?? 0].map { .number($0) })
      ),
    ])
    return value.text(indented: false) + "\n"
  }

  private func label(of match: Match) -> String {
    document.label(of: match.address.place).rawValue
  }

  /// The source's line of the match's first byte; in formats without ranges the number of the text it is in.
  private func line(of match: Match) -> Int {
    if let offset = index.text(at: match.address)?.origins.source(at: match.range.lowerBound) {
      return lines.number(at: offset)
    }
    return numbers[match.address.place] ?? 1
  }

  /// A snippet with the match in the reader's colours: black on yellow.
  private func colored(_ snippet: Snippet) -> String {
    let utf8 = snippet.text.utf8
    let before = utf8.prefix(snippet.match.lowerBound)
    let found = utf8.dropFirst(snippet.match.lowerBound).prefix(snippet.match.count)
    let after = utf8.dropFirst(snippet.match.upperBound)
    return "\(Substring(before))\u{1B}[30;43m\(Substring(found))\u{1B}[m\(Substring(after))"
  }

  private func snippet(of match: Match) -> String {
    snippet(match).map { isColored ? colored($0) : $0.text } ?? ""
  }

  private func snippet(_ match: Match) -> Snippet? {
    (index.text(at: match.address)?.text).map { Snippet(of: match.range, in: $0, width: Self.width) }
  }

  /// Cells of the longest snippet.
  private static let width = 80
}
