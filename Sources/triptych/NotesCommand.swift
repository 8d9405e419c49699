import ArgumentParser
import Documents
import Export
import Storage

/// `triptych notes`: the reader's notes and bookmarks, apart from the sources' text.
struct NotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes",
    abstract: "Prints your notes and bookmarks, each with the passage it is on.",
    discussion: """
      Without a file it prints those on all files. A passage is found again by its words after a file was edited; \
      one that has changed or is gone is printed as it was, and it is said that it has.

      Examples:

        triptych notes > notes.md
            All notes and bookmarks, as Markdown.
        triptych notes --format json a.txt
            Those on one article.
      """)

  /// How notes are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, json
  }

  @OptionGroup var documents: DocumentArguments

  @Option(help: "markdown or json.")
  var format: Format = .markdown

  func run() throws {
    let (sheets, allOpened) = documents.request.paths.isEmpty ? try kept() : try named()
    let notes = NotesFormat(sheets)
    try Output.write(format == .json ? notes.json : notes.markdown)
    if !allOpened { throw Status.trouble }
  }

  /// The notes on the documents that were named.
  private func named() throws -> ([NoteSheet], allOpened: Bool) {
    var sheets: [NoteSheet] = []
    let state = StateFolder.openedByCommand
    let allOpened = try documents.opener.openEach { document in
      sheets.append(try NoteSheet(kept: document, in: state))
    }
    return (sheets, allOpened)
  }

  /// All notes; a file that cannot be opened any more keeps its notes.
  private func kept() throws -> ([NoteSheet], allOpened: Bool) {
    var sheets: [NoteSheet] = []
    guard let (records, errors) = StateFolder.openedByCommand?.records() else { return ([], true) }
    for record in records {
      guard let annotations = record.annotations, !record.isOfSet else { continue }
      var request = DocumentRequest(labelFiles: documents.request.labelFiles, isKept: true)
      // Where nothing but reading is allowed only files that were named are opened.
      request.files = record.key.hasPrefix("/") && !Environment.isRestricted ? [record.key] : []
      var document: Document?
      _ = try DocumentOpener(request).openEach { document = $0 }
      sheets.append(NoteSheet(name: record.key, document: document, annotations: annotations))
    }
    for error in errors { Diagnostics.say(error) }
    return (sheets, errors.isEmpty)
  }
}

extension NoteSheet {
  /// The notes that are kept on a document.
  init(kept document: Document, in state: StateFolder?) throws {
    let record = try state?.record(of: Keeper.key(of: document))
    self.init(name: document.source.path, document: document, annotations: record?.annotations ?? [])
  }
}

extension StateFolder {
  /// The reader's own, for a command that reads it; what was open to others is said.
  static var openedByCommand: StateFolder? {
    if let closed = own?.tidied { Diagnostics.say(closed) }
    return own
  }
}
