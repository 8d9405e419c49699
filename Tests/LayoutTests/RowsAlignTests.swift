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
      let columns =
        "\(request.columns), \(request.overflow), \(request.isSwapped ? "swapped" : "") \(request.readersColumns)"
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

  @Test(
    "Columns stand three cells apart, fit, and are not too narrow; where the reader widened none, they are equal"
  )
  func columns() {
    forAll { arrangement in
      let request = arrangement.request
      for band in arrangement.bands {
        let widths = band.cells.map(\.count)
        let isSpaced = zip(band.cells, band.cells.dropFirst()).allSatisfy {
          $1.lowerBound - $0.upperBound == 3
        }
        let isNarrow = widths.count > 1 && widths.contains { $0 < request.narrowestColumn }
        let areEqual = Set(widths).count <= 1 || !request.readersColumns.widths.isEmpty
        let fits =
          band.cells.allSatisfy { arrangement.frame.contains($0.lowerBound) && !$0.isEmpty }
          && arrangement.frame.lowerBound >= 0 && arrangement.frame.upperBound <= request.width
          && (band.cells.last?.upperBound ?? 0) <= arrangement.frame.upperBound
        if !fits || !isSpaced || isNarrow || !areEqual || widths.count != band.visible.count {
          return "\(band)"
        }
      }
      return nil
    }
  }

  @Test("The columns that show are in the reader's order, with the focus, and the first where it is frozen")
  func visible() {
    forAll { arrangement in
      let readers = arrangement.request.readersColumns
      for band in arrangement.bands {
        let open = band.columns.indices.filter { !band.hidden.contains($0) }
        let focus = arrangement.request.focus.flatMap(band.columns.firstIndex)
        let isFrozen = readers.isFirstFrozen && band.visible.count > 1
        if band.visible != band.visible.sorted() || band.visible.contains(where: { !open.contains($0) })
          || band.visible.isEmpty != open.isEmpty || focus.map({ !band.visible.contains($0) }) ?? false
          || (isFrozen && band.visible.first != open.first)
          || band.hidden.contains(where: { !isHidden($0, of: band, in: arrangement) || $0 == focus })
        {
          return "\(band)"
        }
        let moved = band.ids.filter(readers.order.contains)
        if moved != moved.sorted(by: { rank($0, readers) < rank($1, readers) }) { return "order \(band.ids)" }
      }
      return nil
    }
  }

  /// Whether the reader has hidden a column, or the document it is of where there are several.
  private func isHidden(_ place: Int, of band: Band, in arrangement: Arrangement) -> Bool {
    let hidden = arrangement.request.readersColumns.hidden
    let document = arrangement.grid.entries[band.columns[place]].document
    return hidden.contains(band.ids[place])
      || (arrangement.grid.documents.count > 1 && hidden.contains(.document(document)))
  }

  private func rank(_ id: ColumnID, _ readers: ReadersColumns) -> Int {
    readers.order.firstIndex(of: id) ?? -1
  }

  @Test("A row starts on one line in all columns, and stays within its columns")
  func rows() {
    forAll { arrangement in
      for (index, strip) in arrangement.strips.enumerated() {
        guard case .row(let number, let row) = strip else { continue }
        let band = arrangement.bands[number]
        let lines = arrangement.lines(of: index)
        for (place, entry) in band.visibleColumns.enumerated() {
          let shown = column(band.cells[place], of: lines)
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
      if let trouble = unmarkedEnd(lines) { return trouble }
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

  /// A section that ends above its neighbours says so once, on the line after its last.
  private func unmarkedEnd(_ lines: [[Run]]) -> String? {
    func isEnd(_ run: Run) -> Bool {
      run.role == .marginal && run.text.hasSuffix(" end") && run.passage == nil
    }
    let last = lines.lastIndex { $0.contains { $0.role != .rule && !isEnd($0) } }
    let ends = lines.indices.filter { lines[$0].contains(where: isEnd) }
    let wanted = (last ?? -1) + 1 < lines.count ? [(last ?? -1) + 1] : []
    return ends == wanted ? nil : "ends on \(ends), not \(wanted)"
  }

  @Test("A rule stands between columns on every line of a row")
  func rules() {
    forAll { arrangement in
      for (index, strip) in arrangement.strips.enumerated() {
        guard case .row(let number, _) = strip else { continue }
        let band = arrangement.bands[number]
        for place in band.visible.indices.dropFirst() {
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
        let isInert = line.unicodeScalars.allSatisfy { [.shown, .joining].contains(Printable.of($0)) }
        if CellWidth.of(line) > arrangement.request.width || !isInert { trouble = line.debugDescription }
      }
      return trouble
    }
  }
}
