import Documents
import TOMLReading

/// One label-set file, read: what it says of its set and of each label, nil where it says nothing.
struct LabelSetFile {
  struct LabelEntry {
    /// Where it begins, from 1.
    var line: Int
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
  /// Where the id stands, from 1.
  var line: Int
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
      ], in: table)
    let id = try identifier(in: table)
    var ids: Set<String> = []
    var labels: [LabelSetFile.LabelEntry] = []
    for value in try tables(in: table) {
      let label = try entry(value)
      guard ids.insert(label.id).inserted else {
        throw error(.repeatedLabel(label.id), at: value["id"] ?? value)
      }
      labels.append(label)
    }
    return LabelSetFile(
      id: id, line: table["id"]?.line ?? 1, name: try string("name", in: table),
      nouns: try strings("nouns", in: table),
      verbs: try strings("verbs", in: table),
      forms: try wordings("forms", in: table),
      weakForms: try wordings("weak", in: table),
      fillers: try strings("fillers", in: table),
      prepositions: try strings("prepositions", in: table),
      differences: try strings("differences", in: table),
      groups: try strings("groups", in: table),
      falseFriends: try strings("false-friends", in: table),
      closings: try strings("closings", in: table), labels: labels)
  }

  private func parsed() throws(LabelSetError) -> TOMLNode {
    do {
      return try TOMLNode(toml: toml)
    } catch {
      throw LabelSetError(.syntax(error.words), file: file, line: error.line, column: error.column)
    }
  }

  private func tables(in table: TOMLNode) throws(LabelSetError) -> [TOMLNode] {
    guard let value = table["label"] else { return [] }
    guard let array = value.array, array.allSatisfy({ $0.table != nil }) else {
      throw wrongType("label", "[[label]] tables", value)
    }
    return array
  }

  private func entry(_ table: TOMLNode) throws(LabelSetError) -> LabelSetFile.LabelEntry {
    try expectOnly(
      [
        "id", "name", "role", "order", "words", "weak-words", "wordings", "weak", "holders", "deeds",
        "prepositions", "prefixes", "stems", "endings", "signatures",
      ], in: table)
    return LabelSetFile.LabelEntry(
      line: table.line,
      id: try identifier(in: table), name: try string("name", in: table),
      role: try role(in: table), order: try order(in: table),
      words: try strings("words", in: table),
      weakWords: try strings("weak-words", in: table),
      wordings: try wordings("wordings", in: table),
      weakWordings: try wordings("weak", in: table),
      holders: try strings("holders", in: table),
      deeds: try strings("deeds", in: table),
      prepositions: try strings("prepositions", in: table),
      prefixes: try strings("prefixes", in: table),
      stems: try strings("stems", in: table),
      endings: try strings("endings", in: table),
      signatures: try strings("signatures", in: table))
  }

  private func identifier(in table: TOMLNode) throws(LabelSetError) -> String {
    guard let node = table["id"], let id = try string("id", in: table) else {
      throw error(.missing(key: "id"), at: table)
    }
    let isGood =
      !id.isEmpty && id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    guard isGood else { throw error(.badID(id), at: node) }
    return id
  }

  private func role(in table: TOMLNode) throws(LabelSetError) -> Role? {
    guard let node = table["role"], let word = try string("role", in: table) else { return nil }
    guard let role = Role(rawValue: word) else { throw error(.unknownRole(word), at: node) }
    return role
  }

  private func order(in table: TOMLNode) throws(LabelSetError) -> Int? {
    guard let value = table["order"] else { return nil }
    guard let order = value.integer else { throw wrongType("order", "a whole number", value) }
    return order
  }

  private func string(_ key: String, in table: TOMLNode) throws(LabelSetError) -> String? {
    guard let value = table[key] else { return nil }
    guard let string = value.string else { throw wrongType(key, "a string", value) }
    return string
  }

  private func nodes(_ key: String, in table: TOMLNode) throws(LabelSetError) -> [TOMLNode] {
    guard let value = table[key] else { return [] }
    guard let array = value.array, array.allSatisfy({ $0.string != nil }) else {
      throw wrongType(key, "a list of strings", value)
    }
    return array
  }

  private func strings(_ key: String, in table: TOMLNode) throws(LabelSetError) -> [String] {
    try nodes(key, in: table).compactMap(\.string)
  }

  /// Strings that can be read as patterns of headings.
  private func wordings(_ key: String, in table: TOMLNode) throws(LabelSetError) -> [String] {
    var wordings: [String] = []
    for node in try nodes(key, in: table) {
      guard let wording = node.string else { continue }
      guard HeadingPatterns.canRead(wording) else { throw error(.badWording(wording), at: node) }
      wordings.append(wording)
    }
    return wordings
  }

  private func expectOnly(_ known: [String], in table: TOMLNode) throws(LabelSetError) {
    if let unknown = table.table?.first(where: { !known.contains($0.key) }) {
      throw error(.unknownKey(unknown.key), at: unknown.node)
    }
  }

  private func wrongType(_ key: String, _ expected: String, _ node: TOMLNode) -> LabelSetError {
    error(.wrongType(key: key, expected: expected), at: node)
  }

  private func error(_ fact: LabelSetError.Fact, at node: TOMLNode) -> LabelSetError {
    LabelSetError(fact, file: file, line: node.line)
  }
}
