/// The characters that draw lines and marks; everything else on the screen is the sources' own text.
public struct Glyphs: Hashable, Sendable {
  public var vertical, horizontal, cross, double, focus, ellipsis, dot, match, currentMatch: String

  /// Box-drawing characters.
  public static let lines = Glyphs(
    vertical: "│", horizontal: "─", cross: "┼", double: "═", focus: "▸", ellipsis: "…", dot: "·",
    match: "•", currentMatch: "◂")
  /// ASCII alone, for terminals without UTF-8 and for those who ask.
  public static let ascii = Glyphs(
    vertical: "|", horizontal: "-", cross: "+", double: "=", focus: ">", ellipsis: "~", dot: ".",
    match: "*", currentMatch: "<")
}
