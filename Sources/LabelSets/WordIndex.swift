/// Values found by the key of a word or phrase: chains in one flat table, since filling dictionaries of arrays
/// took half of the program's start.
public struct WordIndex<Value: Sendable>: Sendable {
  @usableFromInline var heads: [Int32]
  @usableFromInline var links: [(key: UInt64, value: Value, next: Int32)] = []

  /// An empty index.
  ///
  /// - Parameter capacity: about how many values it will hold; it holds more, but gets slower.
  @inlinable
  public init(capacity: Int) {
    var size = 16
    while size < capacity { size *= 2 }
    heads = [Int32](repeating: -1, count: size)
    links.reserveCapacity(capacity)
  }

  /// Adds a value under a key, beside what is there.
  @inlinable
  public mutating func insert(_ value: Value, for key: UInt64) {
    let slot = slot(of: key)
    links.append((key, value, heads[slot]))
    heads[slot] = Int32(truncatingIfNeeded: links.count - 1)
  }

  /// Calls `body` with each value under `key`, the latest first.
  @inlinable @inline(__always)
  public func forEach(_ key: UInt64, _ body: (Value) -> Void) {
    var at = heads[slot(of: key)]
    while at >= 0 {
      let link = links[Int(at)]
      if link.key == key { body(link.value) }
      at = link.next
    }
  }

  @inlinable
  func slot(of key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 32) & (heads.count - 1) }
}
