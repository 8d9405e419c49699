/// A value of JSON, and the offset at which it stands, in bytes.
public struct JSONNode: Sendable {
  public indirect enum Value: Sendable {
    case null
    case bool(Bool)
    /// A whole number; nil for any other.
    case number(Int?)
    case string(JSONString)
    case array([JSONNode])
    case object([String: JSONNode])
  }

  public var value: Value
  public var offset: Int

  /// The member of an object; nil where it has none of that name, or is no object.
  public subscript(name: String) -> JSONNode? {
    if case .object(let members) = value { members[name] } else { nil }
  }

  /// The text of a string; nil where it is none, or not made of characters.
  public var string: String? { if case .string(let string) = value { string.text } else { nil } }

  /// The items of an array; anything else as the only item.
  public var items: [JSONNode] { if case .array(let items) = value { items } else { [self] } }
}
