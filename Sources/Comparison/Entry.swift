import Documents

/// What makes sections of different documents comparable: the same topic and the same label.
public struct EntryKey: Hashable, Sendable {
  /// The question, where documents repeat their sides per question.
  public var topic: String?
  public var label: LabelID
  /// The name of a side that the document itself names (label `other`); nil for all others.
  public var name: String?

  /// The key of a section.
  public init(_ section: Section) {
    topic = section.topic?.text
    label = section.label
    name = section.label == .other && section.role == .side ? section.name : nil
  }

  /// The key of a document's discarded parts.
  static let discarded = EntryKey(topic: nil, label: "discarded", name: nil)

  init(topic: String?, label: LabelID, name: String?) {
    self.topic = topic
    self.label = label
    self.name = name
  }
}

/// All sections of one document under one topic and label.
public struct Entry: Equatable, Sendable {
  /// Index of the document.
  public let document: Int
  public let key: EntryKey
  public let role: Role
  /// The label's display name.
  public let name: String
  public let isReadersLabel: Bool
  /// Indices of the sections, in the document's order; empty for discarded parts.
  public let sections: [Int]
  /// Where the heading that stands over the whole entry is; nil where it has none, or several of equal rank.
  public let heading: TextPlace?
  /// The items, in order: row *i* of a band is item *i*, counted from 1.
  public let items: [Item]
  /// Words in its blocks and in the headings among them.
  public let words: Int

  /// Whether the entry holds the parts that were set apart, which show on demand only.
  public var isDiscarded: Bool { key == .discarded }

  /// Blocks that are neither headings nor lists and the like: paragraphs and quotations.
  public var paragraphs: Int {
    items.count { $0.kind == .paragraph || $0.kind == .quotation }
  }

  /// Items of lists that are passages.
  public var listItems: Int { items.count { $0.kind == .item } }
}

/// One item of an entry: a block, with the headings and subheadings that stand before it.
public struct Item: Equatable, Sendable {
  /// Headings and subheadings before the block, in order.
  public var headings: [TextPlace]
  /// The block; nil for headings that nothing follows.
  public var block: TextPlace?
  /// What the block is.
  public var kind: Block.Kind
  /// Length of its text in bytes, headings included: what a percentage counts.
  public var bytes: Int
}
