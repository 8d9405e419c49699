import CNcurses
import Terminal

/// Why the terminal could not be opened.
public enum TerminalFailure: Error, Equatable, Sendable {
  /// The process has no terminal.
  case noTerminal
  /// `TERM` is unset or names a terminal that no description is installed for.
  case unknownTerminal(name: String)
  /// The terminal cannot move its cursor.
  case dumbTerminal(name: String)
  /// The system refused, with this `errno`.
  case failed(errno: Int32)
}

/// The terminal that controls the process, through ncurses: canvases go out, keys and signals come in.
///
/// There is one terminal, and its state is the C library's: one device at a time, on one thread.
public final class NcursesDevice: TerminalDevice {
  public private(set) var size = Size(columns: 0, rows: 0)
  /// Whether only ASCII is shown, `?` where nothing in it comes near: asked for, or no UTF-8 locale is there.
  public let isASCIIOnly: Bool
  private var decoder: KeyDecoder
  private var waiting: [Event] = []
  private var row: [tri_cell] = []

  /// Opens the terminal, even where standard input is a pipe with text.
  ///
  /// - Parameters:
  ///   - theme: how the roles look; a terminal without colours gets `Theme.mono`.
  ///   - asciiOnly: write ASCII alone, lines and quotation marks too.
  public init(theme: Theme = .standard, asciiOnly: Bool = false) throws(TerminalFailure) {
    let name = String(cString: tri_terminal_name())
    switch Int(tri_open()) {
    case TRI_OPENED: break
    case TRI_UNKNOWN_TERMINAL: throw .unknownTerminal(name: name)
    case TRI_DUMB_TERMINAL: throw .dumbTerminal(name: name)
    case TRI_REFUSED: throw .failed(errno: tri_refusal())
    default: throw .noTerminal
    }
    isASCIIOnly = asciiOnly || !tri_speaks_unicode()
    decoder = KeyDecoder(sequences: KeyNames.sequences(Self.bytes(ofKey:)))
    self.theme = theme
    setLooks()
    resize(to: Self.currentSize())
  }

  /// How the roles look.
  public var theme: Theme = .standard {
    didSet { setLooks() }
  }

  // MARK: Drawing

  public func show(_ canvas: Canvas, cursor: Point?) {
    for index in 0..<min(canvas.size.rows, size.rows) {
      row.removeAll(keepingCapacity: true)
      for cell in canvas.row(index).prefix(size.columns) { row.append(drawn(cell)) }
      tri_put_row(CInt(index), row, CInt(row.count))
    }
    tri_show(CInt(cursor?.column ?? -1), CInt(cursor?.row ?? 0))
  }

  public func invalidate() { tri_invalidate() }

  private func drawn(_ cell: Cell) -> tri_cell {
    let scalars = isASCIIOnly ? SIMD4(ASCIIForm.of(cell.base).value, 0, 0, 0) : cell.scalars
    return tri_cell(
      scalars: (scalars.x, scalars.y, scalars.z, scalars.w), width: UInt8(cell.width),
      look: cell.style.role.rawValue)
  }

  private func setLooks() {
    let theme = tri_colours() >= 8 ? theme : .mono
    for role in StyleRole.allCases { tri_set_look(CInt(role.rawValue), tri_look(theme.look(of: role))) }
  }

  // MARK: Events

  public func nextEvent() -> Event {
    while true {
      if let event = takeWaiting() { return event }
      gather(milliseconds: decoder.isWaiting ? Self.escapeDelay : -1)
    }
  }

  /// The next event that comes within some time.
  public func nextEvent(within milliseconds: Int) -> Event? {
    if waiting.isEmpty { gather(milliseconds: CInt(milliseconds)) }
    return takeWaiting()
  }

  public func waitingEvent() -> Event? {
    // An escape byte is waited out, so that work between events does not keep the escape key.
    if waiting.isEmpty { gather(milliseconds: decoder.isWaiting ? Self.escapeDelay : 0) }
    return takeWaiting()
  }

  /// An escape byte that nothing follows for so long is the escape key; enough for a slow line.
  private static let escapeDelay: CInt = 25

  private func takeWaiting() -> Event? { waiting.isEmpty ? nil : waiting.removeFirst() }

