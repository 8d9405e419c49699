/// A part of an export that follows the documents: the reader's notes, what an analysis found. Whoever has something to
/// say gives it as a value, and each format writes it in its own way. An export that is opened again leaves it out, for
/// it is not the source's text.
public struct Chapter: Equatable, Sendable {
  /// A piece of a chapter, of plain text without markup.
  public enum Part: Equatable, Sendable {
    case heading(String)
    case paragraph(String)
    /// Words of a document, and where they stand.
    case quotation(String, citation: String)
    case list([String])
  }

  /// What it is, for programs: `notes`; lower-case letters, digits and hyphens.
  public var id: String
  public var title: String
  public var parts: [Part]

  public init(id: String, title: String, parts: [Part]) {
    self.id = id
    self.title = title
    self.parts = parts
  }
}
