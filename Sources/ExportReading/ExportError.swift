/// Why a file that says it is an export cannot be read as one.
public struct ExportError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Fact: Equatable, Sendable {
    /// It was written in a form that this version does not know.
    case unknownVersion(String)
    /// The front matter has no end.
    case openFrontMatter
    /// There is no document in it.
    case noDocument
    /// A field of the front matter is not in quotation marks.
    case badField(String)
    /// The front matter lists another number of documents than there are.
    case documentCount(listed: Int)
    /// A document's title is another one than in the front matter.
    case otherTitle(String)
    /// A section's heading does not say what its comment says.
    case otherHeading(expected: String)
    /// A section's heading has no comment under it that says what the section is.
    case noComment
    /// A comment lacks something, or has something that means nothing.
    case badComment(attribute: String)
    /// There is text where none may stand: before the first heading, between a title and the first section.
    case strayText
    /// A paragraph goes on on the next line.
    case wrapped
    /// A block of code has no end.
    case openFence
    /// There is no reason of that name for setting a part apart.
    case unknownReason(String)
    /// It is no JSON.
    case notJSON
    /// A member of an object, or a field of the front matter, is missing, or is not what it must be.
    case badMember(String, expected: String)
  }

  /// Where, as a line of the file, from 1.
  public var line: Int
  public var fact: Fact

  public init(line: Int, _ fact: Fact) {
    self.line = line
    self.fact = fact
  }
}
