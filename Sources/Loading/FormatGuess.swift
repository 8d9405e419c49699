import Documents

/// How a source is marked up, as far as its name and its first bytes tell.
enum FormatGuess {
  /// The format by the extension of `path`; with another one or none (and for standard input) by the first bytes of
  /// `text`.
  static func format(path: String, text: [UInt8]) -> Source.Format {
    switch fileExtension(path) {
    case "md"?, "markdown"?: .markdown
    case "html"?, "htm"?, "xhtml"?: .html
    case "txt"?, "text"?: .text
    default: looksLikeHTML(text) ? .html : .text
    }
  }

  /// What follows the last dot of a path's last component, in lower case; nil where nothing stands before it.
  private static func fileExtension(_ path: String) -> String? {
    let name = path.utf8.split(separator: 0x2F).last ?? ""[...].utf8
    guard let dot = name.lastIndex(of: 0x2E), dot != name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...]
    return ending.isEmpty ? nil : Substring(ending).lowercased()
  }

  /// Whether a text begins as web pages do, behind a byte-order mark, the header lines of an answer, white space, comments
  /// and an XML declaration.
  private static func looksLikeHTML(_ text: [UInt8]) -> Bool {
    var rest = text[...].prefix(8192)
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    // `curl -i`; one answer may stand before another.
    while begins(rest, "http/"), let end = headerEnd(rest) { rest = rest[end...] }
    while true {
      rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
      if begins(rest, "<!--") {
        rest = dropped(rest, through: "-->")
      } else if begins(rest, "<?xml") {
        rest = dropped(rest, through: "?>")
      } else {
        return starts.contains { begins(rest, $0) }
      }
    }
  }

  /// The end of the first blank line.
  private static func headerEnd(_ text: ArraySlice<UInt8>) -> Int? {
    var isBlank = false
    for (index, byte) in zip(text.indices, text) where byte != 0x0D {
      if byte == 0x0A, isBlank { return index + 1 }
      isBlank = byte == 0x0A
    }
    return nil
  }

  private static let starts: [StaticString] = ["<!doctype html", "<html", "<head", "<body"]

  /// Whether `bytes` begin with `start`, which is in lower case, in any case.
  private static func begins(_ bytes: ArraySlice<UInt8>, _ start: StaticString) -> Bool {
    let start = UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount)
    return bytes.count >= start.count
      && zip(bytes, start).allSatisfy { byte, expected in
        (byte &- 0x41 < 26 ? byte | 0x20 : byte) == expected
      }
  }

  private static func dropped(_ bytes: ArraySlice<UInt8>, through end: StaticString) -> ArraySlice<UInt8> {
    var rest = bytes
    while !rest.isEmpty, !begins(rest, end) { rest = rest.dropFirst() }
    return rest.dropFirst(end.utf8CodeUnitCount)
  }
}
