/// Words as the reader counts them.
public enum Words {
  /// The number of words: maximal runs between white space that hold a letter or a digit.
  public static func count(in text: some StringProtocol) -> Int {
    text.withUTF8Bytes { bytes in
      var count = 0
      var counted = false
      var at = 0
      while at < bytes.count {
        let (value, length) = bytes.scalar(at: at)
        at += length
        if WhiteSpace.contains(value) {
          counted = false
        } else if !counted && isLetterOrDigit(value) {
          counted = true
          count += 1
        }
      }
      return count
    }
  }

  @inline(__always)
  private static func isLetterOrDigit(_ value: UInt32) -> Bool {
    if value >= 0x80 { return ScalarFacts(value).isLetterOrNumber }
    let letter = (value | 0x20) &- 0x61
    return letter < 26 || value &- 0x30 < 10
  }
}
