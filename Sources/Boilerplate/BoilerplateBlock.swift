import Documents

/// What is to be known of a line or a block of text to tell whether it is of the text at all.
public struct BoilerplateBlock: Equatable, Sendable {
  /// What it was written as.
  public enum Kind: Equatable, Sendable {
    /// Running text, or a line of it.
    case paragraph
    /// A line that is marked up as a heading.
    case heading
    /// An item of a list, or a list as a whole.
    case item
    /// Code, a table: never boilerplate by its words.
    case verbatim
  }

  public var kind: Kind
  /// The bytes of its text, without the marks around it.
  @CompactRange public var text: Range<Int>
  /// Whether no blank line parts it from the block before.
  public var isRightUnder = false
  /// Whether its words name a side: then it is kept, whatever they are.
  public var namesSide = false
  /// The hundredths of its letters that lead to other pages; 0 where that is not known.
  public var linkShare = 0
  /// Whether it stands on a page, among menus and buttons.
  public var isOnPage = false
  /// Whether all of it is emphasised.
  public var isEmphasised = false
  /// Why the caller has set it apart already; nil where it has not.
  public var known: Discarded.Reason?

  /// A block of running text; the rest is set where it is known.
  public init(_ kind: Kind, _ text: Range<Int>) {
    self.kind = kind
    self.text = text
  }
}
