import Comparison
import Documents
import Typography

extension Arrangement {
  /// The header line of a band: it stays in view while the band does.
  ///
  /// - Parameters:
  ///   - hits: matches of the search by entry; nil where nothing is searched for.
  ///   - continued: a passage that began above the screen, which its column's header then names.
  public func header(of band: Int, hits: [Int: Int]? = nil, continued: Passage? = nil) -> Line {
    guard hits != nil || continued != nil else {
      return headers.lines(of: band) { [self.composer(of: band, hits: nil).line] }[0]
    }
    var composer = self.composer(of: band, hits: hits)
    composer.continued = continued
    return composer.line
  }

  private func composer(of band: Int, hits: [Int: Int]?) -> HeaderComposer {
    HeaderComposer(request: request, frame: frame, band: bands[band], hits: hits)
  }

  /// The lines of a folded band.
  ///
  /// - Parameter hits: as for the header.
  public func fold(of band: Int, hits: [Int: Int]? = nil) -> [Line] {
    let plain = composer(of: band, hits: nil).fold
    if hits == nil { return plain }
    // A search changes the words of a fold, never its height.
    var composer = self.composer(of: band, hits: hits)
    composer.tallest = plain.count
    let lit = composer.fold
    return lit + Array(repeating: Line(), count: max(0, plain.count - lit.count))
  }
}

/// Headers of columns, and folds: what a band holds, in a line.
struct HeaderComposer {
  let request: LayoutRequest
  /// The cells between which everything stands.
  let frame: Range<Int>
  let band: Band
  let hits: [Int: Int]?
  /// A passage that began above the screen.
  var continued: Passage?
  /// The most lines that a fold may have.
  var tallest = 3
  var grid: Grid { request.grid }
  var texts: TextRuns { TextRuns(request: request) }

  func matches(in entry: Int) -> Int? { hits.map { $0[entry] ?? 0 } }

  // MARK: Headers

  var line: Line {
    if band.isStrip { return strip }
    let columns = zip(band.visibleColumns, band.cells)
    let form = countsForm(columns.map { ($0, $1.count) })
    let headers = columns.map { entry, cells in
      let isLast = entry == band.visibleColumns.last
      let hidden = isLast ? band.columns.count - band.visible.count : 0
      let marks = marks(of: entry, hidden: hidden, width: cells.count)
      return [Line(header(of: entry, form, width: marks.room).runs + marks.runs)]
    }
    return Line.beside(headers, in: band.cells, glyphs: request.glyphs)[0]
  }

  /// The marks at the end of a header: the passage that goes on below, and how many columns are hidden.
  ///
  /// - Returns: the marks, and the cells that are left for the header before them.
  private func marks(of entry: Int, hidden: Int, width: Int) -> (runs: [Run], room: Int) {
    var runs: [Run] = []
    var room = width
    if let mark = HiddenMark(hidden) {
      room -= mark.cells
      runs.append(mark.run(at: room))
    }
    if let continued, continued.entry == entry {
      // Two cells more: for the mark of the focus, and for the blank that parts it from the header.
      let number = String(continued.item + 1)
      room -= number.utf8.count + 2
      runs.insert(Run(number, at: room + 1, .rowNumber, passage: continued), at: 0)
    }
    return (runs, room)
  }

  private func header(of entry: Int, _ form: CountsForm, width: Int) -> Line {
    let counts = Ellipsis.cut(counts(of: entry, form), to: width - 1, request.glyphs)
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

  /// How the counts of words and matches are written: in full, shortly, those of what is lit alone, or as a number.
  private enum CountsForm { case long, short, lit, bare }

  /// The longest form that cuts no name; where there is none, the longest that leaves names a few cells.
  private func countsForm(_ columns: [(entry: Int, width: Int)]) -> CountsForm {
    func fits(_ form: CountsForm, _ name: (Int) -> Int) -> Bool {
      columns.allSatisfy { name($0.entry) + CellWidth.of(counts(of: $0.entry, form)) <= $0.width }
    }
    let whole = { CellWidth.of(self.name(of: $0).text) }
    let isLit = hits != nil || !request.columnNotes.isEmpty
    let forms: [CountsForm] = isLit ? [.long, .short, .lit] : [.long, .short]
    return forms.first { fits($0, whole) } ?? forms.last { fits($0) { _ in 6 } } ?? .bare
  }

  private func counts(of entry: Int, _ form: CountsForm) -> String {
    let words = grid.entries[entry].words
    let hits = matches(in: entry)
    let matches = hits.map { "  \(counted($0, "match", "matches"))" } ?? ""
    let note = request.columnNotes[entry].map { "  \($0)" } ?? ""
    return switch form {
    case .long: "  \(counted(words, "word", "words"))\(note)\(matches)"
    case .short: "  \(words) w.\(note)\(matches)"
    case .lit: note + matches
    case .bare: hits.map { "  \($0)" } ?? ""
    }
  }

  /// All columns of a band in one line, the one that shows in brackets.
  private var strip: Line {
    let open = band.openColumns
    let entry = band.visibleColumns[0]
    let shown = open.firstIndex(of: entry) ?? 0
    let isOfOne = Set(band.columns.map { grid.entries[$0].document }).count == 1
    let names = open.enumerated().map { place, entry in
      let hits = matches(in: entry).map { " \($0)" } ?? ""
      let name = OneLine.of(grid.entries[entry].name)
      let number = isOfOne ? "" : "\(grid.entries[entry].document + 1) "
      let note = hits.isEmpty ? request.columnNotes[entry].map { " \($0)" } ?? "" : hits
      return place == shown ? "[\(number)\(stripName(of: entry))\(note)]" : "\(number)\(name)\(hits)"
    }
    let marks = marks(of: entry, hidden: band.hidden.count, width: frame.count)
    // What does not fit is cut on the right, unless the column that shows would go with it.
    var first = 0
    while first < shown && CellWidth.of(names[first...shown].joined(separator: "  ")) > marks.room - 2 {
      first += 1
    }
    let lead = first > 0 ? request.glyphs.ellipsis + " " : ""
    let text = Ellipsis.cut(lead + names[first...].joined(separator: "  "), to: marks.room, request.glyphs)
    return Line.beside(
      [[Line([Run(text, at: 0, .header)] + marks.runs)]], in: [frame], glyphs: request.glyphs)[0]
  }

  /// The name of the column that shows: its label's, or the heading where that does not name the label.
  private func stripName(of entry: Int) -> String {
    let entry = grid.entries[entry]
    guard !entry.isReadersLabel, let place = entry.heading else { return Capitals.of(entry.name) }
    let heading = grid.documents[entry.document].text(at: place)
    let label = OneLine.of(entry.name)
    return entry.isNamed(in: heading) ? Capitals.of(label) : "\(Capitals.of(heading)) (\(label.lowercased()))"
  }

  func counted(_ count: Int, _ one: String, _ many: String) -> String {
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
