import Documents
import Testing

@Suite("Labels that the reader gave, after the source has changed")
struct RelabellingTests {
  private let con = Label(id: "con", name: "Con", role: .side, order: 1)

  private func document(_ headings: [String?]) -> Document {
    Document(
      source: Source(path: "a", ""),
      sections: headings.map { heading in
        Section(label: .body, name: "Report", role: .report, heading: heading.map { RangedText($0, nil) })
      })
  }

  @Test("A label stays with its heading, wherever that now stands")
  func moved() {
    let old = document(["One", "Two", "Two"]).relabelled(section: 2, as: con)
    let new = document([nil, "Two", "Zero", "Two", "One"]).takingLabels(of: old)
    #expect(new.sections.map(\.label) == [.body, .body, .body, "con", .body])
    #expect(new.sections[3].isReadersLabel && new.sections[3].role == .side)
  }

  @Test("The label of a whole document is that of all its new sections")
  func whole() {
    let new = document([nil, "One"]).takingLabels(of: document([nil]).relabelled(as: con))
    #expect(new.sections.map(\.label) == ["con", "con"])
  }

  @Test("Without labels of the reader, and where the heading has gone, nothing changes")
  func none() {
    let new = document(["One"])
    #expect(new.takingLabels(of: document(["One", "Two"])) == new)
    #expect(new.takingLabels(of: document(["One", "Two"]).relabelled(section: 1, as: con)) == new)
  }
}
