import ArgumentParser
import Export

/// `triptych read`, or no command at all: the reader. Where standard output is no terminal it prints the
/// comparison instead.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Opens documents to read them side by side.",
    discussion: """
      Press ? for the keys. A row is the first, second, … paragraph of each side, and an item of a list where a section \
      is mainly a list. Where standard output is no terminal this is “triptych compare”.

      Examples:

        triptych read a.txt b.txt
            Two articles side by side; “read” may be left out.
        triptych --as progressive=a.txt --as conservative=b.txt
            Two articles that do not say whose view they are.
        triptych read --linear a.txt | less
            The same in lines, for a screen reader.
      """)

  @OptionGroup var documents: DocumentArguments

  @Flag(help: "Open the sample, two articles on a town's dam, and no file.")
  var sample = false

  @Flag(help: "Keep nothing on disk, and remember nothing: no place, labels, notes or searches.")
  var noState = false

  @Flag(
    help: """
      Nothing but reading, for public machines: no other program is started, no file is opened that was not named, and \
      none is written but what is remembered.
      """)
  var restricted = false

  @Flag(help: "Print the keys as they are bound, and open nothing.")
  var listKeys = false

  @Flag(help: "Draw lines in ASCII; on a terminal show nothing but ASCII.")
  var ascii = false

  @Option(help: "Colours in the reader; auto has none where NO_COLOR is set.")
  var color = ColorChoice.auto

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
      request: documents.request, opensSample: sample, usesASCII: ascii, keepsState: !noState, color: color)
    if restricted { reading.isRestricted = true }
    if linear { reading.linear = LinearFormat(discarded: discarded) }
    try reading.run()
  }
}
