import CICU

/// The places where a line of a text may break, in order: those of the Unicode line breaking algorithm (UAX #14), which
/// ICU knows, less those that would part what belongs together in a narrow column.
struct LineBreaks: ~Copyable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let origin: Int
  private var places: OpaquePointer?
  /// The place that was reached, at first the origin; past every offset behind the last.
  private(set) var place: Int

  /// - Parameter origin: an offset where a line begins.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from origin: Int) {
    self.bytes = bytes
    self.origin = origin
    place = origin
  }

  deinit { places.map(tri_line_breaks_close) }

  mutating func advance() {
    if place == origin, let first = bytes.baseAddress {
      places = tri_line_breaks_open(first + origin, bytes.count - origin)
    }
    let next = places.map(tri_line_breaks_next) ?? -1
    place = next < 0 ? .max : origin + next
  }

  /// Whether a line should begin at the place: not with white space, nor with what takes no cells, and not inside of a
  /// Korean word, for Korean has spaces. No line begins with a quotation mark that closes or ends with one that opens,
  /// even with a space between it and its words, as French has it; so says the standard since Unicode 15.1, which not
  /// every ICU knows.
  var isWelcome: Bool {
    guard place < bytes.count, place > 0 else { return true }
    let (first, length) = bytes.scalar(at: place)
    if WhiteSpace.allowsBreak(first) { return false }
    var end = place
    while end > 0, WhiteSpace.allowsBreak(bytes.scalar(before: end)) { end = bytes.start(before: end) }
    guard end > 0 else { return true }
    let last = bytes.scalar(before: end)
    if end < place {
      return !(closes(first, before: place + length) || opens(last, after: bytes.start(before: end)))
    }
    return CellWidth.of(value: first) > 0 && !ScalarFacts.isHangul(first) && !ScalarFacts.isHangul(last)
  }

  private func closes(_ value: UInt32, before next: Int) -> Bool {
    guard ScalarFacts(value).closesQuotation else { return false }
    return next == bytes.count || isApart(bytes.scalar(at: next).value)
  }

  private func opens(_ value: UInt32, after end: Int) -> Bool {
    guard ScalarFacts(value).opensQuotation else { return false }
    return end == 0 || isApart(bytes.scalar(before: end))
  }

  /// White space and punctuation: what may stand outside of a quotation, beside its marks.
  private func isApart(_ value: UInt32) -> Bool {
    WhiteSpace.contains(value) || ScalarFacts(value).isPunctuation
  }
}
