import Documents
import LabelSets

/// A heading of the outline: a line of its own, or words that open a block and head what follows.
struct Heading {
  /// How a heading stands in its document, the plainest marks first.
  enum Form: Int, Hashable {
    /// Marked up as one.
    case marked
    /// Bold from end to end.
    case boldLine
    /// An item that is bold from end to end.
    case boldItem
    /// A line right over a side of its own.
    case option
    /// An item with sides inside it.
    case optionItem
    /// Some words before a colon, with a list or a text under them.
    case label
    /// A sentence before a colon.
    case sentence
    /// A line like others of a marked-up document, whose words alone tell.
    case plain
    /// A line of a text without marks.
    case line
    /// Words that open an item.
    case itemLead
    /// Bold words that open a paragraph.
    case boldLead
    /// Words that open a paragraph.
    case lead
  }

  /// What headings of one rank have in common.
  struct Style: Hashable {
    var form: Form
    var isNumbered: Bool
    var isQuestion: Bool
    var endsInColon: Bool
    var isCapitals: Bool
    var isSentence: Bool
  }

  var block: BlockIndex
  var form: Form
  /// The smaller, the higher: tens for Markdown's levels, 40 to 90 for what stands in text.
  var rank: Int
  /// The bytes of its words with the marks around them.
  var place: Range<Int>
  /// Where the text that it heads goes on in its own block; the block's end where it does not.
  var content: Int
  /// Whether it does.
  var runsOn: Bool
  var words: HeadingWords
  var naming: Naming
  var marks: Facts.Marks
  var wordCount: Int
  /// Whether it is bold and opens a block.
  var isBold = false
  /// Whether items stand inside its own.
  var hasNested = false
  /// How deep it stands in lists.
  var depth = 0
  /// The number before its words.
  var number: [Int] = []

  // The tree.
  var parent: HeadingIndex?
  var children: [HeadingIndex] = []
  /// One past the last block that it heads.
  var end = BlockIndex(0)

  // What the sides made of it.
  /// The label that it announces; nil for a neutral heading.
  var label: Label?
  /// The best label that its words could announce, and what speaks for and against it.
  var hypothesis: Hypothesis?
  /// The heading that says what it is about, where sides are repeated.
  var topic: HeadingIndex?

  init(
    _ block: Facts, at index: BlockIndex, _ form: Form, rank: Int, words: HeadingWords, lead: Lead? = nil
  ) {
    self.block = index
    self.form = form
    self.rank = rank
    self.words = words
    place = lead?.place ?? block.text
    content = lead?.rest ?? block.text.upperBound
    runsOn = content < block.text.upperBound
    naming = lead?.naming ?? block.naming
    marks = lead?.marks ?? block.marks
    wordCount = words.words.count
    isBold = lead?.isBold ?? false
    hasNested = block.hasNested
    depth = block.depth
    number = block.number
    if lead != nil, block.marks.contains(.isNumbered) { marks.insert(.isNumbered) }
  }

  var style: Style {
    let isOpen = !marks.contains(.endsInQuestion) && !marks.contains(.endsInColon)
    return Style(
      form: form, isNumbered: marks.contains(.isNumbered), isQuestion: marks.contains(.endsInQuestion),
      endsInColon: marks.contains(.endsInColon), isCapitals: marks.contains(.isCapitals),
      isSentence: marks.contains(.isSentence) && isOpen)
  }

  /// Whether it claims something, as the headings below a side do.
  var isClaim: Bool {
    !marks.isDisjoint(with: [.isSentence, .isLongPhrase])
      && marks.isDisjoint(with: [.endsInQuestion, .endsInColon])
  }

  /// Whether it is a formula that ends as a sentence does, as courts use them: “JUSTICE LOW, dissenting.”
  var isFormula: Bool { naming.isFormula && !marks.isDisjoint(with: [.endsInStop, .endsInColon]) }

  /// Whether it stands on lines of its own.
  var isOwnLine: Bool {
    switch form {
    case .marked, .boldLine, .boldItem, .option, .optionItem, .label, .sentence, .plain, .line: true
    case .itemLead, .boldLead, .lead: false
    }
  }

  /// Whether its words name one side, perhaps with words left over, and no other beside it.
  var namesOne: Bool {
    naming.label != nil && !naming.namesOpposites
      && (naming.label?.role == .side || naming.label?.role == .shared)
  }
}

/// What speaks for and against a label for a heading.
struct Hypothesis: Equatable {
  var label: Label
  var rows: [Evidence]
  var points: Int
  /// The heading that answers it best.
  var counterpart: HeadingIndex?
}
