/// Reads when something was published from a line of a text or a value of a page: “March 3, 2024”, “3 марта 2021”,
/// “2021年3月3日”, “2024-03-03T10:00Z”, “Tue, 07 Apr 2020 15:49:34 +0530”, with a word like “Published” before it.
public struct DateReader {
  /// The date found: where it stands, and as ISO 8601 where it is unambiguous.
  public struct Found: Equatable, Sendable {
    /// Its bytes; a time before it is left out.
    public var range: Range<Int>
    /// The day, the time where one stands beside it, and the zone where it is given in figures.
    public var iso: String?
    /// Whether it says when something was changed.
    public var isUpdate = false
  }

  /// Days and times as numbers.
  struct Day {
    var year: Int
    var month: Int
    var day: Int
    /// Whether day and month could be the other way round.
    var isAmbiguous = false
  }

  let tokens: [HeadTokens.Token]
  private let line: Range<Int>

  /// - Parameter line: where the line stands in `text`; of a long one only the beginning is read.
  public init(_ text: [UInt8], _ line: Range<Int>) {
    self.line = line
    // A date has figures; most lines have none.
    let hasFigures = text[line].prefix(Self.longest).contains { (0x30...0x39).contains($0) || $0 >= 0xD9 }
    tokens = hasFigures ? HeadTokens(text, line, limit: Self.mostTokens).all : []
  }

  /// Reads a string by itself.
  public init(_ string: String) {
    let text = Array(string.utf8)
    self.init(text, 0..<text.count)
  }

  private static let longest = 400
  private static let mostTokens = 40

  /// The date that the line is, but for introducing words and a time; nil where it says more than that.
  public func wholeLine() -> Found? {
    let dates = dates()
    guard let chosen = Self.publication(dates.map(\.found)) else { return nil }
    for index in tokens.indices where !dates.contains(where: { $0.tokens.contains(index) }) {
      guard DateWords.company.contains(tokens[index].text) || DateWords.inside.contains(tokens[index].text)
      else { return nil }
    }
    return chosen
  }

  /// The date of the publication: the first that is none of a change, else the first.
  public func published() -> Found? { Self.publication(all()) }

  private static func publication(_ dates: [Found]) -> Found? {
    dates.first { !$0.isUpdate } ?? dates.first
  }

  /// The dates in the line, in order.
  public func all() -> [Found] { dates().map(\.found) }

  /// Where the line begins to say nothing but when: at its first date, the words of it and a time before.
  public func start() -> Int? {
    guard let first = dates().first else { return nil }
    var index = first.tokens.lowerBound
    while index > 0, DateWords.company.contains(tokens[index - 1].text) || isZone(index - 1) { index -= 1 }
    return tokens[index].range.lowerBound
  }

  private func isZone(_ index: Int) -> Bool {
    (2...4).contains(tokens[index].text.utf8.count) && tokens[index].text.utf8.allSatisfy { $0 >= 0x61 }
      && tokens[index].text.hasSuffix("t")
  }

  /// The dates, each with all the tokens that it and its time take.
  private func dates() -> [(found: Found, tokens: Range<Int>)] {
    var dates: [(found: Found, tokens: Range<Int>)] = []
    var index = 0
    while index < tokens.count {
      guard let (day, used, inner) = day(at: index) else {
        index += 1
        continue
      }
      let free = dates.last?.tokens.upperBound ?? 0
      let before = inner == nil ? time(before: used.lowerBound, from: free) : nil
      let after = inner == nil && before == nil ? time(after: used.upperBound) : nil
      let whole =
        min(
          used.lowerBound, before?.tokens.lowerBound ?? used.lowerBound)..<max(
          used.upperBound, after?.tokens.upperBound ?? 0)
      let isUpdate =
        tokens[free..<whole.lowerBound].contains { DateWords.updates.contains($0.text) }
        || whole.upperBound < tokens.count && tokens[whole.upperBound].text.hasPrefix("更新")
      let range = tokens[used.lowerBound].range.lowerBound..<tokens[whole.upperBound - 1].range.upperBound
      let time = inner ?? before ?? after
      dates.append(
        (Found(range: range, iso: Self.iso(day, time), isUpdate: isUpdate), whole))
      index = whole.upperBound
    }
    return dates
  }

  private static func iso(_ day: Day, _ time: Time?) -> String? {
    if day.isAmbiguous { return nil }
    let date = "\(padded(day.year, 4))-\(padded(day.month, 2))-\(padded(day.day, 2))"
    guard let time else { return date }
    let seconds = time.second.map { ":" + padded($0, 2) } ?? ""
    return "\(date)T\(padded(time.hour, 2)):\(padded(time.minute, 2))\(seconds)\(time.zone)"
  }

