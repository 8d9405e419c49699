/// The text of a list, or of an item with what is nested in it, as it is shown: each line with its mark and its depth.
public struct ListText: Equatable, Sendable {
  /// A line of it.
  public struct Line: Equatable, Sendable {
    /// How many items the line stands in.
    public var depth: Int
    /// What stands before the words: a bullet, or a number with its stop; empty where nothing does.
    public var mark: String
    /// Whether the mark stands beside the text, as a number does that a page counts.
    public var isCounted: Bool
    /// What follows the mark, as a part of the text.
    public var words: Substring
    /// The line as it stands in the text.
    public var whole: Substring

    /// Whether the mark is a number.
    public var isNumbered: Bool { isCounted || mark.utf8.first.map { (0x30...0x39).contains($0) } ?? false }
  }

  /// The lines that are not empty, in order.
  public let lines: [Line]
  /// Whether a page counts lines of it.
  public let isCounted: Bool

  /// - Parameters:
  ///   - kind: what the block is: lines that nothing is said of are nested in the first of an item.
  ///   - text: its text.
  ///   - known: what its lines are, by their number.
  public init(_ kind: Block.Kind, _ text: String, _ known: [ListLine]) {
    isCounted = known.contains { $0.number != nil }
    var lines: [Line] = []
    for (index, whole) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !whole.isEmpty {
      let own = index < known.count ? known[index] : ListLine(depth: kind == .item && index > 0 ? 1 : 0)
      lines.append(Line(Substring(whole), own, takesNumbers: !isCounted))
    }
    self.lines = lines
  }

  /// Whether some line is nested or counted: whether the text alone does not show what it is.
  public var isStructured: Bool { isCounted || lines.contains { $0.depth > 0 } }

  /// The lines as plain text, what is nested two cells further in.
  ///
  /// - Parameters:
  ///   - unbulleted: whether the first line leaves its bullet behind; a number stays, for the text may refer to it.
  ///   - counted: whether the numbers stand there that a page counts.
  public func plain(unbulleted: Bool = false, counted: Bool = true) -> String {
    lines.enumerated().map { index, line in
      let indent = String(repeating: "  ", count: line.depth)
      if line.isCounted && counted { return "\(indent)\(line.mark) \(line.words)" }
      return indent + (unbulleted && index == 0 && !line.isNumbered ? line.words : line.whole)
    }.joined(separator: "\n")
  }
}

extension ListText.Line {
  /// - Parameter takesNumbers: whether a number at its beginning is its mark.
  fileprivate init(_ line: Substring, _ known: ListLine, takesNumbers: Bool) {
    depth = known.depth
    isCounted = known.number != nil
    whole = line
    let bytes = line.utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let digits = bytes.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    let rest = bytes[digits.endIndex...]
    if takesNumbers, 1...9 ~= digits.count, rest.starts(with: ". ".utf8) || rest.starts(with: ") ".utf8) {
      mark = String(Substring(digits)) + String(Substring(rest.prefix(1)))
      words = Substring(rest.dropFirst(2))
    } else {
      let bullet = ["- ", "* ", "+ ", "• "].first { bytes.starts(with: $0.utf8) } ?? ""
      mark = known.number ?? String(bullet.dropLast())
      words = Substring(bytes.dropFirst(bullet.utf8.count))
    }
  }
}
