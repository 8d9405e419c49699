import Documents
import Layout
import TestSupport
import Testing
import Typography

@Suite("Rows align: in every layout, at every width")
struct RowsAlignTests {
  /// A thousand layouts at random.
  private static let arrangements: [Arrangement] = {
    var random = RequestsAtRandom(seed: 11)
    return (0..<1_000).map { _ in Arrangement(random.request()) }
  }()

  /// Checks all layouts; says of the first that fails which it is.
  private func forAll(_ check: (Arrangement) -> String?) {
    for (number, arrangement) in Self.arrangements.enumerated() {
      guard let trouble = check(arrangement) else { continue }
      let request = arrangement.request
      let columns = "\(request.columns), \(request.overflow), \(request.isSwapped ? "swapped" : "")"
      Issue.record(
        "layout \(number), \(request.grid.documents.count) documents at \(request.width), \(columns): \(trouble)"
      )
      return
    }
  }

  @Test("Runs stand left to right, never on each other, never past the width")
  func runs() {
    forAll { arrangement in
      for strip in arrangement.strips.indices {
        for line in arrangement.lines(of: strip) {
          var end = 0
          for run in line.runs {
            if run.cells.lowerBound < end || run.cells.upperBound > arrangement.request.width {
              return "\(arrangement.strips[strip]): \(line.plainText.debugDescription) at \(run.cells)"
            }
            end = run.cells.upperBound
          }
        }
      }
      return nil
    }
  }

  @Test("Columns are equally wide, three cells apart, and fit")
  func columns() {
    forAll { arrangement in
      for band in arrangement.bands {
        let last = band.cells(of: band.visible.count - 1)
        let isSpaced = (1..<max(1, band.visible.count)).allSatisfy {
          band.x($0) - band.cells(of: $0 - 1).upperBound == 3
        }
        let isNarrow =
          band.visible.count > 1 && band.columnWidth < (arrangement.request.columns == .automatic ? 30 : 16)
        if band.left < 0 || last.upperBound > arrangement.request.width || !isSpaced || isNarrow
          || band.visible.isEmpty
        {
          return "\(band)"
        }
      }
      return nil
    }
  }

  @Test("A row starts on one line in all columns, and stays within its columns")
  func rows() {
    forAll { arrangement in
      for (index, strip) in arrangement.strips.enumerated() {
        guard case .row(let number, let row) = strip else { continue }
        let band = arrangement.bands[number]
        let lines = arrangement.lines(of: index)
        for (place, entry) in band.visibleColumns.enumerated() {
          let shown = column(band.cells(of: place), of: lines)
          if let trouble = trouble(shown, row: row, entry: entry, band, arrangement) {
            return "\(trouble): row \(row) of entry \(entry)\n"
              + lines.map(\.plainText).joined(separator: "\n")
          }
        }
      }
      return nil
    }
  }

  /// The runs that begin in a column, line by line.
  private func column(_ cells: Range<Int>, of lines: [Line]) -> [[Run]] {
    lines.map { $0.runs.filter { cells.contains($0.column) } }
  }

  private func trouble(
    _ lines: [[Run]], row: Int, entry: Int, _ band: Band, _ arrangement: Arrangement
  ) -> String? {
    let count = arrangement.grid.entries[entry].items.count
    let numbers = lines.enumerated().flatMap { line, runs in
      runs.filter { $0.role == .rowNumber }.map { (line: line, passage: $0.passage) }
    }
    for run in lines.joined() where run.passage != nil && run.passage?.entry != entry {
      return "a stranger's run"
    }
    if band.rows == .section {
      let all = numbers.compactMap(\.passage?.item)
      let shown = (0..<count).filter {
        arrangement.request.matching?.contains(Passage(entry: entry, item: $0)) ?? true
      }
      let isFirst = shown.first != 0 || numbers.first?.line == 0
      return all == shown && isFirst ? nil : "numbers \(all)"
    }
    if row >= count { return numbers.isEmpty ? nil : "a number below the end" }
    return numbers.count == 1 && numbers[0].line == 0
      && numbers[0].passage == Passage(entry: entry, item: row)
      ? nil : "numbers \(numbers)"
  }

  @Test("A rule stands between columns on every line of a row")
  func rules() {
    forAll { arrangement in
      for (index, strip) in arrangement.strips.enumerated() {
        guard case .row(let number, _) = strip else { continue }
        let band = arrangement.bands[number]
        for place in band.visible.indices.dropFirst().map({ $0 - band.visible.lowerBound }) {
          let x = band.x(place) - 3
          let has = arrangement.lines(of: index).allSatisfy { line in
            line.runs.contains { $0.role == .rule && $0.cells == x..<x + 3 }
          }
          if !has { return "no rule at \(x)" }
        }
      }
      return nil
    }
  }

  @Test("A line as plain text is as wide as its runs reach, and inert")
  func plainText() {
    forAll { arrangement in
      var trouble: String?
      arrangement.forEachPlainLine { line in
        let isInert = line.unicodeScalars.allSatisfy { Printable.of($0) == .shown }
        if CellWidth.of(line) > arrangement.request.width || !isInert { trouble = line.debugDescription }
      }
      return trouble
    }
  }
}
