import Documents
import Export
import Interface
import Layout
import Loading
import NcursesTerminal

/// What the program is for: documents in the reader; where standard output is no terminal, or one that cannot
/// move its cursor, as plain text.
struct Reading {
  var request = DocumentRequest()
  /// Whether the sample is opened, and no file.
  var opensSample = false
  var usesASCII = false
  /// Whether what the reader makes, and where the reader is, outlives the program.
  var keepsState = true
  /// Whether nothing but reading is allowed.
  var isRestricted = Environment.isRestricted
  /// Whether the reader has colours.
  var color = ColorChoice.auto
  /// How the documents are printed instead of shown; nil for the reader.
  var linear: LinearFormat?

  func run() throws {
    let isOnScreen = linear == nil && Environment.writesToTerminal && Environment.variable("TERM") != "dumb"
    guard isOnScreen else { return try print() }
    let settings = Settings()
    settings.sayErrors()
    var reading = self
    reading.usesASCII = usesASCII || settings.configuration.usesASCII
    reading.keepsState = keepsState && settings.configuration.keepsState
    var options = State.Options(
      theme: color.theme(settings.configuration.theme), usesMouse: settings.configuration.usesMouse)
    options.limits = settings.configuration.limits
    options.isRestricted = isRestricted
    options.readersColumns.isFirstFrozen = settings.configuration.freezesFirstColumn
    if !opensSample && request.paths.isEmpty && !Environment.hasPipedText && reading.keepsState
      && !isRestricted
    {
      do {
        if let last = try DocumentRequest.last() {
          options.isReadAgain = last.isThere
          if last.isThere { reading.request = last } else { options.message = "What you read last is gone" }
        }
      } catch {
        options.message = ErrorWords.sentence(for: error)
      }
    }
    options.message = settings.message ?? options.message ?? request.remarks.first
    try reading.read(options, settings.configuration.keyMap.keys)
  }

  private func print() throws {
    let (documents, _, allOpened) = try open(by: try DocumentOpener(request))
    if documents.isEmpty { throw Status.trouble }
    let plain = { PlainComparison.text(of: documents, width: nil, usesASCII: usesASCII) }
    try Output.write(linear?.text(of: documents) ?? plain())
    if !allOpened { throw Status.trouble }
  }

  // MARK: On a screen

  private func read(_ options: State.Options, _ keys: KeyMap) throws {
    let opener = try DocumentOpener(request)
    var options = options
    options.labels = opener.labels
    options.sha256 = SHA256(Digest.sha256)
    let bytes = FileFacts.bytes(of: request.paths)
    if !opensSample, LoadingJob.isWorthwhile(files: request.paths.count, bytes: bytes) {
      return try readWithProgress(opener, bytes: bytes, options, keys)
    }
    let (documents, isSample, allOpened) = try open(by: opener)
    if documents.isEmpty { throw Status.trouble }
    options.isSample = isSample
    let device = try Reader.terminal(theme: options.theme, usesASCII: usesASCII)
    var reader = reader(documents, opener, options, keys, device)
    if !reader.run() || !allOpened { throw Status.trouble }
  }

  /// Opens many or large files with the terminal alive: it shows how far it is, and can be stopped.
  private func readWithProgress(
    _ opener: DocumentOpener, bytes: Int, _ options: State.Options, _ keys: KeyMap
  ) throws {
    let device = try Reader.terminal(theme: options.theme, usesASCII: usesASCII)
    defer { device.restore() }
    let paths = opener.paths
    var view = LoadingView(
      LoadingJob(paths.count) { try opener.documents(at: paths[$0]) }, bytes: bytes, on: device)
    let progress: LoadingJob.Progress
    switch view.wait() {
    case .came(let far): progress = far
    case .quit: return
    case .ended(let signal): device.end(by: signal)
    }
    var allWritten = true
    if !progress.documents.isEmpty {
      var reader = reader(progress.documents, opener, options, keys, device)
      if progress.isCancelled {
        let open = progress.files.count - progress.failures.count
        reader.say("Stopped: \(open) of \(paths.count) files \(open == 1 ? "is" : "are") open")
      }
      allWritten = reader.run()
    }
    device.restore()
    for failure in progress.failures { Diagnostics.say(failure) }
    if !allWritten || !progress.failures.isEmpty { throw Status.trouble }
  }

  private func reader(
    _ documents: [Document], _ opener: DocumentOpener, _ options: State.Options, _ keys: KeyMap,
    _ device: NcursesDevice
  ) -> Reader {
    let keeps = keepsState && !options.isSample
    let keeper = keeps ? Keeper(documents, request: request) : nil
    return Reader(documents, by: opener, options: options, keys: keys, keeper: keeper, on: device)
  }

  // MARK: Opening

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
    if !opensSample && !Environment.writesToTerminal && !request.isQuiet {
      Diagnostics.say("triptych: no file named, so this is the sample. Name files to compare them.")
    }
    return (opener.openSample(), true, true)
  }
}
