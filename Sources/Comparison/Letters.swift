extension Grid {
  /// A few letters for each entry that takes part in comparisons, to say where else its wording stands: the start of
  /// its name, as long as it must be to tell its document's entries apart (“P”, “Con”, “Com”), behind the document's
  /// number where there are several.
  public var letters: [Int: String] {
    var letters: [Int: String] = [:]
    let all = Dictionary(grouping: entries.indices.filter(takesPart)) { entries[$0].document }
    for (document, own) in all {
      let names = Set(own.map { entries[$0].name })
      let number = documents.count > 1 ? "\(document + 1)" : ""
      for entry in own { letters[entry] = number + Self.start(of: entries[entry].name, among: names) }
    }
    return letters
  }

  /// The shortest start of a name that no other name has; the whole name where there is none.
  private static func start(of name: String, among names: Set<String>) -> String {
    let others = names.subtracting([name])
    let length = (1...max(1, name.count)).first { length in
      !others.contains { $0.hasPrefix(name.prefix(length)) }
    }
    return String(name.prefix(length ?? name.count))
  }
}
