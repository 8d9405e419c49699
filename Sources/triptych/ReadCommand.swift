import ArgumentParser
import Export

/// `triptych read`, or no command at all: the reader. Where standard output is no terminal it prints the
/// comparison instead.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Opens documents to read them side by side.",
    discussion: "Press ? for the keys. Where standard output is no terminal this is “triptych compare”.")

  @OptionGroup var documents: DocumentArguments

  @Flag(help: "Open the sample, two articles on a town's dam, and no file.")
  var sample = false

  @Flag(help: "Keep nothing on disk, and remember nothing: no place, labels, notes or searches.")
  var noState = false

  @Flag(help: "Print the keys as they are bound, and open nothing.")
  var listKeys = false

  @Flag(help: "Draw lines in ASCII; on a terminal show nothing but ASCII.")
  var ascii = false

  @Flag(help: "Print the same as lines of text without columns and boxes, for screen readers.")
  var linear = false

  @Flag(help: "With --linear: print what was set apart, too.")
  var discarded = false

  func validate() throws {
    if discarded && !linear {
      throw ValidationError("--discarded goes with --linear. In the reader D shows it.")
    }
    if sample && !documents.request.paths.isEmpty {
      throw ValidationError("--sample opens the sample alone: leave out the files, or --sample.")
    }
  }

  func run() throws {
    if listKeys { return try KeyListing.write() }
    var reading = Reading(
      request: documents.request, opensSample: sample, usesASCII: ascii, keepsState: !noState)
    if linear { reading.linear = LinearFormat(discarded: discarded) }
    try reading.run()
  }
}
