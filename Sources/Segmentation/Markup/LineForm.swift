/// What a single line is by its marks.
struct LineForm {
  let text: [UInt8]

  private func byte(_ at: Int, _ line: TextLine) -> UInt8 { at < line.end ? text[at] : 0 }

  /// Level of a heading behind `#`; nil for other lines.
  func headingLevel(_ line: TextLine) -> Int? {
    var at = line.textStart
    while byte(at, line) == UInt8(ascii: "#") { at += 1 }
    let level = at - line.textStart
    return (1...6).contains(level) && at < line.end && text[at] == 0x20 ? level : nil
  }

  /// The mark and length of a code fence; nil for other lines.
  func fence(_ line: TextLine) -> (mark: UInt8, length: Int)? {
    let mark = byte(line.textStart, line)
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    var at = line.textStart
    while byte(at, line) == mark { at += 1 }
    return at - line.textStart >= 3 ? (mark, at - line.textStart) : nil
  }

  /// The mark of a line of three or more equal marks with nothing else but spaces; nil for other lines.
  func ruleMark(_ line: TextLine) -> UInt8? {
    guard line.count >= 3 else { return nil }
    let mark = text[line.textStart]
    guard "-_*=~+#.".utf8.contains(mark) else { return nil }
    var count = 0
    for byte in text[line.text] {
      if byte == mark { count += 1 } else if byte != 0x20 && byte != 0x09 { return nil }
    }
    return count >= 3 ? mark : nil
  }

  /// Whether a word or two stand in a rule of marks: “- - - - Footnotes - - - -”.
  func isRuled(_ line: TextLine) -> Bool {
    guard line.count >= 8, "-_*=~".utf8.contains(text[line.end - 1]) else { return false }
    let mark = text[line.end - 1]
    let marks = text[line.text].prefix { $0 == mark || $0 == 0x20 }.count
    let rest = text[line.text].dropFirst(marks).drop { $0 != mark }
    return marks >= 4 && marks < line.count && rest.count >= 3
      && rest.allSatisfy { $0 == mark || $0 == 0x20 }
  }

  /// Bytes of a bullet or number with the space after it; nil for other lines.
  func bulletLength(_ line: TextLine) -> Int? {
    let first = byte(line.textStart, line)
    if "-*+".utf8.contains(first) {
      return byte(line.textStart + 1, line) == 0x20 ? 2 : nil
    }
    if first == 0xE2 && byte(line.textStart + 1, line) == 0x80 && byte(line.textStart + 2, line) == 0xA2 {
      return byte(line.textStart + 3, line) == 0x20 ? 4 : 3
    }
    return nil
  }

  /// Bytes of a number with the point and space after it: “1. ”, “12) ”; nil for other lines.
  func numberLength(_ line: TextLine) -> Int? {
    var at = line.textStart
    while (0x30...0x39).contains(byte(at, line)) && at - line.textStart < 4 { at += 1 }
    guard at > line.textStart, ".)".utf8.contains(byte(at, line)), byte(at + 1, line) == 0x20 else {
      return nil
    }
    return at + 2 - line.textStart
  }

  /// Whether the whole line is bold: `**Prompt**`, `**Prompt:**`, `**Prompt** (all):`.
  func isBold(_ line: TextLine) -> Bool {
    let mark = byte(line.textStart, line)
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_"), line.count > 4, line.count < 200,
      text[line.textStart + 1] == mark, text[line.textStart + 2] != mark
    else { return false }
    guard let close = find(mark, line.textStart + 2, line.end) else { return false }
    var at = close + 2
    while at < line.end, ": ".utf8.contains(text[at]) { at += 1 }
    if at == line.end { return true }
    return text[at] == UInt8(ascii: "(")
      && (text[line.end - 1] == UInt8(ascii: ")") || text[line.end - 1] == UInt8(ascii: ":"))
  }

  private func find(_ mark: UInt8, _ start: Int, _ end: Int) -> Int? {
    var at = start
    while at + 1 < end {
      if text[at] == mark && text[at + 1] == mark { return at }
      at += 1
    }
    return nil
  }

  /// Whether the line shows nothing: control characters, joiners, a byte-order mark.
  func isInvisible(_ line: TextLine) -> Bool {
    guard line.count <= 64 else { return false }
    var at = line.textStart
    while at < line.end {
      let byte = text[at]
      if byte <= 0x20 || byte == 0x7F {
        at += 1
      } else if byte == 0xE2 && at + 2 < line.end && text[at + 1] == 0x80
        && (0x80...0x8F).contains(text[at + 2])
      {
        at += 3
      } else if byte == 0xEF && at + 2 < line.end && text[at + 1] == 0xBB && text[at + 2] == 0xBF {
        at += 3
      } else if byte == 0xC2 && at + 1 < line.end
        && (text[at + 1] == 0xA0 || text[at + 1] == 0xAD || text[at + 1] < 0xA0)
      {
        at += 2
      } else {
        return false
      }
    }
    return true
  }
}
