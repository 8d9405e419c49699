import Documents

/// Finds the boxes in an article that ask readers to sign up: a few short lines together, without blank lines
/// between them, of which the first or the last is a button.
struct SignUpBoxes {
  let reading: Reading

  /// Sets apart the other lines of each box.
  func setApart(_ reasons: inout [Junk?]) {
    var isInside = false
    var start = 0
    while start < reasons.count {
      var end = start + 1
      while end < reasons.count, reading.isRightUnder(end) { end += 1 }
      if isInside, let button = button(start..<end, reasons) {
        for index in start..<end where reasons[index] == nil { reasons[index] = Junk(button, .box) }
      }
      isInside = isInside || (start..<end).contains { reasons[$0] == nil && length($0) > Self.longestLine }
      start = end
    }
  }

  private func length(_ index: Int) -> Int { reading.length(of: reading.pieces[index]) }

  private func button(_ pieces: Range<Int>, _ reasons: [Junk?]) -> Discarded.Reason? {
    guard (2...Self.mostLines).contains(pieces.count),
      pieces.allSatisfy({ reading.pieces[$0].kind == .paragraph && length($0) <= Self.longestLine })
    else { return nil }
    return [pieces.lowerBound, pieces.upperBound - 1].compactMap { reasons[$0]?.reason }
      .first { $0 == .subscription }
  }

  private static let mostLines = 5
  private static let longestLine = 100
}
