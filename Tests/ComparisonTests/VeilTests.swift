import Documents
import TestSupport
import Testing

@testable import Comparison

@Suite("The veil, and the letters of columns")
struct VeilTests {
  private func article(_ text: String) -> Document {
    var document = Wordings.document(
      ("body", .report, "News."), ("progressive", .side, "Yes."), ("conservative", .side, "No."),
      ("common-ground", .shared, "Both."))
    document.source = Source(path: "outlet.txt", text)
    document.byline = RangedText("By A. Writer", nil)
    document.discarded = [Discarded(.copyright, RangedText("© Outlet", nil))]
    return document
  }

  @Test("Sides are called A and B and stand in that order; what tells whose they are does not show")
  func veiled() {
    let document = article("one")
    let veil = Veil([document])
    let veiled = veil.documents[0]
    #expect(Set(veiled.sections.map(\.name)) == ["body", "A", "B", "common-ground"])
    #expect(veiled.sections.map { $0.heading?.text } == [nil, nil, nil, "common-ground view"])
    #expect(veiled.byline == nil && veiled.discarded.isEmpty && veiled.source.path == "veiled")
    #expect(veiled.sections.map(\.blocks) == document.sections.map(\.blocks))
    #expect(veil == Veil([document]))
    let grid = Grid(veil.documents, sides: veil.sides)
    #expect(grid.entries.map(\.name) == ["body", "A", "B", "common-ground"])
    #expect(veil.names == grid.entries[1...2].map { document.sections[$0.sections[0]].name })
  }

  @Test("The order follows from the text: over many texts every side is first as often as the other")
  func fair() {
    let first = (0..<400).count { Veil([article("text \($0)")]).names[0] == "progressive" }
    #expect((160...240).contains(first))
  }

  @Test("A side has one letter under every topic and in every document")
  func topics() {
    let veil = Veil([SampleDocuments.topics, SampleDocuments.topics])
    #expect(Set(veil.names) == ["Pro", "Con"])
    let names = Grid(veil.documents, sides: veil.sides).entries.map(\.name)
    #expect(
      names == ["Report", "A", "B", "Common Ground", "A", "B", "Report", "A", "B", "Common Ground", "A", "B"])
  }

  @Test("Random documents have the same texts under the veil, each in one entry")
  func texts() {
    var random = DocumentsAtRandom(seed: 65)
    for _ in 0..<200 {
      let documents = random.documents()
      let veil = Veil(documents)
      let grid = Grid(veil.documents, sides: veil.sides)
      #expect(
        zip(veil.documents, documents).allSatisfy { $0.sections.map(\.blocks) == $1.sections.map(\.blocks) })
      let inOrder = Grid(veil.documentsInOrder)
      #expect(inOrder.entries.map(\.name) == grid.entries.map(\.name))
      #expect(inOrder.entries.map(\.words) == grid.entries.map(\.words))
      for index in documents.indices {
        let sections = grid.entries.filter { $0.document == index }.flatMap(\.sections)
        #expect(sections.sorted() == Array(documents[index].sections.indices))
      }
      for entry in grid.entries where entry.role == .side {
        #expect(entry.heading == nil && entry.name.count == 1)
      }
    }
  }

  @Test("Letters are the starts of names, as short as they can be")
  func letters() {
    let one = Grid([
      Wordings.document(
        ("body", .report, "x"), ("progressive", .side, "x"), ("conservative", .side, "x"),
        ("letters", .aside, "x"),
        ("common", .shared, "x"))
    ])
    #expect(one.letters == [0: "b", 1: "p", 2: "con", 4: "com"])
    let two = Wordings.document(("pro", .side, "x"), ("progressive", .side, "x"))
    #expect(Grid([two, two]).letters == [0: "1pro", 1: "1prog", 2: "2pro", 3: "2prog"])
  }
}
