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
}

/// What the terminal reports.
public enum Event: Equatable, Sendable {
  case key(Key)
  /// Pasted text: never taken for keys.
  case paste(String)
  case resize(Size)
  /// The program was stopped and goes on: everything must be drawn anew.
  case resumed
  /// A signal asks the program to end (TERM, HUP, INT from outside, QUIT), by its number.
  case ended(signal: Int32)
  /// The terminal is gone.
  case vanished
}
