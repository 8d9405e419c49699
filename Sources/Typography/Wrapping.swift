/// Greedy wrapping: as many words on a line as fit, a break inside a word only where the word alone is wider
/// than the line.
public enum Wrapping {
  /// The lines of `text` at `width` cells, as UTF-8 offset ranges without the spaces at the break. A line feed
  /// in the text always breaks. An empty text has one empty line.
  ///
  /// - Parameter width: cells, at least 1; a scalar wider than the line stands on a line of its own.
  public static func lines(of text: String, width: Int) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { lines(of: $0, width: max(1, width)) }
  }

  private static func lines(of bytes: UnsafeBufferPointer<UInt8>, width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0, cells = 0, at = 0
    var breakEnd = -1, breakNext = 0, cellsAtNext = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x0A {
        lines.append(start..<at)
        at += 1
        (start, cells, breakEnd) = (at, 0, -1)
        continue
      }
      let (length, scalarCells) = measure(bytes, at)
      if byte == 0x20 {
        if breakEnd < 0 || breakNext != at { breakEnd = at }
        breakNext = at + 1
        cells += 1
        cellsAtNext = cells
        at += 1
        continue
      }
      if cells + scalarCells > width && at > start {
        if breakEnd > start {
          lines.append(start..<breakEnd)
          (start, cells) = (breakNext, cells - cellsAtNext)
        } else if breakNext > start && breakEnd == start {
          (start, cells) = (breakNext, cells - cellsAtNext)
        } else {
          lines.append(start..<at)
          (start, cells) = (at, 0)
        }
        breakEnd = -1
        continue
      }
      cells += scalarCells
      at += length
    }
    var end = bytes.count
    while end > start && bytes[end - 1] == 0x20 { end -= 1 }
    lines.append(start..<end)
    return lines
  }

  private static func measure(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (bytes: Int, cells: Int) {
    let lead = bytes[at]
    if lead < 0x80 { return (1, lead >= 0x20 && lead < 0x7F ? 1 : lead == 0x09 ? CellWidth.tab : 0) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead & (0xFF >> UInt8(length + 1)))
    for k in 1..<length { value = value << 6 | UInt32(bytes[at + k] & 0x3F) }
    return (length, Unicode.Scalar(value).map { CellWidth.of($0) } ?? 1)
  }
}
