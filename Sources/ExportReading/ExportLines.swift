/// The lines of an export, without their ends and without white space around them.
struct ExportLines {
  private let bytes: [UInt8]
  /// Each line whole, without its end.
  let whole: [Range<Int>]
  /// Each line without blanks around it.
  let trimmed: [Range<Int>]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var whole: [Range<Int>] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      whole.append(start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end))
      start = end + 1
    }
    self.whole = whole
    trimmed = whole.map { Self.trimmed($0, bytes) }
  }

  var count: Int { trimmed.count }

  /// The bytes of a line without blanks around it.
  func bytes(of line: Int) -> ArraySlice<UInt8> { bytes[trimmed[line]] }

  /// A range without the spaces and tabs at its ends.
  func trimming(_ range: Range<Int>) -> Range<Int> { Self.trimmed(range, bytes) }

  private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}
