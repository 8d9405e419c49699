import Documents

/// A side that words name, and the words.
public struct NamedSide: Equatable, Sendable {
  public var label: Label
  public var words: [UInt64]
}

extension HeadingGrammar {
  /// Two different sides of a set that words name together: “the left and the right”, “supporters vs. critics”.
  public func pairs(of set: Int, in words: [HeadingWord]) -> [(first: NamedSide, second: NamedSide)] {
    let named = words.indices.compactMap { index -> (side: NamedSide, at: Int)? in
      side(of: set, words[index...]).map { ($0, index) }
    }
    return zip(named, named.dropFirst()).compactMap { first, second in
      let end = first.at + first.side.words.count
      guard end <= second.at, second.at - end <= 3, first.side.label != second.side.label,
        words[end..<second.at].contains(where: { Self.joiners.contains($0.key) })
      else { return nil }
      return (first.side, second.side)
    }
  }

  /// The side that the words begin with.
  private func side(of set: Int, _ words: ArraySlice<HeadingWord>) -> NamedSide? {
    sides.lazy.filter { $0.set == set }.compactMap { side in
      phraseEnd(side.phrases, words).map {
        NamedSide(label: side.label, words: words[words.startIndex..<$0].map(\.key))
      }
    }.first
  }
}
