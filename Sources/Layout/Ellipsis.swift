import Typography

/// Cutting what does not fit, marked.
public enum Ellipsis {
  /// `text` in at most `cells` cells; where it is cut, it ends with an ellipsis.
  public static func cut(_ text: String, to cells: Int, _ glyphs: Glyphs) -> String {
    text.utf8Slice(0..<kept(of: text, in: cells)) + (fits(text, cells) ? "" : glyphs.ellipsis)
  }

  /// The end of `text` in at most `cells` cells; where it is cut, it begins with an ellipsis.
  public static func cutStart(of text: String, to cells: Int, _ glyphs: Glyphs) -> String {
    if fits(text, cells) { return text }
    var end = text.unicodeScalars[...]
    var used = CellWidth.of(text)
    while used > cells - 1, let scalar = end.popFirst() { used -= CellWidth.of(scalar) }
    return glyphs.ellipsis + String(end)
  }

  /// How many bytes of `text` stay when it is cut to `cells` cells.
  public static func kept(of text: String, in cells: Int) -> Int {
    if fits(text, cells) { return text.utf8.count }
    var used = 0
    var bytes = 0
    for scalar in text.unicodeScalars {
      used += CellWidth.of(scalar)
      if used > cells - 1 { break }
      bytes += scalar.utf8.count
    }
    return bytes
  }

  private static func fits(_ text: String, _ cells: Int) -> Bool { CellWidth.of(text) <= cells }
}
