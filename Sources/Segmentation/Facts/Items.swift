import Documents

/// Takes a list apart into its items, each with how deep it stands.
struct Items {
  let reading: Reading

  /// An item without those inside it: the bytes it covers, its text without the bullet, and its depth, from 1.
  struct Item {
    var range: Range<Int>
    var text: Range<Int>
    var depth: Int
  }

  /// The items of a list, in order; they cover all of it.
  func items(of piece: Piece) -> [Item] {
    var items: [Item] = []
    var indents: [Int] = []
    for number in piece.lines {
      let line = reading.lines[number]
      guard line.count > 0 else { continue }
      let mark = reading.form.bulletLength(line) ?? 0
      let isStart = mark > 0 || reading.form.numberLength(line) != nil || items.isEmpty
      guard isStart else {
        items[items.count - 1].range = items[items.count - 1].range.lowerBound..<line.end
        items[items.count - 1].text = items[items.count - 1].text.lowerBound..<line.end
        continue
      }
      while let last = indents.last, line.indent <= last { indents.removeLast() }
      indents.append(line.indent)
      let (start, _) = items.isEmpty ? (piece.range.lowerBound, 0) : reading.trimmed(line.start, line.end)
      let text = min(line.textStart + mark, line.end)..<line.end
      items.append(
        Item(range: start..<line.end, text: text, depth: max(1, piece.listDepth) + indents.count - 1))
    }
    // What belongs to the list behind its last line belongs to its last item.
    if let last = items.indices.last, piece.range.upperBound > items[last].range.upperBound {
      items[last].range = items[last].range.lowerBound..<piece.range.upperBound
    }
    return items
  }
}
