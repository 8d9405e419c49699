/// An offset or a count in half its size: sources are smaller than 4 GiB, and of each of their words, lines and blocks
/// several are kept.
@frozen @propertyWrapper
public struct Compact: Hashable, Sendable {
  @usableFromInline var stored: UInt32

  @inlinable public init(wrappedValue: Int) { stored = UInt32(wrappedValue) }

  @inlinable public var wrappedValue: Int {
    get { Int(stored) }
    set { stored = UInt32(newValue) }
  }
}

/// A range of offsets in half its size.
@frozen @propertyWrapper
public struct CompactRange: Hashable, Sendable {
  @usableFromInline var start: UInt32
  @usableFromInline var end: UInt32

  @inlinable public init(wrappedValue range: Range<Int>) {
    (start, end) = (UInt32(range.lowerBound), UInt32(range.upperBound))
  }

  @inlinable public var wrappedValue: Range<Int> {
    get { Range(uncheckedBounds: (Int(start), Int(end))) }
    set { (start, end) = (UInt32(newValue.lowerBound), UInt32(newValue.upperBound)) }
  }
}

/// A large value that most have not: it takes no room where it is not there.
@frozen @propertyWrapper
public struct Rare<Value> {
  @usableFromInline var stored: [Value]

  @inlinable public init(wrappedValue: Value?) { stored = wrappedValue.map { [$0] } ?? [] }

  @inlinable public var wrappedValue: Value? {
    get { stored.first }
    set { stored = newValue.map { [$0] } ?? [] }
  }
}

extension Rare: Equatable where Value: Equatable {}
extension Rare: Sendable where Value: Sendable {}
