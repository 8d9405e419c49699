import CVTerm

/// What a person at a terminal sees: libvterm reads what a program writes.
public final class PseudoterminalScreen {
  private let emulator: OpaquePointer
  private let screen: OpaquePointer
  private let state: OpaquePointer
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>
  private var flags: [VTermProp.RawValue: Bool] = [:]

  init(columns: Int, rows: Int) {
    emulator = vterm_new(CInt(rows), CInt(columns))
    vterm_set_utf8(emulator, 1)
    screen = vterm_obtain_screen(emulator)
    state = vterm_obtain_state(emulator)
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, user in
      guard let value, let user else { return 0 }
      let screen = Unmanaged<PseudoterminalScreen>.fromOpaque(user).takeUnretainedValue()
      screen.flags[property.rawValue] = value.pointee.number != 0
      return 1
    }
    vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(self).toOpaque())
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(emulator)
    callbacks.deallocate()
  }

  /// The size of the screen, in cells.
  public var size: (columns: Int, rows: Int) {
    var columns: CInt = 0
    var rows: CInt = 0
    vterm_get_size(emulator, &rows, &columns)
    return (Int(columns), Int(rows))
  }

  /// One line a row, trailing blanks dropped.
  public var lines: [String] {
    (0..<size.rows).map { row in
      let text = (0..<size.columns).map { cell(column: $0, row: row).text }.joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The rows, joined by line feeds.
  public var text: String { lines.joined(separator: "\n") }

  /// Where the cursor is.
  public var cursor: (column: Int, row: Int) {
    var position = VTermPos()
    vterm_state_get_cursorpos(state, &position)
    return (Int(position.col), Int(position.row))
  }

  public var isCursorVisible: Bool { flags[VTERM_PROP_CURSORVISIBLE.rawValue] ?? true }
  /// Whether the program shows its own screen and the shell's is kept aside.
  public var isAlternate: Bool { flags[VTERM_PROP_ALTSCREEN.rawValue] ?? false }
  /// Whether the program gets clicks.
  public var reportsMouse: Bool { flags[VTERM_PROP_MOUSE.rawValue] ?? false }

  /// Whether pasted text is sent between marks.
  public var bracketsPastes: Bool {
    vterm_keyboard_start_paste(emulator)
    return !answer().isEmpty
  }

  /// Whether the arrow keys send `ESC O`, not `ESC [`.
  public var sendsApplicationKeys: Bool {
    vterm_keyboard_key(emulator, VTERM_KEY_UP, VTERM_MOD_NONE)
    return answer().dropFirst().first == CChar(UInt8(ascii: "O"))
  }

  /// One cell: its characters, "" in the second half of a wide one, and how it looks.
  public struct Cell: Equatable, Sendable {
    public var text: String
    public var bold: Bool
    public var underline: Bool
    public var reverse: Bool
    /// Palette indices; nil for the terminal's own colour.
    public var foreground: Int?
    public var background: Int?
  }

  public func cell(column: Int, row: Int) -> Cell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: CInt(row), col: CInt(column)), &cell)
    let scalars = withUnsafeBytes(of: &cell.chars) { Array($0.bindMemory(to: UInt32.self)) }
    var text = ""
    for scalar in scalars.prefix(while: { $0 != 0 }) {
      if let scalar = Unicode.Scalar(scalar) { text.unicodeScalars.append(scalar) }
    }
    return Cell(
      text: scalars[0] == 0 ? " " : text, bold: cell.attrs.bold != 0, underline: cell.attrs.underline != 0,
      reverse: cell.attrs.reverse != 0, foreground: Self.index(cell.fg), background: Self.index(cell.bg))
  }

  private static func index(_ colour: VTermColor) -> Int? {
    let type = UInt32(colour.type)
    let isOwn = type & VTERM_COLOR_DEFAULT_MASK.rawValue != 0
    return isOwn || type & VTERM_COLOR_TYPE_MASK.rawValue == 0 ? nil : Int(colour.indexed.idx)
  }

  /// Takes what the program wrote.
  ///
  /// - Returns: what the terminal answers to queries in it.
  func feed(_ bytes: UnsafeRawBufferPointer) -> [CChar] {
    _ = vterm_input_write(emulator, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    return answer()
  }

  private func answer() -> [CChar] {
    var bytes = [CChar](repeating: 0, count: 1024)
    let count = vterm_output_read(emulator, &bytes, bytes.count)
    return Array(bytes.prefix(count))
  }

  func resize(columns: Int, rows: Int) { vterm_set_size(emulator, CInt(rows), CInt(columns)) }
}
