import Documents

/// A run of lines that belong together by their form alone: what a reader sees before reading a word.
struct Piece: Equatable {
  enum Kind: Equatable {
    case paragraph
    /// A Markdown heading, level 1 to 6.
    case heading(level: Int)
    /// A line that is bold from end to end.
    case boldLine
    case list
    case code
    case table
    /// A line of nothing but dashes, stars, underscores.
    case rule
    case frontMatter
    /// A line of front matter that says something of the document.
    case field(FrontMatter.Field)
    /// Images alone: what they show, in words.
    case image
    /// Where links lead, apart from them.
    case linkDefinition
    /// A note, behind its mark, or what goes on with one.
    case footnote
    /// Tags, comments and other marks of Markdown that show nothing.
    case markup
    /// A running head, a page number or a watermark.
    case pageLine
    /// Control characters and other marks that show nothing.
    case invisible
  }

  var kind: Kind
  /// Indices of its lines.
  @CompactRange var lines: Range<Int>
  /// The bytes it covers, markup and all.
  @CompactRange var range: Range<Int>
  /// How deep it stands in quotations.
  @Compact var quoteDepth: Int
  /// The bytes of the source that it covers, where the text that is read is not the source's.
  var sourceRange: Range<Int>?
  /// How many lists stand around it; of a list the list itself counts.
  @Compact var listDepth = 0
  /// Whether a blank line (or the edge of the source) stands before and after it.
  var standsAlone = false

  /// Where it stands in the source.
  var place: SourceRange { SourceRange(range.lowerBound, range.upperBound) }

  /// Whether it was marked up as a heading.
  var isMarkedHeading: Bool {
    switch kind {
    case .heading, .boldLine: true
    default: false
    }
  }
}
