/// A key of the keyboard.
public struct Key: Hashable, Sendable {
  /// Which key.
  public enum Code: Hashable, Sendable {
    case character(Unicode.Scalar)
    case enter, tab, backTab, escape, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
  }

  public var code: Code
  public var control: Bool
  public var meta: Bool

  public init(_ code: Code, control: Bool = false, meta: Bool = false) {
    self.code = code
    self.control = control
    self.meta = meta
  }

  /// The key of an ASCII byte: `C-i` is the tabulator, `C-m` and `C-j` are the enter key, `C-h` rubs out.
  init(ascii byte: UInt8) {
    switch byte {
    case 0x08, 0x7F: self.init(.backspace)
    case 0x09: self.init(.tab)
    case 0x0A, 0x0D: self.init(.enter)
    case 0x1B: self.init(.escape)
    case 0x00: self.init(.character(" "), control: true)
    case 0x01...0x1A: self.init(.character(Unicode.Scalar(byte + 0x60)), control: true)
    case 0x1C...0x1F: self.init(.character(Unicode.Scalar(byte + 0x40)), control: true)
    default: self.init(.character(Unicode.Scalar(byte)))
    }
  }
}

/// What the terminal reports.
public enum Event: Equatable, Sendable {
  case key(Key)
  /// Pasted text: never taken for keys.
  case paste(String)
  case resize(Size)
  case mouse(MouseEvent)
  /// The program was stopped and goes on: everything must be drawn anew.
  case resumed
  /// A signal asks the program to end (TERM, HUP, INT from outside, QUIT), by its number.
  case ended(signal: Int32)
  /// The terminal is gone.
  case vanished
}
