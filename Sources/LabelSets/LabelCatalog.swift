import Documents

/// All label sets a run knows: the built-in ones, and the reader's own.
public struct LabelCatalog: Equatable, Sendable {
  public private(set) var sets: [LabelSet] = []

  /// A catalog of no sets, to add to.
  public init() {}

  private init(sets: [LabelSet]) { self.sets = sets }

  /// The label sets inside the program.
  public static func builtIn() -> LabelCatalog { LabelCatalog(sets: LabelSet.builtIn) }

  /// Every label, set by set, in the order that each set gives them.
  public var labels: [Label] {
    sets.flatMap { set in
      set.labels.map(\.label).enumerated()
        .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element)
    }
  }

  /// The label with that id; nil where no set has it.
  public func label(_ id: LabelID) -> Label? {
    for set in sets {
      if let definition = set.labels.first(where: { $0.label.id == id }) { return definition.label }
    }
    return nil
  }

  /// The catalog with what a label-set file says added: a new set, labels for a set, or wordings for a label.
  ///
  /// - Parameters:
  ///   - toml: the file's text.
  ///   - file: its name, for errors.
  public func adding(toml: String, file: String) throws(LabelSetError) -> LabelCatalog {
    let read = try LabelSetFile(toml: toml, file: file)
    var catalog = self
    let known = catalog.sets.firstIndex { $0.id == read.id }
    let index = known ?? catalog.sets.count
    if known == nil {
      guard let name = read.name else {
        throw LabelSetError(.missing(key: "name"), file: file, line: read.line)
      }
      catalog.sets.append(
        LabelSet(
          id: read.id, name: name, nouns: [], verbs: [], forms: [], weakForms: [], labels: []))
    }
    catalog.sets[index].name = read.name ?? catalog.sets[index].name
    catalog.sets[index].nouns += read.nouns
    catalog.sets[index].verbs += read.verbs
    catalog.sets[index].forms += read.forms
    catalog.sets[index].weakForms += read.weakForms
    catalog.sets[index].fillers += read.fillers
    catalog.sets[index].prepositions += read.prepositions
    catalog.sets[index].differences += read.differences
    catalog.sets[index].groups += read.groups
    catalog.sets[index].falseFriends += read.falseFriends
    catalog.sets[index].closings += read.closings
    for entry in read.labels {
      do {
        try catalog.add(entry, to: index)
      } catch {
        throw LabelSetError(error, file: file, line: entry.line)
      }
    }
    return catalog
  }

  private mutating func add(_ entry: LabelSetFile.LabelEntry, to set: Int) throws(LabelSetError.Fact) {
    if let known = sets[set].labels.firstIndex(where: { $0.label.id.rawValue == entry.id }) {
      sets[set].labels[known].extend(by: entry)
      return
    }
    guard let name = entry.name else { throw .missing(key: "name") }
    guard let role = entry.role else { throw .missing(key: "role") }
    let announcing = [
      entry.words, entry.weakWords, entry.wordings, entry.weakWordings, entry.holders, entry.deeds,
      entry.prepositions, entry.prefixes, entry.stems, entry.endings, entry.signatures,
    ]
    guard announcing.contains(where: { !$0.isEmpty }) || LabelID(rawValue: entry.id) == .body else {
      throw .noWordings(label: entry.id)
    }
    let label = Label(
      id: LabelID(rawValue: entry.id), name: name, role: role,
      order: entry.order ?? sets[set].labels.count + 1)
    sets[set].labels.append(
      LabelDefinition(
        label: label, words: entry.words, weakWords: entry.weakWords, wordings: entry.wordings,
        weakWordings: entry.weakWordings, holders: entry.holders, deeds: entry.deeds,
        prepositions: entry.prepositions, prefixes: entry.prefixes, stems: entry.stems,
        endings: entry.endings, signatures: entry.signatures))
  }
}

extension LabelSetError.Fact: Error {}

extension LabelDefinition {
  fileprivate mutating func extend(by entry: LabelSetFile.LabelEntry) {
    label.name = entry.name ?? label.name
    label.role = entry.role ?? label.role
    label.order = entry.order ?? label.order
    words += entry.words
    weakWords += entry.weakWords
    wordings += entry.wordings
    weakWordings += entry.weakWordings
    holders += entry.holders
    deeds += entry.deeds
    prepositions += entry.prepositions
    prefixes += entry.prefixes
    stems += entry.stems
    endings += entry.endings
    signatures += entry.signatures
  }
}
