import Documents
import Testing

@Suite("Texts of a document")
struct TextsTests {
  private func block(_ text: String, at start: Int, continues: Bool = false) -> Block {
    let count = text.utf8.count
    return Block(
      text: text, range: SourceRange(start, start + count), continues: continues,
      origins: OffsetMap([.init(text: 0, source: start)]))
  }

  private func section(_ label: LabelID, topic: String? = nil, heading: String? = nil, _ blocks: [Block])
    -> Section
  {
    Section(
      label: label, name: "", role: .side, topic: topic.map { RangedText($0, SourceRange(5, 6)) },
      heading: heading.map { RangedText($0, SourceRange(7, 8)) }, blocks: blocks)
  }

  @Test("A block that continues is joined, and every offset leads back to its own block") func joined() {
    let blocks = section(
      "pro", [block("one", at: 10), block("two", at: 50, continues: true), block("three", at: 90)]
    )
    .readingBlocks
    #expect(blocks.map(\.text) == ["one two", "three"])
    #expect(blocks.map(\.first) == [0, 2])
    #expect(blocks[0].ranges == [SourceRange(10, 13), SourceRange(50, 53)])
    #expect(blocks[0].origins.source(at: 0) == 10)
    #expect(blocks[0].origins.source(at: 4) == 50)
  }

  @Test("A block that goes on inside of a word is joined without a space") func insideOfAWord() {
    var rest = block("veyor", at: 50, continues: true)
    rest.continuesWord = true
    let joined = section("pro", [block("sur", at: 10), rest]).readingBlocks
    #expect(joined.map(\.text) == ["surveyor"])
    #expect(joined[0].origins.source(at: 3) == 50)
  }

  @Test("A first block that claims to continue stands alone") func nothingToContinue() {
    #expect(section("pro", [block("one", at: 1, continues: true)]).readingBlocks.map(\.text) == ["one"])
  }

  @Test("No space is added beside an empty block") func emptyBlocks() {
    let blocks = section("pro", [block("", at: 1), block("two", at: 5, continues: true)]).readingBlocks
    #expect(blocks.map(\.text) == ["two"])
  }

  @Test("Texts stand in reading order, a topic once") func order() {
    let document = Document(
      source: Source(path: "a", ""), title: RangedText("T", SourceRange(0, 1)), byline: RangedText("B", nil),
      sections: [
        section("pro", topic: "Q", heading: "P", [block("one", at: 20), block("two", at: 30)]),
        section("con", topic: "Q", heading: "C", [block("three", at: 40)]),
        section("pro", topic: "R", [block("four", at: 50)]),
      ], discarded: [Discarded(.caption, RangedText("D", nil))])
    #expect(document.texts().map(\.text) == ["T", "B", "Q", "P", "one", "two", "C", "three", "R", "four"])
    #expect(document.texts(includingDiscarded: true).last?.place == .discarded(0))
    #expect(document.texts()[5].place == .block(section: 0, block: 1))
    #expect(document.texts()[5].origins.source(at: 0) == 30)
    #expect(document.texts()[1].origins.source(at: 0) == nil)
  }

  @Test("A relabelled document says that the reader gave the label") func relabelled() {
    let label = Label(id: "con", name: "Con", role: .side, order: 2)
    let document = Document(
      source: Source(path: "a", ""), sections: [section("body", []), section("other", [])])
    let relabelled = document.relabelled(as: label)
    #expect(relabelled.sections.allSatisfy { $0.label == "con" && $0.name == "Con" && $0.isReadersLabel })
  }
}
