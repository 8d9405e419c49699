/// The headings of Org mode in a text: stars and a space before a line that stands alone over paragraphs. As a list, each
/// would be an item by itself.
enum OrgHeadings {
  /// The levels by line; none where stars are bullets.
  static func levels(_ text: [UInt8], _ lines: [TextLine]) -> [Int: Int] {
    var levels: [Int: Int] = [:]
    for (index, line) in lines.enumerated() where line.indent == 0 && line.quoteDepth == 0 && !line.isEmpty {
      guard let level = level(text, line) else { continue }
      // One that is no heading tells that the others are none.
      guard standsAlone(index, lines), isOverText(index, text, lines) else { return [:] }
      levels[index] = level
    }
    return levels.count > 1 ? levels : [:]
  }

  private static func level(_ text: [UInt8], _ line: TextLine) -> Int? {
    let stars = text[line.text].prefix { $0 == UInt8(ascii: "*") }.count
    guard (1...6).contains(stars), line.count > stars + 1, text[line.textStart + stars] == 0x20 else {
      return nil
    }
    return stars
  }

  private static func standsAlone(_ index: Int, _ lines: [TextLine]) -> Bool {
    lines[index].count <= longest && (index == 0 || lines[index - 1].isBlank)
      && index + 1 < lines.count && lines[index + 1].isBlank
  }

  /// Whether the next line with text is longer, or a heading of its own.
  private static func isOverText(_ index: Int, _ text: [UInt8], _ lines: [TextLine]) -> Bool {
    guard let next = lines[(index + 1)...].first(where: { !$0.isBlank }) else { return false }
    return next.count > lines[index].count || level(text, next).map { $0 > 1 } ?? false
  }

  private static let longest = 110
}
