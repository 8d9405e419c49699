import Typography

/// Text written so that CommonMark and GFM show exactly it: a backslash before what would be a mark, and only
/// there, for the Markdown is read by people too.
enum MarkdownText {
  /// A text within a line. Control and bidirectional characters are dropped, line breaks are spaces.
  ///
  /// - Parameter unlinked: keep every bare address from becoming a link, not only those that hold an escape.
  static func inline(_ text: some StringProtocol, unlinked: Bool = false) -> String {
    trimmed(escaped(text, unlinked: unlinked))
  }

  /// A text within a line as it is written, with the blanks at its ends.
  static func escaped(_ text: some StringProtocol, unlinked: Bool) -> [UInt8] {
    let words = Array(Printable.text(text, for: .page).utf8).split(
      separator: space, omittingEmptySubsequences: false)
    var out: [UInt8] = []
    for (index, word) in words.enumerated() {
      if index > 0 { out.append(space) }
      let escaped = escape(word)
      out += unlinked || escaped.count > word.count ? breakingLinks(escaped) : escaped
    }
    return out
  }

  /// A text that stands at the start of a line: nothing in it starts a block.
  static func line(_ text: some StringProtocol) -> String { beginningNoBlock(inline(text)) }

  /// A line in which nothing starts a block.
  static func beginningNoBlock(_ inline: String) -> String {
    guard let offset = blockMark(Array(inline.utf8.prefix(11))) else { return inline }
    let at = inline.utf8.index(inline.startIndex, offsetBy: offset)
    return inline[..<at] + "\\" + inline[at...]
  }

  /// A text after a heading's `#`: a closing row of `#` in it stays text.
  static func heading(_ text: some StringProtocol) -> String {
    let inline = inline(text)
    guard inline.utf8.last == UInt8(ascii: "#") else { return inline }
    return String(Substring(self.inline(text, unlinked: true).utf8.dropLast())) + "\\#"
  }

  /// A text in a table's cell.
  static func cell(_ text: some StringProtocol) -> String { escapingBars(inline(text)) }

  /// A line as a cell has it.
  static func escapingBars(_ line: String) -> String {
    let parts = line.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    return parts.map { String(Substring($0)) }.joined(separator: "\\|")
  }

  private static let space = UInt8(ascii: " ")
  private static let backslash = UInt8(ascii: "\\")
  /// What is always escaped; the rest means something only after one of these, or at the start of a line.
  private static let marks = Array("\\`*_[<~".utf8)

  private static func escape(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    for index in word.indices {
      let byte = word[index]
      switch byte {
      case _ where marks.contains(byte): out.append(backslash)
      case UInt8(ascii: "&") where startsEntity(word[(index + 1)...]): out.append(backslash)
      default: break
      }
      out.append(byte)
    }
    return out
  }

  /// Whether what follows an ampersand makes it a character reference, known or not: `amp;`, `#8212;`.
  static func startsEntity(_ rest: ArraySlice<UInt8>) -> Bool {
    let name = rest.first == UInt8(ascii: "#") ? rest.dropFirst() : rest
    let end = name.prefix(40).firstIndex { !isLetterOrDigit($0) }
    return end.map { $0 > name.startIndex && name[$0] == UInt8(ascii: ";") } ?? false
  }

  /// A bare address that holds an escape, kept from becoming a link: GFM's links show backslashes as they are.
  private static func breakingLinks(_ word: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    for (index, byte) in word.enumerated() {
      let isScheme = byte == UInt8(ascii: ":") && word[(index + 1)...].starts(with: "//".utf8)
      let isHost =
        byte == UInt8(ascii: ".") && word[..<index].suffix(3).elementsEqual("www".utf8) { $0 | 0x20 == $1 }
      if isScheme || isHost { out.append(backslash) }
      out.append(byte)
    }
    return out
  }

  /// The offset of a character at the start of a line that would start a heading, a quotation, a list, a rule or a
  /// table.
  private static func blockMark(_ line: [UInt8]) -> Int? {
    guard let first = line.first else { return nil }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "|"): return 0
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      return line.count == 1 || [space, first].contains(line[1]) ? 0 : nil
    default:
      let digits = line.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
      guard digits > 0, digits < line.count, [UInt8(ascii: "."), UInt8(ascii: ")")].contains(line[digits]),
        digits + 1 == line.count || line[digits + 1] == space
      else { return nil }
      return digits
    }
  }

  /// A line without the blanks at its ends.
  static func trimmed(_ bytes: [UInt8]) -> String {
    let end = bytes.lastIndex { $0 != space }.map { $0 + 1 } ?? 0
    return String(decoding: bytes[..<end].drop { $0 == space }, as: UTF8.self)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }
}
