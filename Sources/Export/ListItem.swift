import Documents

/// A line of a list, with the source's own mark or without one.
struct ListItem {
  /// The mark in Markdown: `-`, or the number with its delimiter.
  private let mark: String
  /// The text after the mark.
  let text: Substring

  init(_ line: Substring) {
    let bytes = line.utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let digits = bytes.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    let rest = bytes[digits.endIndex...]
    if 1...9 ~= digits.count, rest.starts(with: ". ".utf8) || rest.starts(with: ") ".utf8) {
      mark = String(Substring(digits)) + String(Substring(rest.prefix(1)))
      text = Substring(rest.dropFirst(2))
    } else {
      let bullet = ["- ", "* ", "+ ", "• "].first { bytes.starts(with: $0.utf8) } ?? ""
      mark = "-"
      text = Substring(bytes.dropFirst(bullet.utf8.count))
    }
  }

  /// The item's number; nil where it has none.
  var number: Int? { mark == "-" ? nil : Int(mark.dropLast()) }

  /// Cells that the mark takes in Markdown with the space after it: what is nested begins behind them.
  var markWidth: Int { mark.utf8.count + 1 }

  /// The first line without its bullet; a number stays, for the text may refer to it.
  static func unbulleted(_ text: String) -> Substring {
    let item = ListItem(text[...])
    return item.number == nil ? item.text : text[...]
  }

  /// The item as a line of Markdown, with the links of the list; empty where there is no text.
  func markdown(_ links: [TextLink]) -> String {
    let line = MarkdownText.line(LinkedText(text, links))
    return line.isEmpty ? "" : "\(mark) \(line)"
  }
}
