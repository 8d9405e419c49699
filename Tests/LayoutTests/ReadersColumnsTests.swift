import Comparison
import Documents
import Layout
import TestSupport
import Testing

@Suite("What the reader makes of the columns")
struct ReadersColumnsTests {
  private static let names = ["Adeyemi", "Brandt", "Castellanos", "Dufour", "Eriksen"]
  private let sides = Self.names.map { ColumnID.label(.other, name: $0) }

  private func band(
    width: Int, focus: Int? = nil, columns: LayoutRequest.Columns = .automatic,
    _ change: (inout ReadersColumns) -> Void
  ) -> Band {
    var request = LayoutRequest(grid: Grid([SampleDocuments.five]), width: width, height: 24)
    request.focus = focus
    request.columns = columns
    change(&request.readersColumns)
    return Arrangement(request).bands[0]
  }

  @Test(
    "A column can be stored and read back",
    arguments: [
      ColumnID.label("conservative", name: nil), .label(.other, name: "Eriksen"),
      .label(.other, name: "the 2 of us"),
      .label("document", name: nil), .document(0), .document(41),
    ])
  func stored(id: ColumnID) { #expect(ColumnID(id.description) == id) }

  @Test("What is no column is none", arguments: ["", " x", "document x", "document 0", "document "])
  func unreadable(text: String) { #expect(ColumnID(text) == nil) }

  @Test("Columns that were moved share the places they have; all others stay where they are")
  func order() {
    let moved = band(width: 200) { $0.reorder([sides[3], sides[1]]) }
    #expect(moved.columns == [0, 3, 2, 1, 4])
    let again = band(width: 200) {
      $0.reorder([sides[3], sides[1]])
      $0.reorder([sides[1], sides[2], sides[3]])
    }
    #expect(again.columns == [0, 1, 2, 3, 4])
  }

  @Test("A hidden column is left out, its number stands in the header, and it shows while the focus is in it")
  func hidden() {
    #expect(band(width: 200) { $0.hidden = [sides[1]] }.visibleColumns == [0, 2, 3, 4])
    #expect(band(width: 200, focus: 1) { $0.hidden = [sides[1]] }.visibleColumns == [0, 1, 2, 3, 4])
    #expect(band(width: 80) { $0.hidden = [sides[0], sides[1]] }.visibleColumns == [2, 3])
  }

  @Test("The frozen first column stays while the others come and go")
  func frozen() {
    let pages = (0..<5).map { focus in band(width: 100, focus: focus) { $0.isFirstFrozen = true }.visible }
    #expect(pages == [[0, 1, 2], [0, 1, 2], [0, 1, 2], [0, 2, 3], [0, 3, 4]])
    #expect(band(width: 40, focus: 3) { $0.isFirstFrozen = true }.visible == [3])
    #expect(band(width: 80, focus: 4) { $0.isFirstFrozen = true }.visible == [0, 4])
  }

  @Test("Widths share the screen as the percents say, but none is below the narrowest")
  func widths() {
    func widths(_ width: Int, _ percents: [Int: Int]) -> [Int] {
      band(width: width) { readers in
        readers.hidden = Set(sides[2...])
        for (side, percent) in percents { readers.widths[sides[side]] = percent }
      }.cells.map(\.count)
    }
    #expect(widths(80, [:]) == [38, 38])
    #expect(widths(80, [0: 110]) == [40, 36])
    #expect(widths(80, [0: 500]) == [47, 30])
    #expect(widths(63, [0: 500]) == [30, 30])
    #expect(widths(300, [:]) == [88, 88])
    #expect(widths(300, [1: 200]) == [58, 117])
  }

  @Test("At 300 cells two texts stand side by side in the middle, no wider than can be read")
  func wide() {
    let cells = band(width: 300) { $0.hidden = Set(sides[2...]) }.cells
    #expect(cells == [60..<148, 151..<239])
  }

  @Test("Limits out of their range are put right")
  func limits() {
    #expect(ColumnLimits(narrowest: 3, widest: 2).narrowest == 16)
    #expect(ColumnLimits(narrowest: 40, widest: 2).widest == 40)
  }

  @Test("Documents move and hide in all bands alike, titles too")
  func documents() {
    let grid = Grid([SampleDocuments.five, SampleDocuments.topics, SampleDocuments.five])
    var request = LayoutRequest(grid: grid, width: 120, height: 40)
    request.readersColumns.reorder([.document(2), .document(0)])
    request.readersColumns.hidden = [.document(1)]
    let arrangement = Arrangement(request)
    #expect(request.documentOrder == [2, 1, 0])
    let titles = arrangement.lines(of: 0)[0].plainText
    #expect(titles.hasPrefix("3 Five Candidates") && titles.hasSuffix("+1"))
    for band in arrangement.bands where band.ids.contains(.document(2)) {
      #expect(band.ids.filter { $0 != .document(1) } == [.document(2), .document(0)])
    }
  }
}
