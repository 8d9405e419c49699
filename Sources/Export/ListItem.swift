/// A line of a list, with the source's own mark or without one.
struct ListItem {
  /// The mark in Markdown: `-`, or the number with its delimiter.
  private let mark: String
  private let text: Substring

  init(_ line: Substring) {
    let line = line.drop { $0 == " " || $0 == "\t" }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line[digits.endIndex...]
    if !digits.isEmpty, digits.count <= 9, rest.hasPrefix(". ") || rest.hasPrefix(") ") {
      mark = String(digits + rest.prefix(1))
      text = rest.dropFirst(2)
    } else {
      mark = "-"
      text = ["- ", "* ", "+ ", "• "].contains { line.hasPrefix($0) } ? line.dropFirst(2) : line
    }
  }

  /// The item as a line of Markdown; empty where there is no text.
  var markdown: String {
    let line = MarkdownText.line(text)
    return line.isEmpty ? "" : "\(mark) \(line)"
  }
}
