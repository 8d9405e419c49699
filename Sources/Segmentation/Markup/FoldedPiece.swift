import Documents

/// The text of a run of lines with markup and line breaks folded, and where its bytes come from.
struct FoldedPiece {
  private(set) var text = ""
  private(set) var origins = OffsetMap()

  /// Folds the part of the lines that stands in `range`: one space for a line break, unless the line goes on otherwise;
  /// quotation marks of Markdown at the lines' starts are left out.
  ///
  /// - Parameter join: how the line of that index goes on with the one before it.
  init(_ source: [UInt8], _ lines: ArraySlice<TextLine>, in range: Range<Int>, join: (Int) -> LineJoin) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var last = -1
    for index in lines.indices {
      let line = lines[index]
      let start = max(line.textStart, range.lowerBound)
      let end = min(line.end, range.upperBound)
      guard start < end else { continue }
      // A form feed breaks a line without a byte to fold.
      if !bytes.isEmpty, start > last {
        switch join(index) {
        case .line: bytes.append(0x0A)
        case .space: bytes.append(0x20)
        case .nothing: break
        case .divided(let hyphen): bytes.removeLast(min(hyphen, bytes.count))
        }
      }
      origins.points.append(.init(text: bytes.count, source: start))
      bytes += source[start..<end]
      last = end
    }
    text = String(decoding: bytes, as: UTF8.self)
  }
}
