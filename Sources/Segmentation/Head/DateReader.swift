/// Reads a publication date from a line: “March 3, 2024”, “3 March 2024”, “2024-03-03T10:00Z”, with a word like
/// “Published” before it and a time after it.
struct DateReader {
  /// The date found: where it stands, and as ISO 8601 where it is unambiguous.
  struct Found: Equatable {
    var range: Range<Int>
    var iso: String?
  }

  private struct Word {
    var range: Range<Int>
    var text: String
    var number: Int?
  }

  private let words: [Word]
  private let bytes: [UInt8]

  /// - Parameter line: where the line stands in `text`; long lines are no date lines.
  init(_ text: [UInt8], _ line: Range<Int>) {
    bytes = text
    // A date has figures; most lines have none.
    guard text[line].contains(where: { (0x30...0x39).contains($0) }) else {
      words = []
      return
    }
    var words: [Word] = []
    var at = line.lowerBound
    while at < line.upperBound, words.count < 24 {
      let start = at
      while at < line.upperBound, Self.isWordByte(text[at]) { at += 1 }
      if at > start {
        let word = String(decoding: text[start..<at], as: UTF8.self).lowercased()
        words.append(Word(range: start..<at, text: word, number: word.utf8.count <= 4 ? Int(word) : nil))
      } else {
        at += 1
      }
    }
    self.words = words
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte >= 0x80
  }

  /// The date that the line is, but for introducing words and a time; nil where it says more than that.
  func wholeLine() -> Found? {
    guard let (found, used) = first() else { return nil }
    for (index, word) in words.enumerated() where !used.contains(index) {
      guard Self.company.contains(word.text) || isClock(word) else { return nil }
    }
    return found
  }

  /// The first date in the line, and which words it takes.
  func first() -> (Found, Range<Int>)? {
    for index in words.indices {
      if let found = named(at: index) ?? numeric(at: index) { return found }
    }
    return nil
  }

  private func isClock(_ word: Word) -> Bool {
    word.number.map { $0 < 60 }
      ?? (word.text.utf8.first.map { (0x30...0x39).contains($0) } == true && word.text.utf8.count <= 6)
  }

  private func number(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
    guard words.indices.contains(index) else { return nil }
    var text = words[index].text
    guard let first = text.utf8.first, (0x30...0x39).contains(first) else { return nil }
    for suffix in ["st", "nd", "rd", "th"] where text.hasSuffix(suffix) { text.removeLast(2) }
    guard text.utf8.count <= 4, let value = Int(text), range.contains(value) else { return nil }
    return value
  }

  private func month(_ index: Int) -> Int? {
    guard words.indices.contains(index), words[index].number == nil else { return nil }
    return Self.months.firstIndex {
      words[index].text == $0 || words[index].text == $0.prefix(3)
        || $0 == "september" && words[index].text == "sept"
    }
    .map { $0 + 1 }
  }

  /// A date with the month's name, at that word.
  private func named(at index: Int) -> (Found, Range<Int>)? {
    if let month = month(index), let day = number(index + 1, 1...31),
      let year = number(index + 2, 1000...9999)
    {
      return found(index..<(index + 3), year, month, day)
    }
    if let day = number(index, 1...31), let month = month(index + 1),
      let year = number(index + 2, 1000...9999)
    {
      return found(index..<(index + 3), year, month, day)
    }
    return nil
  }

  /// A date in figures: ISO 8601, or with slashes, which is ambiguous unless the day is above 12.
  private func numeric(at index: Int) -> (Found, Range<Int>)? {
    if let year = number(index, 1000...9999), let month = number(index + 1, 1...12), separator(index) == 0x2D
    {
      guard words.indices.contains(index + 2) else { return nil }
      let last = words[index + 2].text
      guard let day = Int(last.prefix { $0.isNumber }), (1...31).contains(day) else { return nil }
      return found(index..<(index + 3), year, month, day)
    }
    guard let first = number(index, 1...31), let second = number(index + 1, 1...31),
      let year = number(index + 2, 1000...9999), [0x2F, 0x2E].contains(separator(index)),
      separator(index + 1) == separator(index), first <= 12 || second <= 12
    else { return nil }
    if first > 12 { return found(index..<(index + 3), year, second, first) }
    if second > 12 { return found(index..<(index + 3), year, first, second) }
    return (Found(range: range(index..<(index + 3)), iso: nil), index..<(index + 3))
  }

  private func separator(_ index: Int) -> UInt8 {
    let end = words[index].range.upperBound
    return index + 1 < words.count && words[index + 1].range.lowerBound == end + 1 ? bytes[end] : 0
  }

  private func range(_ words: Range<Int>) -> Range<Int> {
    self.words[words.lowerBound].range.lowerBound..<self.words[words.upperBound - 1].range.upperBound
  }

  private func found(_ words: Range<Int>, _ year: Int, _ month: Int, _ day: Int) -> (Found, Range<Int>)? {
    guard day <= Self.days(month, year) else { return nil }
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return (
      Found(range: range(words), iso: "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"), words
    )
  }

  private static func days(_ month: Int, _ year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]
  private static let company: Set<String> = [
    "published", "updated", "posted", "date", "last", "first", "on", "at", "am", "pm", "a", "p", "m", "et",
    "est", "edt",
    "ct", "pt", "pst", "pdt", "cst", "cdt", "mt", "gmt", "utc", "bst", "z", "monday", "tuesday", "wednesday",
    "thursday",
    "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    "modified",
    "eastern", "time", "of", "publication",
  ]
}
