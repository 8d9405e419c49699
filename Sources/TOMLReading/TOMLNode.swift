/// A value of TOML, and where it stands.
public struct TOMLNode: Equatable, Sendable {
  public indirect enum Value: Equatable, Sendable {
    case string(String)
    case integer(Int)
    case boolean(Bool)
    /// A date, a time, or a number with a fraction.
    case other
    case array([TOMLNode])
    /// Its members in the order of their keys.
    case table([Member])
  }

  /// A value under its key.
  public struct Member: Equatable, Sendable {
    public var key: String
    public var node: TOMLNode
  }

  public var value: Value
  /// Counts from 1.
  public var line: Int
  /// In characters, from 1.
  public var column: Int

  public var string: String? { if case .string(let string) = value { string } else { nil } }
  public var integer: Int? { if case .integer(let integer) = value { integer } else { nil } }
  public var boolean: Bool? { if case .boolean(let boolean) = value { boolean } else { nil } }
  public var array: [TOMLNode]? { if case .array(let items) = value { items } else { nil } }
  public var table: [Member]? { if case .table(let members) = value { members } else { nil } }

  /// The member of a table; nil where it has none of that key, or is no table.
  public subscript(key: String) -> TOMLNode? { table?.first { $0.key == key }?.node }
}

/// What makes a text no TOML, in the parser's words, and where.
public struct TOMLError: Error, Equatable, Sendable {
  public var words: String
  /// Counts from 1.
  public var line: Int
  /// In characters, from 1.
  public var column: Int
}
