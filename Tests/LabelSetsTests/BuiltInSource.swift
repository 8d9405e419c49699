@testable import LabelSets

/// The Swift source of the built-in label sets.
struct BuiltInSource {
  private var lines = [
    "// Written from Resources/labels by a test: change those files, then run",
    "// TRIPTYCH_RECORD=1 swift test --filter LabelSetsTests",
    "// swift-format-ignore-file", "", "import Documents", "", "extension LabelSet {",
    "  /// The label sets of Resources/labels, as the program starts with them.",
  ]

  static func text(of sets: [LabelSet]) -> String {
    var source = BuiltInSource()
    let names = sets.map { String($0.id.filter { $0 != "-" }) }
    source.lines.append("  static var builtIn: [LabelSet] { [\(names.joined(separator: ", "))] }")
    for (set, name) in zip(sets, names) { source.add(set, name) }
    source.lines.append("}")
    return source.lines.map { $0 + "\n" }.joined()
  }

  private mutating func add(_ set: LabelSet, _ name: String) {
    lines += [
      "", "  private static let \(name) = LabelSet(", "    id: \(quoted(set.id)), name: \(quoted(set.name)),",
    ]
    add("nouns", set.nouns, indent: 4)
    add("verbs", set.verbs, indent: 4)
    add("forms", set.forms, indent: 4)
    add("weakForms", set.weakForms, indent: 4)
    for (name, words) in [
      ("fillers", set.fillers), ("prepositions", set.prepositions), ("differences", set.differences),
      ("groups", set.groups), ("falseFriends", set.falseFriends), ("closings", set.closings),
    ] where !words.isEmpty { add(name, words, indent: 4) }
    lines.append("    labels: [")
    for definition in set.labels { add(definition) }
    lines.append("    ])")
  }

  private mutating func add(_ definition: LabelDefinition) {
    let label = definition.label
    lines.append("      LabelDefinition(")
    lines.append(
      "        label: Label(id: \(quoted(label.id.rawValue)), name: \(quoted(label.name)), role: .\(label.role), "
        + "order: \(label.order)),")
    add("words", definition.words, indent: 8)
    add("weakWords", definition.weakWords, indent: 8)
    add("wordings", definition.wordings, indent: 8)
    add("weakWordings", definition.weakWordings, indent: 8)
    for (name, words) in [
      ("holders", definition.holders), ("deeds", definition.deeds), ("prepositions", definition.prepositions),
      ("prefixes", definition.prefixes), ("stems", definition.stems), ("endings", definition.endings),
      ("signatures", definition.signatures),
    ] where !words.isEmpty { add(name, words, indent: 8) }
    lines[lines.count - 1].removeLast()
    lines[lines.count - 1] += "),"
  }

  /// A list of strings, as many on a line as 190 columns hold.
  private mutating func add(_ name: String, _ strings: [String], indent: Int) {
    let margin = String(repeating: " ", count: indent)
    guard !strings.isEmpty else { return lines.append("\(margin)\(name): [],") }
    lines.append("\(margin)\(name): [")
    var line = margin + " "
    for string in strings {
      let next = " \(quoted(string)),"
      if line.count + next.count > 190 {
        lines.append(line)
        line = margin + " "
      }
      line += next
    }
    lines += [line, "\(margin)],"]
  }

  private func quoted(_ string: String) -> String { string.debugDescription }
}
