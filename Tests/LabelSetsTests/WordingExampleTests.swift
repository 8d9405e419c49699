import Documents
import LabelSets
import Testing

@Suite("Examples of wordings")
struct WordingExampleTests {
  private let set: LabelSet = {
    var set = LabelCatalog.builtIn().sets[1]
    set.nouns = ["view", "case"]
    return set
  }()

  @Test(
    "The first of each choice, without what may be missing",
    arguments: [
      ("what|how the? {side} says|thinks it?", "what left says"),
      ("the {noun} from the {side}", "the view from the left"),
      ("why the {side} opposes {topic}", "why the left opposes …"), ("for {topic}:", "for …:"),
      ("{verb}|seen from the {side}", "seen from the left"),
      ("middle ground", nil),
    ])
  func examples(wording: String, example: String?) {
    #expect(set.example(of: wording, side: "left") == example)
  }

  @Test("Where nothing stands for the side or the noun there is no example")
  func nothing() {
    #expect(set.example(of: "from the {side}", side: nil) == nil)
    #expect(LabelCatalog.builtIn().sets[1].example(of: "the {noun}", side: "left") == nil)
  }

  @Test("Every wording of the built-in sets matches its example")
  func matched() {
    let catalog = LabelCatalog.builtIn()
    let grammar = HeadingGrammar(catalog)
    for set in catalog.sets {
      for definition in set.labels {
        let forms = definition.words.isEmpty ? [] : set.forms
        for wording in forms + definition.wordings + definition.weakWordings {
          let heading = set.example(of: wording, side: definition.words.first) ?? wording
          let text = Array(heading.replacing("…", with: "ferries").utf8)
          let words = HeadingWords(text, text.indices, limit: 40)
          let matches = grammar.matches(words.words[...], after: words.after)
          #expect(
            matches.contains { $0.label == definition.label && $0.count == words.words.count },
            "\(definition.label.id): \(wording): \(heading)")
        }
      }
    }
  }
}
