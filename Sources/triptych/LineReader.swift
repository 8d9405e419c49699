import Glibc
import Loading

/// The lines of an open file, read one at a time: takes the memory of the longest one, however many there are.
struct LineReader {
  private let descriptor: Int32
  private let limit: Int
  private var piece = [UInt8](repeating: 0, count: 1 << 16)
  /// What of `piece` is still to be given out.
  private var rest = 0..<0

  /// - Parameter limit: the most bytes of a line that are kept.
  init(descriptor: Int32, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line without its line feed, cut behind the byte after the limit; nil at the end.
  mutating func next() throws(LoadingError) -> [UInt8]? {
    if rest.isEmpty { try fill() }
    if rest.isEmpty { return nil }
    var line: [UInt8] = []
    while !rest.isEmpty {
      let end = lineFeed
      line += piece[rest.lowerBound..<(end ?? rest.upperBound)].prefix(limit + 1 - line.count)
      if let end {
        rest = (end + 1)..<rest.upperBound
        return line
      }
      try fill()
    }
    return line
  }

  /// Where the next line feed stands in `piece`.
  private var lineFeed: Int? {
    piece.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let found = memchr(start + rest.lowerBound, 0x0A, rest.count)
      else {
        return nil
      }
      return UnsafeRawPointer(found) - start
    }
  }

  /// Reads the next piece; an empty one at the end.
  private mutating func fill() throws(LoadingError) {
    var count = read(descriptor, &piece, piece.count)
    while count < 0 && errno == EINTR { count = read(descriptor, &piece, piece.count) }
    guard count >= 0 else { throw .failed(errno: errno) }
    rest = 0..<count
  }
}
