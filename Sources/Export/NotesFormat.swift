import Comparison
import Documents
import Layout

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

  /// The notes as a chapter: a heading for each document, each passage as a quotation, below it the note. Nil where
  /// there are none.
  public var chapter: Chapter? {
    if sheets.isEmpty { return nil }
    let parts = zip(titles, sheets).flatMap { title, notes in
      [.heading(title)]
        + notes.flatMap { note -> [Chapter.Part] in
          let quotation = Chapter.Part.quotation(note.quotation, citation: note.citation)
          return [quotation] + (note.text.isEmpty ? [] : [.paragraph(note.text)])
        }
    }
    return Chapter(id: "notes", title: "Notes", parts: parts)
  }

  /// Markdown: the chapter by itself. Empty where there are no notes.
  public var markdown: String {
    chapter.map { $0.markdown(isMarked: false).joined(separator: "\n\n") + "\n" } ?? ""
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
          ("title", .string(title)), ("source", .string(note.source.printedName)),
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
      return notes.map { PlacedNote($0, sheet.name, "the document could not be opened") }
    }
    let anchoring = Anchoring(document)
    let grid = Grid([document])
    let places = document.texts(includingDiscarded: true).map(\.place)
    let all = notes.map { note in
      let anchored = anchoring.find(note.anchor)
      return (
        order: anchored.place.flatMap(places.firstIndex) ?? places.count,
        note: placed(note, sheet.name, anchored, in: grid)
      )
    }
    let sorted = all.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
    return sorted.map(\.element.note)
  }

  /// A note whose passage is not there, with the reason.
  private init(_ annotation: Annotation, _ source: String, _ reason: String, state: String? = nil) {
    kind = annotation.kind
    text = annotation.text
    self.source = source
    quotation = annotation.anchor.quotation.exact
    self.state = state
    address = nil
    lines = nil
    citation = "\(source), \(reason)"
  }

  /// A note whose passage is there.
  private init(
    _ annotation: Annotation, _ source: String, _ excerpt: Excerpt, _ address: String, isSame: Bool
  ) {
    kind = annotation.kind
    text = annotation.text
    self.source = source
    quotation = isSame ? excerpt.text : annotation.anchor.quotation.exact
    state = isSame ? "same" : "changed"
    self.address = address
    lines = excerpt.lines
    citation = excerpt.origin + (isSame ? "" : ", changed since")
  }

  private static func placed(_ note: Annotation, _ source: String, _ anchored: Anchored, in grid: Grid)
    -> Self
  {
    let passage = anchored.place.flatMap { grid.passage(holding: TextAddress(document: 0, place: $0)) }
    guard let passage, let excerpt = Excerpt(passage, in: grid) else {
      return PlacedNote(note, source, "no longer in the text", state: "orphaned")
    }
    let address = "\(grid.entries[passage.entry].key.label).\(passage.item + 1)"
    let isSame = if case .same = anchored { true } else { false }
    return PlacedNote(note, source, excerpt, address, isSame: isSame)
  }
}
