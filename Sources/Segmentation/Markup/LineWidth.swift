/// How wide lines are on paper, where a letter is not a byte.
enum LineWidth {
  /// Whether a line takes more than so many cells with its indent.
  static func exceeds(_ limit: Int, _ text: [UInt8], _ line: TextLine) -> Bool {
    guard line.count + line.indent > limit else { return false }
    var cells = line.indent
    for byte in text[line.text] {
      cells += Self.cells(byte)
      if cells > limit { return true }
    }
    return false
  }

  static func cells(_ text: [UInt8], _ line: TextLine) -> Int {
    text[line.text].reduce(line.indent) { $0 + cells($1) }
  }

  /// The most cells of lines of which some begin with writing that has no spaces; 0 where none does.
  static func cells(_ text: [UInt8], _ lines: ArraySlice<TextLine>) -> Int {
    guard lines.contains(where: { slack(text, $0) != nil }) else { return 0 }
    return lines.reduce(0) { max($0, cells(text, $1)) }
  }

  /// How many cells a full line may have left before a line that begins with writing that has no spaces: a word of Thai,
  /// Lao, Burmese or Khmer, and of Chinese and Japanese the marks that must not part. Nil before all other writing.
  static func slack(_ text: [UInt8], _ next: TextLine) -> Int? {
    switch text[next.textStart] {
    case 0xE0 where next.count > 2 && (0xB8...0xBB).contains(text[next.textStart + 1]): 12
    case 0xE1 where next.count > 2 && [0x80, 0x81, 0x82, 0x9E, 0x9F].contains(text[next.textStart + 1]): 12
    case 0xE3...0xE9: 6
    default: nil
    }
  }

  /// A letter's first byte counts for it: two cells for Chinese, Japanese, Korean.
  private static func cells(_ byte: UInt8) -> Int {
    switch byte {
    case 0x80...0xBF: 0
    case 0xE3...0xED, 0xEF...0xFF: 2
    default: 1
    }
  }
}
