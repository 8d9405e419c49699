/// A text folded for search: case, accents, typographic quotation marks, dashes and spaces made plain, ligatures
/// and full-width forms taken apart, what is dropped on the screen dropped, runs of white space made one space
/// and runs of dashes one dash; with a map back, so that a match is found in the text as it was written.
public struct FoldedText: Equatable, Sendable {
  /// The folded text, UTF-8.
  public let bytes: [UInt8]
  /// Where the folded text does not run on alike with the original, ascending in `folded`.
  private let points: [Point]
  private let originalCount: Int

  /// At `folded` bytes into the folded text the original stands at `original`.
  struct Point: Equatable, Sendable {
    var folded: Int
    var original: Int
  }

  /// Folds `text`.
  ///
  /// - Parameter keepingCase: leave the case of letters alone (everything else is folded still).
  public init(_ text: some StringProtocol, keepingCase: Bool = false) {
    var folder = Folder(keepingCase: keepingCase)
    originalCount = text.withUTF8Bytes { bytes in
      folder.fold(bytes)
      return bytes.count
    }
    bytes = folder.bytes
    points = folder.points
  }

  /// The range of the original text, UTF-8 offsets, that a range of `bytes` came from: whole scalars, where the
  /// range is of whole folded scalars, with what is dropped after the last of them.
  public func original(_ range: Range<Int>) -> Range<Int> {
    let lower = original(at: range.lowerBound)
    guard !range.isEmpty else { return lower..<lower }
    var last = range.upperBound - 1
    while last > range.lowerBound, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    // Past the end of all that the last scalar became.
    var end = range.upperBound
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 || original(at: end) <= original(at: last) { end += 1 }
    return lower..<original(at: end)
  }

  private func original(at offset: Int) -> Int {
    if offset >= bytes.count { return originalCount }
    var low = 0
    var high = points.count
    while high > low {
      let middle = (low + high) / 2
      if points[middle].folded <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    return points[low - 1].original + offset - points[low - 1].folded
  }
}
