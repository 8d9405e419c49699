// Why a part of a document is what it is: the facts that decided, and where they stand. They are worded in one
// place, when a reader asks.

extension Section {
  /// Why a section has its label.
  public enum Evidence: Equatable, Sendable {
    /// Words at that place announce the label.
    case announced(SourceRange, Form, Support)
    /// A heading that announces no label.
    case heading
    /// A heading whose words announce the label of that name, with nothing in the document that supports it.
    case unsupported(name: String)
    /// Text that no heading announces.
    case unannounced
    /// The running head of a page says it.
    case runningHead(SourceRange)
    /// The text ends in the order of a court, before that heading of a separate opinion.
    case courtOrder(before: SourceRange)
    /// Its heading is lost: that of another side follows, and the words at the second place name both.
    case lostHeading(before: SourceRange, namedIn: SourceRange)
    /// Its heading is lost: that of another side follows, which elsewhere comes after the one at the second place.
    case lostTurn(before: SourceRange, like: SourceRange)
    /// The last paragraph concludes, after the last side.
    case conclusion
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

  /// What lets words that announce a label be taken at their word.
  public enum Support: Equatable, Sendable {
    /// Another side's words stand at that place in the same form.
    case counterpart(SourceRange)
    /// They say enough by themselves.
    case wording
    /// Sides stand in the document, which share what this heading heads.
    case sides
    /// They take turns with the words at that place.
    case turns(SourceRange)
    /// The heading at that place calls what it heads a view too.
    case views(SourceRange)
    /// It is a claim, as the heading at that place is, under a heading over perspectives.
    case claims(SourceRange)
    /// The heading at that place makes the same case for something else.
    case rival(SourceRange)
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
