import Documents
import Interface
import Storage

/// What the program is for: documents in the reader; where standard output is no terminal, or one that cannot
/// move its cursor, as plain text.
struct Reading {
  var request = DocumentRequest()
  /// Whether the sample is opened, and no file.
  var opensSample = false
  var usesASCII = false
  /// Whether what the reader makes, and where the reader is, outlives the program.
  var keepsState = true

  func run() throws {
    guard Environment.writesToTerminal && Environment.variable("TERM") != "dumb" else { return try print() }
    let settings = Settings()
    settings.sayErrors()
    var reading = self
    reading.keepsState = keepsState && settings.configuration.keepsState
    var options = State.Options()
    if !opensSample && request.paths.isEmpty && !Environment.hasPipedText && reading.keepsState,
      let last = DocumentRequest.last
    {
      options.isReadAgain = last.isThere
      if last.isThere { reading.request = last } else { options.message = "What you read last is gone" }
    }
    options.message = settings.message ?? options.message
    try reading.read(options, settings.configuration)
  }

  /// Opens the reader.
  private func read(_ options: State.Options, _ configuration: Configuration) throws {
    let (opener, opened) = try open()
    var opening = Reader.Opening(documents: opened.documents, sample: opener.openSample, options: options)
    opening.options.labels = opener.labels
    opening.options.isSample = opened.isSample
    opening.usesASCII = usesASCII || configuration.usesASCII
    if keepsState && !opened.isSample {
      opening.keeper = Keeper(opened.documents, request: request)
    }
    var reader = try Reader(opening, configuration)
    reader.run()
    if !opened.allOpened { throw Status.trouble }
  }

  private func print() throws {
    let (_, opened) = try open()
    try Output.write(PlainComparison.text(of: opened.documents, width: nil, usesASCII: usesASCII))
    if !opened.allOpened { throw Status.trouble }
  }

  /// Documents that were opened.
  private struct Opened {
    var documents: [Document]
    var isSample = false
    var allOpened = true
  }

  private func open() throws -> (DocumentOpener, Opened) {
    let opener = try DocumentOpener(request)
    let opened = try open(by: opener)
    if opened.documents.isEmpty { throw Status.trouble }
    return (opener, opened)
  }

  /// The documents that were named; else piped text; else the sample.
  private func open(by opener: DocumentOpener) throws -> Opened {
    if !opensSample && !request.paths.isEmpty {
      let (documents, allOpened) = try opener.open()
      return Opened(documents: documents, allOpened: allOpened)
    }
    if !opensSample && Environment.hasPipedText {
      do {
        return Opened(documents: [try opener.openStandardInput()])
      } catch let error as OpeningError where error.fact == .empty && !Environment.writesToTerminal {
        // Nothing in the pipe and nobody at a screen: the sample, as where there is no pipe.
      }
    }
    if !opensSample && !Environment.writesToTerminal {
      Diagnostics.say("triptych: no file named, so this is the sample. Name files to compare them.")
    }
    return Opened(documents: opener.openSample(), isSample: true)
  }
}
