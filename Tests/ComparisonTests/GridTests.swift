import Documents
import TestSupport
import Testing

@testable import Comparison

@Suite("The grid: documents × labels")
struct GridTests {
  /// A grid as lines: document, topic, label, role, items with their headings, words.
  private func outline(_ grid: Grid) -> String {
    grid.entries.map { entry in
      let name = entry.key.name.map { "(\($0))" } ?? ""
      let topic = entry.key.topic.map { "\($0) " } ?? ""
      let items = entry.items.map {
        String(repeating: "^", count: $0.headings.count) + ($0.block == nil ? "-" : $0.kind.rawValue)
      }
      return
        "\(entry.document + 1) \(topic)\(entry.key.label)\(name) \(entry.role): \(items.joined(separator: " ")), \(entry.words)\n"
    }.joined()
  }

  private func section(
    _ label: LabelID, _ role: Role, name: String = "Name", heading: String? = nil,
    _ blocks: (Block.Kind, String)...
  ) -> Section {
    Section(
      label: label, name: name, role: role, heading: heading.map { RangedText($0, nil) },
      blocks: blocks.map { Block(kind: $0.0, text: $0.1, range: nil) })
  }

  private func document(_ sections: Section..., discarded: [String] = []) -> Document {
    Document(
      source: Source(path: "a.txt", ""), sections: sections,
      discarded: discarded.map { Discarded(.sharing, RangedText($0, nil)) })
  }

  @Test(
    "An entry holds all sections of a document under one label; a second heading belongs to the block it precedes"
  )
  func entries() {
    let grid = Grid([
      document(
        section(.body, .report, (.paragraph, "One two three.")),
        section("pro", .side, heading: "For", (.paragraph, "Yes."), (.list, "- a\n- b")),
        section("con", .side, heading: "Against", (.paragraph, "No, never.")),
        section("pro", .side, heading: "For, again", (.paragraph, "Yes, again.")),
        discarded: ["Share this"])
    ])
    expectOutline(
      outline(grid),
      """
      1 body report: paragraph, 3
      1 pro side: paragraph list ^paragraph, 7
      1 con side: paragraph, 2
      1 discarded aside: paragraph, 2

      """)
    #expect(grid.entries[1].sections == [1, 3])
    #expect(grid.entries[1].heading == .heading(section: 1))
  }

  @Test("Subheadings belong to the block below; those that nothing follows are an item of their own")
  func subheadings() {
    let grid = Grid([
      document(
        section(
          .body, .report, (.subheading, "First"), (.subheading, "Second"), (.paragraph, "Text."),
          (.subheading, "Last")))
    ])
    expectOutline(outline(grid), "1 body report: ^^paragraph ^-, 4\n")
  }

  @Test("A paragraph that junk interrupted is one item")
  func continued() {
    var article = document(section("pro", .side, (.paragraph, "It began"), (.paragraph, "and went on.")))
    article.sections[0].blocks[1].continues = true
    expectOutline(outline(Grid([article])), "1 pro side: paragraph, 5\n")
  }

  @Test("Sides that a document names itself are told apart by their names, others by topic and label")
  func keys() {
    let grid = Grid([
      document(
        section(.other, .side, name: "Adeyemi", (.paragraph, "Wells.")),
        section(.other, .side, name: "Brandt", (.paragraph, "Roads.")),
        section(.other, .aside, name: "Letters", (.paragraph, "Dear editor."))),
      document(section(.other, .side, name: "Brandt", (.paragraph, "More roads."))),
    ])
    expectOutline(
      outline(grid),
      """
      1 other(Adeyemi) side: paragraph, 1
      1 other(Brandt) side: paragraph, 1
      1 other aside: paragraph, 2
      2 other(Brandt) side: paragraph, 2

      """)
    #expect(grid.entries[1].key == grid.entries[3].key)
  }

  @Test("Sections under topics are compared topic by topic")
  func topics() {
    let grid = Grid([SampleDocuments.topics])
    #expect(grid.topics == [nil, "Should the trams run all night?", "Should the fares fall by half?"])
    #expect(grid.entries.map(\.key.label.rawValue) == ["body", "pro", "con", "common-ground", "pro", "con"])
  }

  @Test("Every place is held by the entry that shows it, those of a head by none")
  func holding() {
    var random = DocumentsAtRandom(seed: 41)
    for _ in 0..<1_000 {
      let grid = Grid(random.documents())
      for (index, entry) in grid.entries.enumerated() {
        for place in entry.items.flatMap({ $0.headings + [$0.block].compactMap(\.self) }) {
          #expect(grid.entry(holding: TextAddress(document: entry.document, place: place)) == index)
        }
      }
      #expect(grid.entry(holding: TextAddress(document: 0, place: .title)) == nil)
    }
  }

  @Test("Every text but heads and topics stands in the grid once")
  func whole() {
    var random = DocumentsAtRandom(seed: 42)
    for _ in 0..<1_000 {
      let grid = Grid(random.documents())
      let held = grid.entries.flatMap { entry in
        ([entry.heading] + entry.items.flatMap { $0.headings + [$0.block] }).compactMap(\.self)
          .map { TextAddress(document: entry.document, place: $0) }
      }
      let wanted = grid.documents.enumerated().flatMap { index, document in
        document.texts(includingDiscarded: true).map { TextAddress(document: index, place: $0.place) }
      }.filter { address in
        if case .discarded = address.place { return true }
        if case .topic = address.place { return false }
        return address.place.section != nil
      }
      #expect(Set(held).count == held.count)
      #expect(Set(held) == Set(wanted))
    }
  }
}
