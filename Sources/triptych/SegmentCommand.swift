import ArgumentParser
import Export
import Loading

/// `triptych segment`: the labelled sections of documents.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Prints which sections were found in documents, and what was set apart."
  )

  /// How the sections are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, jsonl, text, outline
  }

  @OptionGroup var documents: DocumentArguments

  @Option(
    help: """
      json; jsonl, one line for each document; text, the headings and paragraphs alone; outline, the structure \
      with labels and byte offsets.
      """)
  var format: Format = .json

  @Flag(help: "Say instead, for each section and each part set apart, what decided.")
  var explain = false

  func validate() throws { try documents.requireDocuments() }

  func run() throws {
    let (documents, allOpened) = try documents.opener.open()
    try Output.write(printer.text(of: documents))
    if !allOpened { throw Status.trouble }
  }

  private var printer: any DocumentFormat {
    if explain { return ExplanationFormat() }
    let isOne = documents.request.paths.count == 1
    return switch format {
    case .json: JSONFormat(shape: isOne ? .object : .array, sha256: Digest.sha256)
    case .jsonl: JSONFormat(shape: .lines, sha256: Digest.sha256)
    case .text: TextFormat()
    case .outline: OutlineFormat()
    }
  }
}
