/// A half-open range of UTF-8 offsets into a source's decoded text. (`Span` is Swift's own name.)
public struct SourceRange: Hashable, Sendable {
  /// Offset of the first byte.
  public var start: Int
  /// Offset one past the last byte; never below `start`.
  public var end: Int

  /// The range from `start` up to, not including, `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// Length in bytes.
  public var count: Int { end - start }
}
