import Documents
import LabelSets
import Typography

/// Label sets for people: a line for each set, each label, and each thing that announces it.
struct LabelListing {
  let sets: [LabelSet]

  /// All of it; a word at the start of each line says what the line is.
  var text: String {
    Printable.text(sets.map(lines).map { $0.joined() }.joined(separator: "\n"), keepingLines: true)
  }

  private func lines(of set: LabelSet) -> [String] {
    let side = set.labels.lazy.compactMap(\.words.first).first
    return ["set \(set.id): \(set.name)\n"]
      + list("nouns", set.nouns)
      + list("verbs", set.verbs)
      + set.forms.map { line("form", $0, example: set.example(of: $0, side: side)) }
      + set.weakForms.map { line("weak form", $0, example: set.example(of: $0, side: side)) }
      + set.labels.flatMap { lines(of: $0, in: set) }
  }

  private func lines(of definition: LabelDefinition, in set: LabelSet) -> [String] {
    let label = definition.label
    func lines(_ kind: String, _ wordings: [String]) -> [String] {
      wordings.map { line(kind, $0, example: set.example(of: $0, side: definition.words.first)) }
    }
    return ["  label \(label.id): \(label.name), \(label.role.rawValue), \(label.order)\n"]
      + list("words", definition.words).map { "  " + $0 }
      + list("weak words", definition.weakWords).map { "  " + $0 }
      + lines("wording", definition.wordings).map { "  " + $0 }
      + lines("weak", definition.weakWordings).map { "  " + $0 }
  }

  private func list(_ kind: String, _ words: [String]) -> [String] {
    words.isEmpty ? [] : ["  \(kind) \(words.joined(separator: ", "))\n"]
  }

  private func line(_ kind: String, _ wording: String, example: String?) -> String {
    "  \(kind) \(wording)" + (example.map { "  “\($0)”" } ?? "") + "\n"
  }
}
