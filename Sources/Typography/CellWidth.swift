/// How many terminal cells text takes: the sum over its scalars, the model of `wcwidth`, which ncurses and
/// the terminals share. Never a count of `Character`s: terminals do not compose clusters.
public enum CellWidth {
  /// Cells that a tab stands for, wherever it appears.
  public static let tab = 4

  /// Cells of one scalar: 0 for a combining mark or a dropped control, 1 (also where the width is ambiguous), 2
  /// for wide, 4 for a tab.
  public static func of(_ scalar: Unicode.Scalar) -> Int { of(value: scalar.value) }

  /// Cells of a text, once what is dropped for display is dropped.
  public static func of(_ text: some StringProtocol) -> Int {
    text.withUTF8Bytes { of($0[...]) }
  }

  /// Cells of valid UTF-8.
  static func of(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let bytes = text.base
    var cells = 0
    var at = text.startIndex
    while at < text.endIndex {
      let (value, length) = bytes.scalar(at: at)
      cells += of(value: value)
      at += length
    }
    return cells
  }

  @inline(__always)
  static func of(value: UInt32) -> Int {
    if value < 0x7F { return value >= 0x20 ? 1 : value == 0x09 ? tab : 0 }
    return ofOther(value)
  }

  private static func ofOther(_ value: UInt32) -> Int {
    switch value {
    case 0x2010...0x2027: return 1  // the quotation marks, dashes and dots of English
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: return 2
    default: break
    }
    switch Printable.of(value: value) {
    case .dropped, .joining: return 0
    case .replaced: return 1
    case .shown: return ScalarFacts(value).cells
    }
  }
}
