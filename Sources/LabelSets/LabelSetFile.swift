import Documents
import TOMLKit

/// One label-set file, read: what it says of its set and of each label, nil where it says nothing.
struct LabelSetFile {
  struct LabelEntry {
    var id: String
    var name: String?
    var role: Role?
    var order: Int?
    var words: [String]
    var weakWords: [String]
    var wordings: [String]
    var weakWordings: [String]
    var holders: [String]
    var deeds: [String]
    var prepositions: [String]
    var prefixes: [String]
    var stems: [String]
    var endings: [String]
    var signatures: [String]
  }

  var id: String
  var name: String?
  var nouns: [String]
  var verbs: [String]
  var forms: [String]
  var weakForms: [String]
  var fillers: [String]
  var prepositions: [String]
  var differences: [String]
  var groups: [String]
  var falseFriends: [String]
  var closings: [String]
  var labels: [LabelEntry]
}

extension LabelSetFile {
  /// Reads the TOML of a label-set file.
  init(toml: String, file: String) throws(LabelSetError) {
    self = try LabelSetReader(toml: toml, file: file).read()
  }
}

private struct LabelSetReader {
  let toml: String
  let file: String

  func read() throws(LabelSetError) -> LabelSetFile {
    let table = try parsed()
    try expectOnly(
      [
        "id", "name", "nouns", "verbs", "forms", "weak", "fillers", "prepositions", "differences", "groups",
        "false-friends", "closings", "label",
      ], in: table, label: nil)
    let id = try identifier(in: table, label: nil)
    var labels: [LabelSetFile.LabelEntry] = []
    for (index, value) in try tables(in: table).enumerated() {
      let label = try entry(value, index: index)
      if labels.contains(where: { $0.id == label.id }) {
        throw error(.repeatedLabel(label.id), key: "id", label: index)
      }
      labels.append(label)
    }
    return LabelSetFile(
      id: id, name: try string("name", in: table, label: nil),
      nouns: try strings("nouns", in: table, label: nil),
      verbs: try strings("verbs", in: table, label: nil),
      forms: try strings("forms", in: table, label: nil),
      weakForms: try strings("weak", in: table, label: nil),
      fillers: try strings("fillers", in: table, label: nil),
      prepositions: try strings("prepositions", in: table, label: nil),
      differences: try strings("differences", in: table, label: nil),
      groups: try strings("groups", in: table, label: nil),
      falseFriends: try strings("false-friends", in: table, label: nil),
      closings: try strings("closings", in: table, label: nil), labels: labels)
  }

  private func parsed() throws(LabelSetError) -> TOMLTable {
    do {
      return try TOMLTable(string: toml)
    } catch let problem as TOMLParseError {
      let place = problem.source.begin
      throw LabelSetError(
        .syntax(problem.description), file: file, line: max(1, place.line), column: max(1, place.column))
    } catch {
      throw LabelSetError(.syntax("\(error)"), file: file, line: 1)
    }
  }

  private func tables(in table: TOMLTable) throws(LabelSetError) -> [TOMLTable] {
    guard let value = table["label"] else { return [] }
    guard let array = value.array else { throw wrongType("label", "[[label]] tables", label: nil) }
    var tables: [TOMLTable] = []
    for value in array {
      guard let table = value.table else { throw wrongType("label", "[[label]] tables", label: nil) }
      tables.append(table)
    }
    return tables
  }

  private func entry(_ table: TOMLTable, index: Int) throws(LabelSetError) -> LabelSetFile.LabelEntry {
    try expectOnly(
      [
        "id", "name", "role", "order", "words", "weak-words", "wordings", "weak", "holders", "deeds",
        "prepositions", "prefixes", "stems", "endings", "signatures",
      ], in: table, label: index)
    return LabelSetFile.LabelEntry(
      id: try identifier(in: table, label: index), name: try string("name", in: table, label: index),
      role: try role(in: table, label: index), order: try order(in: table, label: index),
      words: try strings("words", in: table, label: index),
      weakWords: try strings("weak-words", in: table, label: index),
      wordings: try strings("wordings", in: table, label: index),
      weakWordings: try strings("weak", in: table, label: index),
      holders: try strings("holders", in: table, label: index),
      deeds: try strings("deeds", in: table, label: index),
      prepositions: try strings("prepositions", in: table, label: index),
      prefixes: try strings("prefixes", in: table, label: index),
      stems: try strings("stems", in: table, label: index),
      endings: try strings("endings", in: table, label: index),
      signatures: try strings("signatures", in: table, label: index))
  }

  private func identifier(in table: TOMLTable, label: Int?) throws(LabelSetError) -> String {
    guard let id = try string("id", in: table, label: label) else {
      throw error(.missing(key: "id"), key: nil, label: label)
    }
    let isGood =
      !id.isEmpty && id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    guard isGood else { throw error(.badID(id), key: "id", label: label) }
    return id
  }

  private func role(in table: TOMLTable, label: Int) throws(LabelSetError) -> Role? {
    guard let word = try string("role", in: table, label: label) else { return nil }
    guard let role = Role(rawValue: word) else { throw error(.unknownRole(word), key: "role", label: label) }
    return role
  }

  private func order(in table: TOMLTable, label: Int) throws(LabelSetError) -> Int? {
    guard let value = table["order"] else { return nil }
    guard let order = value.int else { throw wrongType("order", "a whole number", label: label) }
    return order
  }

  private func string(_ key: String, in table: TOMLTable, label: Int?) throws(LabelSetError) -> String? {
    guard let value = table[key] else { return nil }
    guard let string = value.string else { throw wrongType(key, "a string", label: label) }
    return string
  }

  private func strings(_ key: String, in table: TOMLTable, label: Int?) throws(LabelSetError) -> [String] {
    guard let value = table[key] else { return [] }
    guard let array = value.array else { throw wrongType(key, "a list of strings", label: label) }
    var strings: [String] = []
    for value in array {
      guard let string = value.string else { throw wrongType(key, "a list of strings", label: label) }
      strings.append(string)
    }
    return strings
  }

  private func expectOnly(_ known: [String], in table: TOMLTable, label: Int?) throws(LabelSetError) {
    if let key = table.keys.sorted().first(where: { !known.contains($0) }) {
      throw error(.unknownKey(key), key: key, label: label)
    }
  }

  private func wrongType(_ key: String, _ expected: String, label: Int?) -> LabelSetError {
    error(.wrongType(key: key, expected: expected), key: key, label: label)
  }

  private func error(_ fact: LabelSetError.Fact, key: String?, label: Int?) -> LabelSetError {
    LabelSetError(fact, file: file, line: LabelSetText(toml).line(of: key, label: label))
  }
}
