import ArgumentParser
import Documents
import Glibc
import Interface
import Loading
import NcursesTerminal
import Storage
import Terminal

/// The reader at work: events in, screens out, and the effects that the interface asks for.
struct Reader {
  let device: NcursesDevice
  let opener: DocumentOpener
  var state: State
  private let keys: KeyMap
  private var keeper: Keeper?
  private var unsaved = UnsavedChanges()
  /// What went wrong with the state, to be said when the terminal is back.
  private var errors: [StateError] = []
  private var programs = BackgroundPrograms()
  /// The digests of the files that were written, by their paths.
  private var written: [String: String] = [:]

  /// Opens the first screen on a terminal.
  ///
  /// - Parameters:
  ///   - opener: what opened the documents, and opens them again.
  ///   - keeper: keeps what the reader makes; nil where nothing is kept.
  init(
    _ documents: [Document], by opener: DocumentOpener, options: State.Options, keys: KeyMap, keeper: Keeper?,
    on device: NcursesDevice
  ) {
    self.device = device
    self.opener = opener
    self.keys = keys
    self.keeper = keeper
    device.theme = Self.theme(options.theme)
    device.reportsMouse = options.usesMouse
    var options = options
    options.usesASCII = device.isASCIIOnly
    options.keepsState = keeper != nil
    if let remembered = keeper?.memory() {
      options.memory = remembered.memory
      errors = remembered.errors
      options.message = options.message ?? remembered.errors.first.flatMap(ErrorWords.sentence)
    }
    state = State(documents, size: device.size, options: options, keys: keys)
  }

  /// Opens the terminal.
  static func terminal(theme: ThemeName, usesASCII: Bool) throws -> NcursesDevice {
    let device = try NcursesDevice(theme: Self.theme(theme), asciiOnly: usesASCII)
    guard State.fits(device.size) else {
      let size = device.size
      device.restore()
      throw ScreenTooSmall(size: size)
    }
    return device
  }

  private static func theme(_ name: ThemeName) -> Theme {
    name.theme(background: Environment.variable("COLORFGBG"))
  }

  /// Says something on the status line until the next key.
  mutating func say(_ sentence: String) { _ = state.update(.failed(sentence)) }

  /// Reads until the reader quits.
  ///
  /// - Returns: whether all that the reader made is written.
  mutating func run() -> Bool {
    readUntilTheEnd()
    device.restore()
    return sayAtTheEnd()
  }

  private mutating func readUntilTheEnd() {
    while true {
      // The size may have changed while another program had the terminal or files were read again.
      if state.size != device.size { _ = state.update(.resize(device.size)) }
      let screen = state.render()
      device.show(screen.canvas, cursor: screen.cursor)
      guard takeNext() else { return }
      // What waits is taken before the screen is drawn again: forty page downs cost one drawing.
      while let event = device.waitingEvent() {
        guard take(event) else { return }
      }
    }
  }

  /// Says what went wrong with the state, with the words of notes that are lost.
  ///
  /// - Returns: whether all that the reader made is written. A place that is lost is said and no more: less and vim end
  ///   with 0 too where they cannot write down where one was.
  private func sayAtTheEnd() -> Bool {
    for error in errors { Diagnostics.say(error) }
    if let reason = unsaved.reason, !errors.contains(reason) { Diagnostics.say(reason) }
    for change in unsaved.changes { Diagnostics.say("triptych: not written: " + change.words) }
    return unsaved.changes.isEmpty
  }

  /// Takes the next event; while none waits, there may be work to do.
  private mutating func takeNext() -> Bool {
    if !state.hasWork { return take(device.nextEvent()) }
    if let event = device.waitingEvent() { return take(event) }
    return perform(state.update(.idle))
  }

  /// Takes an event.
  ///
  /// - Returns: whether reading goes on.
  private mutating func take(_ event: Event) -> Bool {
    if unsaved.isDue { writeUnsaved() }
    switch event {
    case .key(let key): return perform(state.update(.key(key)))
    case .paste(let text): return perform(state.update(.paste(text)))
    case .mouse(let event): return perform(state.update(.mouse(event)))
    case .resize(let size): return perform(state.update(.resize(size)))
    case .resumed: device.invalidate()
    case .ended(let signal): end(by: signal)
    // A terminal that is gone without a word is a hang-up all the same.
    case .vanished: end(by: SIGHUP)
    }
    return true
  }

  /// Ends by a signal; where notes are lost with it, by the status that says so, for nobody can be asked.
  mutating func end(by signal: Int32) -> Never {
    keepAll()
    if unsaved.changes.isEmpty { device.end(by: signal) }
    device.restore()
    _ = sayAtTheEnd()
    exit(Status.trouble.rawValue)
  }

