import Comparison

/// A horizontal strip of the screen with columns of its own.
public struct Band: Equatable, Sendable {
  /// What stands in a band.
  public enum Kind: Sendable {
    case report, sides, shared, aside, discarded
  }

  public let kind: Kind
  /// The entries that are its columns, in order, the hidden ones too.
  public let columns: [Int]
  /// Which of the columns show.
  public let visible: Range<Int>
  /// Cells of each column.
  public let columnWidth: Int
  /// First cell of the first column.
  public let left: Int
  public let rows: LayoutRequest.Rows
  /// Whether only a few lines of it show until it is opened.
  public let isFolded: Bool
  /// Whether its header is a strip that names all its columns, of which one shows.
  public let isStrip: Bool
  /// How many rows it has: 1 where a row is a section.
  public let rowCount: Int

  /// First cell of a visible column, by its place among the visible.
  public func x(_ place: Int) -> Int { left + place * (columnWidth + LayoutRequest.separator) }

  /// The entries that show.
  public var visibleColumns: ArraySlice<Int> { columns[visible] }

  init(_ kind: Kind, _ columns: [Int], in request: LayoutRequest, folded: Bool = false, across: Bool = false)
  {
    let entries = columns.map { request.grid.entries[$0] }
    let focused = request.focus.flatMap(columns.firstIndex)
    let isSolo = request.isSolo && focused != nil
    let count = isSolo ? 1 : min(columns.count, request.columnLimit(for: columns.count))
    let first = max(0, min((focused ?? 0) - count + 1, columns.count - count))
    let gaps = (count - 1) * LayoutRequest.separator
    let wide = (request.width - gaps) / count
    self.kind = kind
    self.columns = columns
    visible = first..<(first + count)
    columnWidth = count == 1 ? min(wide, LayoutRequest.widestText) : wide
    left = count == 1 ? (request.width - columnWidth) / 2 : 0
    rows = request.rows ?? (across ? .section : .paragraph)
    isFolded = folded
    isStrip = count < columns.count && count == 1
    rowCount = rows == .section ? 1 : max(1, entries.map(\.items.count).max() ?? 1)
  }
}

extension LayoutRequest {
  /// The narrowest column that a layout set by hand may have.
  private static let narrowestByHand = 16

  /// The most columns that may stand abreast in a band of `count`.
  func columnLimit(for count: Int) -> Int {
    switch columns {
    case .automatic: fittingColumns
    case .abreast: max(1, (width + Self.separator) / (Self.narrowestByHand + Self.separator))
    case .two: width < 2 * Self.narrowestByHand + Self.separator ? 1 : 2
    case .one: 1
    }
  }
}
