import Documents

/// What is remembered of the documents from when they were read before.
public struct Memory: Equatable, Sendable {
  /// The notes, bookmarks and marks of each document.
  public var annotations: [[Annotation]]
  /// The labels that the reader gave to each document.
  public var labels: [[GivenLabel]]
  /// Where the reader was in them.
  public var place: LastPlace?
  /// What was searched for, the newest last.
  public var searches: [String]

  public init(
    annotations: [[Annotation]] = [], labels: [[GivenLabel]] = [], place: LastPlace? = nil,
    searches: [String] = []
  ) {
    self.annotations = annotations
    self.labels = labels
    self.place = place
    self.searches = searches
  }
}

/// Where a reader was in some documents: the passage that had the focus, and where its text stood.
public struct LastPlace: Equatable, Sendable, Codable {
  /// Index of the document.
  public var document: Int
  public var passage: Anchor
  /// The first byte of the passage's text that showed.
  public var offset: Int
  /// The row of the screen on which it stood.
  public var row: Int

  public init(document: Int, passage: Anchor, offset: Int, row: Int) {
    self.document = document
    self.passage = passage
    self.offset = offset
    self.row = row
  }
}

/// A change to what is remembered.
public enum Change: Equatable, Sendable {
  /// In the place of an annotation another one, or none; or one where there was none.
  case annotation(document: Int, old: Annotation?, new: Annotation?)
  /// In the place of some of a document's labels others.
  case labels(document: Int, old: [GivenLabel], new: [GivenLabel])
  /// Something was searched for.
  case search(String)
}
