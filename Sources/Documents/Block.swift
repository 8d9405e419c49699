/// A piece of text with the place it was read from.
public struct RangedText: Equatable, Sendable {
  /// The text with markup and line breaks folded away, nothing added.
  public var text: String
  /// Where it stands in the source; nil in formats without ranges (HTML).
  public var range: SourceRange?
  /// Where the text's bytes come from.
  public var origins: OffsetMap

  /// - Parameters:
  ///   - text: the text as it is shown.
  ///   - range: where it stands.
  ///   - origins: where the text's bytes come from; nil where they are those of `range`, one for one.
  public init(_ text: String, _ range: SourceRange?, origins: OffsetMap? = nil) {
    self.text = text
    self.range = range
    self.origins = origins ?? OffsetMap(range.map { [.init(text: 0, source: $0.start)] } ?? [])
  }
}

/// A stretch of a text that its source sets apart from the rest.
public struct StyledRange: Equatable, Sendable {
  /// How it is set.
  public enum Style: Equatable, Sendable {
    case emphasis, strong
  }

  /// UTF-8 offsets in the text.
  public var range: Range<Int>
  public var style: Style

  public init(_ style: Style, _ range: Range<Int>) {
    self.style = style
    self.range = range
  }
}

/// One contiguous piece of a section: a paragraph, a list, an item of one, a table.
public struct Block: Equatable, Sendable {
  /// What a block is.
  public enum Kind: String, Sendable, CaseIterable {
    case paragraph, quotation, list
    /// A top-level item of a list, with its mark and what is nested in it, a line an item; it is a block where its
    /// section is mainly a list.
    case item
    case subheading, code, table
  }

  public var kind: Kind
  /// The text with markup and line breaks folded away, nothing added. Lists, items, code and tables keep their
  /// line feeds.
  public var text: String
  /// Where it stands in the source; nil in formats without ranges.
  public var range: SourceRange?
  /// Whether it goes on with the paragraph of the block before it, which junk or a page head interrupted.
  public var continues: Bool
  /// Whether it goes on without a space: inside of a word, or in writing that has no spaces.
  public var continuesWord = false
  /// Where the text's bytes come from.
  public var origins: OffsetMap
  /// What its source emphasises, in the order in which it begins; none in plain text.
  public var styles: [StyledRange] = []
  /// Of a list or an item: what its lines are besides their text; empty where that says nothing.
  public var listLines: [ListLine] = []

  public init(
    kind: Kind = .paragraph, text: String, range: SourceRange?, continues: Bool = false,
    origins: OffsetMap = OffsetMap()
  ) {
    self.kind = kind
    self.text = text
    self.range = range
    self.continues = continues
    self.origins = origins
  }
}
