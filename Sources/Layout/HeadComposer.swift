import Comparison
import Documents
import Typography

/// The head of the screen: titles, standfirsts, what is known of a source. Folded, it takes at most a third of
/// the screen together with the folded report.
struct HeadComposer {
  let request: LayoutRequest
  /// The cells between which everything stands.
  let frame: Range<Int>
  private var grid: Grid { request.grid }
  private var texts: TextRuns { TextRuns(request: request) }
  private var isFolded: Bool { request.height != nil && !request.isReportOpen }

  /// The head of a document that has the whole width.
  func head(_ document: Int) -> [Line] {
    let number = grid.documents.count > 1 ? "\(document + 1) " : ""
    if isFolded {
      let lines = folded(document, number, width: frame.count)
      return Line.beside([lines], in: [frame], glyphs: request.glyphs)
    }
    let width = min(request.width, request.limits.widest)
    let left = (request.width - width) / 2
    return Line.beside(
      [open(document, number, width: width)], in: [left..<left + width], glyphs: request.glyphs)
  }

  private var isComparing: Bool { grid.documents.contains(where: \.hasLabelledSections) }

  /// The titles of several documents, as columns.
  var titles: [Line] {
    if request.overflow == .below, request.columnLimit < grid.documents.count {
      return request.documentOrder.flatMap(head)
    }
    let places = request.documentPlaces
    let order = request.documentOrder
    let mark = HiddenMark(order.count - places.visible.count)
    let columns = zip(places.visible, places.cells).map { place, cells in
      let document = order[place]
      // All columns leave room for the mark, so that none is wrapped anew when it comes to stand last.
      let room = cells.count - (mark?.cells ?? 0)
      var lines =
        isFolded
        ? [Line(title(document, "\(document + 1) ", width: room))]
        : open(document, "\(document + 1) ", width: room)
      if let mark, place == places.visible.last { lines[0].runs.append(mark.run(at: room)) }
      return lines
    }
    return Line.beside(columns, in: places.cells, glyphs: request.glyphs)
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
