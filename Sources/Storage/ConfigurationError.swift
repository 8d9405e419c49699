import Interface

/// What is wrong with a line of a configuration file; the rest of the file holds.
public struct ConfigurationError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Fact: Equatable, Sendable {
    /// The line is not TOML; the parser's own words.
    case syntax(String)
    /// A key or a table that means nothing here.
    case unknownKey(String)
    /// The same key a second time.
    case repeated(String)
    /// A key holds another type of value than it should.
    case wrongType(key: String, expected: String)
    /// A value that is none of those the key may have.
    case unknownValue(String, key: String, known: [String])
    /// A number that is too small or too large.
    case outOfRange(key: String, ClosedRange<Int>)
    case rebinding(RebindingError)
  }

  public var fact: Fact
  /// Counts from 1.
  public var line: Int
  /// Counts from 1.
  public var column: Int

  public init(_ fact: Fact, line: Int, column: Int) {
    self.fact = fact
    self.line = line
    self.column = column
  }
}
