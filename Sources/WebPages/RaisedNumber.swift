/// Numbers that are set above the line.
package enum RaisedNumber {
  /// The digits and signs of a number as the characters that stand above the line; nil where the text is anything else
  /// or longer than eight bytes.
  package static func text(of text: ArraySlice<UInt8>) -> [UInt8]? {
    guard (1...8).contains(text.count), text.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    var raised: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      guard let own = characters[scalar] else { return nil }
      raised += own.utf8
    }
    return raised
  }

  private static let characters: [Unicode.Scalar: String] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
    "+": "⁺", "-": "⁻", "−": "⁻", "–": "⁻",
  ]
}
