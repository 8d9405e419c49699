import Documents

/// Text of an export with its backslashes taken out, and the places where its bytes stood.
struct EscapedText {
  private let source: [UInt8]

  init(_ source: [UInt8]) { self.source = source }

  /// The text of a range in which a backslash stands before what would be a mark.
  ///
  /// - Parameter marks: what a backslash may stand before; nil for all punctuation of ASCII, as in Markdown.
  func text(of range: Range<Int>, marks: Set<UInt8>? = nil) -> RangedText {
    var bytes: [UInt8] = []
    var points = [OffsetMap.Point(text: 0, source: range.lowerBound)]
    var at = range.lowerBound
    while at < range.upperBound {
      if source[at] == UInt8(ascii: "\\"), at + 1 < range.upperBound, isMark(source[at + 1], marks) {
        at += 1
        points.append(.init(text: bytes.count, source: at))
      }
      bytes.append(source[at])
      at += 1
    }
    return RangedText(
      String(decoding: bytes, as: UTF8.self), SourceRange(range.lowerBound, range.upperBound),
      origins: OffsetMap(points))
  }

  private func isMark(_ byte: UInt8, _ marks: Set<UInt8>?) -> Bool {
    marks?.contains(byte) ?? Self.isPunctuation(byte)
  }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
