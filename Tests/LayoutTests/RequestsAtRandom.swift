import Comparison
import Documents
import Layout
import TestSupport
import Typography

/// Layouts of every kind, of documents of every shape.
struct RequestsAtRandom {
  private var documents: DocumentsAtRandom

  init(seed: UInt64) { documents = DocumentsAtRandom(seed: seed) }

  /// A layout for a screen or for plain text, at any width from 20 to 300.
  mutating func request() -> LayoutRequest {
    let grid = Grid(documents.documents())
    var request = LayoutRequest(grid: grid, width: documents.number(20...300))
    if !documents.chance(4) { request.height = documents.number(6...80) }
    request.rows = pick([nil, nil, .paragraph, .section])
    request.columns = pick([.automatic] + LayoutRequest.Columns.allCases)
    request.overflow = request.height == nil ? .below : .hidden
    request.isSwapped = documents.chance(5)
    request.isReportOpen = documents.chance(3)
    request.showsDiscarded = documents.chance(3)
    request.isSolo = documents.chance(6)
    if documents.chance(5) { request.glyphs = .ascii }
    for (number, entry) in grid.entries.enumerated() where documents.chance(3) {
      for item in entry.items.indices where documents.chance(2) {
        request.marginalia[Passage(entry: number, item: item)] = pick(["note", "bookmark, mark a, note"])
      }
    }
    if documents.chance(2) { request.readersColumns = columns(of: grid) }
    if documents.chance(5) {
      let narrowest = documents.number(10...60)
      request.limits = ColumnLimits(narrowest: narrowest, widest: documents.number(20...120))
    }
    if documents.chance(4) {
      let all = grid.entries.indices.flatMap { entry in
        grid.entries[entry].items.indices.map { Passage(entry: entry, item: $0) }
      }
      request.matching = Set(all.filter { _ in documents.chance(3) })
    }
    if !grid.entries.isEmpty && !documents.chance(6) { request.focus = pick(Array(grid.entries.indices)) }
    return request
  }

  /// What a reader may have made of the columns of a grid.
  private mutating func columns(of grid: Grid) -> ReadersColumns {
    var columns = ReadersColumns()
    let labels = grid.entries.map { ColumnID.label($0.key.label, name: $0.key.name) }
    var ids =
      Array(Set(labels)).sorted { $0.description < $1.description }
      + grid.documents.indices.map { ColumnID.document($0) }
    for place in ids.indices { ids.swapAt(place, documents.number(place...ids.count - 1)) }
    columns.reorder(Array(ids.prefix(documents.number(0...ids.count))))
    for id in ids where documents.chance(4) { columns.hidden.insert(id) }
    for id in ids where documents.chance(3) { columns.widths[id] = documents.number(-50...900) }
    columns.isFirstFrozen = documents.chance(3)
    return columns
  }

  private mutating func pick<T>(_ choices: [T]) -> T { choices[documents.number(0...choices.count - 1)] }
}

extension Run {
  /// The cells it takes.
  var cells: Range<Int> { column..<column + CellWidth.of(Printable.text(text)) }
}
