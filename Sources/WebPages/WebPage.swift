/// A web page taken apart: what it says of itself, and all that it shows, with what is the article's told from what
/// is not.
public struct WebPage: Equatable, Sendable {
  /// When the page says that it was published.
  public struct Published: Equatable, Sendable {
    /// The date as the page has it.
    public var text: String
    /// The day as ISO 8601, with the time where the page gives one; nil where the text is ambiguous.
    public var iso: String?

    public init(text: String, iso: String?) {
      self.text = text
      self.iso = iso
    }
  }

  /// The article’s title as most of the page says it; where only its head does, without the site’s name.
  public var title: String?
  /// What the page puts under its title to sum the article up.
  public var standfirst: String?
  /// The names of those who wrote the article, without “By”.
  public var byline: String?
  /// The name of the site or the outlet.
  public var siteName: String?
  /// The address that the page gives as its own, absolute.
  public var canonicalAddress: String?
  /// The language as a tag of BCP 47, such as “en” or “pt-BR”.
  public var language: String?
  public var published: Published?
  /// Whether no article could be told from the rest, so that all of the page is taken for it.
  public var isWhole = false
  /// Everything the page shows, in reading order, each piece of text exactly once.
  public var blocks: [PageBlock] = []

  public init() {}

  /// The blocks of the article.
  public var article: [PageBlock] { blocks.filter { $0.leftOut == nil } }
}
