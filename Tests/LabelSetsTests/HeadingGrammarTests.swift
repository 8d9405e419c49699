import Documents
import Testing

@testable import LabelSets

@Suite("Headings as a grammar")
struct HeadingGrammarTests {
  private static let builtIn = HeadingGrammar(.builtIn())

  /// The label that the whole of a heading announces.
  private func label(_ heading: String, _ grammar: HeadingGrammar = Self.builtIn) -> LabelID? {
    let text = Array(heading.utf8)
    let words = HeadingWords(text, text.indices, limit: 40)
    return grammar.matches(words.words[...], after: words.after)
      .first { $0.count == words.words.count }?.label.id
  }

  @Test(
    "A side's word with a noun, a form or a tail announces the side",
    arguments: [
      ("Progressive View", "progressive"), ("FROM THE LEFT", "progressive"),
      ("From the Right:", "conservative"),
      ("Liberal/Progressive Perspective", "progressive"), ("What the left is saying", "progressive"),
      ("Conservative/Right-leaning Perspectives", "conservative"),
      ("What the Left isn’t reading", "conservative"),
      ("What the Right isn't reading", "progressive"),
      ("Right-Wing Perspectives on Harbour Fees", "conservative"),
      ("Centrist/Moderate Perspectives", "center"), ("Snippets From the Center", "center"),
      ("Areas of Potential Overlap", "common-ground"), ("Where they agree", "common-ground"),
      ("Common Ground and Tensions", "common-ground"), ("Both sides want cleaner water:", "common-ground"),
      ("Arguments FOR the ferry (Proponents’ View)", "pro"), ("The case against the ferry", "con"),
      ("Supporters argue that:", "pro"), ("For the ferry:", "pro"), ("Against the ferry:", "con"),
      ("Pro-Ferry Position (Sailors/Shopkeepers)", "pro"), ("Disadvantages", "con"),
      ("JUSTICE LOW, with whom JUSTICE TIDE joins, dissenting.", "dissent"),
      ("CHIEF JUSTICE REED delivered the opinion of the Court.", "majority"),
    ])
  func announces(heading: String, id: LabelID) {
    #expect(label(heading) == id)
  }

  @Test(
    "A heading over both sides, or about something else, announces none",
    arguments: [
      "Arguments for and against the ferry", "Conservative vs. Liberal", "Pros and Cons of the Ferry",
      "Left out",
      "The right time to plant", "For sale", "Democrats on the council walk out", "Progressive rock",
    ])
  func announcesNothing(heading: String) {
    #expect(label(heading) == nil)
  }

  @Test("A reader's set widens the grammar")
  func readersSet() throws {
    let catalog = try LabelCatalog.builtIn().adding(toml: LabelCatalogTests.harbour, file: "harbour.toml")
    #expect(label("Steam crew", HeadingGrammar(catalog)) == "steam")
    #expect(label("Steam crew") == nil)
  }
}
