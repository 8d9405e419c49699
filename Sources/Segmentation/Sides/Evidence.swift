/// What can speak for or against a reading of a document: one table. The integers of a reading add up, and what is above
/// nothing is believed; so no row decides alone, and anybody can check what did.
public enum Evidence: Int, CaseIterable, Sendable {
  // A line of a text without marks is a heading.
  case lineThreshold, lineOpenEnd, lineColon, lineAsks, lineStop, lineOpensSmall
  case lineShort, lineLong, lineOverText, lineOverNothing, lineNamesSide, lineStem, lineByline
  // A heading announces a side.
  case threshold, namesSide, namesSideOf, sideAmongWords, weakWord, weakAlone, weakInPair, asksOrSays
  case bothSides, bothAgree, noOtherUse, marked, ownLine
  case counterpart, amongSides, nothingToShare, noCounterpart, oneSided, loneItem, opposesPrevious,
    repeatsForm
  case noContent, dataLine, caption, manual, answer, underSide, underGroup
  // Headings that no label set knows announce the document's own sides.
  case takesTurns, underQuestion, claimsUnderGroup, rivals
  // Text before the first side is that of its counterpart.
  case lostThreshold, oneOfPair, opensAsOther, opensAsOwn, attributedBefore, attributedTwice
  case endsAsOther, pageNamesOther, overBoth

  /// What a row is worth, and what it says.
  public struct Row: Equatable, Sendable {
    public let points: Int
    public let sentence: String

    init(_ points: Int, _ sentence: String) {
      self.points = points
      self.sentence = sentence
    }
  }

  public var row: Row {
    switch self {
    case .lineThreshold: Row(-2, "a line is text until something says that it is a heading")
    case .lineOpenEnd: Row(2, "no mark ends the line")
    case .lineColon: Row(2, "the line ends in a colon")
    case .lineAsks: Row(2, "the line asks a question of fourteen words or fewer")
    case .lineStop: Row(-4, "the line ends as a sentence does")
    case .lineOpensSmall: Row(-4, "the line begins with a small letter")
    case .lineShort: Row(1, "the line has eight words or fewer")
    case .lineLong: Row(-1, "the line has more than twelve words")
    case .lineOverText: Row(1, "a much longer text follows")
    case .lineOverNothing: Row(-2, "no text follows that the line could head")
    case .lineNamesSide: Row(3, "the line names a side")
    case .lineStem: Row(4, "the line stands between quotations, and a colon ends it")
    case .lineByline: Row(-5, "the line ends in an office: reporter, editor")

    case .threshold: Row(-6, "a heading is neutral until something speaks for a side")
    case .namesSide:
      Row(7, "each word of it is a side’s, a heading’s noun or one that says nothing of a side")
    case .namesSideOf: Row(6, "a side’s word leads to what it speaks about")
    case .sideAmongWords: Row(1, "a side’s word stands among words that say something else")
    case .weakWord: Row(-4, "its word names a side only beside a counterpart")
    case .weakAlone: Row(-4, "its word says too little alone, and no counterpart stands beside it")
    case .weakInPair: Row(3, "a counterpart stands beside it")
    case .asksOrSays: Row(2, "it asks or tells what a side says")
    case .bothSides: Row(-12, "it names two sides: a heading over both")
    case .bothAgree: Row(8, "a sentence about both sides")
    case .noOtherUse: Row(4, "its wording has no other use")
    case .marked: Row(3, "markup makes it a heading")
    case .ownLine: Row(1, "it stands on a line of its own")
    case .counterpart: Row(4, "a heading of the same rank names the opposite side")
    case .amongSides: Row(2, "sides stand beside it that could share it")
    case .nothingToShare: Row(-8, "the document has no sides that could share it")
    case .noCounterpart: Row(-2, "nothing answers it")
    case .oneSided: Row(-4, "headings name this side again and again, and none names another")
    case .loneItem: Row(-4, "it opens an item, and the items beside it name no other side")
    case .opposesPrevious: Row(2, "it opposes the side just before it")
    case .repeatsForm: Row(2, "the same words head text at other places too")
    case .noContent: Row(-6, "no text stands under it")
    case .dataLine: Row(-8, "it gives a figure: a result, a poll or a price")
    case .caption: Row(-8, "it reads as a caption: left, right, above")
    case .manual: Row(-5, "the headings beside it are a manual’s")
    case .answer: Row(-6, "a bare yes or no: a poll or a vote")
    case .underSide: Row(-7, "it stands under a side that has a counterpart")
    case .underGroup: Row(4, "the heading over it says that perspectives follow")

    case .takesTurns: Row(3, "the same names head text in turn at several places")
    case .underQuestion: Row(4, "the title or the heading over them asks a question")

    case .claimsUnderGroup:
      Row(7, "it is one of two or three claims under a heading that says that perspectives follow")
    case .rivals: Row(7, "the heading beside it makes the same case for something else")

    case .lostThreshold: Row(-4, "text before a label is the report’s")
    case .oneOfPair: Row(2, "the first label promises a counterpart")
    case .opensAsOther: Row(6, "a paragraph before the first label begins by naming the other side")
    case .opensAsOwn: Row(2, "the labelled text begins by naming its own side")
    case .attributedBefore: Row(2, "a quotation with its source stands before the label")
    case .attributedTwice: Row(2, "more than one does")
    case .endsAsOther: Row(6, "the text before the first label ends as the first side’s texts do")
    case .pageNamesOther: Row(6, "the head of a page names the side")
    case .overBoth: Row(5, "the heading above, or the title, says that both sides follow")
    }
  }
}

/// Adds evidence up. Rows can be left out, to measure what each is worth.
struct Weights: Sendable {
  var without: Set<Evidence> = []

  func sum(_ rows: [Evidence]) -> Int { rows.reduce(0) { without.contains($1) ? $0 : $0 + $1.row.points } }
}
