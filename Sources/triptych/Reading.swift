import Documents
import Export
import Interface

/// What the program is for: documents in the reader; where standard output is no terminal, or one that cannot
/// move its cursor, as plain text.
struct Reading {
  var request = DocumentRequest()
  /// Whether the sample is opened, and no file.
  var opensSample = false
  var usesASCII = false
  /// How the documents are printed instead of shown; nil for the reader.
  var linear: LinearFormat?

  func run() throws {
    let opener = try DocumentOpener(request)
    let isOnScreen = linear == nil && Environment.writesToTerminal && Environment.variable("TERM") != "dumb"
    let bytes = FileFacts.bytes(of: request.paths)
    if isOnScreen, !opensSample, bytes > Self.manyBytes || request.paths.count > Self.manyFiles {
      return try runWithProgress(opener, bytes: bytes)
    }
    let (opened, isSample, allOpened) = try open(by: opener)
    if opened.isEmpty { throw Status.trouble }
    if isOnScreen {
      let options = State.Options(labels: opener.labels, isSample: isSample)
      let device = try Reader.terminal(theme: options.theme, usesASCII: usesASCII)
      var reader = Reader(opened, by: opener, options: options, on: device)
      reader.run()
    } else if let linear {
      try Output.write(linear.text(of: opened))
    } else {
      try Output.write(PlainComparison.text(of: opened, width: nil, usesASCII: usesASCII))
    }
    if !allOpened { throw Status.trouble }
  }

  /// Up to here files are opened at once, without a thread: on a slow machine in a tenth of a second.
  private static let manyBytes = 2 << 20
  private static let manyFiles = 20

  /// Opens many or large files with the terminal alive: it shows how far it is, and can be stopped.
  private func runWithProgress(_ opener: DocumentOpener, bytes: Int) throws {
    let options = State.Options(labels: opener.labels)
    let device = try Reader.terminal(theme: options.theme, usesASCII: usesASCII)
    defer { device.restore() }
    var view = LoadingView(opener, bytes: bytes, on: device)
    guard let progress = view.wait() else { return }
    if !progress.documents.isEmpty {
      var reader = Reader(progress.documents, by: opener, options: options, on: device)
      if progress.isCancelled {
        reader.say("Stopped: \(progress.documents.count) of \(opener.paths.count) files are open")
      }
      reader.run()
    }
    device.restore()
    progress.failures.forEach { Diagnostics.say($0) }
    if !progress.failures.isEmpty { throw Status.trouble }
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
