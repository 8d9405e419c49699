import Comparison
import Documents
import Typography

/// Turns strips into lines.
struct LineComposer {
  let arrangement: Arrangement
  var request: LayoutRequest { arrangement.request }
  var grid: Grid { request.grid }
  var glyphs: Glyphs { request.glyphs }
  var frame: Range<Int> { arrangement.frame }
  var texts: TextRuns { TextRuns(request: request) }

  func lines(of strip: Strip) -> [Line] {
    switch strip {
    case .head(let document): HeadComposer(request: request, frame: frame).head(document)
    case .titles: HeadComposer(request: request, frame: frame).titles
    case .rule(let words): [rule(words)]
    case .topic(let topic): self.topic(topic)
    case .header(let band): [arrangement.header(of: band)]
    case .fold(let band): arrangement.fold(of: band)
    case .row(let band, let row): self.row(row, of: arrangement.bands[band])
    case .hidden(let band, let rows): self.hidden(rows, in: arrangement.bands[band])
    case .gap: [Line()]
    }
  }

  private func rule(_ words: String) -> Line {
    let lead = String(repeating: glyphs.double, count: 3) + " "
    let shown = Ellipsis.cut(words, to: frame.count - 5, glyphs)
    let rest = String(repeating: glyphs.double, count: max(0, frame.count - 5 - CellWidth.of(shown)))
    return Line([Run(lead + shown + " " + rest, at: frame.lowerBound, .rule)])
  }

  private func topic(_ address: TextAddress) -> [Line] {
    let width = min(frame.count, request.limits.widest)
    let left = frame.lowerBound
    var lines = texts.wrapped(address, .title, width: width - 3, at: left + 3).map { Line([$0]) }
    if !lines.isEmpty { lines[0].runs.insert(Run(glyphs.double + glyphs.double, at: left, .rule), at: 0) }
    return lines
  }

  // MARK: Rows

  /// The lines of a row: what belongs to it starts on the same line in every column.
  private func row(_ row: Int, of band: Band) -> [Line] {
    var columns = zip(band.visibleColumns, band.cells).map { cell(row, of: $0, in: band, width: $1.count) }
    if band.rows == .section {
      let tallest = columns.map(\.count).max() ?? 0
      for (place, entry) in band.visibleColumns.enumerated()
      where columns[place].count < tallest && !grid.entries[entry].items.isEmpty {
        columns[place].append(ended(ruled: false, band.cells[place].count))
      }
    }
    return Line.beside(columns, in: band.cells, crossing: row == 0 ? 0 : nil, glyphs: glyphs)
  }

  /// One column's lines of a row.
  private func cell(_ row: Int, of entry: Int, in band: Band, width: Int) -> [Line] {
    let items = grid.entries[entry].items
    if items.isEmpty { return row == 0 ? [ended(ruled: true, width)] : [] }
    if band.rows == .section { return section(entry, width) }
    if row < items.count { return item(row, of: entry, width, ruled: row == 0) }
    let isFirst = !(items.count..<row).contains { band.shows(row: $0, in: request) }
    return isFirst ? [ended(ruled: false, width)] : []
  }

  /// The items of an entry one after the other, with marks where some are hidden.
  private func section(_ entry: Int, _ width: Int) -> [Line] {
    var lines: [Line] = []
    var hidden = 0
    func mark() {
      if hidden > 0 { lines.append(hiddenMark(hidden, width, ruled: lines.isEmpty)) }
      hidden = 0
    }
    for index in grid.entries[entry].items.indices {
      if request.matching?.contains(Passage(entry: entry, item: index)) == false {
        hidden += 1
      } else {
        mark()
        lines += item(index, of: entry, width, ruled: index == 0)
      }
    }
    mark()
    return lines
  }

  /// The mark that rows of a band are hidden: in its first column, for all of them.
  private func hidden(_ rows: Range<Int>, in band: Band) -> [Line] {
    let isFirst = rows.lowerBound == 0
    let columns = band.cells.enumerated().map { place, cells in
      if place == 0 { return [hiddenMark(rows.count, cells.count, ruled: isFirst)] }
      return [isFirst ? Line([rule(from: 0, to: cells.count)]) : Line()]
    }
    return Line.beside(columns, in: band.cells, crossing: isFirst ? 0 : nil, glyphs: glyphs)
  }

