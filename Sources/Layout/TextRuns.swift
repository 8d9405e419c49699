import Comparison
import Documents
import Typography

/// Runs that show a text of a document, whole or cut.
struct TextRuns {
  let request: LayoutRequest

  /// A text wrapped at `width` cells, one run a line, from cell `column` on; none for an empty text.
  func wrapped(
    _ address: TextAddress, _ role: Run.Role, width: Int, at column: Int = 0, passage: Passage? = nil
  ) -> [Run] {
    let text = request.grid.text(at: address)
    if text.isEmpty { return [] }
    return Wrapping.lines(of: text, width: width).map { range in
      run(text, range, address, role, at: column, passage)
    }
  }

  /// A list, or an item of one, wrapped at `width` cells, the runs of each line of the screen: what is nested, `indent`
  /// cells further in, and behind a number that a page counts, its words.
  func wrapped(
    _ list: ListText, _ address: TextAddress, width: Int, indent: Int, passage: Passage
  ) -> [[Run]] {
    let text = request.grid.text(at: address)
    return list.lines.flatMap { line in
      let column = min(line.depth * indent, max(indent, width / 3))
      let mark = line.isCounted ? line.mark + " " : ""
      let words = line.isCounted ? line.words : line.whole
      let start = words.base.utf8.distance(from: words.base.startIndex, to: words.startIndex)
      let left = column + mark.utf8.count
      return Wrapping.lines(of: String(words), width: max(1, width - left)).enumerated().map { index, range in
        let place = range.lowerBound + start..<range.upperBound + start
        let own = run(text, place, address, .text, at: left, passage)
        if index > 0 || mark.isEmpty { return [own] }
        return [Run(mark, at: column, .text, passage: passage), own]
      }
    }
  }

  /// The first lines of a text; where more follows, the last of them ends with a mark.
  ///
  /// - Parameters:
  ///   - inset: cells that something else takes at the start of the first line.
  ///   - outset: cells that something else takes at its end.
  func first(
    _ count: Int, linesOf address: TextAddress, _ role: Run.Role, width: Int, inset: Int = 0, outset: Int = 0
  ) -> [Run] {
    let text = request.grid.text(at: address)
    if text.isEmpty || count < 1 { return [] }
    let firstWidth = max(1, width - inset - outset)
    var ranges = Array(Wrapping.lines(of: text, width: firstWidth).prefix(2))
    if ranges.count > 1 {
      let rest = ranges.removeLast().lowerBound
      ranges += Wrapping.lines(of: text.utf8Slice(rest..<text.utf8.count), width: width)
        .map { $0.lowerBound + rest..<$0.upperBound + rest }
    }
    return ranges.prefix(count).enumerated().map { line, range in
      let column = line == 0 ? inset : 0
      let isCut = line == count - 1 && ranges.count > count
      return isCut
        ? marked(text, range, address, role, line == 0 ? firstWidth : width, column)
        : run(text, range, address, role, at: column, nil)
    }
  }

  /// A text on one line of at most `width` cells, cut with a mark where it is longer.
  func clipped(_ address: TextAddress, _ role: Run.Role, width: Int, at column: Int = 0) -> Run {
    let text = request.grid.text(at: address)
    let line = OneLine.of(text)
    let shown = line.utf8Slice(0..<Ellipsis.kept(of: line, in: width))
    let kept = String(text.unicodeScalars.prefix(shown.unicodeScalars.count)).utf8.count
    var run = run(text, 0..<kept, address, role, at: column, nil)
    run.text = shown + (kept < text.utf8.count ? request.glyphs.ellipsis : "")
    return run
  }

  /// A line that is cut after its last whole word that leaves room for the mark.
  private func marked(
    _ text: String, _ range: Range<Int>, _ address: TextAddress, _ role: Run.Role, _ width: Int, _ column: Int
  ) -> Run {
    let line = text.utf8Slice(range)
    let kept = Wrapping.lines(of: line, width: max(1, width - 2))[0]
    let fits = CellWidth.of(line.utf8Slice(kept)) <= width - 2
    let end = range.lowerBound + (fits ? kept.upperBound : 0)
    var run = run(text, range.lowerBound..<end, address, role, at: column, nil)
    run.text += (fits ? " " : "") + request.glyphs.ellipsis
    return run
  }

  private func run(
    _ text: String, _ range: Range<Int>, _ address: TextAddress, _ role: Run.Role, at column: Int,
    _ passage: Passage?
  ) -> Run {
    Run(
      text.utf8Slice(range), at: column, role, slice: TextSlice(address: address, range: range),
      passage: passage)
  }
}
