import Documents
import LabelSets

/// What one block of a document is by itself, read once: all that later stages ask.
struct Facts {
  enum Kind: Equatable {
    case paragraph
    /// A heading by markup; 1 is the highest level.
    case heading(level: Int)
    /// A line that is bold from end to end.
    case boldLine
    /// An item of a list, without the items inside it.
    case item
    case code, table
  }

  /// The marks that begin, end and fill a text.
  struct Marks: OptionSet {
    let rawValue: UInt32
    static let endsInColon = Marks(rawValue: 1 << 0)
    static let endsInQuestion = Marks(rawValue: 1 << 1)
    static let endsInEllipsis = Marks(rawValue: 1 << 2)
    /// A full stop, an exclamation mark, a semicolon or a comma.
    static let endsInStop = Marks(rawValue: 1 << 3)
    /// A quotation mark is the very last.
    static let endsInQuote = Marks(rawValue: 1 << 4)
    /// A quotation mark or an ellipsis stands among the last few characters.
    static let endsQuotation = Marks(rawValue: 1 << 5)
    static let opensInQuote = Marks(rawValue: 1 << 6)
    static let opensSmall = Marks(rawValue: 1 << 7)
    static let isCapitals = Marks(rawValue: 1 << 8)
    /// A sentence ends inside it.
    static let hasSentenceInside = Marks(rawValue: 1 << 9)
    static let isNumbered = Marks(rawValue: 1 << 10)
    /// Per cents, or a number with a sign.
    static let hasData = Marks(rawValue: 1 << 11)
    /// A dash stands before its first word.
    static let opensInDash = Marks(rawValue: 1 << 12)
    /// It has a verb that sentences have.
    static let isSentence = Marks(rawValue: 1 << 13)
    /// It is long, and written with small letters as sentences are.
    static let isLongPhrase = Marks(rawValue: 1 << 14)
  }

  var piece: PieceIndex
  /// The bytes it covers, marks and all: a piece, or an item of one.
  @CompactRange var range: Range<Int>
  var kind: Kind
  /// How deep it stands in lists: 0 outside of them.
  @Compact var depth: Int
  @Compact var quoteDepth: Int
  /// The bytes of its text, without a bullet.
  @CompactRange var text: Range<Int>
  /// Words, exact for short blocks and about right for long ones.
  @Compact var wordCount: Int
  /// Its words, where it is short enough to be a heading or a label.
  var words: HeadingWords?
  /// What its words name.
  var naming: Naming {
    get { named ?? Self.nothing }
    set { named = newValue == Self.nothing ? nil : newValue }
  }
  @Rare private var named: Naming? = nil
  private static let nothing = Naming()
  var marks: Marks = []
  /// The number before its words, part by part: 2 and 1 of “2.1 Costs”.
  var number: [Int] = []
  /// What opens it and could head it: “Pro: …”, “**Costs.** …”.
  @Rare var lead: Lead? = nil
  /// Whether items inside it follow.
  var hasNested = false
  /// Whether it says who said what stands before it.
  var isAttribution = false
  /// Whether a rule stands before it.
  var followsRule = false
  /// The elements of a page around it, from the outermost.
  var containers: [Int] = []

  /// Whether it can be a heading by its length.
  var isShort: Bool { words != nil }
  /// Whether its words name a side plainly.
  var namesSide: Bool { naming.isPlain }
}

/// Words that open a block and may be a heading of what follows in it.
struct Lead {
  /// The words of the label.
  var words: HeadingWords
  var naming: Naming
  /// The bytes of the label with the marks around it.
  var place: Range<Int>
  /// Where the text after it begins; the block's end where none does.
  var rest: Int
  var isBold: Bool
  var marks: Facts.Marks
}
