import Typography

/// A match with the words around it: one line, for lists.
public struct Snippet: Equatable, Sendable {
  /// The line: printable text, white space folded, `…` where it is cut.
  public let text: String
  /// The match, UTF-8 offsets in `text`.
  public let match: Range<Int>

  /// A snippet of at most `width` cells (at least 3): the words around the match as far as they fit, as many
  /// before as behind where there are. Where the line is cut, a cell at each end is kept for the mark. A match, or
  /// a word beside it, that is wider than the room is cut.
  ///
  /// - Parameter range: the match, UTF-8 offsets of whole scalars in `text`.
  public init(of range: Range<Int>, in text: String, width: Int) {
    let width = max(3, width)
    // As many bytes as a line shows, or more where they show less, so that a snippet costs the same in a text of any
    // length.
    func piece(_ range: (_ reach: Int) -> Range<Int>) -> Piece {
      let (near, far) = (range(2 * width), range(64 + 16 * width))
      let piece = Piece(text, near)
      return piece.cells >= width || near == far ? piece : Piece(text, far)
    }
    let before = piece { max(0, range.lowerBound - $0)..<range.lowerBound }
    let found = piece { range.lowerBound..<min(range.upperBound, range.lowerBound + $0) }
    let after = piece { range.upperBound..<min(text.utf8.count, range.upperBound + $0) }
    let isWhole = before.start == 0 && found.end == range.upperBound && after.end == text.utf8.count
    if isWhole && before.cells + found.cells + after.cells <= width {
      self.init(before.line[...], found.line[...], after.line[...])
    } else {
      self.init(cutting: before, found, after, room: width - 2)
    }
  }

  private init(_ before: Substring, _ found: Substring, _ after: Substring) {
    text = String(before + found + after)
    match = before.utf8.count..<before.utf8.count + found.utf8.count
  }

  /// The cut line: `room` cells and one for a mark at each end.
  private init(cutting before: Piece, _ found: Piece, _ after: Piece, room: Int) {
    if found.cells > room {
      self.init(before.line.isEmpty ? "" : "…", found.line.first(cells: room), "…")
      return
    }
    let rest = room - found.cells
    let behind = min(after.cells, max(rest / 2, rest - before.cells))
    let head = before.line.lastWords(cells: rest - behind)
    let tail = after.line.firstWords(cells: rest - CellWidth.of(head))
    let startsWhole = before.start == 0 && head.startIndex == before.line.startIndex
    let endsWhole = after.isLast && tail.endIndex == after.line.endIndex
    self.init(startsWhole ? head : "…" + head, found.line[...], endsWhole ? tail : tail + "…")
  }
}

/// A range of a text as one printable line, white space folded.
private struct Piece {
  let line: String
  let cells: Int
  let start: Int
  let end: Int
  let isLast: Bool

  /// `range` may cut scalars; they are left out.
  init(_ text: String, _ range: Range<Int>) {
    let utf8 = text.utf8
    var lower = utf8.index(text.startIndex, offsetBy: range.lowerBound)
    var upper = utf8.index(lower, offsetBy: range.count)
    while lower < upper, utf8[lower] & 0xC0 == 0x80 { lower = utf8.index(after: lower) }
    while upper > lower, upper < text.endIndex, utf8[upper] & 0xC0 == 0x80 {
      upper = utf8.index(before: upper)
    }
    var line: [UInt8] = []
    line.reserveCapacity(range.count)
    for byte in Printable.text(text[lower..<upper]).utf8 where byte != 0x20 || line.last != 0x20 {
      line.append(byte)
    }
    self.line = String(decoding: line, as: UTF8.self)
    cells = CellWidth.of(self.line)
    start = range.lowerBound
    end = range.upperBound
    isLast = upper == text.endIndex
  }
}

extension String {
  /// The first scalars that fit in `cells`.
  fileprivate func first(cells: Int) -> Substring {
    var rest = cells
    let end = unicodeScalars.firstIndex { scalar in
      rest -= CellWidth.of(scalar)
      return rest < 0
    }
    return self[..<(end ?? endIndex)]
  }

  /// The first words that fit in `cells`, without the space behind them; part of the first if it does not fit.
  fileprivate func firstWords(cells: Int) -> Substring {
    let fitting = first(cells: cells)
    if fitting.endIndex == endIndex || unicodeScalars[fitting.endIndex] == " " { return fitting }
    return fitting.unicodeScalars.lastIndex(of: " ").map { fitting[..<$0] } ?? fitting
  }

  /// The last words that fit in `cells`, without the space before them; part of the last if it does not fit.
  fileprivate func lastWords(cells: Int) -> Substring {
    let scalars = unicodeScalars
    var rest = cells
    var start = endIndex
    var at = endIndex
    while at > startIndex {
      at = scalars.index(before: at)
      let cells = CellWidth.of(scalars[at])
      rest -= cells
      if rest < 0 { break }
      // Never at a mark that belongs to the scalar before.
      if cells > 0 { start = at }
    }
    let fitting = self[start...]
    if start == startIndex || scalars[scalars.index(before: start)] == " " { return fitting }
    return fitting.unicodeScalars.firstIndex(of: " ").map { fitting[scalars.index(after: $0)...] } ?? fitting
  }
}
