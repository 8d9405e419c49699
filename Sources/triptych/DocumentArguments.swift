import ArgumentParser
import Documents

/// The documents that a command is given, as arguments.
struct DocumentArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A file to open, or a folder of files; “-” is standard input.", valueName: "file"), completion: .file())
  var files: [String] = []

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Open a file that as a whole speaks for one side: conservative=a.txt.", valueName: "label=file"),
    completion: LabelCompletion.side)
  var sides: [SideArgument] = []

  @OptionGroup var labelSets: LabelArguments

  @Flag(name: .shortAndLong, help: "Show no progress and make no remarks on standard error; errors are said.")
  var quiet = false

  /// What the arguments ask for.
  var request: DocumentRequest {
    asked.enteringFolders()
  }

  /// What the arguments ask for, with folders as they are named.
  var asked: DocumentRequest {
    DocumentRequest(files: files, sides: sides, labelFiles: labelSets.labelFiles, isQuiet: quiet)
  }

  /// What opens it.
  var opener: DocumentOpener {
    get throws { try DocumentOpener(request) }
  }

  /// Fails where no document is named: for commands that open nothing by themselves.
  func requireDocuments() throws {
    if asked.paths.isEmpty { throw ValidationError("Name at least one file; “-” is standard input.") }
  }
}

/// `LABEL=FILE`: a side, and the file that speaks for it.
struct SideArgument: ExpressibleByArgument {
  var label: LabelID
  var path: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    label = LabelID(rawValue: String(parts[0]))
    path = String(parts[1])
  }
}
