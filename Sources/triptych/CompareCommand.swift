import ArgumentParser
import Documents

/// `triptych compare`: the grid as plain text.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Prints the sides of documents next to each other.")

  @OptionGroup var documents: DocumentArguments

  @Option(help: "Cells to a line, at least 20; the terminal's width, else 100.")
  var width: Int?

  @Flag(help: "Draw lines with ASCII characters.")
  var ascii = false

  func validate() throws {
    try documents.requireDocuments()
    if let width, width < 20 { throw ValidationError("--width must be at least 20.") }
  }

  func run() throws {
    let (opened, allOpened) = try documents.open()
    if !opened.isEmpty {
      try Output.write(PlainComparison.text(of: opened, width: width, usesASCII: ascii))
    }
    if !allOpened { throw Status.trouble }
  }
}
