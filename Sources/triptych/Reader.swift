import Documents
import Glibc
import Interface
import NcursesTerminal
import Storage
import Terminal

/// The reader at work: events in, screens out, and the effects that the interface asks for.
struct Reader {
  private let device: NcursesDevice
  private var state: State
  private let keys: KeyMap
  private let sample: () -> [Document]
  private var keeper: Keeper?
  /// What went wrong with the state, to be said when the terminal is back.
  private var errors: [StateError] = []

  /// What is read, and how.
  struct Opening {
    var documents: [Document]
    /// Opens the sample's documents.
    var sample: () -> [Document]
    var options = State.Options()
    var usesASCII = false
    /// Keeps what the reader makes; nil where nothing is kept.
    var keeper: Keeper?
  }

  /// Opens the terminal.
  init(_ opening: Opening, _ configuration: Configuration) throws {
    let theme = Environment.isSet("NO_COLOR") ? .mono : Theme(configuration.theme)
    device = try NcursesDevice(theme: theme, asciiOnly: opening.usesASCII)
    guard State.fits(device.size) else {
      let size = device.size
      device.restore()
      throw ScreenTooSmall(size: size)
    }
    keys = configuration.keyMap.keys
    sample = opening.sample
    keeper = opening.keeper
    var options = opening.options
    options.usesASCII = device.isASCIIOnly
    options.keepsState = keeper != nil
    if let remembered = keeper?.memory() {
      options.memory = remembered.memory
      errors = remembered.errors
      options.message = options.message ?? remembered.errors.first.flatMap(ErrorWords.sentence)
    }
    state = State(opening.documents, size: device.size, options: options, keys: keys)
  }

  /// Reads until the reader quits.
  mutating func run() {
    defer {
      device.restore()
      for error in errors { Diagnostics.say(error) }
    }
    while true {
      let screen = state.render()
      device.show(screen.canvas, cursor: screen.cursor)
      guard take(device.nextEvent()) else { return }
      // What waits is taken before the screen is drawn again: forty page downs cost one drawing.
      while let event = device.waitingEvent() {
        guard take(event) else { return }
      }
    }
  }

  /// Takes an event.
  ///
  /// - Returns: whether reading goes on.
  private mutating func take(_ event: Event) -> Bool {
    switch event {
    case .key(let key): return perform(state.update(.key(key)))
    case .paste(let text): return perform(state.update(.paste(text)))
    case .resize(let size): return perform(state.update(.resize(size)))
    case .resumed: device.invalidate()
    case .ended(let signal):
      keepPlace()
      device.end(by: signal)
    // A terminal that is gone without a word is a hang-up all the same.
    case .vanished:
      keepPlace()
      device.end(by: SIGHUP)
    }
    return true
  }

  private mutating func perform(_ effects: [Effect]) -> Bool {
    for effect in effects {
      switch effect {
      case .quit:
        keepPlace()
        return false
      case .suspend:
        keepPlace()
        device.suspend()
      case .redraw: device.invalidate()
      case .remember(let change): keep(change)
      case .openSample: openSample()
      case .write(let path, let text, let replacing): write(text, to: path, replacing: replacing)
      }
    }
    return true
  }

  private mutating func keep(_ change: Change) {
    do throws(StateError) {
      try keeper?.keep(change)
    } catch {
      _ = state.update(.failed(ErrorWords.sentence(for: error) ?? "\(error)"))
    }
  }

  private mutating func keepPlace() {
    guard let keeper, let place = state.lastPlace else { return }
    do throws(StateError) {
      try keeper.keep(place)
    } catch {
      errors.append(error)
    }
  }

  /// Opens the sample in the place of what is read, of which the place is kept.
  private mutating func openSample() {
    keepPlace()
    keeper = nil
    var options = state.options
    options.memory = Memory()
    options.message = nil
    options.isReadAgain = false
    options.isSample = true
    options.keepsState = false
    state = State(sample(), size: state.size, options: options, keys: keys)
  }

  private mutating func write(_ text: String, to path: String, replacing: Bool) {
    do throws(WritingError) {
      try AtomicFile(path: path).write(text, replacing: replacing)
      _ = state.update(.wrote(path: path))
    } catch .exists {
      _ = state.update(.exists(path: path))
    } catch {
      _ = state.update(.failed(ErrorWords.sentence(for: error) ?? "\(error)"))
    }
  }
}

/// The screen cannot hold a comparison.
struct ScreenTooSmall: Error {
  var size: Size
}
