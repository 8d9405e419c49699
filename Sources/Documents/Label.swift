/// The identifier of a label: `body`, `progressive`, `common-ground` …: lower-case letters, digits and hyphens.
public struct LabelID: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }
  public var description: String { rawValue }

  /// The news itself, or the whole of a document without labelled sections.
  public static let body: LabelID = "body"
  /// A section whose heading announces no side.
  public static let other: LabelID = "other"
}

/// What part a label plays in a comparison.
public enum Role: String, Sendable, CaseIterable {
  /// A viewpoint.
  case side
  /// What the sides have in common.
  case shared
  /// The news itself.
  case report
  /// The rest.
  case aside
}

/// What a section is, as a label set defines it.
public struct Label: Equatable, Sendable {
  public var id: LabelID
  /// The name shown to a reader, singular: “Progressive”.
  public var name: String
  public var role: Role
  /// Where the label stands among its set's; ties keep the document's order.
  public var order: Int

  public init(id: LabelID, name: String, role: Role, order: Int) {
    self.id = id
    self.name = name
    self.role = role
    self.order = order
  }
}
