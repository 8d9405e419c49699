import ArgumentParser
import Documents
import Interface
import Loading
import NcursesTerminal

/// `triptych read`, or no command at all: the reader. Where standard output is no terminal it prints the
/// comparison instead.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Opens documents to read them side by side.",
    discussion: "Press ? for the keys. Where standard output is no terminal this is “triptych compare”.")

  @OptionGroup var documents: DocumentArguments

  @Flag(help: "Open the sample, two articles on a town's dam, and no file.")
  var sample = false

  @Flag(help: "Draw lines in ASCII; on a terminal show nothing but ASCII.")
  var ascii = false

  func validate() throws {
    if sample && !documents.paths.isEmpty {
      throw ValidationError("--sample opens the sample alone: leave out the files, or --sample.")
    }
  }

  func run() throws {
    let (opened, isSample, allOpened) = try open()
    if opened.isEmpty { throw Status.trouble }
    if Environment.writesToTerminal && Environment.variable("TERM") != "dumb" {
      let options = State.Options(labels: try documents.labels, isSample: isSample)
      var reader = try Reader(opened, options: options, usesASCII: ascii)
      reader.run()
    } else {
      try Output.write(PlainComparison.text(of: opened, width: nil, usesASCII: ascii))
    }
    if !allOpened { throw Status.trouble }
  }

  /// The documents that were named; else piped text; else the sample.
  private func open() throws -> (documents: [Document], isSample: Bool, allOpened: Bool) {
    if !sample && !documents.paths.isEmpty {
      let (opened, allOpened) = try documents.open()
      return (opened, false, allOpened)
    }
    if !sample && Environment.hasPipedText {
      do {
        return ([try documents.openStandardInput()], false, true)
      } catch let error as OpeningError where error.fact == .empty && !Environment.writesToTerminal {
        // Nothing in the pipe and nobody at a screen: the sample, as where there is no pipe.
      }
    }
    if !sample && !Environment.writesToTerminal {
      Diagnostics.say("triptych: no file named, so this is the sample. Name files to compare them.")
    }
    return (try documents.openSample(), true, true)
  }
}
