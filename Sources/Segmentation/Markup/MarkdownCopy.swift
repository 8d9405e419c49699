/// A Markdown source made fit for cmark-gfm: a copy in which every byte keeps its place, and what would shift
/// places, cost more than linear time or memory, or mean something that is not folded away here is replaced by
/// marks that mean nothing.
///
/// cmark-gfm 0.29 takes quadratic time for tables with many columns and for paragraphs in which every other line
/// could begin a table, pads short rows, copies a link definition to each of its uses, and walks through every
/// open list at each blank line.
struct MarkdownCopy {
  private(set) var bytes: [UInt8]
  /// The source itself.
  let source: [UInt8]
  /// The lines without what ends them: LF, CR LF, CR, form feed or vertical tab. Offsets in `bytes`.
  private(set) var lines: [Range<Int>] = []
  /// How many cells short rows may still be padded with.
  private var padding = 1_000_000

  /// - Parameter start: where Markdown begins in the source: behind a byte-order mark and front matter.
  init(_ text: [UInt8], from start: Int) {
    bytes = text
    source = text
    neutralizeBytes(from: start)
    readLines(from: start)
    for line in lines {
      limitDepth(line)
      limitColumns(line)
    }
    limitDefinitions()
    limitTables()
    limitMarks()
  }

  /// What stands for a mark that is to mean nothing: punctuation, as the marks are.
  private static let neutral = UInt8(ascii: ",")
  /// What opens a link's title.
  private static let quotes = Array("\"'(".utf8)
  private static let deepest = 100
  private static let mostColumns = 256
  private static let longestDefinition = 120
  private static let mostRules = 8

  /// NULs take three bytes in cmark-gfm; form feeds and vertical tabs break pages; footnotes stay as written.
  private mutating func neutralizeBytes(from start: Int) {
    for at in start..<bytes.count {
      switch bytes[at] {
      case 0x00: bytes[at] = Self.neutral
      case 0x0B, 0x0C: bytes[at] = 0x0D
      case UInt8(ascii: "^") where at > start && bytes[at - 1] == UInt8(ascii: "["):
        bytes[at - 1] = Self.neutral
      default: break
      }
    }
  }

  private mutating func readLines(from first: Int) {
    var start = first
    var at = first
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x0A || byte == 0x0D {
        lines.append(start..<at)
        if byte == 0x0D, at + 1 < bytes.count, bytes[at + 1] == 0x0A { at += 1 }
        start = at + 1
      }
      at += 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
  }

  // MARK: Depth

  /// Keeps quotations and lists from nesting deeper than anyone writes them.
  private mutating func limitDepth(_ line: Range<Int>) {
    var depth = 0
    var indent = 0
    var at = line.lowerBound
    while at < line.upperBound {
      let byte = bytes[at]
      if byte == 0x20 || byte == 0x09 {
        indent += byte == 0x09 ? 4 : 1
        at += 1
        continue
      }
      guard let length = markLength(at, line.upperBound) else { return }
      if depth == 0, isRule(at..<line.upperBound) { return }
      depth += 1
      if depth > Self.deepest || indent > 2 * Self.deepest { bytes[at] = Self.neutral }
      at += length
    }
  }

  /// Bytes of the mark of a quotation or a list's item; nil where there is none.
  private func markLength(_ at: Int, _ end: Int) -> Int? {
    func isBlank(_ at: Int) -> Bool { at >= end || bytes[at] == 0x20 || bytes[at] == 0x09 }
    if bytes[at] == UInt8(ascii: ">") { return 1 }
    if "-+*".utf8.contains(bytes[at]) { return isBlank(at + 1) ? 1 : nil }
    var digits = at
    while digits < end, digits - at < 9, (0x30...0x39).contains(bytes[digits]) { digits += 1 }
    guard digits > at, digits < end, ".)".utf8.contains(bytes[digits]) else { return nil }
    return isBlank(digits + 1) ? digits + 1 - at : nil
  }

  /// Whether nothing but one mark and blanks stand there.
  private func isRule(_ range: Range<Int>) -> Bool {
    let mark = bytes[range.lowerBound]
    return mark != UInt8(ascii: ">") && bytes[range].allSatisfy { $0 == mark || $0 == 0x20 || $0 == 0x09 }
  }

  // MARK: Marks

