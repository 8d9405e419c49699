/// The tag of a language as RFC 5646 writes it: `en`, `pt-BR`.
public enum LanguageTag {
  /// Whether a string has the form of a tag: letters, then more letters and digits behind hyphens.
  public static func isValid(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(isLetterOrDigit) }
      && parts.first?.contains { $0 < UInt8(ascii: "A") } == false
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
