import Comparison
import Documents
import Typography

/// Folds: the header and the first lines of a band that is yet to be opened.
extension HeaderComposer {
  /// A folded band: one line, or three from thirty rows up; several documents have a column each, with as many
  /// lines of text, where the screen is not too small for them.
  var fold: [Line] {
    let height = request.height ?? 24
    let lines = min(tallest, height >= 30 ? 3 : 1)
    if band.columns.count == 1 {
      return Line.beside([foldAlone(lines: lines)], in: [frame], glyphs: request.glyphs)
    }
    let room = max(1, height / 3 - 1)
    let columns = zip(band.visibleColumns, band.cells).map { entry, cells in
      Array(foldedColumn(entry, lines: max(0, min(lines, room - 2)), width: cells.count).prefix(room))
    }
    return Line.beside(columns, in: band.cells, glyphs: request.glyphs)
  }

  /// The passage that a fold stands for; nil where nothing is in it.
  private func passage(of entry: Int) -> Passage? {
    grid.entries[entry].items.isEmpty ? nil : Passage(entry: entry, item: 0)
  }

  /// The fewest cells in which the first words of a fold say anything.
  private static let smallestPreview = 12

  private func foldAlone(lines: Int) -> [Line] {
    let entry = band.columns[0]
    let width = frame.count
    let hint = "  \(request.reportKey) opens"
    let name = "+ \(foldName(entry))  "
    let hits = matches(in: entry).map { counted($0, "match", "matches") }
    let full = name + (hits.map { "\(words(of: entry))  \($0)" } ?? contents(of: entry))
    let lead = full + ": "
    let room = width - CellWidth.of(hint)
    if CellWidth.of(lead) + Self.smallestPreview > room {
      let shown = CellWidth.of(full) <= room ? full : name + (hits ?? words(of: entry))
      let head = Run(
        Ellipsis.cut(shown, to: room, request.glyphs), at: 0, .header, passage: passage(of: entry)
      )
      return [Line([head, hintRun(hint)])]
    }
    let head = Run(lead, at: 0, .header, passage: passage(of: entry))
    guard let address = preview(of: entry) else { return [Line([head, hintRun(hint)])] }
    let start = CellWidth.of(lead)
    let preview = texts.first(
      lines, linesOf: address, .text, width: width, inset: start, outset: CellWidth.of(hint))
    return preview.enumerated().map { Line($0 == 0 ? [head, $1, hintRun(hint)] : [$1]) }
  }

  private func foldedColumn(_ entry: Int, lines: Int, width: Int) -> [Line] {
    let passage = self.passage(of: entry)
    let matches = matches(in: entry).map { "  \(counted($0, "match", "matches"))" } ?? ""
    let head = "+ \(foldName(entry))  \(words(of: entry))\(matches)"
    var result = [
      Line([Run(Ellipsis.cut(head, to: width, request.glyphs), at: 0, .header, passage: passage)])
    ]
    if let address = preview(of: entry) {
      let ranges = texts.wrapped(address, .text, width: width)
      result += ranges.prefix(lines).map { Line([$0]) }
    }
    let hint = entry == band.visibleColumns.last ? "  \(request.reportKey) opens" : ""
    let choices = [
      contents(of: entry, words: false), passages(of: grid.entries[entry])[0],
    ]
    .map { "\(request.glyphs.ellipsis) \($0)\(hint)" }
    let more = choices.first { CellWidth.of($0) <= width } ?? choices[1]
    result.append(Line([Run(Ellipsis.cut(more, to: width, request.glyphs), at: 0, .marginal)]))
    return result
  }

  private func hintRun(_ hint: String) -> Run { Run(hint, at: frame.count - CellWidth.of(hint), .hint) }

  private func foldName(_ entry: Int) -> String {
    let name = grid.entries[entry]
    return name.key.label == .body ? "REPORT" : Capitals.of(name.name)
  }

  private func words(of entry: Int) -> String {
    let note = request.columnNotes[entry].map { ", \($0)" } ?? ""
    return counted(grid.entries[entry].words, "word", "words") + note
  }

  /// “7 paragraphs, 5 subheadings, 481 words”.
  private func contents(of number: Int, words showsWords: Bool = true) -> String {
    let entry = grid.entries[number]
    let headings = entry.items.reduce(0) { $0 + $1.headings.count }
    let others = entry.items.count { $0.block != nil } - entry.paragraphs - entry.listItems
    var parts = passages(of: entry)
    if others > 0 { parts.append(counted(others, "list or table", "lists and tables")) }
    if headings > 0 { parts.append(counted(headings, "subheading", "subheadings")) }
    if showsWords { parts.append(words(of: number)) }
    return parts.joined(separator: ", ")
  }

  /// How many paragraphs there are, and how many items of lists that are passages; no zero beside the other.
  private func passages(of entry: Entry) -> [String] {
    let items = entry.listItems > 0 ? [counted(entry.listItems, "list item", "list items")] : []
    if entry.paragraphs == 0 && !items.isEmpty { return items }
    return [counted(entry.paragraphs, "paragraph", "paragraphs")] + items
  }

  /// The first text of an entry.
  private func preview(of entry: Int) -> TextAddress? {
    let entry = grid.entries[entry]
    return entry.items.first.flatMap { $0.block ?? $0.headings.first }.map {
      TextAddress(document: entry.document, place: $0)
    }
  }
}
