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
      + list("fillers", set.fillers)
      + list("prepositions", set.prepositions)
      + list("differences", set.differences)
      + list("groups", set.groups)
      + list("false friends", set.falseFriends)
      + list("closings", set.closings)
      + set.forms.map { line("form", $0, example: set.example(of: $0, side: side)) }
      + set.weakForms.map { line("weak form", $0, example: set.example(of: $0, side: side)) }
      + set.labels.flatMap { lines(of: $0, in: set) }
  }

  private func lines(of definition: LabelDefinition, in set: LabelSet) -> [String] {
    let label = definition.label
    func lines(_ kind: String, _ wordings: [String]) -> [String] {
      wordings.map { line(kind, $0, example: set.example(of: $0, side: definition.words.first)) }
    }
    let announcing =
      list("words", definition.words)
      + list("weak words", definition.weakWords)
      + list("holders", definition.holders)
      + list("deeds", definition.deeds)
      + list("prepositions", definition.prepositions)
      + list("prefixes", definition.prefixes)
      + list("stems", definition.stems)
      + list("endings", definition.endings)
      + list("signatures", definition.signatures)
      + lines("wording", definition.wordings)
      + lines("weak", definition.weakWordings)
    return ["  label \(label.id): \(label.name), \(label.role.rawValue), \(label.order)\n"]
      + announcing.map { "  " + $0 }
  }

  private func list(_ kind: String, _ words: [String]) -> [String] {
    words.isEmpty ? [] : ["  \(kind) \(words.joined(separator: ", "))\n"]
  }

  private func line(_ kind: String, _ wording: String, example: String?) -> String {
    "  \(kind) \(wording)" + (example.map { "  “\($0)”" } ?? "") + "\n"
  }
}
