import ArgumentParser
import Export

/// `triptych read`, or no command at all: the reader.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Opens documents to read them side by side (the default).")

  @OptionGroup var documents: DocumentArguments

  @Flag(help: "Open the sample: two articles on the question of a town's dam.")
  var sample = false

  func run() throws {
    let (documents, allOpened) = sample ? (try documents.openSample(), true) : try documents.open()
    try Output.write(TextFormat().text(of: documents))
    if !allOpened { throw Status.trouble }
  }
}
