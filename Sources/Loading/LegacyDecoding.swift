import CICU
import Documents
import Glibc

extension Decoding {
  /// Decodes an encoding that is neither Unicode nor Windows-1252, by ICU's converters; nil where ICU does not know it.
  init?(_ bytes: [UInt8], charset: Charset) {
    var (count, replaced) = (0, 0)
    guard let text = tri_icu_decode(charset.name, bytes, bytes.count, &count, &replaced) else { return nil }
    defer { free(text) }
    self.init(
      encoding: Source.Encoding(rawValue: charset.name),
      text: Array(UnsafeBufferPointer(start: text, count: count)),
      replaced: replaced)
  }
}
