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
    #expect(veiled.sections.map(\.name) == ["body", "A", "B", "common-ground"])
    #expect(veiled.sections.map { $0.heading?.text } == [nil, nil, nil, "common-ground view"])
    #expect(veiled.byline == nil && veiled.discarded.isEmpty && veiled.source.path == "veiled")
    #expect(veiled.sections.map(\.blocks) == veil.sections[0].map { document.sections[$0].blocks })
    #expect(veil == Veil([document]))
  }

  @Test("The order follows from the text: over many texts every side is first as often as the other")
  func fair() {
    let first = (0..<400).count { Veil([article("text \($0)")]).sections[0][1] == 1 }
    #expect((160...240).contains(first))
  }

  @Test("A side has one letter under every topic and in every document")
  func letters() {
    let veil = Veil([SampleDocuments.topics, SampleDocuments.five])
    let sides = zip(SampleDocuments.topics.sections.indices, veil.sections[0]).filter {
      SampleDocuments.topics.sections[$0.1].role == .side
    }
    let names = Dictionary(grouping: sides) { SampleDocuments.topics.sections[$0.1].label }
      .mapValues { Set($0.map { veil.documents[0].sections[$0.0].name }) }
    #expect(names.values.allSatisfy { $0.count == 1 })
    #expect(Set(veil.documents[1].sections.map(\.name)).count == 5)
    #expect(veil.documents[1].sections.map(\.name) == veil.documents[1].sections.map(\.name).sorted())
  }

  @Test("Veiled random documents have the same texts, each once")
  func texts() {
    var random = DocumentsAtRandom(seed: 65)
    for _ in 0..<300 {
      let documents = random.documents()
      let veil = Veil(documents)
      for (index, document) in documents.enumerated() {
        #expect(veil.sections[index].sorted() == Array(document.sections.indices))
        for (section, veiled) in zip(veil.sections[index], veil.documents[index].sections) {
          #expect(veiled.blocks == document.sections[section].blocks)
          #expect(veiled.role == document.sections[section].role)
        }
      }
    }
  }

  @Test("Columns have letters: sides first, then what they share; R is a report's")
  func columnLetters() {
    func letters(_ documents: Document...) -> [String?] {
      let grid = Grid(documents)
      return grid.entries.indices.map { ColumnLetters(grid)[$0] }
    }
    #expect(letters(SampleDocuments.topics) == ["R", "A", "B", "C", "A", "B"])
    let two = Wordings.document(("body", .report, "x"), ("common-ground", .shared, "x"), ("con", .side, "x"))
    let letters2 = Wordings.document(("letters", .aside, "x"), ("con", .side, "x"))
    #expect(letters(two, letters2) == ["R1", "B1", "A1", nil, "A2"])
    #expect([16, 17, 24, 25, 26].map(ColumnLetters.letter) == ["Q", "S", "Z", "AA", "AB"])
  }
}
