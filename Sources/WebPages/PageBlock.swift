import Documents

/// One piece of what a web page shows: a paragraph, a heading, a whole list or table.
public struct PageBlock: Equatable, Sendable {
  /// What a block is.
  public enum Kind: Equatable, Sendable {
    /// A heading; the level is 1 to 6.
    case heading(Int)
    case paragraph, list, quotation, code, table, caption
  }

  /// Text that the page sets apart.
  public struct Style: Equatable, Sendable {
    public enum Kind: Equatable, Sendable { case emphasis, strong }

    public var kind: Kind
    /// UTF-8 offsets in the block's text.
    public var range: Range<Int>

    public init(_ kind: Kind, _ range: Range<Int>) {
      self.kind = kind
      self.range = range
    }
  }

  /// A line of a list.
  public struct Item: Equatable, Sendable {
    /// How many lists its own stands in.
    public var level: Int
    /// The number that the page counts, with its stop; nil where there is none.
    public var number: String?
    /// Whether the line goes on with the item before it.
    public var continues = false
  }

  /// Text that leads somewhere.
  public struct Link: Equatable, Sendable {
    /// UTF-8 offsets in the block's text.
    public var range: Range<Int>
    /// An address of http, https or mailto; absolute where the page says where it stands.
    public var address: String

    public init(_ range: Range<Int>, _ address: String) {
      self.range = range
      self.address = address
    }
  }

  public var kind: Kind
  /// The text with white space folded. Items of a list, lines of code and rows of a table end in line feeds, and
  /// the cells of a row are parted by “ | ”.
  public var text: String
  /// What is emphasised or strong, in the order in which it begins.
  public var styles: [Style] = []
  public var links: [Link] = []
  /// Of a list: what each of its lines is.
  public var items: [Item] = []
  /// Why the block is not of the article; nil where it is.
  public var leftOut: Discarded.Reason?
  /// The elements around the block that may each hold a side, from the outermost: columns, cards, tabs, the parts of
  /// a definition list, rows and columns of a table. The numbers only tell elements apart; they rise with the page.
  public var containers: [Int] = []

  public init(_ kind: Kind, _ text: String, leftOut: Discarded.Reason? = nil) {
    self.kind = kind
    self.text = text
    self.leftOut = leftOut
  }
}
