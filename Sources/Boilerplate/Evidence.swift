extension Boilerplate {
  /// What speaks for a block being boilerplate, or against it. The points of a block's rows add up; ten are enough.
  public enum Row: UInt8, CaseIterable, Sendable {
    // Its words.
    case allWords, button, opening, sureOpening, lead, notice, openingNotice, asks, asksInside, offers
    // Its form, in any language.
    case address, credit, pictured, captionWords, captionEnd, counted, closing, copyright, controls, networks,
      price,
      readingTime, update, generated, sameLetter
    case loneNumber, ruledWords, pageCount, writer, record, courtLine, docket, parties, tagged
    // Where it stands.
    case onPage, linked, edge, brief, repeated, amongCaption
    // What speaks against it.
    case endsAsSentence, long, tooLong, heads, dates, quoted
    // Runs of lines.
    case afterTitleLead, inBox, inTail, between, writerNote, portrait

    /// What the row is worth.
    public var points: Int { Boilerplate.table[Int(rawValue)].points }
    /// The row in plain words.
    public var words: String { Boilerplate.table[Int(rawValue)].words.description }
  }

  /// The points that make a block boilerplate.
  static let enough = 10

  /// In the order of the rows.
  fileprivate static let table: [(points: Int, words: StaticString)] = [
    (10, "all of it is words that pages put around texts"),
    (5, "its words stand on buttons, and over parts of texts too"),
    (10, "it opens with words that pages put around texts"),
    (20, "it opens with words that no text opens with"),
    (10, "words that announce links, and a colon or a link, stand before a title"),
    (7, "words of a notice to readers stand in it"),
    (7, "it opens as notices to readers do"),
    (5, "it opens by asking readers to do something"),
    (3, "readers are asked to do something in it"),
    (4, "it names what outlets have for readers"),
    (2, "an address of the web or of mail stands in it"),
    (20, "it ends in the credit of a photograph"),
    (12, "it says of whom its picture is"),
    (10, "words that stand under pictures are in it"),
    (20, "it ends in a button of pictures, or opens and ends as galleries do"),
    (6, "it ends in its place out of so many"),
    (10, "it ends in a button that leads on"),
    (12, "it is a copyright line"),
    (10, "it is counts, times, votes or buttons"),
    (10, "it is the names of places to share a page at"),
    (10, "it is a price and where to pay it"),
    (10, "it says how long reading takes"),
    (10, "it says when the text was changed"),
    (10, "it says when the text was made, as programs do"),
    (10, "it is one letter again and again"),
    (6, "it is a number alone"),
    (6, "it is a word or two in a rule of marks"),
    (10, "it is the number of a page"),
    (7, "it says who the writer is"),
    (10, "it is keys and values that say something of the document"),
    (6, "it is a line as courts set over opinions"),
    (10, "it is the number of a case, or a day on which it was heard"),
    (6, "it names the parties of a case"),
    (10, "a word in capitals and square brackets stands before a title"),
    (5, "it stands on a page, among buttons"),
    (4, "a part of it leads to other pages"),
    (4, "it stands before the text begins or after it ends"),
    (2, "it is short"),
    (5, "the same line, or one that counts on, stands in the document again"),
    (4, "lines of a court’s caption stand beside it"),
    (-5, "it ends as sentences do"),
    (-2, "it is longer than such lines are"),
    (-8, "it is far longer than such lines are"),
    (-6, "a paragraph stands under it, as under a heading"),
    (-20, "it may be the day of the text"),
    (-4, "it is in quotation marks"),
    (10, "it is a bare title after a line that announces links"),
    (10, "it stands together with a line that asks readers to sign up"),
    (10, "nothing but such lines follows to the end"),
    (10, "it is a bare title between two such lines"),
    (10, "it is emphasised from beginning to end, under a text that is not"),
    (10, "it says who a company is, at the end, under a heading that says so"),
  ]
}