  private func gather(milliseconds: CInt) {
    let found = Int(tri_wait(milliseconds))
    if found & TRI_SIGNAL != 0 { while takeSignal() {} }
    if found & TRI_INPUT != 0 {
      readKeys()
    } else if found == 0 && milliseconds > 0 {
      waiting += decoder.timeOut()
    }
  }

  /// What the open terminal's description says of a key.
  private static func bytes(ofKey capability: String) -> [UInt8]? {
    tri_key_bytes(capability).map { Array(String(cString: $0).utf8) }
  }

  private func readKeys() {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1024) { bytes in
      let count = Int(tri_read(bytes.baseAddress, CInt(bytes.count)))
      waiting += count < 0 ? [.vanished] : decoder.decode(Array(bytes.prefix(count)))
    }
  }

  private func takeSignal() -> Bool {
    let signal = tri_next_signal()
    switch Int(signal) {
    case 0: return false
    case TRI_CHILD_CHANGED: break
    case TRI_WINDOW_CHANGED: readSize()
    case TRI_STOPPED: suspend()
    case TRI_CONTINUED:
      tri_reenter()
      resume()
    default: waiting.append(.ended(signal: signal))
    }
    return true
  }

  // MARK: Size, stopping, ending

  public func suspend() {
    tri_suspend()
    resume()
  }

  public func restore() { tri_close() }

  /// Lends the terminal to another program for the time of `body`.
  ///
  /// - Parameter keepsOutput: whether what it wrote stays until a key is pressed.
  public func lend<Result>(keepsOutput: Bool = false, to body: () -> Result) -> Result {
    tri_lend()
    let result = body()
    if keepsOutput {
      tri_take_keys()
      waitForKey()
    }
    tri_take_back()
    resume()
    return result
  }

  /// While the terminal is lent, waits until something is so that becomes so when a process ends which was started
  /// here.
  ///
  /// - Returns: the signal that asked for the program's end before that, which is the next event; nil where it is so.
  public func wait(until isSo: () -> Bool) -> Int32? {
    while !isSo() {
      tri_wait_for_signal()
      var signal = tri_next_signal()
      while signal != 0 {
        switch Int(signal) {
        // The size is looked at when the terminal is taken back.
        case TRI_WINDOW_CHANGED, TRI_STOPPED, TRI_CONTINUED, TRI_CHILD_CHANGED: signal = tri_next_signal()
        default:
          waiting.append(.ended(signal: signal))
          return signal
        }
      }
    }
    return nil
  }

  /// Waits for a key, which is taken; for the end, which is not.
  private func waitForKey() {
    var kept: [Event] = []
    while true {
      let event = nextEvent()
      switch event {
      case .key, .paste: break
      case .ended, .vanished: kept.append(event)
      case .resize, .resumed, .mouse: continue
      }
      break
    }
    waiting = kept
  }

  /// Puts a text on the clipboard of the terminal's user, as far as the terminal lets programs do so (OSC 52).
  public func copy(_ text: String) {
    let bytes = Array(ClipboardSequence.copying(text).utf8)
    bytes.withUnsafeBytes { bytes in
      tri_send(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(bytes.count))
    }
  }

  /// Whether the terminal reports what the mouse does; if not it selects by itself, as without the program.
  public var reportsMouse = false {
    didSet { tri_report_mouse(reportsMouse) }
  }

  /// Gives the terminal back and ends the process by the signal, so that who started it sees which.
  public func end(by signal: Int32) -> Never { tri_end(signal) }

  private func resume() {
    waiting.append(.resumed)
    readSize()
  }

  private func readSize() {
    let now = Self.currentSize()
    guard now != size else { return }
    resize(to: now)
    waiting.append(.resize(now))
  }

  private func resize(to new: Size) {
    size = new
    tri_resize(CInt(new.columns), CInt(new.rows))
  }

  private static func currentSize() -> Size {
    var columns: CInt = 0
    var rows: CInt = 0
    tri_read_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }
}

extension tri_look {
  fileprivate init(_ look: Look) {
    self.init(
      bold: look.attributes.contains(.bold), dim: look.attributes.contains(.dim),
      underline: look.attributes.contains(.underline), reverse: look.attributes.contains(.reverse),
      italic: look.attributes.contains(.italic),
      foreground: look.foreground.map { Int16($0.rawValue) } ?? -1,
      background: look.background.map { Int16($0.rawValue) } ?? -1)
  }
}
