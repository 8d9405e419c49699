import ArgumentParser
import Export
import Loading
import Storage

/// `triptych export`: documents as Markdown.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes documents as Markdown, with a heading for each document and each section.")

  @OptionGroup var documents: DocumentArguments

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to a file, not to standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace the file if it exists.")
  var force = false

  @Flag(help: "Add what was set apart: advertisements, sharing lines and the like.")
  var discarded = false

  @Flag(help: "Add a footnote to each paragraph: its file, its lines, the file's SHA-256.")
  var provenance = false

  func validate() throws { try documents.requireDocuments() }

  func run() throws {
    let (documents, allOpened) = try documents.opener.open()
    if !documents.isEmpty {
      let format = MarkdownFormat(discarded: discarded, provenance: provenance ? Digest.sha256 : nil)
      try write(format.text(of: documents))
    }
    if !allOpened { throw Status.trouble }
  }

  private func write(_ text: String) throws {
    if let output, output != "-" {
      try AtomicFile(path: output).write(text, replacing: force)
    } else {
      try Output.write(text)
    }
  }
}
