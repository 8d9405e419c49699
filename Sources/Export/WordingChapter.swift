import Comparison
import Documents
import Typography

/// What columns say alone or share, as a list to be read without colour: for each column its rows, for each row
/// the words that no other column has, or the runs of words that stand elsewhere too with where. It quotes the
/// sources and adds nothing to their text.
public struct WordingChapter: Sendable {
  /// What a chapter lists.
  public enum Kind: String, CaseIterable, Sendable {
    case only, shared
  }

  /// The words of one row.
  struct Row {
    /// The row, from 1.
    let number: Int
    /// The words, each as it stands in the source, with where else it stands.
    let words: [(text: String, elsewhere: [String])]
  }

  /// The rows of one column that have any.
  struct Column {
    let heading: String
    let rows: [Row]
  }

  let kind: Kind
  let columns: [Column]

  /// Compares documents.
  public init(_ kind: Kind, of documents: [Document]) {
    self.kind = kind
    let grid = Grid(documents)
    switch kind {
    case .only: columns = Self.columns(OnlyHere(grid), grid)
    case .shared: columns = Self.columns(SharedWording(grid), grid)
    }
  }

  var title: String {
    switch kind {
    case .only: "Only here"
    case .shared: "Shared wording"
    }
  }

  /// What is listed, in a sentence or two.
  var explanation: String {
    if columns.isEmpty { return "There is only one column: nothing to compare it with." }
    return switch kind {
    case .only:
      "Words that no other column has in any form, row by row; words such as “the” and “would” are left aside."
    case .shared:
      "Runs of three or more words that stand in another column or in a report too, row by row, with where; two of the words are others than “the” and “would”."
    }
  }

  private static func columns(_ only: OnlyHere, _ grid: Grid) -> [Column] {
    only.counts.sorted { $0.key < $1.key }.map { entry, count in
      let items = grid.entries[entry].items.enumerated()
      let rows = items.map { index, item in
        let words = (item.headings + [item.block].compactMap(\.self)).flatMap { place in
          let address = TextAddress(document: grid.entries[entry].document, place: place)
          return quoted(only.ranges[address] ?? [], grid.text(at: address)).map { ($0, [String]()) }
        }
        return Row(number: index + 1, words: words)
      }
      let heading = "\(name(of: entry, grid)), \(count) \(count == 1 ? "word" : "words")"
      return Column(heading: heading, rows: rows.filter { !$0.words.isEmpty })
    }
  }

  private static func columns(_ wording: SharedWording, _ grid: Grid) -> [Column] {
    wording.runs.sorted { $0.key < $1.key }.map { entry, runs in
      var rows: [Int: [(String, [String])]] = [:]
      for (address, runs) in Dictionary(grouping: runs, by: \.address) {
        let texts = quoted(runs.map(\.range), grid.text(at: address))
        let elsewhere = runs.map { $0.entries.map { name(of: $0, grid) } }
        rows[runs[0].item, default: []] += zip(texts, elsewhere)
      }
      let heading = "\(name(of: entry, grid)), \(runs.count) \(runs.count == 1 ? "run" : "runs")"
      return Column(
        heading: heading,
        rows: rows.sorted { $0.key < $1.key }.map { Row(number: $0.key + 1, words: $0.value) })
    }
  }

  /// Stretches of a text, each on one line.
  private static func quoted(_ ranges: [Range<Int>], _ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ranges.map { Printable.text(String(decoding: bytes[$0], as: UTF8.self)) }
  }

  /// What a column is called: the document's number where there are several, topic, heading.
  private static func name(of entry: Int, _ grid: Grid) -> String {
    let entry = grid.entries[entry]
    let section = grid.documents[entry.document].sections[entry.sections[0]]
    let number = grid.documents.count > 1 ? "\(entry.document + 1) " : ""
    return number + Printable.text(SectionHeading(section).words)
  }
}

extension WordingChapter.Row {
  /// The words as one text, what is quoted as `quote` has it.
  func text(quote: (String) -> String) -> String {
    words.map { word in
      word.elsewhere.isEmpty
        ? quote(word.text) : "“\(quote(word.text))” (\(word.elsewhere.map(quote).joined(separator: ", ")))"
    }.joined(separator: words.first?.elsewhere.isEmpty ?? true ? ", " : "; ")
  }
}

extension WordingChapter {
  /// The chapter in Markdown: a heading of level 2, marked by a comment as no section of a document, a heading of
  /// level 3 a column, a list of its rows.
  var markdown: [String] {
    let parts = columns.flatMap { column in
      ["### " + MarkdownText.heading(column.heading)]
        + (column.rows.isEmpty
          ? []
          : [
            column.rows.map { row in
              "- \(row.number): " + row.text { MarkdownText.inline($0) }
            }.joined(separator: "\n")
          ])
    }
    return ["## \(title)\n<!-- comparison=\"\(kind.rawValue)\" -->", explanation] + parts
  }

  /// The chapter as plain text, wrapped.
  ///
  /// - Parameters:
  ///   - width: cells to a line.
  ///   - rule: the character of the rule that sets it off from the texts.
  public func plainText(width: Int, rule: String) -> String {
    let lead = String(repeating: rule, count: 3) + " \(title) "
    let rest = String(repeating: rule, count: max(0, width - CellWidth.of(lead)))
    var lines = [lead + rest] + Self.wrapped(explanation, width)
    for column in columns {
      lines += [""] + Self.wrapped(column.heading, width)
      for row in column.rows {
        let number = "\(row.number)"
        let indent = String(repeating: " ", count: max(3, number.utf8.count + 1))
        let words = Self.wrapped(row.text { $0 }, width - indent.utf8.count)
        lines.append(number + indent.dropFirst(number.utf8.count) + (words.first ?? ""))
        lines += words.dropFirst().map { indent + $0 }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    let bytes = Array(text.utf8)
    return Wrapping.lines(of: text, width: max(1, width)).map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
