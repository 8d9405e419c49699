import Typography

extension String {
  /// A range of UTF-8 offsets, of whole scalars, widened so that neither end parts a letter from the marks on it.
  func wideningToMarks(_ range: Range<Int>) -> Range<Int> {
    let scalars = unicodeScalars
    var start = utf8.index(startIndex, offsetBy: range.lowerBound)
    var end = utf8.index(start, offsetBy: range.count)
    while start > startIndex, start < endIndex, scalars[start].isMark { start = scalars.index(before: start) }
    while end < endIndex, scalars[end].isMark { end = scalars.index(after: end) }
    return utf8.distance(from: startIndex, to: start)..<utf8.distance(from: startIndex, to: end)
  }
}

extension Unicode.Scalar {
  /// A mark on the scalar before it: shown, and of no width.
  fileprivate var isMark: Bool { Printable.of(self) == .shown && CellWidth.of(self) == 0 }
}
