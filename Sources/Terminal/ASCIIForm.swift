/// What stands for a character on a terminal that shows ASCII only.
public enum ASCIIForm {
  /// The ASCII character nearest to a scalar; `?` where there is none.
  public static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case " "..."~": scalar
    case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{3000}": " "
    case "‐"..."―", "─", "━", "−": "-"
    case "═": "="
    case "│", "┃", "║": "|"
    case "┌"..."╬": "+"
    case "‘"..."‛", "′": "'"
    case "“"..."‟", "″", "«", "»": "\""
    case "·", "…": "."
    case "•": "*"
    case "▸", "▶", "›", "→": ">"
    case "◂", "◀", "‹", "←": "<"
    default: "?"
    }
  }
}
