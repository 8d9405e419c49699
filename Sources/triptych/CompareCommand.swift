import ArgumentParser
import Export

/// `triptych compare`: the grid as plain text.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Prints the sides of documents next to each other.")

  @OptionGroup var documents: DocumentArguments

  @Option(help: "Cells to a line; the terminal's width, else 100.")
  var width: Int?

  func validate() throws { try documents.requireDocuments() }

  func run() throws {
    let (documents, allOpened) = try documents.open()
    try Output.write(TextFormat().text(of: documents))
    if !allOpened { throw Status.trouble }
  }
}
