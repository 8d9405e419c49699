/// The control sequence that puts a text on the clipboard (“XTerm Control Sequences”, OSC 52).
public enum ClipboardSequence {
  /// The most bytes of a text that are sent: their base64 takes 100,000, more than which terminals drop.
  public static let limit = 74_994

  /// The sequence for a text; what is over the limit is cut off between two characters.
  public static func copying(_ text: String) -> String { "\u{1B}]52;c;\(base64(kept(of: text)))\u{07}" }

  private static func kept(of text: String) -> [UInt8] {
    var bytes = Array(text.utf8.prefix(limit + 1))
    guard bytes.count > limit else { return bytes }
    repeat { bytes.removeLast() } while !bytes.isEmpty && text.utf8.isContinuation(at: bytes.count)
    return bytes
  }

  /// Base64 with padding (RFC 4648, section 4).
  private static func base64(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let bits = (part + [0, 0]).prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
      for place in 0..<4 {
        out.append(
          place <= part.count ? alphabet[Int(bits >> (18 - 6 * UInt32(place)) & 63)] : UInt8(ascii: "="))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}

extension String.UTF8View {
  /// Whether the byte at an offset goes on with a character that began before it.
  fileprivate func isContinuation(at offset: Int) -> Bool {
    let at = index(startIndex, offsetBy: offset)
    return at < endIndex && self[at] & 0xC0 == 0x80
  }
}
