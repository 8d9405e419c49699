import Comparison
import Documents
import Typography

extension Arrangement {
  /// The header line of a band: it stays in view while the band does.
  ///
  /// - Parameter hits: matches of the search by entry; nil where nothing is searched for.
  public func header(of band: Int, hits: [Int: Int]? = nil) -> Line {
    guard let hits else {
      return headers.lines(of: band) {
        [HeaderComposer(request: request, band: bands[band], hits: nil).line]
      }[0]
    }
    return HeaderComposer(request: request, band: bands[band], hits: hits).line
  }

  /// The lines of a folded band.
  ///
  /// - Parameter hits: as for the header.
  public func fold(of band: Int, hits: [Int: Int]? = nil) -> [Line] {
    let plain = HeaderComposer(request: request, band: bands[band], hits: nil).fold
    if hits == nil { return plain }
    // A search changes the words of a fold, never its height.
    let lit = HeaderComposer(request: request, band: bands[band], hits: hits, tallest: plain.count).fold
    return lit + Array(repeating: Line(), count: max(0, plain.count - lit.count))
  }
}

/// Headers of columns, and folds: what a band holds, in a line.
struct HeaderComposer {
  let request: LayoutRequest
  let band: Band
  let hits: [Int: Int]?
  /// The most lines that a fold may have.
  var tallest = 3
  private var grid: Grid { request.grid }
  private var texts: TextRuns { TextRuns(request: request) }

  private func matches(in entry: Int) -> Int? { hits.map { $0[entry] ?? 0 } }

  // MARK: Headers

  var line: Line {
    if band.isStrip { return strip }
    let short = band.visibleColumns.contains { entry in
      CellWidth.of(name(of: entry).text) + CellWidth.of(counts(of: entry, short: false)) > band.columnWidth
    }
    var cells = band.visibleColumns.map { [header(of: $0, short: short, width: band.columnWidth)] }
    if let last = band.visibleColumns.last, let mark = HiddenMark(band.columns.count - band.visible.count) {
      let room = band.columnWidth - mark.cells
      cells[cells.count - 1] = [Line(header(of: last, short: short, width: room).runs + [mark.run(at: room)])]
    }
    return Line.beside(cells, width: band.columnWidth, left: band.left, glyphs: request.glyphs)[0]
  }

  private func header(of entry: Int, short: Bool, width: Int) -> Line {
    let counts = counts(of: entry, short: short)
    let name = name(of: entry)
    let room = max(1, width - CellWidth.of(counts))
    let shown = Ellipsis.cut(name.text, to: room, request.glyphs)
    var runs = [Run(shown, at: 0, .header)]
    if let slice = name.slice {
      // The heading is a run of its own behind the document's number, so that its matches can be lit.
      let start = CellWidth.of(name.number)
      runs =
        name.number.isEmpty ? [] : [Run(Ellipsis.cut(name.number, to: room, request.glyphs), at: 0, .header)]
      let rest = String(shown.unicodeScalars.dropFirst(name.number.unicodeScalars.count))
      runs.append(Run(rest, at: start, .header, slice: slice))
    }
    return Line(runs + [Run(counts, at: CellWidth.of(shown), .marginal)])
  }

  /// What a column is called.
  private struct Name {
    /// The document's number, where there are several.
    var number: String
    var words: String
    /// The heading in it, which the words begin with; nil where the document has none.
    var slice: TextSlice?
    var text: String { number + words }
  }

  /// What a column is called: the heading as the source has it, in capitals, then the label where it differs.
  private func name(of entry: Int) -> Name {
    let entry = grid.entries[entry]
    let number = grid.documents.count > 1 ? "\(entry.document + 1) " : ""
    guard !entry.isReadersLabel else {
      return Name(number: number, words: Capitals.of(entry.name) + " (your label)")
    }
    guard let place = entry.heading else {
      return Name(number: number, words: entry.role == .report ? "REPORT" : Capitals.of(entry.name))
    }
    let address = TextAddress(document: entry.document, place: place)
    let heading = grid.text(at: address)
    let label = entry.isNamed(in: heading) ? "" : " (\(OneLine.of(entry.name).lowercased()))"
    let slice = TextSlice(address: address, range: 0..<heading.utf8.count)
    return Name(number: number, words: Capitals.of(heading) + label, slice: slice)
  }

  private func counts(of entry: Int, short: Bool) -> String {
    let words = grid.entries[entry].words
    let matches = matches(in: entry).map { "  \(counted($0, "match", "matches"))" } ?? ""
    let note = request.columnNotes[entry].map { "  \($0)" } ?? ""
    return (short ? "  \(words) w." : "  \(counted(words, "word", "words"))") + note + matches
  }

