import Documents

/// Documents of every shape, made of hard text: for properties of layouts and screens.
public struct DocumentsAtRandom {
  private var generator: SeededGenerator
  private var text: RandomText

  /// The same seed gives the same documents.
  public init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    text = RandomText(seed: seed &+ 1)
  }

  /// One to three documents.
  public mutating func documents() -> [Document] { (0..<number(1...3)).map { _ in document() } }

  /// A document with some, all or none of the parts a document may have.
  public mutating func document() -> Document {
    let topics: [String?] = chance(5) ? ["Should trams run?", "Should \(text.word()) fall?"] : [nil]
    var sections: [Section] = []
    for topic in topics {
      for label in Self.labels where chance(label.role == .report ? 1 : 2) {
        for _ in 0..<(chance(6) ? 2 : 1) { sections.append(section(label, topic)) }
      }
    }
    return Document(
      source: Source(path: "document \(number(1...99)).txt", ""), title: maybe(10), standfirst: maybe(24),
      byline: maybe(4), published: maybe(3).map { PublishedDate($0, iso: nil) }, sections: sections,
      discarded: (0..<number(0...2)).map { _ in Discarded(.sharing, ranged(8)) })
  }

  private mutating func section(_ label: Label, _ topic: String?) -> Section {
    var blocks = (0..<number(0...4)).map { _ in block() }
    if !blocks.isEmpty { blocks[0].continues = false }
    return Section(
      label: label.id, name: label.name, role: label.role, isReadersLabel: chance(8),
      topic: topic.map { RangedText($0, nil) }, heading: chance(5) ? nil : ranged(4), blocks: blocks)
  }

  private mutating func block() -> Block {
    let kind: Block.Kind =
      chance(2) ? .paragraph : Block.Kind.allCases[number(0...Block.Kind.allCases.count - 1)]
    let keepsLines = kind == .list || kind == .item || kind == .code || kind == .table
    let words = text.words(number(1...20))
    return Block(
      kind: kind, text: keepsLines ? words + "\n" + text.words(5) : words, range: nil,
      continues: kind == .paragraph && chance(8))
  }

  private mutating func maybe(_ words: Int) -> RangedText? { chance(4) ? nil : ranged(words) }

  private mutating func ranged(_ words: Int) -> RangedText { RangedText(text.words(number(1...words)), nil) }

  /// A whole number of a range.
  public mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  /// True once in `count` times.
  public mutating func chance(_ count: Int) -> Bool { number(1...count) == 1 }

  private static let labels = [
    Label(id: .body, name: "Report", role: .report, order: 0),
    Label(id: "progressive", name: "Progressive", role: .side, order: 1),
    Label(id: "conservative", name: "Conservative", role: .side, order: 2),
    Label(id: "center", name: "Center", role: .side, order: 3),
    Label(id: .other, name: "Candidate 水", role: .side, order: 4),
    Label(id: "common-ground", name: "Common Ground", role: .shared, order: 9),
    Label(id: .other, name: "Other", role: .aside, order: 20),
  ]
}
