import Documents

/// How many parts a text has for its size: what is kept of a line or an element does not depend on its length, so that
/// millions of short ones would take all the memory there is.
enum Fineness {
  /// The lines with text in them, or the tags of a page, where they would take more than there may be; nil where not.
  static func tooManyParts(of text: [UInt8], _ format: Source.Format) -> Int? {
    let allowed = max(least, text.count * bytesForEach + spare)
    if text.count * cost(of: format) < allowed { return nil }
    let parts = count(text, format)
    return parts * cost(of: format) + text.count * bytesForText > allowed ? parts : nil
  }

  /// Measured: about the bytes that a line with text, or a tag, takes while it is taken apart.
  private static func cost(of format: Source.Format) -> Int {
    switch format {
    case .text: 800
    case .markdown: 1_000
    case .html: 600
    }
  }

  /// Measured: the bytes that a byte of long paragraphs takes.
  private static let bytesForText = 8
  /// The bytes that a byte may take in all, and what may come on top.
  private static let bytesForEach = 12
  private static let spare = 20 << 20
  /// What any text may take.
  private static let least = 256 << 20

  private static func count(_ text: [UInt8], _ format: Source.Format) -> Int {
    var isAfterBreak = true
    var count = 0
    for byte in text {
      switch format {
      case .html: if byte == UInt8(ascii: "<") { count += 1 }
      case .text, .markdown:
        let isBreak = byte == 0x0A || byte == 0x0D
        if isAfterBreak, !isBreak { count += 1 }
        isAfterBreak = isBreak
      }
    }
    return count
  }
}
