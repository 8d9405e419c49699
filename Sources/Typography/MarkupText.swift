/// Text made safe for XML and HTML: what a parser could take for markup is written as references, and what neither may
/// hold (controls, noncharacters) is gone. Everything that comes into a page or a picture passes through here.
public enum MarkupText {
  /// A text within a line, or with its line breaks kept; good between tags and in attributes.
  public static func escaped(_ text: some StringProtocol, keepingLines: Bool = false) -> String {
    var out = ""
    for scalar in Printable.text(text, for: .page, keepingLines: keepingLines).unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
