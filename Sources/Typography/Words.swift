/// Words as the reader counts them.
public enum Words {
  /// The number of words: maximal runs between white space that hold a letter or a digit.
  public static func count(in text: some StringProtocol) -> Int {
    var count = 0, counted = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        counted = false
      } else if !counted && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil) {
        counted = true
        count += 1
      }
    }
    return count
  }
}
