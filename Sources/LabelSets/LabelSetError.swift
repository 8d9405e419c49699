/// What is wrong with a label-set file, and where.
public struct LabelSetError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Fact: Equatable, Sendable {
    /// The file is not TOML; the parser's own words.
    case syntax(String)
    /// A key that must be there is not.
    case missing(key: String)
    /// A key holds another type of value than it should.
    case wrongType(key: String, expected: String)
    /// A key that means nothing here.
    case unknownKey(String)
    /// An id with other characters than lower-case letters, digits and hyphens.
    case badID(String)
    /// A role other than `side`, `shared`, `report` and `aside`.
    case unknownRole(String)
    /// The same label twice in one file.
    case repeatedLabel(String)
    /// A label that nothing announces.
    case noWordings(label: String)
    /// A wording that cannot be read as a heading pattern.
    case badWording(String)
  }

  public var fact: Fact
  /// The file's name as it was given.
  public var file: String
  /// Counts from 1.
  public var line: Int
  /// Counts from 1; nil where the whole line is meant.
  public var column: Int?

  public init(_ fact: Fact, file: String, line: Int, column: Int? = nil) {
    self.fact = fact
    self.file = file
    self.line = line
    self.column = column
  }
}
