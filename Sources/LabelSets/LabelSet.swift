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
  /// Words that say nothing of a side: “the”, “some”.
  public var fillers: [String] = []
  /// Words that lead from a side to its matter: “for”, “on”.
  public var prepositions: [String] = []
  /// Words of headings over sides that do not agree.
  public var differences: [String] = []
  /// Words of headings that stand over all sides: “perspectives”.
  public var groups: [String] = []
  /// Phrases that hold a word of a side and name none: “right now”.
  public var falseFriends: [String] = []
  /// What a closing paragraph says that belongs to no side: “on balance”.
  public var closings: [String] = []
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
  /// Those who hold the side: “supporters”.
  public var holders: [String] = []
  /// What the side says that something does: “helps”.
  public var deeds: [String] = []
  /// Words that name the side before its matter: “for”.
  public var prepositions: [String] = []
  /// What stands before its matter with a hyphen: “pro”.
  public var prefixes: [String] = []
  /// How a sentence about all sides begins: “both sides”.
  public var stems: [String] = []
  /// How the side's texts end, where they end alike: “it is so ordered”.
  public var endings: [String] = []
  /// The offices with which those sign who speak for the side: “Low, J.”
  public var signatures: [String] = []
}
