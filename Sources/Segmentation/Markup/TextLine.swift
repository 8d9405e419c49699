import Documents

/// A line of a source: where it stands, and where its text begins and ends.
struct TextLine: Equatable {
  /// Offset of the first byte.
  @Compact var start: Int
  /// Offset one past the last byte that is no white space; `start` in a blank line.
  @Compact var end: Int
  /// Offset of the first byte that is neither white space nor a quotation mark (`>`) of Markdown; `end` where
  /// there is none.
  @Compact var textStart: Int
  /// How many `>` stand before the text.
  @Compact var quoteDepth = 0
  /// Cells of white space before the text, a tab as four.
  @Compact var indent = 0

  /// Nothing but white space.
  var isBlank: Bool { end == start }
  /// No text: blank, or nothing but `>`.
  var isEmpty: Bool { textStart == end }
  /// Bytes of text.
  var count: Int { end - textStart }
  var text: Range<Int> { textStart..<end }
}

/// The lines of a source. LF, CR LF and a lone CR end a line; form feed and vertical tab, which break a page,
/// are lines of their own, so that none of their bytes is lost.
struct LineReader {
  private let text: [UInt8]
  private var lines: [TextLine] = []

  static func lines(_ text: [UInt8]) -> [TextLine] {
    var reader = LineReader(text: text)
    reader.read()
    return reader.lines
  }

  private init(text: [UInt8]) { self.text = text }

  private mutating func read() {
    var start = 0
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte > 0x0D || byte < 0x0A {
        at += 1
        continue
      }
      if byte == 0x0B || byte == 0x0C {
        if at > start { append(start, at) }
        append(at, at + 1)
      } else {
        append(start, at)
        if byte == 0x0D && at + 1 < text.count && text[at + 1] == 0x0A { at += 1 }
      }
      at += 1
      start = at
    }
    if start < text.count { append(start, text.count) }
  }

  private mutating func append(_ start: Int, _ limit: Int) {
    var end = limit
    while let length = WhiteSpace.length(text, endingAt: end, from: start) { end -= length }
    var line = TextLine(start: start, end: end, textStart: start)
    var at = start
    while at < end {
      if let length = WhiteSpace.length(text, at, end) {
        line.indent += text[at] == 0x09 ? 4 : 1
        at += length
      } else if text[at] == UInt8(ascii: ">") {
        line.quoteDepth += 1
        line.indent = 0
        at += at + 1 < end && text[at + 1] == 0x20 ? 2 : 1
      } else {
        break
      }
    }
    line.textStart = min(at, end)
    lines.append(line)
  }
}

/// What counts as white space: space, tab, line feed, carriage return, no-break space. Everything else is
/// text, and no byte of it is lost.
enum WhiteSpace {
  /// Bytes of the white space at `at`; nil where there is none.
  static func length(_ text: [UInt8], _ at: Int, _ limit: Int) -> Int? {
    switch text[at] {
    case 0x20, 0x09, 0x0A, 0x0D: 1
    case 0xC2: at + 1 < limit && text[at + 1] == 0xA0 ? 2 : nil
    default: nil
    }
  }

  /// Bytes of the white space that ends at `end`; nil where there is none.
  static func length(_ text: [UInt8], endingAt end: Int, from start: Int) -> Int? {
    guard end > start else { return nil }
    switch text[end - 1] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xA0: return end - 2 >= start && text[end - 2] == 0xC2 ? 2 : nil
    default: return nil
    }
  }
}
