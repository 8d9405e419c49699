import Documents

/// Texts with links: `[text](address)`.
extension MarkdownText {
  /// A text within a line, with its links.
  static func inline(_ text: LinkedText) -> String {
    guard text.hasLinks else { return inline(text.text) }
    // A bare address would go on into the link after it.
    let pieces = text.pieces.map { (bytes: escaped($0.text, unlinked: true), link: $0.link) }
    var out: [UInt8] = []
    for (index, piece) in pieces.enumerated() {
      guard let link = piece.link else {
        out += piece.bytes
        continue
      }
      // An image is not meant.
      if out.last == UInt8(ascii: "!") { out.insert(UInt8(ascii: "\\"), at: out.count - 1) }
      let next = index + 1 < pieces.count ? pieces[index + 1].bytes : []
      out += linked(piece.bytes, to: destination(link, before: next))
    }
    return trimmed(out)
  }

  /// A text that stands at the start of a line, with its links.
  static func line(_ text: LinkedText) -> String { beginningNoBlock(inline(text)) }

  /// A text after a heading's `#`, with its links.
  static func heading(_ text: LinkedText) -> String {
    guard text.hasLinks else { return heading(text.text) }
    let inline = inline(text)
    return inline.utf8.last == UInt8(ascii: "#") ? String(Substring(inline.utf8.dropLast())) + "\\#" : inline
  }

  /// A text in a table's cell, with its links.
  static func cell(_ text: LinkedText) -> String { escapingBars(inline(text)) }

  /// A link, with the blanks at the ends of its text outside.
  private static func linked(_ text: [UInt8], to destination: String) -> [UInt8] {
    guard let first = text.firstIndex(where: { $0 != 0x20 }), let last = text.lastIndex(where: { $0 != 0x20 })
    else { return text }
    // A caret first would make a footnote of it.
    let caret = text[first] == UInt8(ascii: "^") ? "\\" : ""
    let words = text[first...last].flatMap { $0 == UInt8(ascii: "]") ? [UInt8(ascii: "\\"), $0] : [$0] }
    return text[..<first] + "[\(caret)".utf8 + words + "](\(destination))".utf8 + text[(last + 1)...]
  }

  /// Where a link leads. An address has no blanks, angle brackets or backslashes; it stands in angle brackets where it has
  /// parentheses, and before an escape, which pandoc would take for a part of it.
  private static func destination(_ link: Link, before next: [UInt8]) -> String {
    let bytes = Array(link.address.utf8)
    let written = bytes.indices.flatMap { index in
      let isEntity = bytes[index] == UInt8(ascii: "&") && startsEntity(bytes[(index + 1)...])
      return isEntity ? Array("&amp;".utf8) : [bytes[index]]
    }
    let address = String(decoding: written, as: UTF8.self)
    let isAngled =
      address.contains { $0 == "(" || $0 == ")" } || next.prefix { $0 != 0x20 }.contains(UInt8(ascii: "\\"))
    return isAngled ? "<\(address)>" : address
  }
}