  /// All columns of a band in one line, the one that shows in brackets.
  private var strip: Line {
    let shown = band.visible.lowerBound
    let isOfOne = Set(band.columns.map { grid.entries[$0].document }).count == 1
    let names = band.columns.enumerated().map { place, entry in
      let hits = matches(in: entry).map { " \($0)" } ?? ""
      let name = OneLine.of(grid.entries[entry].name)
      let number = isOfOne ? "" : "\(grid.entries[entry].document + 1) "
      return place == shown ? "[\(number)\(stripName(of: entry))\(hits)]" : "\(number)\(name)\(hits)"
    }
    // What does not fit is cut on the right, unless the column that shows would go with it.
    var first = 0
    while first < shown && CellWidth.of(names[first...shown].joined(separator: "  ")) > request.width - 2 {
      first += 1
    }
    let lead = first > 0 ? request.glyphs.ellipsis + " " : ""
    let text = lead + names[first...].joined(separator: "  ")
    return Line([Run(Ellipsis.cut(text, to: request.width, request.glyphs), at: 0, .header)])
  }

  /// The name of the column that shows: its label's, or the heading where that does not name the label.
  private func stripName(of entry: Int) -> String {
    let entry = grid.entries[entry]
    guard !entry.isReadersLabel, let place = entry.heading else { return Capitals.of(entry.name) }
    let heading = grid.documents[entry.document].text(at: place)
    let label = OneLine.of(entry.name)
    return entry.isNamed(in: heading) ? Capitals.of(label) : "\(Capitals.of(heading)) (\(label.lowercased()))"
  }

  // MARK: Folds

  /// A folded band: one line, or three from thirty rows up; several documents have a column each, with as many
  /// lines of text, where the screen is not too small for them.
  var fold: [Line] {
    let height = request.height ?? 24
    let lines = min(tallest, height >= 30 ? 3 : 1)
    if band.columns.count == 1 { return foldAlone(lines: lines) }
    let room = max(1, height / 3 - 1)
    let columns = band.visibleColumns.map {
      foldedColumn($0, lines: max(0, min(lines, room - 2))).prefix(room)
    }
    return Line.beside(columns.map(Array.init), width: band.columnWidth, glyphs: request.glyphs)
  }

  /// The passage that a fold stands for; nil where nothing is in it.
  private func passage(of entry: Int) -> Passage? {
    grid.entries[entry].items.isEmpty ? nil : Passage(entry: entry, item: 0)
  }

  /// The fewest cells in which the first words of a fold say anything.
  private static let smallestPreview = 12

  private func foldAlone(lines: Int) -> [Line] {
    let entry = band.columns[0]
    let width = request.width
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

  private func foldedColumn(_ entry: Int, lines: Int) -> [Line] {
    let passage = self.passage(of: entry)
    let matches = matches(in: entry).map { "  \(counted($0, "match", "matches"))" } ?? ""
    let head = "+ \(foldName(entry))  \(words(of: entry))\(matches)"
    var result = [
      Line([Run(Ellipsis.cut(head, to: band.columnWidth, request.glyphs), at: 0, .header, passage: passage)])
    ]
    if let address = preview(of: entry) {
      let ranges = texts.wrapped(address, .text, width: band.columnWidth)
      result += ranges.prefix(lines).map { Line([$0]) }
    }
    let hint = entry == band.visibleColumns.last ? "  \(request.reportKey) opens" : ""
    let choices = [
      contents(of: entry, words: false), counted(grid.entries[entry].paragraphs, "paragraph", "paragraphs"),
    ]
    .map { "\(request.glyphs.ellipsis) \($0)\(hint)" }
    let more = choices.first { CellWidth.of($0) <= band.columnWidth } ?? choices[1]
    result.append(Line([Run(Ellipsis.cut(more, to: band.columnWidth, request.glyphs), at: 0, .marginal)]))
    return result
  }

  private func hintRun(_ hint: String) -> Run { Run(hint, at: request.width - CellWidth.of(hint), .hint) }

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
    let others = entry.items.count { $0.block != nil } - entry.paragraphs
    var parts = [counted(entry.paragraphs, "paragraph", "paragraphs")]
    if others > 0 { parts.append(counted(others, "list or table", "lists and tables")) }
    if headings > 0 { parts.append(counted(headings, "subheading", "subheadings")) }
    if showsWords { parts.append(words(of: number)) }
    return parts.joined(separator: ", ")
  }

  /// The first text of an entry.
  private func preview(of entry: Int) -> TextAddress? {
    let entry = grid.entries[entry]
    return entry.items.first.flatMap { $0.block ?? $0.headings.first }.map {
      TextAddress(document: entry.document, place: $0)
    }
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}

/// Headings in capitals, as the screen shows them.
enum Capitals {
  /// `text` on one line with every letter whose capital is one scalar made capital: scalars keep their places.
  static func of(_ text: String) -> String {
    var capitals = String.UnicodeScalarView()
    for scalar in OneLine.of(text).unicodeScalars {
      let upper = scalar.properties.uppercaseMapping.unicodeScalars
      capitals.append(upper.count == 1 ? upper.first ?? scalar : scalar)
    }
    return String(capitals)
  }
}

extension Entry {
  /// Whether a heading names the label itself, so that it need not be said again.
  public func isNamed(in heading: String) -> Bool {
    func plain(_ text: String) -> String {
      String(text.lowercased().unicodeScalars.map { $0.properties.isAlphabetic ? Character($0) : " " })
    }
    return plain(heading).contains(plain(name))
  }
}
