import CUTF8Proc

/// How many terminal cells text takes: the sum over its scalars, the model of `wcwidth`, which ncurses and
/// the terminals share. Never a count of `Character`s: terminals do not compose clusters.
public enum CellWidth {
  /// Cells that a tab stands for, wherever it appears.
  public static let tab = 4

  /// Cells of one scalar: 0 for a combining mark or a dropped control, 1, 2 for wide, 4 for a tab.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x7F { return scalar.value >= 0x20 ? 1 : scalar == "\t" ? tab : 0 }
    switch Printable.of(scalar) {
    case .dropped: return 0
    case .replaced: return 1
    case .shown: return Int(utf8proc_charwidth(utf8proc_int32_t(scalar.value)))
    }
  }

  /// Cells of a text, once what is dropped for display is dropped.
  public static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }
}
