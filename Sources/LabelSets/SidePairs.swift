import Documents

/// A side that words name, and the words.
public struct NamedSide: Equatable, Sendable {
  public var label: Label
  public var words: [UInt64]
}

extension HeadingGrammar {
  /// Two different sides of a set that words name together: “the left and the right”, “supporters vs. critics”.
  public func pairs(of set: Int, in words: [HeadingWord]) -> [(first: NamedSide, second: NamedSide)] {
    let named = named(of: set, in: words)
    return zip(named, named.dropFirst()).compactMap { first, second in
      let (a, b) = (sides[first.side].label, sides[second.side].label)
      guard first.end <= second.start, second.start - first.end <= 3, a != b,
        words[first.end..<second.start].contains(where: { Self.joiners.contains($0.key) })
      else { return nil }
      return (
        NamedSide(label: a, words: words[first.start..<first.end].map(\.key)),
        NamedSide(label: b, words: words[second.start..<second.end].map(\.key))
      )
    }
  }

  /// The places where words name a side of a set, one for each word that begins a name.
  private func named(of set: Int, in words: [HeadingWord]) -> [(side: Int, start: Int, end: Int)] {
    var named: [(side: Int, start: Int, end: Int)] = []
    for place in phrases.places(in: words[...]) {
      guard let side = place.list.side, sides[side].set == set else { continue }
      if let last = named.last, last.start == place.start {
        if side < last.side { named[named.count - 1] = (side, place.start, place.end) }
      } else {
        named.append((side, place.start, place.end))
      }
    }
    return named
  }
}
