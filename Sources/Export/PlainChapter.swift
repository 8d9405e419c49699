import Typography

extension Chapter {
  /// The chapter as plain text below a comparison, under a rule with its title.
  ///
  /// - Parameters:
  ///   - width: cells to a line.
  ///   - rule: the character of the rule.
  public func plainText(width: Int, rule: String) -> String {
    let lead = String(repeating: rule, count: 3) + " \(title) "
    var lines = [lead + String(repeating: rule, count: max(0, width - CellWidth.of(lead)))]
    for part in parts {
      switch part {
      case .heading(let words): lines += [""] + Self.wrapped(words, width)
      case .paragraph(let words): lines += Self.wrapped(words, width)
      case .quotation(let words, let citation): lines += Self.wrapped("“\(words)” — \(citation)", width)
      case .list(let items):
        for item in items {
          let wrapped = Self.wrapped(item, width - 3)
          lines += wrapped.prefix(1) + wrapped.dropFirst().map { "   " + $0 }
        }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    let shown = Printable.text(text)
    let bytes = Array(shown.utf8)
    return Wrapping.lines(of: shown, width: width).map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
