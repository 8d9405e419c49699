import Documents
import Glibc
import Interface
import NcursesTerminal
import Terminal

/// The reader at work: events in, screens out, and the effects that the interface asks for.
struct Reader {
  private let device: NcursesDevice
  private var state: State

  /// Opens the terminal.
  init(_ documents: [Document], options: State.Options, usesASCII: Bool) throws {
    let theme: Theme = Environment.isSet("NO_COLOR") ? .mono : .standard
    device = try NcursesDevice(theme: theme, asciiOnly: usesASCII)
    var options = options
    options.usesASCII = device.isASCIIOnly
    guard State.fits(device.size) else {
      let size = device.size
      device.restore()
      throw ScreenTooSmall(size: size)
    }
    state = State(documents, size: device.size, options: options)
  }

  /// Reads until the reader quits.
  mutating func run() {
    defer { device.restore() }
    while true {
      let screen = state.render()
      device.show(screen.canvas, cursor: screen.cursor)
      guard takeNext() else { return }
      // What waits is taken before the screen is drawn again: forty page downs cost one drawing.
      while let event = device.waitingEvent() {
        guard take(event) else { return }
      }
    }
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
    switch event {
    case .key(let key): return perform(state.update(.key(key)))
    case .paste(let text): return perform(state.update(.paste(text)))
    case .resize(let size): return perform(state.update(.resize(size)))
    case .resumed: device.invalidate()
    case .ended(let signal): device.end(by: signal)
    // A terminal that is gone without a word is a hang-up all the same.
    case .vanished: device.end(by: SIGHUP)
    }
    return true
  }

  private mutating func perform(_ effects: [Effect]) -> Bool {
    for effect in effects {
      switch effect {
      case .quit: return false
      case .suspend: device.suspend()
      case .redraw: device.invalidate()
      case .write(let path, let text, let replacing): write(text, to: path, replacing: replacing)
      }
    }
    return true
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
