import Boilerplate
import Documents

/// A block before it is judged.
struct DraftBlock {
  var kind: PageBlock.Kind
  /// The lowest element of its own block around it.
  var element: Int
  /// From its first text to past its last.
  var nodes: Range<Int>
  /// Where its text, its marks and its items stand in the page's.
  var text: Range<Int>
  var marks: Range<Int>
  /// Of a list: its lines, in the page's.
  var items = 0..<0
  /// Whether its element is a paragraph.
  var isOwnParagraph = false
  var measure = TextMeasure()
  var leftOut: Discarded.Reason?
}

/// All text of a page in blocks. The texts stand in one row of bytes, so that a page of a thousand blocks costs a
/// handful of allocations.
struct DraftBlocks {
  /// A link, or text that is set apart, in `bytes`.
  struct Mark {
    var node: Int
    var range: Range<Int>
  }

  var blocks: [DraftBlock] = []
  var bytes: [UInt8] = []
  var marks: [Mark] = []
  var items: [PageBlock.Item] = []

  func text(_ block: DraftBlock) -> ArraySlice<UInt8> { bytes[block.text] }
  func string(_ block: DraftBlock) -> String { String(decoding: bytes[block.text], as: UTF8.self) }

  /// A block as the module that knows boilerplate takes it.
  func asked(_ block: DraftBlock) -> BoilerplateBlock {
    let kind: BoilerplateBlock.Kind =
      switch block.kind {
      case .heading: .heading
      case .list: .item
      case .code, .table: .verbatim
      case .paragraph, .quotation, .caption: .paragraph
      }
    var asked = BoilerplateBlock(kind, block.text)
    asked.isOnPage = true
    asked.linkShare = Int(block.measure.linkDensity * 100)
    return asked
  }
}
