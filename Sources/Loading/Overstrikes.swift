/// The bold and underlined type of old manuals: a letter, BACKSPACE and the letter again, `_`, BACKSPACE and a letter,
/// as printers and pagers take them.
enum Overstrikes {
  private static let backspace: UInt8 = 0x08
  private static let underscore = [UInt8(ascii: "_")][...]

  /// The text with each letter once. A backspace between other letters stays: it makes another character of them.
  static func read(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(backspace) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    // Where the last character begins in what was written.
    var last = 0
    var at = 0
    while at < text.count {
      let isStruck = text[at] == backspace && at + 1 < text.count && !out.isEmpty
      let next = character(text, at + (isStruck ? 1 : 0))
      if isStruck, text[next.lowerBound] > 0x20,
        text[next] == out[last...] || text[next] == underscore || out[last...] == underscore
      {
        if text[next] != underscore { out.replaceSubrange(last..., with: text[next]) }
        at = next.upperBound
        continue
      }
      let own = character(text, at)
      last = out.count
      out += text[own]
      at = own.upperBound
    }
    return out
  }

  /// The bytes of the character of valid UTF-8 that begins at an offset.
  private static func character(_ text: [UInt8], _ start: Int) -> Range<Int> {
    var end = start + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }
}
