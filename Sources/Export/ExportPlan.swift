import Comparison
import Documents
import Layout

/// What stands beside what in an export: as on a screen so wide that every column fits, with nothing folded.
struct ExportPlan {
  /// What follows each other on the page.
  enum Part {
    /// Title and standfirst of one document.
    case head(document: Int)
    /// Those of several documents, of which each has a number from 1.
    case titles
    /// Words over what follows: which documents lack it.
    case rule(String)
    /// The question over the next bands.
    case topic(String)
    case band(Band)
  }

  let grid: Grid
  let parts: [Part]

  init(_ documents: [Document]) {
    let grid = Grid(documents)
    var request = LayoutRequest(grid: grid, width: (grid.entries.count + 2) * ColumnLimits().widest)
    request.showsDiscarded = documents.contains { !$0.areAllPartsNotes }
    let arrangement = Arrangement(request)
    self.grid = grid
    parts = arrangement.strips.compactMap { strip in
      switch strip {
      case .head(let document): .head(document: document)
      case .titles: .titles
      case .rule(let words): .rule(words)
      case .topic(let address): .topic(grid.text(at: address))
      case .header(let band): .band(arrangement.bands[band])
      case .fold, .row, .hidden, .gap: nil
      }
    }
  }

  /// The items of an entry in a row, counted from 0.
  func items(_ row: Int, of entry: Int, in band: Band) -> [Item] {
    let items = grid.entries[entry].items
    if band.rows == .section { return row == 0 ? items : [] }
    return row < items.count ? [items[row]] : []
  }

  /// The blocks of an entry in a row.
  func blocks(_ row: Int, of entry: Int, in band: Band) -> [ExportBlock] {
    let document = grid.documents[grid.entries[entry].document]
    return items(row, of: entry, in: band).flatMap {
      document.exportBlocks(of: $0) + document.exportNotes(of: $0, grid.notes[grid.entries[entry].document])
    }
  }

  /// What stands over a column: the document's number where there are several, the heading, the label where the
  /// heading does not name it.
  func heading(of entry: Int) -> String {
    let entry = grid.entries[entry]
    let number = grid.documents.count > 1 ? "\(entry.document + 1) " : ""
    guard let place = entry.heading else {
      return number + entry.name + (entry.isReadersLabel ? " (your label)" : "")
    }
    let heading = grid.documents[entry.document].text(at: place)
    if entry.isReadersLabel { return "\(number)\(heading) (\(entry.name), your label)" }
    return number + (entry.isNamed(in: heading) ? heading : "\(heading) (\(entry.name))")
  }
}

extension Document {
  /// Whether all that was set apart are notes of its blocks, which stand under these.
  fileprivate var areAllPartsNotes: Bool {
    let notes = Notes(self)
    var shown: Set<Int> = []
    for (section, own) in sections.enumerated() {
      for block in own.readingBlocks {
        shown.formUnion(notes.parts(at: .block(section: section, block: block.first)))
      }
    }
    return shown.count == discarded.count
  }
}
