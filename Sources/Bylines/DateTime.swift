// Times of day beside a date.

extension DateReader {
  struct Time {
    var hour: Int
    var minute: Int
    var second: Int?
    /// “Z”, “+05:30”; empty where none is given in figures. Names of zones mean more than one, or change with the year.
    var zone = ""
    var tokens: Range<Int>
  }

  /// The time after a date, with a word or two between: “at”, “um”, a day of the week.
  func time(after index: Int) -> Time? {
    var index = index
    for _ in 0..<4 {
      guard tokens.indices.contains(index) else { return nil }
      if let time = time(at: index) { return time }
      guard DateWords.company.contains(tokens[index].text), !DateWords.updates.contains(tokens[index].text)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// The time before a date: “3:05 p.m. ET, Wed March 3, 2021”. It ends at most five tokens before.
  func time(before end: Int, from start: Int) -> Time? {
    for index in (max(start, end - 9)..<max(start, end)).reversed() {
      guard let time = time(at: index), time.tokens.upperBound <= end else { continue }
      // A number alone before it would be the hour's.
      if index > start, tokens[index].gap == ":" { continue }
      let between = tokens[time.tokens.upperBound..<end]
      let isNear = between.allSatisfy {
        DateWords.company.contains($0.text) && !DateWords.updates.contains($0.text) || $0.text.hasSuffix("t")
      }
      return isNear ? time : nil
    }
    return nil
  }

  /// The time that begins with a token: “14:05”, “1:55pm”, “14h05”, “9時43分”, “T055000”.
  func time(at index: Int) -> Time? {
    guard tokens.indices.contains(index) else { return nil }
    if tokens[index].text == "t" { return time(at: index + 1) ?? compactTime(at: index + 1) }
    guard let hour = number(index, 0...24), tokens[index].digits <= 2, index + 1 < tokens.count else {
      return nil
    }
    var time: Time
    if let minute = number(index + 1, 0...59), tokens[index + 1].digits == 2,
      tokens[index + 1].gap == ":" || tokens[index + 1].gap == "." && saysTime(around: index..<index + 2)
    {
      time = Time(hour: hour, minute: minute, tokens: index..<index + 2)
      addSeconds(to: &time)
    } else if ["h", "時", "时", "시", "点"].contains(tokens[index + 1].text) {
      let minute = number(index + 2, 0...59)
      time = Time(hour: hour, minute: minute ?? 0, tokens: index..<(minute == nil ? index + 2 : index + 3))
      if time.tokens.upperBound < tokens.count, ["分", "분"].contains(tokens[time.tokens.upperBound].text) {
        time.tokens = index..<time.tokens.upperBound + 1
      }
    } else if half(at: index + 1) != nil {
      time = Time(hour: hour, minute: 0, tokens: index..<index + 1)
    } else {
      return nil
    }
    addHalf(to: &time)
    addZone(to: &time)
    return time.hour < 24 ? time : nil
  }

  private func compactTime(at index: Int) -> Time? {
    guard tokens.indices.contains(index), let number = tokens[index].number else { return nil }
    var time: Time
    switch tokens[index].digits {
    case 4: time = Time(hour: number / 100, minute: number % 100, tokens: index..<index + 1)
    case 6:
      time = Time(
        hour: number / 10_000, minute: number / 100 % 100, second: number % 100, tokens: index..<index + 1)
    default: return nil
    }
    addZone(to: &time)
    return time.hour < 24 && time.minute < 60 ? time : nil
  }

  /// Whether a word says that figures with a point between are a time: “14.05 Uhr”, “kl. 14.05”.
  private func saysTime(around range: Range<Int>) -> Bool {
    let before = range.lowerBound > 0 ? tokens[range.lowerBound - 1].text : ""
    let after = range.upperBound < tokens.count ? tokens[range.upperBound].text : ""
    return ["kl", "klo", "ore", "alle", "om", "at"].contains(before)
      || ["uhr", "uur"].contains(after) || half(at: range.upperBound) != nil
  }

  private func addSeconds(to time: inout Time) {
    var end = time.tokens.upperBound
    guard end < tokens.count, tokens[end].gap == ":", tokens[end].digits == 2,
      let second = number(end, 0...60)
    else { return }
    time.second = second
    end += 1
    // Parts of a second.
    if end < tokens.count, tokens[end].gap == ".", tokens[end].digits > 0 { end += 1 }
    time.tokens = time.tokens.lowerBound..<end
  }

  /// Whether the tokens from one on say before or after noon, and how many they are: “pm”, “p.m.”.
  private func half(at index: Int) -> (isAfternoon: Bool, count: Int)? {
    guard index < tokens.count else { return nil }
    let word = tokens[index].text
    if word == "am" || word == "pm" { return (word == "pm", 1) }
    guard word == "a" || word == "p", index + 1 < tokens.count, tokens[index + 1].text == "m",
      tokens[index + 1].gap.count <= 2
    else { return nil }
    return (word == "p", 2)
  }

  private func addHalf(to time: inout Time) {
    guard (1...12).contains(time.hour), let half = half(at: time.tokens.upperBound) else { return }
    time.hour = time.hour % 12 + (half.isAfternoon ? 12 : 0)
    time.tokens = time.tokens.lowerBound..<time.tokens.upperBound + half.count
  }

  private func addZone(to time: inout Time) {
    var end = time.tokens.upperBound
    guard end < tokens.count else { return }
    if ["z", "gmt", "utc"].contains(tokens[end].text) {
      time.zone = "Z"
      end += 1
    }
    if end < tokens.count, let sign = tokens[end].gap.last, sign == "+" || sign == "-" || sign == "−",
      tokens[end].gap.count <= 2
    {
      let next = end + 1
      let hours: (Int, Int, count: Int)?
      switch tokens[end].digits {
      case 4: hours = tokens[end].number.map { ($0 / 100, $0 % 100, 1) }
      case 2:
        let isParted = next < tokens.count && tokens[next].gap == ":" && tokens[next].digits == 2
        hours = tokens[end].number.map { ($0, isParted ? tokens[next].number ?? 0 : 0, isParted ? 2 : 1) }
      default: hours = nil
      }
      // “- 2021” after a time is no zone.
      if let hours, hours.0 <= 14, hours.1 < 60 {
        let isPlus = sign == "+"
        time.zone = "\(isPlus ? "+" : "-")\(Self.padded(hours.0, 2)):\(Self.padded(hours.1, 2))"
        end += hours.count
      }
    }
    time.tokens = time.tokens.lowerBound..<end
  }
}
