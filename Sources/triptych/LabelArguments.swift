import ArgumentParser
import LabelSets

/// The label sets that a command knows.
struct LabelArguments: ParsableArguments {
  @Option(
    name: .customLong("labels"),
    help: ArgumentHelp(
      "Read label sets from a file, not from triptych/labels in your configuration directory.",
      valueName: "file"),
    completion: .file(extensions: ["toml"]))
  var labelFiles: [String] = []

  /// The built-in label sets, and those of the files or of the reader's configuration.
  var catalog: LabelCatalog {
    get throws { try LabelFiles.catalog(files: labelFiles) }
  }
}
