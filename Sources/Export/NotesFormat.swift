import Comparison
import Documents
import Typography

/// The notes and bookmarks of one document.
public struct NoteSheet: Sendable {
  /// The path of the document, or another name where it has none.
  public var name: String
  /// Nil where it could not be opened.
  public var document: Document?
  public var annotations: [Annotation]

  public init(name: String, document: Document?, annotations: [Annotation]) {
    self.name = name
    self.document = document
    self.annotations = annotations
  }
}

/// A reader's notes apart from the sources' text: each with the passage it is on and where that stands.
public struct NotesFormat: Sendable {
  private let sheets: [[PlacedNote]]
  private let titles: [String]

  /// Marks are left out: they are for going there.
  public init(_ sheets: [NoteSheet]) {
    let full = sheets.filter { $0.annotations.contains { $0.kind != .mark } }
    self.sheets = full.map(PlacedNote.all)
    titles = full.map { $0.document?.title?.text ?? $0.name }
  }

  /// Markdown: a heading for each document, each passage as a quotation, below it the note. Empty where there are no
  /// notes.
  public var markdown: String {
    if sheets.isEmpty { return "" }
    let parts = zip(titles, sheets).flatMap { title, notes in
      ["## " + MarkdownText.heading(title)]
        + notes.flatMap { note in
          let quotation =
            "> “\(MarkdownText.inline(note.quotation))”\n>\n> — \(MarkdownText.inline(note.citation))"
          return [quotation] + (note.text.isEmpty ? [] : [MarkdownText.line(note.text)])
        }
    }
    return (["# Notes"] + parts).joined(separator: "\n\n") + "\n"
  }

  /// JSON: an array of notes, with `kind` (note or bookmark), `note`, `quotation`, `state` (same, changed, orphaned, or
  /// null where the document could not be opened), `address`, `line`, `title` and `source`.
  public var json: String {
    let values = zip(titles, sheets).flatMap { title, notes in
      notes.map { note in
        JSONValue.object([
          ("kind", .string(note.kind.rawValue)), ("note", .string(note.text)),
          ("quotation", .string(note.quotation)), ("state", .optional(note.state)),
          ("address", .optional(note.address)), ("line", .optional(note.lines?.lowerBound)),
          ("title", .string(title)), ("source", .string(note.source)),
        ])
      }
    }
    return JSONValue.array(values).text(indented: true) + "\n"
  }
}

/// A note and its passage, as far as it was found.
private struct PlacedNote {
  let kind: Annotation.Kind
  let text: String
  let source: String
  /// The passage as it is now; where it has changed or is gone, as it was.
  let quotation: String
  /// Nil where the document could not be opened.
  let state: String?
  /// Label and row: `conservative.3`.
  let address: String?
  let lines: ClosedRange<Int>?
  /// Where the passage stands; what is unknown is left out.
  let citation: String

  /// The notes of a document, in reading order; those whose passages are gone last.
  static func all(_ sheet: NoteSheet) -> [PlacedNote] {
    let notes = sheet.annotations.filter { $0.kind != .mark }
    guard let document = sheet.document else {
      return notes.map { PlacedNote($0, sheet.name, nil, .orphaned, Grid([])) }
    }
    let anchoring = Anchoring(document)
    let grid = Grid([document])
    let places = document.texts(includingDiscarded: true).map(\.place)
    func order(_ anchored: Anchored) -> Int { anchored.place.flatMap(places.firstIndex) ?? places.count }
    return notes.map { ($0, anchoring.find($0.anchor)) }
      .enumerated().sorted { (order($0.element.1), $0.offset) < (order($1.element.1), $1.offset) }
      .map { PlacedNote($0.element.0, sheet.name, document, $0.element.1, grid) }
  }

  private init(
    _ annotation: Annotation, _ source: String, _ document: Document?, _ anchored: Anchored, _ grid: Grid
  ) {
    kind = annotation.kind
    text = annotation.text
    self.source = source
    let place = anchored.place
    let address = place.map { TextAddress(document: 0, place: $0) }
    let entry = address.flatMap(grid.entry).map { grid.entries[$0] }
    let row = entry?.items.firstIndex { $0.block == place || place.map($0.headings.contains) ?? false }
    if case .same(let place) = anchored {
      quotation = document?.text(at: place) ?? ""
    } else {
      quotation = annotation.anchor.quotation.exact
    }
    let words: String?
    (state, words) =
      switch anchored {
      case _ where document == nil: (nil, "the document could not be opened")
      case .same: ("same", nil)
      case .changed: ("changed", "changed since")
      case .orphaned: ("orphaned", "no longer in the text")
      }
    self.address = entry.flatMap { entry in row.map { "\(entry.key.label).\($0 + 1)" } }
    lines = document.flatMap { document in place.flatMap { Self.lines(of: $0, in: document) } }
    let section = entry.map { entry in
      (entry.heading.flatMap { document?.text(at: $0) } ?? entry.name)
        + (row.map { ", paragraph \($0 + 1)" } ?? "")
    }
    let title = document?.title.map { "in “\($0.text)”" }
    let numbers = lines.map {
      $0.count == 1 ? ", line \($0.lowerBound)" : ", lines \($0.lowerBound)–\($0.upperBound)"
    }
    let file = "(\(source)\(numbers ?? ""))"
    let whole = [title, file].compactMap(\.self).joined(separator: " ")
    citation = [section, whole, words].compactMap(\.self).joined(separator: ", ")
  }

  private static func lines(of place: TextPlace, in document: Document) -> ClosedRange<Int>? {
    let ranges: [SourceRange]
    switch place {
    case .block(let section, let block):
      ranges = document.sections[section].readingBlock(startingAt: block)?.ranges ?? []
    case .heading(let section): ranges = [document.sections[section].heading?.range].compactMap(\.self)
    case .discarded(let part): ranges = [document.discarded[part].text.range].compactMap(\.self)
    default: ranges = []
    }
    guard let first = ranges.first, let last = ranges.last else { return nil }
    let lines = SourceLines(document.source.text)
    return lines.number(at: first.start)...lines.number(at: max(first.start, last.end - 1))
  }
}
