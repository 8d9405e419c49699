import ArgumentParser
import Comparison
import Documents
import Export
import Loading
import Storage

/// `triptych export`: documents as Markdown and in other formats.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes documents as Markdown, HTML, JSON, CSV or plain text.",
    discussion: """
      Examples:

        triptych export a.txt b.txt -o notes.md
            Markdown. Opened again, it is the same documents.
        triptych export a.txt -o handout.html
            A page to print and hand out: sides beside each other, rows numbered.
        triptych export --layout rows --only progressive,conservative a.txt
            Two sides row by row, each quoted under its name.
        triptych export --provenance --discarded a.txt
            Where each paragraph comes from, and what was set apart.

      JSON and Markdown in the sections layout are opened again by every command. In CSV a cell that a program could \
      take for a formula begins with an apostrophe.
      """)

  @OptionGroup var documents: DocumentArguments

  @Option(help: "How they are written; unless given, as the name of the output file ends, else Markdown.")
  var format: ExportFormat?

  @Option(
    help: """
      In Markdown: sections, one after the other; rows, row by row, each side quoted; table, a table for each group of \
      sides, if no cell has more than \(LongCell.limit) characters.
      """)
  var layout = ExportOptions.Layout.sections

  @Option(
    help: ArgumentHelp("Only the sections with these labels: progressive,conservative.", valueName: "labels"),
    completion: LabelCompletion.list)
  var only: String?

  @Option(
    name: .customLong("documents"),
    help: ArgumentHelp(
      "Only these of the documents, numbered in their order from 1: 1,3.", valueName: "numbers"))
  var numbers: DocumentNumbers?

  @Flag(help: "Add what was set apart: advertisements, sharing lines and the like.")
  var discarded = false

  @Flag(help: "In Markdown, HTML and text, add your notes and bookmarks.")
  var notes = false

  @Flag(
    help:
      "In Markdown, HTML and text, call the sides A, B, … and name neither outlet nor byline; the key stands last."
  )
  var veil = false

  @Flag(help: "In Markdown and HTML, say of each block where it stands: file, lines, bytes, SHA-256.")
  var provenance = false

  @Option(
    help: ArgumentHelp(
      "In Markdown, HTML and text, add a list of the words that only one column has (only), of the wording that columns share (shared), or both (only,shared).",
      valueName: "lists"))
  var show: ShowArgument?

  @Option(help: "In Markdown: what is known of the documents, on top.")
  var frontMatter = ExportOptions.FrontMatter.yaml

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to a file, not to standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace the file if it exists.")
  var force = false

  func validate() throws {
    try documents.requireDocuments()
    if chosen != .markdown && (layout != .sections || frontMatter != .yaml) {
      throw ValidationError("--layout and --front-matter are for Markdown.")
    }
    if let option = notes ? "--notes" : veil ? "--veil" : show == nil ? nil : "--show", !chosen.takesChapters
    {
      throw ValidationError("\(option) is for Markdown, HTML and text.")
    }
    if veil && (provenance || discarded) {
      throw ValidationError("--veil hides where texts come from; --provenance and --discarded say it.")
    }
    if provenance && ![.markdown, .html].contains(chosen) {
      throw ValidationError("--provenance is for Markdown and HTML; JSON always says where a block stands.")
    }
  }

  func run() throws {
    if Environment.isRestricted, let output, output != "-" { throw Restriction() }
    let (documents, allOpened) = try documents.opener.open()
    try requireNumbers(upTo: documents.count)
    try requireLabels(in: documents)
    if !documents.isEmpty { try write(text(of: documents)) }
    if !allOpened { throw Status.trouble }
  }

  private var chosen: ExportFormat { format ?? output.flatMap(ExportFormat.init(path:)) ?? .markdown }

  private var options: ExportOptions {
    ExportOptions(
      layout: layout, documents: numbers?.numbers, labels: only.map { Set(Self.labels(in: $0)) },
      discarded: discarded, provenance: provenance, frontMatter: frontMatter)
  }

  private func text(of opened: [Document]) throws -> String {
    let selected = options.selected(opened)
    let veil = veil ? Veil(selected) : nil
    let documents = veil?.documentsInOrder ?? selected
    if !self.documents.quiet, chosen == .markdown,
      let cell = MarkdownFormat(options: options).longCell(in: documents)
    {
      Diagnostics.say("triptych: " + Self.words(for: cell))
    }
    var chapters = show?.chapters(of: documents) ?? []
    if notes {
      let state = StateFolder.openedByCommand
      var sheets = try selected.map { try NoteSheet(kept: $0, in: state) }
      for (number, document) in documents.enumerated() {
        (sheets[number].name, sheets[number].document) = (document.source.path, document)
      }
      if let kept = NotesFormat(sheets).chapter { chapters.append(kept) }
    }
    if let veil { chapters.append(veil.key(to: selected)) }
    var options = options
    (options.documents, options.labels) = (nil, nil)
    return chosen.text(of: documents, options, chapters: chapters, sha256: Digest.sha256)
  }

  private static func words(for cell: LongCell) -> String {
    "row \(cell.row) of “\(cell.column)” has \(cell.characters) characters, more than the \(LongCell.limit) that a cell "
      + "of a table may have: written row by row instead."
  }

  private static func labels(in list: String) -> [LabelID] {
    list.split(separator: ",").map { LabelID(rawValue: String($0.filter { $0 != " " })) }
  }

  /// Fails where `--only` names a label that no section has: most likely it is misspelled.
  private func requireLabels(in documents: [Document]) throws {
    guard let only, !documents.isEmpty else { return }
    var seen: Set<LabelID> = []
    let known = documents.flatMap(\.sections).map(\.label).filter { seen.insert($0).inserted }
    if let label = Self.labels(in: only).first(where: { !seen.contains($0) }) {
      throw UnknownLabel(label: label, known: known)
    }
  }

  /// Fails where `--documents` names one that there is not.
  private func requireNumbers(upTo count: Int) throws {
    if count > 0, let number = numbers?.numbers.filter({ $0 > count }).min() {
      throw UnknownDocument(number: number, count: count)
    }
  }

  private func write(_ text: String) throws {
    if let output, output != "-" {
      try AtomicFile(path: output).write(text, replacing: force)
    } else {
      try Output.write(text)
    }
  }
}

extension ExportFormat: ExpressibleByArgument {}
extension ExportOptions.Layout: ExpressibleByArgument {}
extension ExportOptions.FrontMatter: ExpressibleByArgument {}

/// `1,3`: documents by their numbers, from 1.
struct DocumentNumbers: ExpressibleByArgument {
  let numbers: Set<Int>

  init?(argument: String) {
    let numbers = argument.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard numbers.allSatisfy({ $0 > 0 }) else { return nil }
    self.numbers = Set(numbers)
  }
}

/// A file is to be written where nothing but reading is allowed.
struct Restriction: Error {}

/// There is no document of that number.
struct UnknownDocument: Error {
  var number: Int
  var count: Int
}
