/// Line numbers of offsets in a source, and block numbers in a web page: lines end with LF, CR LF or a lone CR, and count from 1.
public struct SourceLines: Sendable {
  private let starts: [Int]

  /// Reads the lines of a decoded text; one pass.
  public init(_ text: [UInt8]) {
    var starts = [0]
    for (offset, byte) in text.enumerated() {
      if byte == 0x0A || (byte == 0x0D && !(offset + 1 < text.count && text[offset + 1] == 0x0A)) {
        starts.append(offset + 1)
      }
    }
    self.starts = starts
  }

  /// Reads the lines of a source; of a web page, whose lines say nothing to a reader, the blocks that it shows.
  public init(_ source: Source) {
    self.init(source.text)
    guard source.format == .html else { return }
    // A blank line stands between blocks, and nowhere else.
    let text = source.text
    let blocks = starts.dropFirst().filter { $0 < text.count && $0 > 1 && text[$0 - 2] == 0x0A }
    self = SourceLines(starts: [0] + blocks)
  }

  private init(starts: [Int]) { self.starts = starts }

  /// The number of the line that holds `offset`, from 1.
  public func number(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}
