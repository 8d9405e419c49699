import ArgumentParser
import Documents
import Export
import Loading

/// `triptych segment`: the labelled sections of documents.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Prints which sections were found in documents, and what was set apart.",
    discussion: """
      With --format-in jsonl it is a filter: each line of standard input is a JSON object with “text”, perhaps “id” \
      and “format” (text, markdown or html; text unless given), and gives one line: the document's object with the \
      id first. A line that is none gives its number as “line” and what is wrong as “error”; the rest goes on, and \
      the exit status is 2 at the end.

      Examples:

        triptych segment a.txt
            The sections as JSON, with the place of each paragraph.
        triptych segment --format outline *.txt
            The structure of many files, to look over.
        triptych segment --explain a.txt
            What decided that a section is what it is.
        triptych segment --format-in jsonl - < articles.jsonl > sections.jsonl
            A filter in a pipeline.
      """)

  /// How the sections are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, jsonl, text, outline
  }

  /// How what is opened is marked up.
  enum InputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, jsonl

    /// The format of a source; nil for a batch.
    var source: Source.Format? { Source.Format(rawValue: rawValue) }
  }

  @OptionGroup var documents: DocumentArguments

  @Option(
    help: """
      json; jsonl, one line for each document; text, the headings and paragraphs alone; outline, the structure \
      with labels and, but for web pages, byte offsets.
      """)
  var format: Format = .json

  @Flag(help: "Say instead, for each section and each part set apart, what decided.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      """
      How the files are marked up, whatever their names say; jsonl: each line of standard input is a document.
      """, valueName: "format"))
  var formatIn: InputFormat?

  func validate() throws {
    try documents.requireDocuments()
    if formatIn != .jsonl { return }
    guard documents.files == ["-"], documents.sides.isEmpty else {
      throw ValidationError("--format-in jsonl reads standard input: name “-” and nothing else.")
    }
    guard [.json, .jsonl].contains(format), !explain else {
      throw ValidationError("--format-in jsonl writes JSON lines: leave out --format and --explain.")
    }
  }

  func run() throws {
    let opener = try documents.opener
    let allGood = try formatIn == .jsonl ? Batch(segmenter: opener.segmenter).run() : segmentFiles(opener)
    if !allGood { throw Status.trouble }
  }

  /// Prints the sections of files.
  ///
  /// - Returns: whether all could be opened.
  private func segmentFiles(_ opener: DocumentOpener) throws -> Bool {
    let (documents, allOpened) = try opener.open(as: formatIn?.source)
    try Output.write(printer(for: documents).text(of: documents))
    return allOpened
  }

  private func printer(for opened: [Document]) -> any DocumentFormat {
    if explain { return ExplanationFormat() }
    let isOne = documents.request.paths.count == 1 && opened.count <= 1
    return switch format {
    case .json: JSONFormat(shape: isOne ? .object : .array, sha256: Digest.sha256)
    case .jsonl: JSONFormat(shape: .lines, sha256: Digest.sha256)
    case .text: TextFormat(hasHead: false, hasCounts: false)
    case .outline: OutlineFormat()
    }
  }
}
