/// Values by the hashes of words, with a look-up of a few steps: a page asks ten thousand times.
struct WordTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]

  init(_ entries: [UInt64: Value]) {
    keys = Array(repeating: 0, count: Self.size)
    values = Array(repeating: nil, count: Self.size)
    for (key, value) in entries {
      var slot = Self.slot(key)
      while keys[slot] != 0 { slot = (slot + 1) % Self.size }
      keys[slot] = key
      values[slot] = value
    }
  }

  /// The value of a word's hash; nil where it is not known.
  subscript(key: UInt64) -> Value? {
    var slot = Self.slot(key)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) % Self.size
    }
    return nil
  }

  private static var size: Int { 4096 }

  private static func slot(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> 52) }
}

extension WordTable where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// All values by their own names.
  init(namesOf values: Value.Type) {
    self.init(
      Dictionary(uniqueKeysWithValues: Value.allCases.map { (HintWords.hash($0.rawValue), $0) }))
  }
}
