import Export

/// The digest SHA-256, given from outside, for the library is C's. Any two are the same function, and so are equal.
public struct SHA256: Equatable, Sendable {
  let hex: SHA256Hex

  /// - Parameter hex: 64 lower-case hexadecimal digits for some bytes.
  public init(_ hex: @escaping SHA256Hex) { self.hex = hex }

  public static func == (_: SHA256, _: SHA256) -> Bool { true }
}
