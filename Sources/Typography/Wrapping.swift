/// Greedy wrapping: as much on a line as fits, broken where the Unicode line breaking algorithm (UAX #14) lets it break.
///
/// Where it lets a line break nowhere, a space will do; else the line is cut at its edge.
public enum Wrapping {
  /// The lines of `text` at `width` cells, as UTF-8 offset ranges without the spaces at the break or the line's
  /// end. A line feed, and every other line break of Unicode, always breaks; spaces that begin a line stay, if the
  /// first word fits behind them. An empty text has one empty line.
  ///
  /// - Parameter width: cells, at least 1; a scalar wider than the line stands on a line of its own, and what
  ///   takes no cells stays with what is before it.
  public static func lines(of text: String, width: Int) -> [Range<Int>] {
    text.withUTF8Bytes { bytes in
      var wrapper = Wrapper(bytes: bytes, width: max(1, width))
      return wrapper.lines()
    }
  }
}

private struct Wrapper: ~Copyable {
  let bytes: UnsafeBufferPointer<UInt8>
  let width: Int
  private var result: [Range<Int>] = []
  /// Where the line begins, how far it was read, and the cells between.
  private var start = 0, at = 0, cells = 0
  /// The end of the last white space that was read.
  private var spaceEnd = 0
  private var breaks: LineBreaks
  /// The last start of a line that the standard knows of.
  private var origin = 0

  init(bytes: UnsafeBufferPointer<UInt8>, width: Int) {
    self.bytes = bytes
    self.width = width
    breaks = LineBreaks(bytes, from: 0)
    result.reserveCapacity(bytes.count / width + 1)
  }

  mutating func lines() -> [Range<Int>] {
    while at < bytes.count {
      let run = plainRun()
      if run > 0 {
        takePlain(run)
      } else if bytes[at] == 0x20 {
        takeSpace(length: 1, cells: 1)
      } else {
        takeScalar()
      }
    }
    result.append(start..<trimmed(at))
    return result
  }

  /// How many bytes from here on are ASCII and no space.
  @inline(__always)
  private func plainRun() -> Int {
    var end = at
    while end < bytes.count, bytes[end] &- 0x21 < 0x5E { end += 1 }
    return end - at
  }

  @inline(__always)
  private mutating func takePlain(_ run: Int) {
    let end = at + run
    while cells + (end - at) > width {
      breakLine(edge: at + max(0, width - cells))
      if start > at { (at, cells) = (start, 0) }
    }
    (at, cells) = (end, cells + end - at)
  }

  @inline(__always)
  private mutating func takeSpace(length: Int, cells count: Int) {
    (at, cells) = (at + length, cells + count)
    spaceEnd = at
  }

  private mutating func takeScalar() {
    let (value, length) = bytes.scalar(at: at)
    if WhiteSpace.breaksLine(value) {
      let isCRLF = value == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A
      result.append(start..<trimmed(at))
      at += isCRLF ? 2 : length
      (start, cells, origin) = (at, 0, at)
    } else if WhiteSpace.allowsBreak(value) {
      takeSpace(length: length, cells: CellWidth.of(value: value))
    } else {
      takeOther(length, cells: CellWidth.of(value: value))
    }
  }

  /// What takes no cells stays with what is before it, unless that is white space past the edge.
  private mutating func takeOther(_ length: Int, cells count: Int) {
    while cells + count > width, at > start, count > 0 || spaceEnd == at { breakLine(edge: at) }
    (at, cells) = (at + length, cells + count)
  }

  /// Ends the line at the last place up to `edge`, behind which nothing fits any more.
  private mutating func breakLine(edge: Int) {
    let place = lastPlace(upTo: edge)
    origin = place ?? origin
    let next = place ?? (spaceEnd > start ? spaceEnd : edge)
    let end = trimmed(next)
    if end > start { result.append(start..<end) }
    start = next
    cells = start < at ? CellWidth.of(bytes[start..<at]) : 0
  }

  /// The end of the line without the white space before `end`.
  private func trimmed(_ end: Int) -> Int {
    var end = end
    while end > start, WhiteSpace.allowsBreak(bytes.scalar(before: end)) { end = bytes.start(before: end) }
    return end
  }

  /// The last place in the line, up to `edge`, where it may break.
  private mutating func lastPlace(upTo edge: Int) -> Int? {
    if isEvident(edge) { return spaceEnd }
    if breaks.place < origin { breaks = LineBreaks(bytes, from: origin) }
    var last: Int?
    while breaks.place <= edge {
      if breaks.place > start, breaks.isWelcome { last = breaks.place }
      breaks.advance()
    }
    return last
  }

  /// Whether the line breaks behind its last space beyond doubt, so that ICU, which takes several times as long, need not
  /// be asked: a plain word stands behind it up to `edge`, and nothing that opens before it.
  private func isEvident(_ edge: Int) -> Bool {
    guard spaceEnd > start, spaceEnd <= edge, bytes[spaceEnd - 1] == 0x20 else { return false }
    var before = spaceEnd - 1
    while before > start, bytes[before - 1] == 0x20 { before -= 1 }
    guard before > start, PlainWords.mayEnd(bytes.scalar(before: before)) else { return false }
    var (value, length) = bytes.scalar(at: spaceEnd)
    guard PlainWords.mayBegin(value) else { return false }
    var at = spaceEnd + length
    while at <= edge {
      (value, length) = bytes.scalar(at: at)
      guard PlainWords.contain(value) else { return false }
      at += length
    }
    return true
  }
}

/// The words of most texts: between a scalar that may end one, spaces, and one that may begin one there is a place to
/// break, and there is none inside of one.
private enum PlainWords {
  static func mayBegin(_ value: UInt32) -> Bool {
    isLetterOrDigit(value) || value == 0x2018 || value == 0x201C
  }

  static func mayEnd(_ value: UInt32) -> Bool {
    switch value {
    case 0x28, 0x5B, 0x7B: false
    case 0x21...0x7E, 0x2019, 0x201D: true
    default: isLetterOrDigit(value)
    }
  }

  static func contain(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x2018, 0x2019, 0x201C, 0x201D: true
    default: isLetterOrDigit(value)
    }
  }

  private static func isLetterOrDigit(_ value: UInt32) -> Bool {
    value &- 0x30 < 10 || (value | 0x20) &- 0x61 < 26 || value &- 0xC0 < 0x190
  }
}
