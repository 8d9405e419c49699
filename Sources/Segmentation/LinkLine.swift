import LabelSets

/// A line of Markdown that is nothing but links and images: `[Share](…) | [Leave a comment](…)`.
struct LinkLine {
  /// The bytes of each link's text.
  private(set) var texts: [Range<Int>] = []
  /// Whether all of it is images, each a link or without a description.
  private(set) var isPicture = true

  private let text: [UInt8]
  private var at: Int
  private let end: Int

  /// Reads a line; nil where something else than links, images and the marks between them stands in it.
  init?(_ text: [UInt8], _ range: Range<Int>) {
    self.text = text
    (at, end) = (range.lowerBound, range.upperBound)
    guard end - at >= 4 else { return nil }
    while at < end {
      if takesMark() { continue }
      guard takeLink() else { return nil }
    }
    if texts.isEmpty { return nil }
  }

  private mutating func takes(_ byte: UInt8) -> Bool {
    guard at < end, text[at] == byte else { return false }
    at += 1
    return true
  }

  /// Spaces, bars and points between links, and the marks of bold type.
  private mutating func takesMark() -> Bool {
    if text[at] == 0x20 || text[at] == UInt8(ascii: "|") || text[at] == UInt8(ascii: "*") {
      at += 1
      return true
    }
    let points: [[UInt8]] = [[0xC2, 0xB7], [0xE2, 0x80, 0xA2]]
    guard let point = points.first(where: { text[at..<end].starts(with: $0) }) else { return false }
    at += point.count
    return true
  }

  private mutating func takeLink(inLink: Bool = false) -> Bool {
    let isImage = takes(UInt8(ascii: "!"))
    guard takes(UInt8(ascii: "[")) else { return false }
    let start = at
    if !isImage, at < end, text[at] == UInt8(ascii: "!") {
      guard takeLink(inLink: true) else { return false }
    } else {
      guard let close = text[at..<end].firstIndex(of: UInt8(ascii: "]")) else { return false }
      at = close
      texts.append(start..<close)
      isPicture = isPicture && isImage && (inLink || close == start)
    }
    return takes(UInt8(ascii: "]")) && takes(UInt8(ascii: "(")) && takeTarget()
  }

  private mutating func takeTarget() -> Bool {
    guard let close = text[at..<end].firstIndex(of: UInt8(ascii: ")")) else { return false }
    at = close + 1
    return true
  }
}
