/// How a line of a paragraph goes on with the one before it.
enum LineJoin: Equatable {
  /// As its own line.
  case line
  /// By a space.
  case space
  /// By nothing: a compound after its hyphen, Chinese, Japanese, Thai.
  case nothing
  /// By nothing, and the hyphen of so many bytes that divides a word is not shown.
  case divided(hyphen: Int)
}

/// The joins of a text's lines that are not by a space.
struct LineJoins {
  /// Where one line ends and the next begins.
  typealias Break = (end: Int, start: Int)

  private var joins: [Int: LineJoin] = [:]

  /// None: every line goes on by a space.
  init() {}

  /// - Parameters:
  ///   - text: a text that is set in lines.
  ///   - breaks: where its lines break, in order.
  init(_ text: [UInt8], at breaks: some Sequence<Break>) {
    var divisions: [LineHyphen] = []
    for place in breaks where place.end > 0 && place.start < text.count {
      if let division = LineHyphen(text, place) {
        divisions.append(division)
      } else if Self.isUnspaced(text, place) {
        joins[place.start] = .nothing
      }
    }
    guard !divisions.isEmpty else { return }
    let words = DividedWords(text, divisions)
    for division in divisions { joins[division.next] = words.join(division) }
  }

  /// The join of the line whose text begins at an offset.
  subscript(start: Int) -> LineJoin { joins[start] ?? .space }

  /// Whether the writing on both sides of a line's end has no spaces. Marks that other writing has too go with that on
  /// the other side.
  private static func isUnspaced(_ text: [UInt8], _ place: Break) -> Bool {
    guard text[place.end - 1] >= 0x80, text[place.start] >= 0x80 else { return false }
    let (last, first) = (writing(text.scalar(before: place.end)), writing(text.scalar(at: place.start)))
    return last == .unspaced && first != .spaced || first == .unspaced && last != .spaced
  }

  private enum Writing { case spaced, unspaced, either }

  private static func writing(_ value: UInt32) -> Writing {
    switch value {
    // Thai, Lao, Burmese, Khmer; Chinese and Japanese with their marks.
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x2FDF, 0x3001...0x30FF, 0x31F0...0x31FF,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF9F, 0x20000...0x3FFFF:
      .unspaced
    case 0x2014, 0x2018...0x201D, 0x2026: .either
    default: .spaced
    }
  }
}

/// A line that ends in a hyphen behind a letter or digit, and the next.
struct LineHyphen {
  /// The letters before the hyphen; empty behind a digit.
  let head: Range<Int>
  let hyphen: Range<Int>
  /// The letters that the next line begins with; empty where it begins with a digit.
  let tail: Range<Int>
  /// Where the next line's text begins.
  let next: Int

  /// Nil where the line ends otherwise, or the next does not go on with a word.
  init?(_ text: [UInt8], _ place: LineJoins.Break) {
    let length =
      switch text[place.end - 1] {
      case UInt8(ascii: "-"): 1
      case 0xAD where place.end > 2 && text[place.end - 2] == 0xC2: 2
      case 0x90 where place.end > 3 && text[place.end - 2] == 0x80 && text[place.end - 3] == 0xE2: 3
      default: 0
      }
    guard length > 0 else { return nil }
    hyphen = place.end - length..<place.end
    head = text.letters(before: hyphen.lowerBound)
    tail = text.letters(from: place.start)
    next = place.start
    let isWord = !head.isEmpty || hyphen.lowerBound > 0 && text[hyphen.lowerBound - 1].isDigit
    guard isWord, !tail.isEmpty || text[place.start].isDigit else { return nil }
  }

  var isSoft: Bool { hyphen.count == 2 }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}

extension [UInt8] {
  /// The scalar value that ends before `end`.
  fileprivate func scalar(before end: Int) -> UInt32 {
    var start = end - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  /// The scalar value that starts at an offset of valid UTF-8.
  fileprivate func scalar(at start: Int) -> UInt32 {
    var decoder = UTF8()
    var bytes = self[start...].prefix(4).makeIterator()
    return if case .scalarValue(let scalar) = decoder.decode(&bytes) { scalar.value } else { 0xFFFD }
  }

  /// The letters that end before an offset.
  fileprivate func letters(before end: Int) -> Range<Int> {
    var start = end
    while start > 0 {
      var last = start - 1
      while last > 0, self[last] & 0xC0 == 0x80 { last -= 1 }
      guard letterLength(at: last) == start - last else { break }
      start = last
    }
    return start..<end
  }

  /// The letters from an offset on.
  fileprivate func letters(from start: Int) -> Range<Int> {
    var end = start
    while end < count, let length = letterLength(at: end) { end += length }
    return start..<end
  }

  /// Bytes of the letter that starts at an offset: of ASCII, or of another alphabet.
  func letterLength(at start: Int) -> Int? {
    switch self[start] {
    case 0x41...0x5A, 0x61...0x7A: 1
    case 0xC3...0xDF: start + 1 < count ? 2 : nil
    // Punctuation and signs begin with E2, spaces and marks of Chinese with E3.
    case 0xE0...0xE1: start + 2 < count ? 3 : nil
    default: nil
    }
  }
}