  static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  // MARK: Days

  /// The day that begins with a token, the tokens that it takes, and a time that stands inside it, as Java writes it.
  private func day(at index: Int) -> (Day, Range<Int>, Time?)? {
    if let (day, end) = marked(at: index) ?? figures(at: index) ?? compact(at: index) {
      return (day, index..<end, nil)
    }
    return named(at: index)
  }

  /// A date with the month's name: “March 3, 2024”, “3 de marzo de 2024”, “2024. március 3.”, “Aug 03 12:45:00 EDT 2015”.
  private func named(at index: Int) -> (Day, Range<Int>, Time?)? {
    if let month = month(index), let day = number(index + 1, 1...31) {
      let next = past(index + 2)
      if let year = year(next) { return Self.valid(year, month, day).map { ($0, index..<next + 1, nil) } }
      guard let time = time(at: index + 2) else { return nil }
      let last = tokens.indices.contains(time.tokens.upperBound) ? time.tokens.upperBound : 0
      let year = year(last) ?? year(last + 1)
      let end = self.year(last) == nil ? last + 2 : last + 1
      return year.flatMap { Self.valid($0, month, day) }.map { ($0, index..<end, time) }
    }
    if let day = number(index, 1...31), case let middle = past(index + 1), let month = month(middle),
      case let last = past(middle + 1), let year = year(last)
    {
      return Self.valid(year, month, day).map { ($0, index..<last + 1, nil) }
    }
    if let year = year(index), let month = month(index + 1), let day = number(index + 2, 1...31) {
      return Self.valid(year, month, day).map { ($0, index..<index + 3, nil) }
    }
    return nil
  }

  /// A date whose parts are marked as year, month and day: “2021年3月3日”.
  private func marked(at index: Int) -> (Day, Int)? {
    guard let year = year(index), isMark(index + 1, "年", "년"), let month = number(index + 2, 1...12),
      isMark(index + 3, "月", "월"), let day = number(index + 4, 1...31), isMark(index + 5, "日", "일")
    else { return nil }
    return Self.valid(year, month, day).map { ($0, index + 6) }
  }

  private func isMark(_ index: Int, _ marks: String...) -> Bool {
    tokens.indices.contains(index) && marks.contains { tokens[index].text == $0 }
  }

  /// A date in figures. ISO 8601 is plain and so are points, which stand nowhere but after the day; with slashes it is
  /// ambiguous unless the day is above 12.
  private func figures(at index: Int) -> (Day, Int)? {
    guard index + 2 < tokens.count, let mark = mark(index + 1), mark == self.mark(index + 2) else {
      return nil
    }
    if let year = year(index), let month = number(index + 1, 1...12), let day = number(index + 2, 1...31) {
      return Self.valid(year, month, day).map { ($0, index + 3) }
    }
    guard let first = number(index, 1...31), let second = number(index + 1, 1...31),
      let year = year(index + 2),
      first <= 12 || second <= 12
    else { return nil }
    let isMonthFirst = second > 12
    guard var day = Self.valid(year, isMonthFirst ? first : second, isMonthFirst ? second : first) else {
      return nil
    }
    day.isAmbiguous = mark != "." && first <= 12 && second <= 12 && first != second
    return (day, index + 3)
  }

  /// The mark before a token that parts figures.
  private func mark(_ index: Int) -> String? {
    // “2021. 3. 3.” has spaces.
    let mark = tokens[index].gap == ". " ? "." : tokens[index].gap
    return ["-", "/", "."].contains(mark) ? mark : nil
  }

  /// “20180619T055000”
  private func compact(at index: Int) -> (Day, Int)? {
    guard tokens[index].digits == 8, let number = tokens[index].number,
      (1900..<2100).contains(number / 10_000),
      tokens.count == 1 || index + 1 < tokens.count && tokens[index + 1].text == "t"
    else { return nil }
    return Self.valid(number / 10_000, number / 100 % 100, number % 100).map { ($0, index + 1) }
  }

  private static func valid(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    return day <= days ? Day(year: year, month: month, day: day) : nil
  }

  private func month(_ index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].digits == 0 else { return nil }
    return DateWords.months[tokens[index].text]
  }

  private func year(_ index: Int) -> Int? {
    tokens.indices.contains(index) && tokens[index].digits == 4 ? number(index, 1000...2999) : nil
  }

  func number(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
    guard tokens.indices.contains(index), let number = tokens[index].number, range.contains(number) else {
      return nil
    }
    return number
  }

  /// The next token that is no word inside a date.
  private func past(_ index: Int) -> Int {
    var index = index
    while index < tokens.count, DateWords.inside.contains(tokens[index].text) { index += 1 }
    return index
  }
}
