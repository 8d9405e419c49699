import CStemmer

/// Reduces words to what they have in common: “policies” and “policy” to “polici”. The English stemmer of
/// Snowball (M. F. Porter, “Snowball: a language for stemming algorithms”, 2001), by libstemmer.
struct Stemmer: ~Copyable {
  private let stemmer: OpaquePointer

  /// Nil where there is no memory for it.
  init?() {
    guard let stemmer = sb_stemmer_new("english", nil) else { return nil }
    self.stemmer = stemmer
  }

  deinit { sb_stemmer_delete(stemmer) }

  /// The stem of a folded word. What is not of the letters a to z alone, apostrophes inside, is its own stem.
  func stem(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard word.allSatisfy({ $0 &- 0x61 < 26 || $0 == 0x27 }) else { return word }
    return word.withUnsafeBufferPointer { bytes in
      guard let stem = sb_stemmer_stem(stemmer, bytes.baseAddress, CInt(bytes.count)) else { return word }
      return ArraySlice(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))))
    }
  }
}
