/// Greedy wrapping: as many words on a line as fit, a break inside a word only where the word alone is wider
/// than the line.
///
/// Words end at white space that may break and at zero-width spaces. Chinese and Japanese may also break between
/// two wide characters, not before closing and not after opening punctuation; Korean only at its spaces.
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

private struct Wrapper {
  let bytes: UnsafeBufferPointer<UInt8>
  let width: Int
  private var result: [Range<Int>] = []
  /// Where the line begins, how far it was read, and the cells between.
  private var start = 0, at = 0, cells = 0
  /// The last place to break, if `breakNext` is past `start`: the line ends at `breakEnd`, the next begins at
  /// `breakNext`, `breakCells` into the line.
  private var breakEnd = 0, breakNext = 0, breakCells = 0
  /// Whether a line may break after the scalar just read, if a wide character follows.
  private var follows = false

  init(bytes: UnsafeBufferPointer<UInt8>, width: Int) {
    self.bytes = bytes
    self.width = width
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
    endLine(next: bytes.count)
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
    if cells + run > width { breakBefore() }
    var rest = run
    while cells + rest > width {
      let fitting = max(0, width - cells)
      (at, rest) = (at + fitting, rest - fitting)
      breakHere()
    }
    (at, cells, follows) = (at + rest, cells + rest, false)
  }

  @inline(__always)
  private mutating func takeSpace(length: Int, cells count: Int) {
    if breakNext != at { breakEnd = at }
    (at, cells, follows) = (at + length, cells + count, false)
    (breakNext, breakCells) = (at, cells)
  }

  private mutating func takeScalar() {
    let (value, length) = bytes.scalar(at: at)
    if WhiteSpace.breaksLine(value) {
      let isCRLF = value == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A
      endLine(next: at + (isCRLF ? 2 : length))
    } else if WhiteSpace.allowsBreak(value) {
      takeSpace(length: length, cells: CellWidth.of(value: value))
    } else {
      takeOther(value, length)
    }
  }

  private mutating func takeOther(_ value: UInt32, _ length: Int) {
    let count = CellWidth.of(value: value)
    if count == 2 {
      if follows && Wrapper.mayBegin(value) { (breakEnd, breakNext, breakCells) = (at, at, cells) }
      follows = Wrapper.mayEnd(value)
    } else if count > 0 || Wrapper.joins(value) {
      follows = false
    }
    if cells + count > width { breakBefore() }
    if cells + count > width && cells > 0 && count > 0 { breakHere() }
    (at, cells) = (at + length, cells + count)
  }

  /// Ends the line at its last place to break, if it has one; what stands behind it begins the next line.
  private mutating func breakBefore() {
    guard breakNext > start else { return }
    if breakEnd > start { result.append(start..<breakEnd) }
    (start, cells) = (breakNext, cells - breakCells)
  }

  private mutating func breakHere() {
    result.append(start..<at)
    (start, cells) = (at, 0)
  }

  private mutating func endLine(next: Int) {
    let endsInSpace = breakNext == at && breakNext > start && breakEnd >= start
    result.append(start..<(endsInSpace ? breakEnd : at))
    (start, at, cells, follows) = (next, next, 0, false)
  }

  /// Chinese characters and the letters of kana, to spare the tables most questions.
  private static func isIdeographic(_ value: UInt32) -> Bool {
    (value >= 0x4E00 && value <= 0x9FFF) || (value >= 0x3041 && value <= 0x3096)
      || (value >= 0x30A1 && value <= 0x30FA)
  }

  private static func isHangul(_ value: UInt32) -> Bool {
    (value >= 0xAC00 && value <= 0xD7A3) || (value >= 0x1100 && value <= 0x115F)
  }

  /// Whether a line may begin with a wide character.
  private static func mayBegin(_ value: UInt32) -> Bool {
    isIdeographic(value) || !(isHangul(value) || ScalarFacts(value).isClosing)
  }

  /// Whether a line may end with a wide character.
  private static func mayEnd(_ value: UInt32) -> Bool {
    isIdeographic(value) || !(isHangul(value) || ScalarFacts(value).isOpening)
  }

  /// ZERO WIDTH JOINER, WORD JOINER and ZERO WIDTH NO-BREAK SPACE hold together what they stand between.
  private static func joins(_ value: UInt32) -> Bool { value == 0x200D || value == 0x2060 || value == 0xFEFF }
}
