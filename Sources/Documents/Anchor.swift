/// Words of a document with the words around them, by which they are found again: the TextQuoteSelector of the W3C's
/// *Web Annotation Data Model* (2017), section 4.2.4.
public struct Quotation: Hashable, Sendable, Codable {
  /// What stands before, at most 32 scalars.
  public var prefix: String
  /// The words themselves: the start of a text, at most 400 bytes.
  public var exact: String
  /// What stands after, at most 32 scalars.
  public var suffix: String

  public init(prefix: String = "", exact: String, suffix: String = "") {
    self.prefix = prefix
    self.exact = exact
    self.suffix = suffix
  }
}

/// Where a text of a document stands, by position and by quotation, so that it is found again after the source was
/// edited.
public struct Anchor: Hashable, Sendable, Codable {
  /// Index of the text among the document's headings, blocks and discarded parts, in reading order.
  public var position: Int
  public var quotation: Quotation
  /// The topic and the heading of its section, a line each, empty where there is none; nil outside of sections, and in
  /// anchors of before 0.1.
  public var section: String?

  public init(position: Int, quotation: Quotation, section: String? = nil) {
    self.position = position
    self.quotation = quotation
    self.section = section
  }
}

/// What has become of the words that an anchor quotes.
public enum Anchored: Equatable, Sendable {
  /// They stand there, as they were quoted.
  case same(TextPlace)
  /// The text there has at least half of the words: it was edited since.
  case changed(TextPlace)
  /// They are gone.
  case orphaned

  /// Where they stand; nil where they are gone.
  public var place: TextPlace? {
    switch self {
    case .same(let place), .changed(let place): place
    case .orphaned: nil
    }
  }
}
