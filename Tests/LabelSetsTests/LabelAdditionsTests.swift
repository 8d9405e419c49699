import LabelSets
import Testing

@Suite("What a label-set file adds")
struct LabelAdditionsTests {
  private func additions(_ toml: String) throws -> [LabelSet] {
    let earlier = LabelCatalog.builtIn()
    return try earlier.adding(toml: toml, file: "mine.toml").additions(to: earlier)
  }

  @Test("A new set is added whole")
  func newSet() throws {
    let sets = try additions(LabelCatalogTests.harbour)
    #expect(sets.map(\.id) == ["harbour"])
    #expect(sets.first?.labels.map(\.words) == [["sail", "canvas"], ["steam"]])
  }

  @Test("In a known set it is the words and wordings that came, and no other label")
  func knownSet() throws {
    let sets = try additions(
      """
      id = "politics"
      nouns = ["column"]
      [[label]]
      id = "progressive"
      words = ["rose"]
      weak = ["roses"]
      """)
    try #require(sets.map(\.id) == ["politics"])
    #expect(sets[0].nouns == ["column"])
    #expect(sets[0].forms == [])
    try #require(sets[0].labels.map(\.label.id) == ["progressive"])
    #expect(sets[0].labels[0].words == ["rose"])
    #expect(sets[0].labels[0].wordings == [])
    #expect(sets[0].labels[0].weakWordings == ["roses"])
  }

  @Test("A label that gets another name is there, with nothing else")
  func renamed() throws {
    let sets = try additions("id = \"politics\"\n[[label]]\nid = \"center\"\nname = \"Middle\"\n")
    #expect(sets.first?.labels.map(\.label.name) == ["Middle"])
    #expect(sets.first?.labels.first?.words == [])
  }

  @Test("A file that says nothing new adds nothing")
  func nothing() throws {
    #expect(try additions("id = \"politics\"\nname = \"Politics\"\n") == [])
  }
}
