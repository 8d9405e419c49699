/// Texts that stand on one line whatever is in them.
enum OneLine {
  /// `text` with a space for each line break of Unicode: scalars keep their places.
  static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: breaksLine) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { breaksLine($0) ? " " : $0 }))
  }

  private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
