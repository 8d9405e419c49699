import Comparison
import Documents

/// What a comparison found, as a chapter to be read without colour: for each column its rows, for each row the words
/// that no other column has, or the runs of words that stand elsewhere too with where. It quotes the sources and adds
/// nothing to their text.
public struct WordingChapter: Sendable {
  /// What a chapter lists.
  public enum Kind: String, CaseIterable, Sendable {
    case only, shared
  }

  /// The chapter.
  public var chapter: Chapter {
    if columns.isEmpty {
      return Chapter(id: id, title: title, parts: [.paragraph("There is only one column to compare.")])
    }
    return Chapter(id: id, title: title, parts: [.paragraph(explanation)] + columns.flatMap(\.parts))
  }

  /// The rows of one column that have any words, each with its number, from 1.
  private struct Column {
    let heading: String
    let rows: [(number: Int, words: String)]

    var parts: [Chapter.Part] {
      let list = rows.map { "\($0.number): \($0.words)" }
      return [.heading(heading)] + (list.isEmpty ? [] : [.list(list)])
    }
  }

  private let kind: Kind
  private let columns: [Column]

  /// Compares documents.
  public init(_ kind: Kind, of documents: [Document]) {
    self.kind = kind
    let grid = Grid(documents)
    switch kind {
    case .only: columns = Self.columns(OnlyHere(grid), grid)
    case .shared: columns = Self.columns(SharedWording(grid), grid)
    }
  }

  private var id: String {
    switch kind {
    case .only: "only-here"
    case .shared: "shared-wording"
    }
  }

  private var title: String {
    switch kind {
    case .only: "Only here"
    case .shared: "Shared wording"
    }
  }

  private var explanation: String {
    switch kind {
    case .only:
      "Words that no other column has in any form, row by row. Words such as “the” and “would” are left aside."
    case .shared:
      "Runs of three or more words that stand in another column or in a report too, row by row, with where. Two of the words at least are others than “the” and “would”."
    }
  }

  private static func columns(_ only: OnlyHere, _ grid: Grid) -> [Column] {
    only.counts.sorted { $0.key < $1.key }.map { entry, count in
      let document = grid.entries[entry].document
      let rows = grid.entries[entry].items.enumerated().map { index, item in
        let words = (item.headings + [item.block].compactMap(\.self)).flatMap { place in
          let address = TextAddress(document: document, place: place)
          return texts(only.ranges[address] ?? [], at: address, grid)
        }
        return (index + 1, words.joined(separator: ", "))
      }
      let heading = "\(name(of: entry, grid)), \(count) \(count == 1 ? "word" : "words")"
      return Column(heading: heading, rows: rows.filter { !$0.1.isEmpty })
    }
  }

  private static func columns(_ wording: SharedWording, _ grid: Grid) -> [Column] {
    wording.runs.sorted { $0.key < $1.key }.map { entry, runs in
      let rows = runs.byItem.map { item, runs in
        let words = runs.map { run in
          let places = run.entries.map { name(of: $0, grid) }.joined(separator: ", ")
          return "“\(texts([run.range], at: run.address, grid)[0])” (\(places))"
        }
        return (item + 1, words.joined(separator: "; "))
      }
      let heading = "\(name(of: entry, grid)), \(runs.count) \(runs.count == 1 ? "run" : "runs")"
      return Column(heading: heading, rows: rows)
    }
  }

  private static func texts(_ ranges: [Range<Int>], at address: TextAddress, _ grid: Grid) -> [String] {
    let bytes = Array(grid.text(at: address).utf8)
    return ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// What a column is called: the document's number where there are several, topic, heading.
  private static func name(of entry: Int, _ grid: Grid) -> String {
    let entry = grid.entries[entry]
    let section = grid.documents[entry.document].sections[entry.sections[0]]
    return (grid.documents.count > 1 ? "\(entry.document + 1) " : "") + SectionHeading(section).words
  }
}

extension [SharedRun] {
  /// The runs of each item; those of an item follow each other.
  fileprivate var byItem: [(item: Int, runs: [SharedRun])] {
    var groups: [(item: Int, runs: [SharedRun])] = []
    for run in self {
      if groups.last?.item == run.item {
        groups[groups.count - 1].runs.append(run)
      } else {
        groups.append((run.item, [run]))
      }
    }
    return groups
  }
}