  /// Does what the interface asks for.
  ///
  /// - Returns: whether reading goes on.
  mutating func perform(_ effects: [Effect]) -> Bool {
    for effect in effects {
      switch effect {
      case .quit:
        keepAll()
        return false
      case .suspend:
        keepAll()
        device.suspend()
      case .redraw: device.invalidate()
      case .remember(let change): keep(change)
      case .openSample: openSample()
      case .write(let path, let text, let over): write(text, to: path, over: over)
      case .completePath(let start): _ = state.update(.completions(FileFacts.paths(beginning: start)))
      case .copy(let text): copy(text)
      case .pipe(let text, let command): pipe(text, to: command)
      case .edit(let path, let line):
        guard edit(path, line: line) else { return false }
      case .open(let link): open(link)
      case .reload(let sources):
        guard reload(sources) else { return false }
      case .wear(let name): device.theme = Self.theme(name)
      case .useMouse(let uses): device.reportsMouse = uses
      }
    }
    return true
  }

  private mutating func write(_ text: String, to path: String, over: Effect.Replaceable) {
    let file = AtomicFile(path: path)
    let replaces =
      switch over {
      case .nothing: false
      case .whatWasWritten: written[path] != nil && written[path] == file.bytes.map(Digest.sha256)
      case .anything: true
      }
    do throws(WritingError) {
      try file.write(text, replacing: replaces, readOnlyToo: over == .anything)
      written[path] = Digest.sha256(Array(text.utf8))
      _ = state.update(.wrote(path: path))
    } catch .readOnly {
      _ = state.update(.readOnly(path: path))
    } catch .exists {
      _ = state.update(over == .whatWasWritten ? .changed(path: path) : .exists(path: path))
    } catch {
      say(ErrorWords.sentence(for: error) ?? "\(error)")
    }
  }

  // MARK: Keeping

  private mutating func keep(_ change: Change) {
    guard let keeper else { return }
    unsaved.add(change, to: keeper.key(of: change))
    for error in writeUnsaved() {
      say(ErrorWords.sentence(for: error) ?? "\(error)")
      // The line may be too short for the path.
      if error.isOnlySaid { errors.append(error) }
    }
  }

  /// Writes what is not written yet; the status line names what stays.
  @discardableResult private mutating func writeUnsaved() -> [StateError] {
    let trouble = StateFolder.own.map { unsaved.write(to: $0) } ?? []
    _ = state.update(.unsaved(unsaved.changes))
    return trouble
  }

  /// Keeps all that there is to keep.
  private mutating func keepAll() {
    writeUnsaved()
    keepPlace()
  }

  private mutating func keepPlace() {
    guard let keeper, let place = state.lastPlace else { return }
    do throws(StateError) {
      try keeper.keep(place, state.keptColumns)
    } catch {
      errors.append(error)
    }
  }

  /// Opens the sample in the place of what is read, of which the place is kept.
  private mutating func openSample() {
    keepAll()
    keeper = nil
    var options = state.options
    options.memory = Memory()
    options.message = nil
    options.isReadAgain = false
    options.isSample = true
    options.keepsState = false
    state = State(opener.openSample(), size: device.size, options: options, keys: keys)
    _ = state.update(.unsaved(unsaved.changes))
  }

  // MARK: Taking away

  private mutating func copy(_ text: String) {
    device.copy(text)
    let hasTool = !state.options.isRestricted && programs.copy(text)
    if !hasTool && text.utf8.count > ClipboardSequence.limit {
      say("Copied the first \(ClipboardSequence.limit) bytes: terminals take no more")
    }
  }

  private mutating func pipe(_ text: String, to command: String) {
    let result = device.lend(keepsOutput: true) {
      let result = Result { () throws(WritingError) in
        try ChildProcess(OtherPrograms.shell(command), .text(text))?.wait(on: device)
      }
      try? Output.write("\ntriptych: press a key to go on reading ")
      return result
    }
    switch result {
    case .failure(let error): say(ErrorWords.sentence(for: error) ?? "\(error)")
    case .success(nil): say("The shell cannot be started: set SHELL")
    case .success(0?): break
    case .success(let status?): say("“\(command)” ended with the status \(status)")
    }
  }

  /// - Returns: whether reading goes on.
  private mutating func edit(_ path: String, line: Int) -> Bool {
    let status = device.lend { () -> Int32? in
      for command in OtherPrograms.editors(path, line: line) {
        if let editor = try? ChildProcess(command, .terminal) { return editor.wait(on: device) }
      }
      return nil
    }
    if status != nil && status != 127 { return reload(state.sources, only: path) }
    say("No editor can be started: set VISUAL or EDITOR")
    return true
  }

  private mutating func open(_ link: Link) {
    let (command, needsTerminal) = OtherPrograms.browser(link)
    let isStarted =
      needsTerminal
      ? device.lend { (try? ChildProcess(command, .terminal))?.wait(on: device) != nil }
      : programs.start(command)
    if !isStarted { say("No program to open links: set BROWSER") }
  }
}

/// The screen cannot hold a comparison.
struct ScreenTooSmall: Error {
  var size: Size
}
