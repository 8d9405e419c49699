/// Line numbers of offsets in a source: lines end with LF, CR LF or a lone CR, and count from 1.
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
