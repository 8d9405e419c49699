import Documents
import TestSupport
import Testing

@testable import LabelSets

@Suite("The label catalog")
struct LabelCatalogTests {
  @Test("The sets inside the program are those of Resources/labels")
  func upToDate() throws {
    let read = try ["shared", "politics", "pro-con", "court"].reduce(LabelCatalog()) { catalog, name in
      let bytes = try TemporaryFolder.bytes(of: PackageFolder.path + "Resources/labels/\(name).toml")
      return try catalog.adding(toml: String(decoding: bytes, as: UTF8.self), file: "\(name).toml")
    }
    let source = PackageFolder.path + "Sources/LabelSets/BuiltInSets.swift"
    try Golden.expect(BuiltInSource.text(of: read.sets), at: source)
  }

  @Test("The built-in sets hold what the reader's sections need")
  func builtIn() throws {
    let catalog = LabelCatalog.builtIn()
    #expect(catalog.sets.map(\.id) == ["shared", "politics", "pro-con", "court"])
    for id: LabelID in [
      "body", "summary", "background", "other", "progressive", "conservative", "center", "common-ground",
      "pro", "con",
      "majority", "concurrence", "dissent",
    ] {
      #expect(catalog.label(id) != nil, "\(id)")
    }
    #expect(catalog.label("progressive")?.role == .side)
    #expect(catalog.label("common-ground")?.role == .shared)
    #expect(catalog.label("body")?.role == .report)
    #expect(catalog.label("nobody") == nil)
    #expect(Set(catalog.labels.map(\.id)).count == catalog.labels.count)
  }

  @Test("A reader's file adds a set")
  func addsSet() throws {
    let catalog = try LabelCatalog.builtIn().adding(toml: Self.harbour, file: "harbour.toml")
    #expect(catalog.sets.last?.name == "Harbour")
    #expect(catalog.label("sail") == Label(id: "sail", name: "Sail", role: .side, order: 1))
  }

  @Test("An empty word announces nothing")
  func emptyWords() throws {
    let toml = Self.harbour.replacing("\"steam\"]", with: "\"\", \" \"]").replacing("crew", with: "")
    let catalog = try LabelCatalog.builtIn().adding(toml: toml, file: "harbour.toml")
    let words = HeadingWords(Array("Steam".utf8), 0..<5, limit: 2)
    #expect(HeadingGrammar(catalog).matches(words.words[...], after: words.after).isEmpty)
  }

  @Test("A wording that fits words in very many ways is tried in each only once", .timeLimit(.minutes(1)))
  func manyWays() throws {
    func matches(_ part: String, _ count: Int, _ heading: String) throws -> [HeadingMatch] {
      let wording = String(repeating: part, count: count) + "b"
      let toml = Self.harbour.replacing("\"steam\"]", with: "\"steam\"]\nwordings = [\"\(wording)\"]")
      let catalog = try LabelCatalog.builtIn().adding(toml: toml, file: "harbour.toml")
      let words = HeadingWords(Array(heading.utf8), 0..<heading.utf8.count, limit: 40)
      return HeadingGrammar(catalog).matches(words.words[...], after: words.after)
    }
    let start = String(repeating: "a ", count: 38)
    // As many words as a wording can have.
    for (part, count) in [("a? ", 63), ("{topic} a ", 31), ("{topic} ", 63)] {
      #expect(try matches(part, count, start + "c").isEmpty)
    }
    #expect(try matches("a? ", 63, start + "b").map(\.count) == [39])
  }

  @Test("A wording of more words than any heading cannot be read")
  func longestWording() {
    #expect(HeadingPatterns.canRead(String(repeating: "a? ", count: 63) + "b"))
    #expect(!HeadingPatterns.canRead(String(repeating: "a? ", count: 64) + "b"))
  }

  @Test(
    "A typing error in a table's head is an error at its place",
    arguments: ["[*]", "[é]", "[^1]", "[(", "[["])
  func brokenHead(head: String) {
    let error = #expect(throws: LabelSetError.self) {
      _ = try LabelCatalog().adding(toml: "id = \"x\"\n\(head)\n", file: "a.toml")
    }
    #expect(error?.line == 2 && error?.column != nil, "\(String(describing: error))")
  }

  @Test("A reader's file adds a wording to a label and leaves the rest of it alone")
  func addsWording() throws {
    let built = LabelCatalog.builtIn()
    let catalog = try built.adding(
      toml: "id = \"politics\"\n[[label]]\nid = \"progressive\"\nwordings = [\"the rose column\"]\n",
      file: "mine.toml")
    #expect(catalog.sets.count == built.sets.count)
    #expect(catalog.label("progressive") == built.label("progressive"))
    let definition = catalog.sets[1].labels.first { $0.label.id == "progressive" }
    #expect(definition?.wordings.last == "the rose column")
  }

  @Test(
    "What is wrong with a file is told with its line",
    arguments: [
      ("id = \"x\"\nname = \n", 2), ("name = \"X\"\n", 1), ("id = \"x\"\n", 1),
      ("\nid = \"X y\"\nname = \"X\"\n", 2),
      (
        "id = \"x\"\nname = \"X\"\n\n[[label]]\nid = \"a\"\nname = \"A\"\nrole = \"friend\"\nwords = [\"a\"]\n",
        7
      ),
      ("id = \"x\"\nname = \"X\"\n\n[[label]]\nname = \"A\"\nrole = \"side\"\nwords = [\"a\"]\n", 4),
      ("id = \"x\"\nname = \"X\"\n[[label]]\nid = \"a\"\nname = \"A\"\nrole = \"side\"\n", 3),
      ("id = \"x\"\nname = \"X\"\nnouns = \"a\"\n", 3), ("id = \"x\"\nname = \"X\"\ncolour = 1\n", 3),
      ("id = \"x\"\nname = \"X\"\nforms = [\n  \"{side}\",\n  \"{sid} says\",\n]\n", 5),
    ])
  func errors(toml: String, line: Int) {
    let error = #expect(throws: LabelSetError.self) {
      try LabelCatalog.builtIn().adding(toml: toml, file: "f.toml")
    }
    #expect(error?.line == line)
    #expect(error?.file == "f.toml")
  }

  static let harbour = """
    id = "harbour"
    name = "Harbour"
    forms = ["{side} {noun}"]
    nouns = ["crew"]

    [[label]]
    id = "sail"
    name = "Sail"
    role = "side"
    words = ["sail", "canvas"]

    [[label]]
    id = "steam"
    name = "Steam"
    role = "side"
    words = ["steam"]
    """
}
