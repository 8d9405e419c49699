import Comparison

/// A horizontal strip of the screen with columns of its own.
public struct Band: Equatable, Sendable {
  /// What stands in a band.
  public enum Kind: Sendable {
    case report, sides, shared, aside, discarded
  }

  public let kind: Kind
  /// The entries that are its columns, in the reader's order, those that do not show too.
  public let columns: [Int]
  /// What each column is to the reader.
  public let ids: [ColumnID]
  /// Which of the columns show, by their places, left to right; none where the reader has hidden all.
  public let visible: [Int]
  /// The cells of each column that shows.
  public let cells: [Range<Int>]
  /// The columns that the reader has hidden, by their places.
  public let hidden: [Int]
  public let rows: LayoutRequest.Rows
  /// Whether only a few lines of it show until it is opened.
  public let isFolded: Bool
  /// Whether its header is a strip that names all its columns, of which one shows.
  public let isStrip: Bool
  /// How many rows it has: 1 where a row is a section.
  public let rowCount: Int

  /// First cell of a visible column, by its place among the visible.
  public func x(_ place: Int) -> Int { cells[place].lowerBound }

  /// The entries that show.
  public var visibleColumns: [Int] { visible.map { columns[$0] } }

  /// The entries that the reader has not hidden: they show, or do when the focus comes to them.
  public var openColumns: [Int] {
    hidden.isEmpty ? columns : columns.indices.filter { !hidden.contains($0) }.map { columns[$0] }
  }

  init(
    _ kind: Kind, _ columns: [Int], _ ids: [ColumnID], in request: LayoutRequest, folded: Bool, across: Bool
  ) {
    let focus = request.focus.flatMap(columns.firstIndex)
    let anchor = request.focus.flatMap { ids.firstIndex(of: ColumnID($0, of: request.grid, across: across)) }
    let places = ColumnPlaces(
      ids, hidden: columns.indices.filter { request.hides(ids[$0], of: columns[$0]) }, anchor: anchor,
      focus: focus, isAlone: request.isSolo && focus != nil, in: request)
    self.kind = kind
    self.columns = columns
    self.ids = ids
    visible = places.visible
    cells = places.cells
    hidden = places.hidden
    rows = request.rows ?? (across ? .section : .paragraph)
    isFolded = folded
    isStrip = visible.count == 1 && columns.count - hidden.count > 1
    let most = columns.map { request.grid.entries[$0].items.count }.max() ?? 1
    rowCount = rows == .section ? 1 : max(1, most)
  }
}

extension ColumnID {
  /// What an entry is as a column.
  ///
  /// - Parameter across: whether the columns are documents.
  init(_ entry: Int, of grid: Grid, across: Bool) {
    let entry = grid.entries[entry]
    self = across ? .document(entry.document) : .label(entry.key.label, name: entry.key.name)
  }
}
