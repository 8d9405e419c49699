import Comparison
import Documents
import Typography

/// The head of the screen: titles, standfirsts, what is known of a source. Folded, it takes at most a third of
/// the screen together with the folded report.
struct HeadComposer {
  let request: LayoutRequest
  private var grid: Grid { request.grid }
  private var texts: TextRuns { TextRuns(request: request) }
  private var isFolded: Bool { request.height != nil && !request.isReportOpen }

  /// The head of a document that has the whole width.
  func head(_ document: Int) -> [Line] {
    let number = grid.documents.count > 1 ? "\(document + 1) " : ""
    if isFolded && isComparing { return folded(document, number, width: request.width) }
    let width = min(request.width, LayoutRequest.widestText)
    let lines = isFolded ? folded(document, number, width: width) : open(document, number, width: width)
    return Line.beside([lines], width: width, left: (request.width - width) / 2, glyphs: request.glyphs)
  }

  private var isComparing: Bool { grid.documents.contains(where: \.hasLabelledSections) }

  /// The titles of several documents, as columns.
  var titles: [Line] {
    if request.overflow == .below, request.columnLimit(for: grid.documents.count) < grid.documents.count {
      return grid.documents.indices.flatMap(head)
    }
    let columns = visibleDocuments
    let gaps = (columns.count - 1) * LayoutRequest.separator
    let width = (request.width - gaps) / columns.count
    let mark = HiddenMark(grid.documents.count - columns.count)
    // All columns leave room for the mark, so that none is wrapped anew when it comes to stand last.
    let room = width - (mark?.cells ?? 0)
    let cells = columns.map { document in
      var lines =
        isFolded
        ? [Line(title(document, "\(document + 1) ", width: room))]
        : open(document, "\(document + 1) ", width: room)
      if let mark, document == columns.last { lines[0].runs.append(mark.run(at: room)) }
      return lines
    }
    return Line.beside(cells, width: width, glyphs: request.glyphs)
  }

  /// The documents whose titles show: as many as fit, the one in focus among them.
  private var visibleDocuments: Range<Int> {
    let all = grid.documents.count
    let count = min(all, request.columnLimit(for: all))
    let focused = request.focus.map { grid.entries[$0].document } ?? 0
    let first = max(0, focused - count + 1)
    return first..<(first + count)
  }

  /// Title and standfirst; byline and date too where no folded report stands below, which would open them.
  private func folded(_ document: Int, _ number: String, width: Int) -> [Line] {
    let standfirst = address(document, .standfirst)
    var lines = [foldedTitle(document, number, width: width)]
    lines += texts.first(standfirstLines, linesOf: standfirst, .text, width: width).map { Line([$0]) }
    if isComparing && grid.documents[document].sections.contains(where: { $0.role == .report }) {
      return lines
    }
    for place in [TextPlace.byline, .published] {
      lines += texts.first(1, linesOf: address(document, place), .sourceName, width: width).map {
        Line([$0])
      }
    }
    return lines
  }

  private var standfirstLines: Int { max(0, min(2, (request.height ?? 24) / 3 - 2)) }

  /// Title and name of the source on one line; where both do not fit, the title comes first.
  private func foldedTitle(_ document: Int, _ number: String, width: Int) -> Line {
    let name = sourceName(document)
    let named = CellWidth.of(name) + 2
    let needed = CellWidth.of(number) + CellWidth.of(grid.text(at: address(document, .title)))
    let showsName = needed + named <= width || width - named >= 60
    var runs = title(document, number, width: showsName ? width - named : width)
    if showsName && hasTitle(document) {
      runs.append(Run(name, at: max(0, width - CellWidth.of(name)), .sourceName))
    }
    return Line(runs)
  }

  private func open(_ document: Int, _ number: String, width: Int) -> [Line] {
    let indent = CellWidth.of(number)
    var lines = texts.wrapped(address(document, .title), .title, width: width - indent, at: indent).map {
      Line([$0])
    }
    if lines.isEmpty { lines = [Line(title(document, "", width: width - indent, at: indent))] }
    if indent > 0 { lines[0].runs.insert(Run(number, at: 0, .title), at: 0) }
    for place in [TextPlace.standfirst, .byline, .published] {
      let role: Run.Role = place == .standfirst ? .text : .sourceName
      lines += texts.wrapped(address(document, place), role, width: width).map { Line([$0]) }
    }
    if hasTitle(document) {
      let name = Ellipsis.cut(sourceName(document), to: width, request.glyphs)
      lines.append(Line([Run(name, at: 0, .sourceName)]))
    }
    return lines
  }

  /// A title on one line; a document without one goes by its source's name.
  private func title(_ document: Int, _ number: String, width: Int, at column: Int = 0) -> [Run] {
    let start = column + CellWidth.of(number)
    let room = width - CellWidth.of(number)
    let run =
      hasTitle(document)
      ? texts.clipped(address(document, .title), .title, width: room, at: start)
      : Run(Ellipsis.cut(sourceName(document), to: room, request.glyphs), at: start, .sourceName)
    return number.isEmpty ? [run] : [Run(number, at: column, .title), run]
  }

  private func hasTitle(_ document: Int) -> Bool { grid.documents[document].title != nil }

  private func sourceName(_ document: Int) -> String {
    let source = grid.documents[document].source
    return source.path == "-" && source.original == nil ? "standard input" : Printable.text(source.name)
  }

  private func address(_ document: Int, _ place: TextPlace) -> TextAddress {
    TextAddress(document: document, place: place)
  }
}
