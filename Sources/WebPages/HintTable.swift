/// Hints by the hashes of words, with a look-up of a few steps: a page asks ten thousand times.
struct HintTable: Sendable {
  private var keys: [UInt64]
  private var hints: [ElementHints]

  init(_ entries: [UInt64: ElementHints]) {
    keys = Array(repeating: 0, count: Self.size)
    hints = Array(repeating: [], count: Self.size)
    for (key, hint) in entries {
      var slot = Self.slot(key)
      while keys[slot] != 0 { slot = (slot + 1) % Self.size }
      keys[slot] = key
      hints[slot] = hint
    }
  }

  /// The hints of a word's hash; none where it is not known.
  subscript(key: UInt64) -> ElementHints {
    var slot = Self.slot(key)
    while keys[slot] != 0 {
      if keys[slot] == key { return hints[slot] }
      slot = (slot + 1) % Self.size
    }
    return []
  }

  private static let size = 4096

  private static func slot(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> 52) }
}
