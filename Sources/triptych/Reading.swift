import Documents
import Interface

/// What the program is for: documents in the reader; where standard output is no terminal, or one that cannot
/// move its cursor, as plain text.
struct Reading {
  var request = DocumentRequest()
  /// Whether the sample is opened, and no file.
  var opensSample = false
  var usesASCII = false

  func run() throws {
    let opener = try DocumentOpener(request)
    let (opened, isSample, allOpened) = try open(by: opener)
    if opened.isEmpty { throw Status.trouble }
    if Environment.writesToTerminal && Environment.variable("TERM") != "dumb" {
      let options = State.Options(labels: opener.labels, isSample: isSample)
      var reader = try Reader(opened, options: options, usesASCII: usesASCII)
      reader.run()
    } else {
      try Output.write(PlainComparison.text(of: opened, width: nil, usesASCII: usesASCII))
    }
    if !allOpened { throw Status.trouble }
  }

  /// The documents that were named; else piped text; else the sample.
  private func open(
    by opener: DocumentOpener
  ) throws -> (documents: [Document], isSample: Bool, allOpened: Bool) {
    if !opensSample && !request.paths.isEmpty {
      let (opened, allOpened) = try opener.open()
      return (opened, false, allOpened)
    }
    if !opensSample && Environment.hasPipedText {
      do {
        return (try opener.openStandardInput(), false, true)
      } catch let error as OpeningError where error.fact == .empty && !Environment.writesToTerminal {
        // Nothing in the pipe and nobody at a screen: the sample, as where there is no pipe.
      }
    }
    if !opensSample && !Environment.writesToTerminal {
      Diagnostics.say("triptych: no file named, so this is the sample. Name files to compare them.")
    }
    return (opener.openSample(), true, true)
  }
}
