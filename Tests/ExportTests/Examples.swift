import Documents
import Export

/// A made-up article with a part of every kind, its ranges those of its source.
enum Examples {
  /// In the place of a digest: 64 hexadecimal digits.
  static let digest: SHA256Hex = { bytes in
    let number = String(bytes.count, radix: 16)
    return String(repeating: "0", count: 64 - number.count) + number
  }

  static let ferry: Document = {
    let source = Source(path: "ferry.txt", lines.joined(separator: "\n") + "\n")
    return Document(
      source: source, title: text(1), standfirst: text(3), byline: text(4),
      published: PublishedDate(text(5), iso: "2025-06-02"), language: "en",
      sections: [report, side("pro", "Pro", 8...9), side("con", "Con", 11...11), readers],
      discarded: [Discarded(.advertisement, text(0))])
  }()

  private static let lines = [
    "Advertisement", "Should the *Night* Ferry Run All Year?", "", "The council decides in July.",
    "By A. Rivera",
    "June 2, 2025", "It carries 40 people a night. “Too few,” says the mayor.", "Two views", "For the ferry",
    "- It is the last way home.\n- Nurses use it.", "", "It costs $210,000 a year.", "Letters", "“Keep it!”",
  ]

  private static let report = Section(
    label: .body, name: "Report", role: .report, blocks: [block(6)])

  private static let readers = Section(
    label: "pro", name: "Pro", role: .side, isReadersLabel: true, heading: text(12),
    blocks: [block(13, .quotation)])

  private static func side(_ label: LabelID, _ name: String, _ lines: ClosedRange<Int>) -> Section {
    let heading = lines.count > 1 ? text(lines.lowerBound) : nil
    let kind: Block.Kind = lines.count > 1 ? .list : .paragraph
    return Section(
      label: label, name: name, role: .side, topic: text(7), heading: heading,
      blocks: [block(lines.upperBound, kind)])
  }

  private static func block(_ line: Int, _ kind: Block.Kind = .paragraph) -> Block {
    Block(kind: kind, text: lines[line], range: text(line).range)
  }

  private static func text(_ line: Int) -> RangedText {
    let start = lines[..<line].reduce(0) { $0 + $1.utf8.count + 1 }
    return RangedText(lines[line], SourceRange(start, start + lines[line].utf8.count))
  }
}
