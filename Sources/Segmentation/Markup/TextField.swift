/// A line of a text's head that says its key: “Title: …”, “#+AUTHOR: …”.
struct TextField {
  /// What of the document it says; nil for other keys.
  let field: FrontMatter.Field?
  /// Where its value begins.
  let start: Int

  /// Nil where the line is none.
  init?(_ text: [UInt8], _ line: Range<Int>) {
    let isOrg = text[line].starts(with: "#+".utf8)
    let key = isOrg ? line.lowerBound + 2 : line.lowerBound
    let letters = text[key..<line.upperBound].prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x5F }
    guard (3...16).contains(letters.count), letters.endIndex < line.upperBound, text[letters.endIndex] == 0x3A
    else {
      return nil
    }
    let name = String(decoding: letters, as: UTF8.self).lowercased()
    guard isOrg || Self.keys.contains(name) else { return nil }
    var start = letters.endIndex + 1
    while start < line.upperBound, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
    self.start = start
    let isSaid = start < line.upperBound
    field = isSaid ? Self.fields[name] : nil
  }

  private static let fields: [String: FrontMatter.Field] = [
    "title": .title, "author": .author, "authors": .author, "date": .date,
  ]

  /// Keys of headers; others open sentences too.
  private static let keys: Set<String> = [
    "title", "author", "authors", "date", "tags", "category", "slug", "status", "lang", "language", "summary",
    "keywords",
    "modified", "source", "url",
  ]
}