  /// Leaves only so many marks of emphasis, links and code as people write: each takes cmark-gfm some 400 bytes.
  private mutating func limitMarks() {
    var marks = 0
    for line in lines {
      guard let start = bytes[line].firstIndex(where: Self.isLetter) else { continue }
      for at in start..<line.upperBound where Self.isMark(bytes[at]) {
        marks += 1
        if marks > Self.freeMarks + at / Self.bytesPerMark { bytes[at] = Self.neutral }
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "`"),
      UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "~"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  private static let freeMarks = 200_000
  private static let bytesPerMark = 24

  // MARK: Definitions

  /// Shortens what link definitions lead to, and keeps their titles on one line: neither is ever shown.
  private mutating func limitDefinitions() {
    var expectsTarget = false
    var expectsTitle = false
    for line in lines {
      let start = contentStart(line)
      if let tail = definitionTail(line, start) {
        expectsTarget = bytes[tail..<line.upperBound].allSatisfy { $0 == 0x20 || $0 == 0x09 }
        expectsTitle = !expectsTarget
        limitTail(tail..<line.upperBound)
      } else if start < line.upperBound, expectsTarget || expectsTitle && Self.quotes.contains(bytes[start]) {
        (expectsTarget, expectsTitle) = (false, expectsTarget)
        limitTail(start..<line.upperBound)
      } else {
        (expectsTarget, expectsTitle) = (false, false)
      }
    }
  }

  /// Where the line goes on after `[label]:`; nil in other lines.
  private func definitionTail(_ line: Range<Int>, _ start: Int) -> Int? {
    guard start < line.upperBound, bytes[start] == UInt8(ascii: "["),
      let close = bytes[start..<line.upperBound].firstIndex(of: UInt8(ascii: "]")),
      close + 1 < line.upperBound, bytes[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return close + 2
  }

  private mutating func limitTail(_ tail: Range<Int>) {
    let limit = min(tail.upperBound, tail.lowerBound + Self.longestDefinition)
    for at in limit..<tail.upperBound { bytes[at] = 0x20 }
    guard let at = bytes[tail.lowerBound..<limit].firstIndex(where: Self.quotes.contains) else { return }
    let closer = bytes[at] == UInt8(ascii: "(") ? UInt8(ascii: ")") : bytes[at]
    let isClosed = bytes[(at + 1)..<limit].last { $0 != 0x20 && $0 != 0x09 } == closer
    if !isClosed { bytes[at] = Self.neutral }
  }

  /// Where a line's text begins behind white space, quotation marks and bullets.
  private func contentStart(_ line: Range<Int>) -> Int {
    bytes[line].firstIndex { !" \t>-+*".utf8.contains($0) } ?? line.upperBound
  }

  // MARK: Tables

  private mutating func limitColumns(_ line: Range<Int>) {
    guard line.count > Self.mostColumns, pipes(line) > Self.mostColumns else { return }
    withoutPipes(line)
  }

  private func pipes(_ line: Range<Int>) -> Int { bytes[line].count { $0 == UInt8(ascii: "|") } }

  private mutating func withoutPipes(_ line: Range<Int>) {
    for at in line where bytes[at] == UInt8(ascii: "|") { bytes[at] = Self.neutral }
  }

  /// Whether a line can stand under a table's header.
  private func isTableRule(_ line: Range<Int>) -> Bool {
    var hasDash = false
    for byte in bytes[line] {
      if byte == UInt8(ascii: "-") { hasDash = true }
      guard "|-: \t>*+.)0123456789".utf8.contains(byte) else { return false }
    }
    return hasDash
  }

  /// Takes from tables that would be padded with too many cells, and from lines that could begin a table again
  /// and again, what makes them tables.
  private mutating func limitTables() {
    var start = 0
    while start < lines.count {
      let end = runEnd(start)
      var rules = 0
      for index in start..<end where isTableRule(lines[index]) {
        let cells = (pipes(lines[index]) + 1) * (end - index)
        let written = lines[end - 1].upperBound - lines[index].lowerBound
        rules += 1
        if rules > Self.mostRules || cells - written > padding {
          withoutPipes(lines[index])
        } else {
          padding -= max(0, cells - written)
        }
      }
      start = max(end, start + 1)
    }
  }

  /// One past the last of the lines from `start` that no blank line and no heading parts.
  private func runEnd(_ start: Int) -> Int {
    var end = start
    while end < lines.count {
      let content = contentStart(lines[end])
      if content == lines[end].upperBound, !bytes[lines[end]].contains(UInt8(ascii: "-")) { break }
      if end > start, content < lines[end].upperBound, bytes[content] == UInt8(ascii: "#") { break }
      end += 1
    }
    return end
  }
}
