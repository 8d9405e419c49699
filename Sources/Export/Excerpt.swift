import Comparison
import Documents
import Layout
import Typography

/// A passage as one takes it away: its text, where it stands, and how to cite it.
public struct Excerpt: Equatable, Sendable {
  /// What the passage says; of one that is headings alone, the headings. Lists, code and tables keep their lines, items
  /// leave their bullet behind.
  public let text: String
  /// The lines of the source that hold it, from 1; nil in formats without ranges.
  public let lines: ClosedRange<Int>?
  /// Where it stands, without the text: “Conservative View, paragraph 2, in “Chinese Crackdown Leads…”
  /// (seed-000.txt, lines 40–40)”. What is unknown is left out.
  public let origin: String

  /// The text and its origin: `“text” — Conservative View, paragraph 2, in …`.
  public var citation: String { "“\(text)” — \(origin)" }

  /// Words in the text.
  public var words: Int { Words.count(in: text) }

  /// The excerpt of a passage; nil where the grid has no such passage.
  public init?(_ passage: Passage, in grid: Grid) {
    guard grid.entries.indices.contains(passage.entry) else { return nil }
    let entry = grid.entries[passage.entry]
    guard entry.items.indices.contains(passage.item) else { return nil }
    let item = entry.items[passage.item]
    let document = grid.documents[entry.document]
    let places = item.block.map { [$0] } ?? item.headings
    let list = item.block.flatMap(document.listText)?.plain(unbulleted: item.kind == .item)
    text = Printable.text(
      list ?? places.map(document.text).joined(separator: "\n"), for: .page, keepingLines: true)
    lines = document.lines(of: places.flatMap(document.ranges))
    let parts = [Self.place(of: passage.item, in: entry, document), Self.name(of: document)]
    origin = parts.compactMap(\.self).joined(separator: ", in ") + Self.source(of: document, lines)
  }

  /// “Conservative View, paragraph 2”.
  private static func place(of index: Int, in entry: Entry, _ document: Document) -> String {
    let item = entry.items[index]
    if case .discarded(let part)? = item.block {
      return "set apart (\(document.discarded[part].reason.words))"
    }
    let section = (item.block ?? item.headings.first)?.section.map { document.sections[$0] }
    let name = section.map { SectionHeading($0).words } ?? entry.name
    return "\(Printable.text(name, for: .page)), \(counted(entry.items[...index])) \(index + 1)"
  }

  /// The number is the row's. Where all rows so far are paragraphs, it counts them, and so with items of lists.
  private static func counted(_ rows: ArraySlice<Item>) -> String {
    if rows.allSatisfy({ $0.kind == .paragraph || $0.kind == .quotation }) { return "paragraph" }
    return rows.allSatisfy { $0.kind == .item } ? "item" : "row"
  }

  /// “in “Title…”, date”.
  private static func name(of document: Document) -> String? {
    let title = document.title.map { "“\(shortened(Printable.text($0.text, for: .page)))”" }
    let parts = [title, document.published.map { Printable.text($0.text.text, for: .page) }].compactMap(
      \.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func source(of document: Document, _ lines: ClosedRange<Int>?) -> String {
    let path = document.source.path
    let name = path == "-" ? "standard input" : Printable.text(document.source.name)
    let place = lines.map { ", lines \($0.lowerBound)–\($0.upperBound)" } ?? ""
    return " (\(name)\(place))"
  }

  /// The first words of a title, of at most 25 cells with the mark of the cut.
  private static func shortened(_ title: String) -> String {
    guard CellWidth.of(title) > 25, let first = Wrapping.lines(of: title, width: 24).first else {
      return title
    }
    return title.utf8Slice(first) + "…"
  }
}

extension Document {
  /// The lines that ranges of the source cover, from 1; nil where there are none.
  func lines(of ranges: [SourceRange]) -> ClosedRange<Int>? {
    guard source.hasPlaces, let first = ranges.first, let last = ranges.last else { return nil }
    let lines = SourceLines(source)
    let start = lines.number(at: first.start)
    return start...max(start, lines.number(at: max(last.start, last.end - 1)))
  }
}
