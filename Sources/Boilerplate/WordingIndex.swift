import Documents

/// Finds the wordings of `Wordings` in lines: chains in one flat table, filled once, since dictionaries of arrays
/// take longer to fill than a page takes to read.
struct WordingIndex: Sendable {
  /// How a wording must meet a line, and what it tells then.
  enum Fit: UInt8, Sendable {
    /// The line is the wording.
    case whole
    /// The line is the wording, which stands over parts of texts too.
    case button
    /// A short line begins with the wording.
    case start
    /// A line begins with the wording, however long it is.
    case sure
    /// The wording, a colon or a link, and a title.
    case lead
    /// The wording stands in a line: a notice to readers.
    case notice
    /// A line begins with the wording: a notice to readers.
    case openingNotice
    /// The wording asks readers to do something.
    case asks
    /// The wording names what outlets have for readers.
    case offers
  }

  struct Entry: Sendable {
    var key: UInt64
    var fit: Fit
    var reason: Discarded.Reason
    /// Words of the wording.
    var count: Int
    fileprivate var next: Int32
  }

  static let shared = WordingIndex(Wordings.table)

  /// Words of the longest wording.
  static let longest = 12

  private var heads = [Int32](repeating: -1, count: 4_096)
  private(set) var entries: [Entry] = []
  /// The first words of wordings that count anywhere in a line, as bits: most words are none of them.
  private var openers = [UInt64](repeating: 0, count: 64)

  init(_ table: StaticString) {
    entries.reserveCapacity(2_048)
    var fit = Fit.whole
    var reason = Discarded.Reason.advertisement
    table.withUTF8Buffer { bytes in
      var at = 0
      while at < bytes.count {
        let isHead = bytes[at] == UInt8(ascii: "@")
        let ends: (UInt8) -> Bool = { $0 == 0x0A || !isHead && $0 == UInt8(ascii: "|") }
        var end = at
        while end < bytes.count, !ends(bytes[end]) { end += 1 }
        if isHead {
          let names = bytes[(at + 2)..<end].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
          fit = Self.fit(named: names[0])
          reason = Discarded.Reason(rawValue: names[1]) ?? .templateResidue
        } else if end > at {
          insert(bytes[at..<end], fit, reason)
        }
        at = end + 1
      }
    }
  }

  private static func fit(named name: String) -> Fit {
    switch name {
    case "whole": .whole
    case "button": .button
    case "start": .start
    case "sure": .sure
    case "lead": .lead
    case "notice": .notice
    case "opening-notice": .openingNotice
    case "asks": .asks
    default: .offers
    }
  }

  private mutating func insert(
    _ wording: Slice<UnsafeBufferPointer<UInt8>>, _ fit: Fit, _ reason: Discarded.Reason
  ) {
    var key: UInt64 = 0
    var count = 0
    var word = WordHash()
    for at in wording.startIndex...wording.endIndex {
      if at < wording.endIndex, wording[at] != 0x20 {
        word.add(wording[at])
        continue
      }
      if count == 0, fit.rawValue >= Fit.notice.rawValue { setOpener(word.value) }
      key = Self.joined(key, word.value)
      count += 1
      word = WordHash()
    }
    let slot = Self.slot(key)
    entries.append(Entry(key: key, fit: fit, reason: reason, count: count, next: heads[slot]))
    heads[slot] = Int32(truncatingIfNeeded: entries.count - 1)
  }

  private static func joined(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    (phrase ^ word) &* 0x9E37_79B9_7F4A_7C15
  }

  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 32) & 4_095 }

  private mutating func setOpener(_ key: UInt64) {
    openers[Self.slot(key) >> 6] |= 1 << UInt64(key >> 32 & 63)
  }

  /// Whether a wording that counts inside lines may begin with a word.
  func mayOpen(_ key: UInt64) -> Bool { openers[Self.slot(key) >> 6] & 1 << UInt64(key >> 32 & 63) != 0 }

  /// Calls `body` with each wording that words begin with, the shortest first.
  func forEach(_ words: ArraySlice<LineWords.Word>, _ body: (Entry) -> Void) {
    var key: UInt64 = 0
    for word in words.prefix(Self.longest) {
      key = Self.joined(key, word.key)
      var at = heads[Self.slot(key)]
      while at >= 0 {
        let entry = entries[Int(at)]
        if entry.key == key { body(entry) }
        at = entry.next
      }
    }
  }

  /// Why words are boilerplate as a whole; nil where they are none.
  func reason(ofAll words: ArraySlice<LineWords.Word>) -> Discarded.Reason? {
    guard words.count <= Self.longest else { return nil }
    var reason: Discarded.Reason?
    forEach(words) { entry in
      let fits = entry.fit == .whole || entry.fit == .button || entry.fit == .lead
      if fits && entry.count == words.count || entry.fit == .start || entry.fit == .sure {
        reason = reason ?? entry.reason
      }
    }
    return reason
  }
}
