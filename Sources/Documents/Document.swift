/// One source, segmented.
public struct Document: Equatable, Sendable {
  public var source: Source
  public var title: RangedText?
  public var standfirst: RangedText?
  public var byline: RangedText?
  public var published: PublishedDate?
  /// A BCP 47 language tag, where the document or its text tells.
  public var language: String?
  public var sections: [Section]
  public var discarded: [Discarded]
  /// Where the links of a page, and of an export of one, lead, by their beginnings; other formats have them in their text.
  public var pageLinks: [PlacedLink] = []

  public init(
    source: Source, title: RangedText? = nil, standfirst: RangedText? = nil, byline: RangedText? = nil,
    published: PublishedDate? = nil, language: String? = nil, sections: [Section] = [],
    discarded: [Discarded] = []
  ) {
    self.source = source
    self.title = title
    self.standfirst = standfirst
    self.byline = byline
    self.published = published
    self.language = language
    self.sections = sections
    self.discarded = discarded
  }

  /// Whether any section speaks for a side or for what the sides share.
  public var hasLabelledSections: Bool {
    sections.contains { $0.role == .side || $0.role == .shared }
  }
}

/// When a document says it was published.
public struct PublishedDate: Equatable, Sendable {
  /// The date as the source has it, and where.
  public var text: RangedText
  /// The same as ISO 8601: a date, or a date and time where the source gives one; nil where it is ambiguous.
  public var iso: String?

  public init(_ text: RangedText, iso: String?) {
    self.text = text
    self.iso = iso
  }
}

/// A part of the source that belongs to no section: kept, with the reason, and shown on demand.
public struct Discarded: Equatable, Sendable {
  /// Why a part was set apart.
  public enum Reason: String, Sendable, CaseIterable {
    case advertisement
    case sharing
    case comments
    case subscription
    case relatedLinks = "related-links"
    case caption
    case copyright
    case emptyMetadata = "empty-metadata"
    case repeatedTitle = "repeated-title"
    case repeatedMetadata = "repeated-metadata"
    case groupHeading = "group-heading"
    case separator
    case pageHead = "page-head"
    case wordCount = "word-count"
    case templateResidue = "template-residue"
    case linkDefinition = "link-definition"
    /// A note of the paragraphs that refer to it.
    case footnote
    case frontMatter = "front-matter"
    case byteOrderMark = "byte-order-mark"
    case control
    case navigation
    case hidden
    case outsideArticle = "outside-article"

    /// The reason in words: “related links”.
    public var words: String { String(rawValue.map { $0 == "-" ? " " : $0 }) }
  }

  public var reason: Reason
  public var text: RangedText
  /// What told so; nil where it was not segmented.
  public var evidence: Evidence?

  public init(_ reason: Reason, _ text: RangedText, _ evidence: Evidence? = nil) {
    self.reason = reason
    self.text = text
    self.evidence = evidence
  }
}
