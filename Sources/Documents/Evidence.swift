// Why a part of a document is what it is: the facts that decided, and where they stand. They are worded in one
// place, when a reader asks.

extension Section {
  /// Why a section has its label.
  public enum Evidence: Equatable, Sendable {
    /// Words at that place announce the label: what spoke for it and against it, and the words that answer them.
    case announced(SourceRange, Form, [Reason], counterpart: SourceRange?)
    /// A heading whose words name no label.
    case heading
    /// A heading whose words could announce the label of that name, and what was too little.
    case unconvinced(name: String, [Reason])
    /// Text that no heading announces.
    case unannounced
    /// Its heading is lost: that of another side follows.
    case lostHeading(before: SourceRange, [Reason])
    /// Text after a side that belongs to none.
    case conclusion
  }

  /// One thing that spoke for or against a label, and what it is worth.
  public struct Reason: Equatable, Sendable {
    /// A clause in a reader's words: “nothing answers it”.
    public var words: String
    /// For the label above 0, against it below.
    public var points: Int

    public init(_ words: String, points: Int) {
      self.words = words
      self.points = points
    }
  }

  /// How the words that announce a label stand.
  public enum Form: Sendable {
    /// On lines of their own.
    case heading
    /// At the start of a paragraph.
    case start
    /// At the start of a sentence inside a paragraph.
    case sentence
    /// At the start of a list's item.
    case item
  }
}

extension Discarded {
  /// What told that a part belongs to no section.
  public enum Evidence: Equatable, Sendable {
    /// Words that such lines are made of.
    case words
    /// Marks alone, nothing to read.
    case marks
    /// Short titles after the line at that place.
    case titles(after: SourceRange)
    /// Nothing but such lines to the end, from the line at that place on.
    case tail(from: SourceRange)
    /// The words at that place again.
    case repeats(SourceRange)
    /// The credit of a photograph at its end.
    case credit
    /// A picture alone.
    case picture
    /// A page's number, or a place beside it, or inside a sentence that goes on after it.
    case page
    /// The lines between a page's head and an opinion: court, number, parties.
    case caption
    /// Short lines of a site's parts over the title.
    case navigation
    /// A name or office between the title and the byline.
    case outlet
    /// Said before: another byline or date stands over it.
    case second
    /// Lines of a key and a value.
    case record
    /// The name of who wrote what stands under it.
    case writer
    /// Counts, times and buttons of a page.
    case controls
    /// Short lines together, of which one is a button to sign up.
    case box
    /// A date after a word like “updated”.
    case update
    /// The elements of a web page, and how text and links stand in them.
    case markup
    /// A heading without text of its own over the one at that place; nil where nothing follows.
    case over(SourceRange?)
  }
}