  private func hiddenMark(_ count: Int, _ width: Int, ruled: Bool) -> Line {
    let words = "\(glyphs.ellipsis) \(count) \(count == 1 ? "row" : "rows") hidden"
    let shown = Ellipsis.cut(words, to: width, glyphs)
    let rest = ruled ? [rule(from: CellWidth.of(shown) + 1, to: width)] : []
    return Line([Run(shown, at: 0, .marginal)] + rest)
  }

  private func item(_ index: Int, of entry: Int, _ width: Int, ruled: Bool) -> [Line] {
    let passage = Passage(entry: entry, item: index)
    let document = grid.entries[entry].document
    let item = grid.entries[entry].items[index]
    let reason: String? =
      if case .discarded(let part) = item.block { grid.documents[document].discarded[part].reason.words } else
      { nil }
    var lines = [numberLine(passage, reason, width, ruled: ruled)]
    func add(_ place: TextPlace, _ role: Run.Role) {
      let address = TextAddress(document: document, place: place)
      // What is quoted has a mark, and what is code an indent, whatever the terminal can show.
      let indent = role == .quotation || role == .code ? Self.indent : 0
      let mark = Run(role == .quotation ? ">" : " ", at: 0, .marginal, passage: passage)
      lines += texts.wrapped(address, role, width: width - indent, at: indent, passage: passage).map {
        Line(indent > 0 ? [mark, $0] : [$0])
      }
    }
    for heading in item.headings { add(heading, .subheading) }
    if let block = item.block, let list = grid.documents[document].listText(at: block),
      item.kind == .item || list.isStructured
    {
      let address = TextAddress(document: document, place: block)
      lines += texts.wrapped(list, address, width: width, indent: Self.indent, passage: passage).map { runs in
        Line((runs[0].column > 0 ? [Run(" ", at: 0, .marginal, passage: passage)] : []) + runs)
      }
    } else if let block = item.block {
      add(block, Self.role(of: item.kind))
    }
    if let block = item.block {
      lines += notes(of: TextAddress(document: document, place: block), width, passage)
    }
    return lines
  }

  /// Cells before the lines of a quotation, of code, or of what is nested in an item of a list, for each that it is nested in.
  private static let indent = 2

  /// The notes that a text refers to, under it.
  private func notes(of address: TextAddress, _ width: Int, _ passage: Passage) -> [Line] {
    if case .discarded = address.place { return [] }
    return grid.notes(at: address).flatMap { note in
      texts.wrapped(note, .marginal, width: width - Self.indent, at: Self.indent, passage: passage).map {
        Line([Run(" ", at: 0, .marginal, passage: passage), $0])
      }
    }
  }

  /// The line that separates an item from the one above: its number, which is its address. One cell is kept
  /// free between number and rule, so that the mark of the focus does not move the rule.
  private func numberLine(_ passage: Passage, _ reason: String?, _ width: Int, ruled: Bool) -> Line {
    let number = String(passage.item + 1)
    var runs = [Run(number, at: 0, .rowNumber, passage: passage)]
    var end = number.utf8.count + 1
    let notes = [reason, request.marginalia[passage]].compactMap { $0 }
    if !notes.isEmpty {
      let words = notes.joined(separator: ", ")
      let shown = Ellipsis.cut(words, to: width - end - 1, glyphs)
      runs.append(Run(shown, at: end + 1, .marginal, passage: passage))
      end += CellWidth.of(shown) + 2
    }
    if ruled && end < width { runs.append(rule(from: end, to: width)) }
    return Line(runs)
  }

  private func ended(ruled: Bool, _ width: Int) -> Line {
    let words = glyphs.dot + " end"
    var runs = [Run(words, at: 0, .marginal)]
    if ruled { runs.append(rule(from: CellWidth.of(words) + 1, to: width)) }
    return Line(runs)
  }

  private func rule(from start: Int, to end: Int) -> Run {
    Run(String(repeating: glyphs.horizontal, count: max(0, end - start)), at: start, .rule)
  }

  private static func role(of kind: Block.Kind) -> Run.Role {
    switch kind {
    case .paragraph, .list, .item, .table: .text
    case .subheading: .subheading
    case .quotation: .quotation
    case .code: .code
    }
  }
}

extension String {
  /// The part of the string at a range of UTF-8 offsets.
  public func utf8Slice(_ range: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}
