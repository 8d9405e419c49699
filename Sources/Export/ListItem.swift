import Documents

/// A line of a list as Markdown has it.
struct ListItem {
  private let line: ListText.Line
  /// How deep it stands in the items of its list.
  var depth: Int
  /// Whether a page counts items of its list.
  private let isInCounted: Bool

  init(_ line: ListText.Line, in list: ListText) {
    self.line = line
    depth = line.depth
    isInCounted = list.isCounted
  }

  /// The item's number; nil where it has none in figures, for Markdown knows no others.
  var number: Int? { line.isNumbered ? Int(line.mark.dropLast()) : nil }

  private var mark: String { number == nil ? "-" : line.mark }

  /// Cells that the mark takes in Markdown with the space after it: what is nested begins behind them.
  var markWidth: Int { mark.utf8.count + 1 }

  /// The item with the links of the list; empty where there is no text.
  func markdown(_ links: [TextLink]) -> String {
    let words = MarkdownText.line(LinkedText(line.words, links))
    if words.isEmpty { return "" }
    if line.isCounted && number == nil { return "- \(line.mark) \(words)" }
    return "\(mark) \(isInCounted && !line.isCounted ? Self.uncounted(words) : words)"
  }

  /// Words of which nobody takes the first for a letter that counts: “A. Smith says”.
  private static func uncounted(_ words: String) -> String {
    guard let stop = words.utf8.firstIndex(of: UInt8(ascii: ".")),
      words.utf8[..<stop].allSatisfy({ (0x61...0x7A).contains($0 | 0x20) })
    else { return words }
    return words[..<stop] + "\\" + words[stop...]
  }
}
