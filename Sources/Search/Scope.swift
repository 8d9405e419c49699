import Documents

/// Where is searched: under some labels, in some documents, or everywhere but there.
public struct Scope: Hashable, Sendable {
  private var labels: Set<LabelID> = []
  private var otherLabels: Set<LabelID> = []
  private var documents: Set<Int> = []
  private var otherDocuments: Set<Int> = []

  /// Everywhere.
  public init() {}

  /// Whether a text is in it.
  ///
  /// - Parameter document: index of the document, from 0.
  public func contains(document: Int, label: LabelID) -> Bool {
    contains(document: document) && !otherLabels.contains(label) && (labels.isEmpty || labels.contains(label))
  }

  /// Whether any text of a document may be in it.
  public func contains(document: Int) -> Bool {
    !otherDocuments.contains(document) && (documents.isEmpty || documents.contains(document))
  }

  /// The same within one document of which it is known that it is in it.
  public var ofLabels: Scope {
    var scope = self
    (scope.documents, scope.otherDocuments) = ([], [])
    return scope
  }

  /// What a scope can name.
  enum Part {
    case label(LabelID)
    case document(Int)
  }

  mutating func add(_ part: Part, excluding: Bool) {
    switch (part, excluding) {
    case (.label(let label), false): labels.insert(label)
    case (.label(let label), true): otherLabels.insert(label)
    case (.document(let document), false): documents.insert(document)
    case (.document(let document), true): otherDocuments.insert(document)
    }
  }
}

/// The labels and the documents that a scope can name.
public struct ScopeNames: Equatable, Sendable {
  /// Labels, in the order in which a prefix picks them.
  public let labels: [LabelID]
  /// Names of the documents' files.
  public let documents: [String]

  /// - Parameter labels: `title` and `discarded` are added, the latter last.
  public init(labels: [LabelID], documents: [String]) {
    var seen: Set<LabelID> = []
    self.labels = ([.title] + labels + [.discarded]).filter { seen.insert($0).inserted }
    self.documents = documents
  }

  /// The names that occur in documents.
  public init(_ documents: [Document]) {
    self.init(
      labels: documents.flatMap(\.sections).map(\.label), documents: documents.map(\.source.name))
  }

  /// What a word names: a document by its number from 1; a label, or the first that begins so; a document whose
  /// file's name begins so.
  func part(_ word: String) -> Scope.Part? {
    if let number = Int(word), documents.indices.contains(number - 1) { return .document(number - 1) }
    let word = word.lowercased()
    guard !word.isEmpty else { return nil }
    let label = labels.first { $0.rawValue == word } ?? labels.first { $0.rawValue.hasPrefix(word) }
    if let label { return .label(label) }
    return documents.firstIndex { $0.lowercased().hasPrefix(word) }.map { .document($0) }
  }
}

/// A scope that names nothing.
public struct UnknownScope: Error, Equatable, Sendable {
  /// The word after the `@`.
  public var word: String
  public var known: ScopeNames

  public init(word: String, known: ScopeNames) {
    self.word = word
    self.known = known
  }
}

/// What a reader types to search: scopes (`@conservative`, `-@2`), then the words to find. Words that begin with
/// `@` or `-@` themselves stand behind a backslash.
public struct SearchWords: Equatable, Sendable {
  public var scope = Scope()
  /// What is to be found.
  public var phrase: String

  public init(_ typed: String, names: ScopeNames) throws(UnknownScope) {
    var rest = Substring(typed)
    while let word = Self.scopeWord(of: rest) {
      let name = String(word.text.drop { $0 == "-" }.dropFirst())
      guard let part = names.part(name) else { throw UnknownScope(word: name, known: names) }
      scope.add(part, excluding: word.text.first == "-")
      rest = word.rest
    }
    let isQuoted = rest.hasPrefix("\\@") || rest.hasPrefix("\\-@")
    phrase = String(isQuoted ? rest.dropFirst() : rest)
  }

  /// The scope that a text begins with, and what follows it.
  private static func scopeWord(of text: Substring) -> (text: Substring, rest: Substring)? {
    let start = text.drop(while: \.isWhitespace)
    guard start.hasPrefix("@") || start.hasPrefix("-@") else { return nil }
    let word = start.prefix { !$0.isWhitespace }
    return (word, start[word.endIndex...].drop(while: \.isWhitespace))
  }
}

extension LabelID {
  /// What stands outside of sections: title, standfirst, byline, date.
  public static let title: LabelID = "title"
  static let discarded: LabelID = "discarded"
}
