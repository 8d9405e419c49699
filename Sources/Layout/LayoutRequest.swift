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
    /// As many as fit, at least 30 cells each.
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

  /// The narrowest text column.
  public static let narrowestColumn = 30
  /// Cells between two columns.
  public static let separator = 3
  /// The widest text column: longer lines are hard to read.
  public static let widestText = 88

  /// How many columns of at least `narrowestColumn` cells fit.
  public var fittingColumns: Int {
    max(1, (width + Self.separator) / (Self.narrowestColumn + Self.separator))
  }
}
