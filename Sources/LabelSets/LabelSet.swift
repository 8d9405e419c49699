import Documents

/// A named family of labels, with the wordings of the headings that announce them.
public struct LabelSet: Equatable, Sendable {
  /// Lower-case letters, digits and hyphens.
  public var id: String
  public var name: String
  /// What a heading may say after a side: “view”, “perspectives”.
  public var nouns: [String]
  /// What a side is said to do: “say”, “want”.
  public var verbs: [String]
  /// Heading wordings that hold for every label of the set, `{side}` standing for one of its words.
  public var forms: [String]
  /// Forms that count only where another label of the set stands beside them.
  public var weakForms: [String]
  public var labels: [LabelDefinition]
}

/// A label with the wordings that announce it.
public struct LabelDefinition: Equatable, Sendable {
  public var label: Label
  /// Words for the side, put where the set's forms say `{side}`.
  public var words: [String]
  /// Words for the side that other headings use too: forms with one count only beside another label of the set.
  public var weakWords: [String]
  /// Headings of the label's own.
  public var wordings: [String]
  /// Headings that count only where another label of the set stands beside them.
  public var weakWordings: [String]
}
