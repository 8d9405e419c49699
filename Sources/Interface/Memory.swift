import Documents
import Layout

/// What is remembered of the documents from when they were read before.
public struct Memory: Equatable, Sendable {
  /// The notes, bookmarks and marks of each document.
  public var annotations: [[Annotation]]
  /// The labels that the reader gave to each document.
  public var labels: [[GivenLabel]]
  /// Where the reader was in them.
  public var place: LastPlace?
  /// What the reader made of the columns; nil for nothing.
  public var columns: KeptColumns?
  /// What was searched for, the newest last.
  public var searches: [String]

  public init(
    annotations: [[Annotation]] = [], labels: [[GivenLabel]] = [], place: LastPlace? = nil,
    columns: KeptColumns? = nil, searches: [String] = []
  ) {
    self.annotations = annotations
    self.labels = labels
    self.place = place
    self.columns = columns
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

/// What a reader made of the columns, in a form that can be stored; what names no column is left out.
public struct KeptColumns: Equatable, Sendable, Codable {
  private var order: [String]
  private var hidden: [String]
  private var widths: [String: Int]
  private var isFirstFrozen: Bool

  public init(_ columns: ReadersColumns) {
    order = columns.order.map(\.description)
    hidden = columns.hidden.map(\.description).sorted()
    widths = Dictionary(uniqueKeysWithValues: columns.widths.map { ($0.description, $1) })
    isFirstFrozen = columns.isFirstFrozen
  }

  /// The columns as the reader made them.
  var columns: ReadersColumns {
    var columns = ReadersColumns()
    columns.order = order.compactMap { ColumnID($0) }
    columns.hidden = Set(hidden.compactMap { ColumnID($0) })
    let known = widths.sorted { $0.key < $1.key }.compactMap { name, width in
      ColumnID(name).map { ($0, width) }
    }
    columns.widths = Dictionary(known) { one, _ in one }
    columns.isFirstFrozen = isFirstFrozen
    return columns
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
