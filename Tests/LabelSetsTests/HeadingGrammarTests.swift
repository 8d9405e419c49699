import Documents
import Testing

@testable import LabelSets

@Suite("Headings as a grammar")
struct HeadingGrammarTests {
  private static let builtIn = HeadingGrammar(.builtIn())

  private func naming(_ heading: String, _ grammar: HeadingGrammar = Self.builtIn) -> Naming {
    let text = Array(heading.utf8)
    return grammar.naming(HeadingWords(text, text.indices, limit: 40), in: text)
  }

  /// The label that a heading names with each of its words explained.
  private func label(_ heading: String, _ grammar: HeadingGrammar = Self.builtIn) -> LabelID? {
    let naming = naming(heading, grammar)
    return naming.isPlain || naming.isAgreement ? naming.label?.id : nil
  }

  @Test(
    "A side's word with a noun, a form or its matter names the side",
    arguments: [
      ("Progressive View", "progressive"), ("FROM THE LEFT", "progressive"),
      ("From the Right:", "conservative"), ("2. Progressives/Liberals:", "progressive"),
      ("Liberal/Progressive Perspective", "progressive"), ("What the left is saying", "progressive"),
      ("Conservative/Right-leaning Perspectives", "conservative"),
      ("What the Left isn’t reading", "conservative"),
      ("What the Right isn't reading", "progressive"),
      ("Right-Wing Perspectives on Harbour Fees", "conservative"),
      ("Centrist/Moderate Perspectives", "center"), ("Snippets From the Center", "center"),
      ("Areas of Potential Overlap", "common-ground"), ("Where they agree", "common-ground"),
      ("Both sides want cleaner water:", "common-ground"),
      ("Arguments FOR the ferry (Proponents’ View)", "pro"), ("The case against the ferry", "con"),
      ("Supporters argue that:", "pro"), ("What do critics say?", "con"),
      ("Pro-Ferry Position (Sailors/Shopkeepers)", "pro"), ("Disadvantages", "con"),
      ("Some key benefits of the night ferry", "pro"), ("Turn 3: PRO Rebuttal", "pro"),
      ("Option A – Cons", "con"), ("Ann Lee (against the ferry)", "con"),
      ("JUSTICE LOW, with whom JUSTICE TIDE joins, dissenting.", "dissent"),
      ("CHIEF JUSTICE REED delivered the opinion of the Court.", "majority"),
      ("Vorteile", "pro"), ("Arguments contre", "con"), ("A favor", "pro"),
      ("Puntos de acuerdo", "common-ground"),
    ])
  func announces(heading: String, id: LabelID) {
    #expect(label(heading) == id)
  }

  @Test(
    "A heading over both sides, or about something else, names none plainly",
    arguments: [
      "Arguments for and against the ferry", "Conservative vs. Liberal", "Pros and Cons of the Ferry",
      "Perspectives from the left and the right", "How the left and the right see the ferry",
      "Left out", "The right time to plant", "For sale", "Democrats on the council walk out",
      "Progressive rock",
      "Harbour benefits office", "Key areas of disagreement", "Concerns", "How the ferry helps",
    ])
  func announcesNothing(heading: String) {
    #expect(label(heading) == nil)
  }

  @Test(
    "Words that other headings use too name a side only weakly",
    arguments: [
      ("Concerns", "con"), ("Yes", "pro"), ("How the ferry helps", "pro"), ("Democrats", "progressive"),
    ])
  func weakly(heading: String, id: LabelID) {
    let naming = naming(heading)
    #expect(naming.label?.id == id)
    #expect(naming.kind >= .deed)
  }

  @Test(
    "What stands over sides is told from what tells options apart",
    arguments: [
      ("Pros and Cons of the Options", true, false), ("Perspectives", true, false), ("Option 2", false, true),
      ("The Ferry", false, false),
    ])
  func groups(heading: String, isGroup: Bool, isOption: Bool) {
    let naming = naming(heading)
    #expect(naming.isGroup == isGroup)
    #expect(naming.isOption == isOption)
  }

  @Test("A reader's set widens the grammar, with weak words and wordings too")
  func readersSet() throws {
    let toml = LabelCatalogTests.harbour + "\nwordings = [\"coal\"]\nweak = [\"the stokers {topic}\"]\n"
    let grammar = HeadingGrammar(try LabelCatalog.builtIn().adding(toml: toml, file: "harbour.toml"))
    #expect(label("Steam crew", grammar) == "steam")
    #expect(label("Steam crew") == nil)
    #expect(label("Coal", grammar) == "steam")
    #expect(naming("The stokers below", grammar).label?.id == "steam")
    #expect(label("The stokers below", grammar) == nil)
  }
}
