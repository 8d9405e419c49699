import Comparison
import Documents

/// Everything a layout depends on: equal requests give equal layouts.
public struct LayoutRequest: Equatable, Sendable {
  /// What a row is.
  public enum Rows: String, Sendable {
    /// The *n*th items of the columns stand beside each other.
    case paragraph
    /// Whole sections do.
    case section
  }

  /// How many columns stand abreast.
  public enum Columns: String, Sendable, CaseIterable {
    /// As many as fit, each at least as wide as the limits say.
    case automatic
    /// All of a band, however narrow, as far as a screen can show them.
    case abreast
    /// Two, and what is shared below.
    case two
    case one
  }

  /// What becomes of columns that do not fit.
  public enum Overflow: Equatable, Sendable {
    /// They are hidden until the focus moves to them: a screen.
    case hidden
    /// They follow below: plain text.
    case below
  }

  public var grid: Grid
  /// Cells; at least 20.
  public var width: Int
  /// Rows of the screen, which limit a folded head to a third; nil where nothing is folded.
  public var height: Int?
  /// What a row is; nil for the natural one: paragraphs within a document, sections between documents.
  public var rows: Rows?
  public var columns = Columns.automatic
  public var overflow = Overflow.hidden
  /// Each entry at full width, one below the other.
  public var isSwapped = false
  /// Whether head and report are shown whole.
  public var isReportOpen = false
  public var showsDiscarded = false
  /// The passages to show with the rows they stand in, where rows without any of them are hidden; nil shows all
  /// rows. Rows keep their numbers, and headers and folds stay.
  public var matching: Set<Passage>?
  /// The entry whose band shows it, where not all columns fit.
  public var focus: Int?
  /// Whether the focused entry has its band for itself.
  public var isSolo = false
  /// What the reader has made of the columns.
  public var readersColumns = ReadersColumns()
  public var limits = ColumnLimits()
  public var glyphs = Glyphs.lines
  /// The key that opens the report, as hints name it.
  public var reportKey = "R"
  /// Words beside the numbers of passages.
  public var marginalia: [Passage: String] = [:]
  /// Words behind the counts in the headers and folds of columns, by entry.
  public var columnNotes: [Int: String] = [:]

  public init(grid: Grid, width: Int, height: Int? = nil) {
    self.grid = grid
    self.width = max(20, width)
    self.height = height
  }

  /// Cells between two columns.
  public static let separator = 3
}

extension LayoutRequest {
  /// The documents, by their indices, in the reader's order.
  public var documentOrder: [Int] { readersColumns.places(of: documentIDs) }

  private var documentIDs: [ColumnID] { grid.documents.indices.map(ColumnID.document) }

  /// The columns of documents set beside each other; their places are those of `documentOrder`.
  var documentPlaces: ColumnPlaces {
    let order = documentOrder
    let focus = focus.map { grid.entries[$0].document }.flatMap(order.firstIndex)
    let hidden = order.indices.filter { readersColumns.hidden.contains(.document(order[$0])) }
    return ColumnPlaces(
      order.map(ColumnID.document), hidden: hidden, anchor: focus, focus: focus, in: self)
  }

  /// Whether the reader has hidden a column: itself, or the whole document among several.
  public func hides(_ id: ColumnID, of entry: Int) -> Bool {
    readersColumns.hidden.contains(id) || hidesDocument(grid.entries[entry].document)
  }

  /// Whether the reader has hidden a document among several.
  public func hidesDocument(_ document: Int) -> Bool {
    grid.documents.count > 1 && readersColumns.hidden.contains(.document(document))
  }
}
