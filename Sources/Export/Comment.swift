import Typography

/// A comment in Markdown that says what stands beside it, for programs: `<!-- label="pro" role="side" -->`.
struct Comment {
  private let attributes: [(name: String, value: String)]

  init(_ attributes: [(name: String, value: String)]) { self.attributes = attributes }

  var markdown: String {
    "<!-- " + attributes.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: " ") + " -->"
  }

  /// A value that can end neither its quotes nor the comment.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in Printable.text(text, for: .page).unicodeScalars {
      switch scalar {
      case "\"", "&", "<", ">": out += "&#\(scalar.value);"
      case "-" where out.hasSuffix("-"): out += "&#45;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
