import Comparison
import Documents
import Layout

/// The place that outlives the program.
extension State {
  /// Where the reader is; nil where nothing has the focus.
  public var lastPlace: LastPlace? {
    guard let address = focus.flatMap(grid.address),
      let anchor = Anchoring(unveiled[address.document]).anchor(of: address.place)
    else { return nil }
    let place = place
    let slice = place.slice.flatMap { $0.address == address ? $0 : nil }
    return LastPlace(
      document: address.document, passage: anchor, offset: slice?.range.lowerBound ?? 0,
      row: slice == nil ? 0 : place.row)
  }

  /// What the reader made of the columns, but for those that only the veil has; nil where nothing.
  public var keptColumns: KeptColumns? {
    var columns = readersColumns
    columns.forget(veiled?.veil.sides ?? [])
    return columns == options.readersColumns ? nil : KeptColumns(columns)
  }

  /// Goes to where the reader was when the documents were read last, and says so.
  mutating func goBack(to last: LastPlace) {
    guard documents.indices.contains(last.document) else { return }
    let found = Anchoring(documents[last.document]).find(last.passage)
    let address = found.place.map { TextAddress(document: last.document, place: $0) }
    guard let address, let passage = grid.passage(holding: address) else {
      message = "The passage where you were is no longer in the text"
      return
    }
    let sample = options.isReadAgain ? " \(glyphs.dot) :sample" : ""
    if passage == focus && last.offset == 0 {
      message = options.isReadAgain ? "What you read last\(sample)" : message
      return
    }
    visit(passage)
    let slice = TextSlice(address: address, range: last.offset..<last.offset)
    if last.row > 0 { go(to: Place(focus: address, slice: slice, row: last.row)) }
    let document = documents[last.document]
    let name = Ellipsis.cut(document.title?.text ?? document.source.name, to: 40, glyphs)
    message = "Back at row \(passage.item + 1) of “\(name)”\(sample)"
  }
}
