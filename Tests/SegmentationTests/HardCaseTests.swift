import Documents
import Testing

@testable import Segmentation

@Suite("Documents that announce their sides in hard ways")
struct HardCaseTests {
  private let long = Outlining.long
  private let other = Outlining.other

  @Test("Labels that run into the text without a mark")
  func unmarked() {
    let text =
      "The Tide\n\nFrom the Left Mayor Lee said so. \(long)\n\nFrom the Right Councillor Ek did not. \(other)\n"
    #expect(Outlining.labels(text) == ["progressive", "conservative"])
  }

  @Test("Labels inside a paragraph cut it, whether or not a space stands before them")
  func inside() {
    let text =
      "\(long) Pro: The ferry lets nurses reach the night shift.Con: The ferry costs more than all other boats."
    let document = Outlining.document(text)
    #expect(document.sections.map(\.label) == ["body", "pro", "con"])
    #expect(document.sections.map { $0.blocks[0].text.prefix(4) } == ["The ", "Pro:", "Con:"])
  }

  @Test("A paragraph that begins with one label and holds the other")
  func bothInside() {
    let text =
      "Pro: The ferry lets nurses reach the night shift. Con: The ferry costs more than all other boats."
    #expect(Outlining.labels(text) == ["pro", "con"])
  }

  @Test("Captions of two pictures are no sides, long statements of two parties are")
  func captions() {
    let captions =
      "Left: the mayor steps off the ferry in the morning.\n\nRight: the captain waves from the bridge of it.\n"
    #expect(Outlining.labels("\(long)\n\n\(captions)").allSatisfy { $0.hasPrefix("body") })
    let parties = "Democrats: \(long) \(other)\n\nRepublicans: \(other) \(long)\n"
    #expect(Outlining.labels(parties) == ["progressive", "conservative"])
  }

  @Test("A heading that names the side that does not hold the view")
  func notReading() {
    let text = "What the Left isn't reading\n\n\(long)\n\nWhat the Right isn't reading\n\n\(other)\n"
    #expect(
      Outlining.labels(text) == [
        "conservative What the Left isn't reading", "progressive What the Right isn't reading",
      ])
  }

  @Test("Two sentence headings about both sides are two sections; under a heading they are its subheading")
  func bothSides() {
    let sides = "Supporters say\n\n\(long)\n\nCritics say\n\n\(other)\n\n"
    #expect(
      Outlining.labels(
        sides
          + "Both sides want a safe harbour:\n\n\(long)\n\nMany on both sides doubt the figures:\n\n\(other)\n"
      ) == [
        "pro Supporters say", "con Critics say", "common-ground Both sides want a safe harbour:",
        "common-ground Many on both sides doubt the figures:",
      ])
    let marked = "## Supporters say\n\n\(long)\n\n## Critics say\n\n\(other)\n\n"
    #expect(
      Outlining.labels(marked + "## Common ground\n\nBoth sides agree on this:\n\n\(long)\n", .markdown) == [
        "pro Supporters say", "con Critics say", "common-ground Common ground",
      ])
  }

  @Test("A heading that is repeated with its first sentence opens one section")
  func repeated() {
    let text = "Pros\n\nThe ferry brings people.\n\nPros\n\n\(long)\n\nCons\n\n\(other)\n"
    #expect(Outlining.labels(text) == ["pro Pros", "con Cons"])
  }

  @Test(
    "A conclusion after the last side belongs to none",
    arguments: ["In conclusion, ", "Both sides agree that "])
  func closing(cue: String) {
    let text =
      "Arguments for the ferry\n\n\(long)\n\nArguments against the ferry\n\n\(other)\n\n\(cue)the vote will tell.\n"
    #expect(Outlining.labels(text).last == "other")
    #expect(Outlining.document(text).sections.last?.role == .aside)
  }

  @Test("Run-in names that take turns under questions are sides of their own name")
  func namedByPerson() {
    let text = """
      Night ferry

      Halvorsen: \(long)

      Brandt: \(other)

      Harbour fees

      Halvorsen: \(other)

      Brandt: \(long)

      The vote is on Tuesday.
      """
    let sections = Outlining.document("Where They Stand\n\n" + text).sections
    #expect(sections.map(\.name) == ["Halvorsen", "Brandt", "Halvorsen", "Brandt", "Other"])
    #expect(sections.map(\.role) == [.side, .side, .side, .side, .aside])
    #expect(
      sections.map { $0.topic?.text } == ["Night ferry", "Night ferry", "Harbour fees", "Harbour fees", nil])
  }

  @Test("Names in an interview are no sides")
  func interview() {
    let text = "The Captain Speaks\n\n" + String(repeating: "Tide: \(long)\n\nEk: \(other)\n\n", count: 3)
    #expect(Outlining.document(text).sections.map(\.role) == [.report])
  }

  @Test("Headings that take turns are sides of their own name")
  func namedByClaim() {
    let turn = "Quick sale\n\n\(long)\n\nSlow wind-down\n\n\(other)\n\n"
    let sections = Outlining.document("How Should It End?\n\n\(long)\n\n" + turn + turn).sections
    #expect(
      sections.map(\.name) == ["Report", "Quick sale", "Slow wind-down", "Quick sale", "Slow wind-down"])
  }

  @Test("Headings that come again among many that do not, numbers and words in a list are no sides")
  func chance() {
    let many = (1...12).map { "Pier \($0) at night\n\n\(long)\n\n" }.joined()
    let turns = "Notes\n\n\(long)\n\nSee\n\n\(other)\n\n"
    let numbers = "10\n\n\(long)\n\n20\n\n\(other)\n\n"
    let words = "Lateral\n\nLEFT\n\nLength\n\nRiver\n\nRIGHT\n\nRim\n"
    for text in [many + turns + turns, numbers + numbers, words] {
      #expect(Outlining.document("The Harbour\n\n" + text).sections.allSatisfy { $0.role == .report })
    }
    let example = "For example: \(long)\n\nAgainst the wind: \(other)\n"
    #expect(Outlining.labels("The Harbour\n\n" + example).allSatisfy { $0.hasPrefix("body") })
  }

  @Test("Two cases for different things oppose each other, under the names that the document gives them")
  func rivals() {
    let text = "The case for keeping the boat\n\n\(long)\n\nThe case for selling the boat\n\n\(other)\n\n"
    let sections = Outlining.document(text).sections
    #expect(sections.map(\.label) == ["other", "other"])
    #expect(sections.map(\.name) == ["The case for keeping the boat", "The case for selling the boat"])
    let three = Outlining.document(text + "The case for a bridge\n\n\(long)\n").sections
    #expect(three.map(\.label) == ["other", "other", "other"])
    #expect(three.allSatisfy { $0.role == .side })
  }

  @Test("Links between the paragraphs of an article go, paragraphs stay")
  func relatedLinks() {
    let text = """
      Night Ferry Saved

      \(long) \(other)

      Read more: Old Pier to Close

      \(other)

      More on the harbour

      Old Pier to Close

      Storm Took the Buoys

      \(long)

      The ferry at the quay. (Bo Ek/Tide Photo)

      \(other)
      """
    let document = Outlining.document(text)
    #expect(document.sections.map(\.blocks.count) == [4])
    #expect(
      document.discarded.map(\.reason) == [
        .relatedLinks, .relatedLinks, .relatedLinks, .relatedLinks, .caption,
      ])
  }

  @Test("A list of records on top and the date of the last change are no text")
  func records() {
    let text =
      "# Ferry\n\n- Status: accepted\n- Date: 2024-03-03\n\n## Drawbacks\n\n\(long)\n\n\(other)\n\n_Last updated: May 3, 2024._\n"
    #expect(Outlining.labels(text, .markdown) == ["con Drawbacks"])
    #expect(Outlining.document(text, .markdown).discarded.map(\.reason) == [.frontMatter, .repeatedMetadata])
  }

  @Test("The lines of a site around an article are set apart")
  func site() {
    let text = """
      Home
      News
      The Tide Gazette

      BREAKING: Night Ferry Saved for a Year

      Night Ferry Saved for a Year - The Tide Gazette
      The Tide Gazette
      By Ann Lee
      Tide Gazette Staff Writer
      March 3, 2024
      3 min read

      \(long)

      \(other)

      Tags: ferry, harbour
      Tide Gazette © 2024
      Privacy Policy
      """
    let document = Outlining.document(text)
    #expect(document.title?.text == "BREAKING: Night Ferry Saved for a Year")
    #expect(document.byline?.text == "By Ann Lee")
    #expect(document.published?.iso == "2024-03-03")
    #expect(document.sections.map(\.blocks.count) == [2])
    #expect(document.discarded.count == 10)
  }

  @Test("Group headings over different sets of sides are no topics")
  func groups() {
    let text =
      "# Ferry\n\n## Arguments\n\n### Pro\n\n\(long)\n\n### Con\n\n\(other)\n\n## Views\n\n### From the left\n\n\(long)\n"
    #expect(Outlining.labels(text, .markdown) == ["pro Pro", "con Con", "progressive From the left"])
  }

  @Test("Places in a picture announce no side")
  func falseFriends() {
    let gallery =
      "\(long)\n\nLeft:\nThe crew unloads posts on Friday morning.\nRight:\nThe slide goes up on Saturday afternoon.\n\n\(other)\n\nTop left: The night ferry at the old pier. Top right: The crew levels the base of the slide.\n\n\(long)\n"
    #expect(Outlining.labels(gallery).allSatisfy { $0.hasPrefix("body") })
  }

  @Test("A reason that takes no side stands between those that do")
  func neutral() {
    let text =
      "# Ferry\n\n## Night boat\n\n\(long)\n\n* Good, because it runs\n* Neutral, because the bus runs too\n* Bad, because it is dear\n"
    #expect(Outlining.document(text, .markdown).sections.suffix(3).map(\.label) == ["pro", "other", "con"])
  }

  @Test("A full stop after an abbreviation ends no topic, and a run-in answer does not outrank a heading")
  func abbreviations() {
    let text =
      "# Guide\n\n## What your vote means\n\n**YES:** \(long)\n\n**NO:** \(other)\n\n## Arguments FOR Prop. 7\n\n\(long)\n\n## Arguments AGAINST Prop. 7\n\n\(other)\n"
    #expect(
      Outlining.labels(text, .markdown).suffix(2) == [
        "pro Arguments FOR Prop. 7", "con Arguments AGAINST Prop. 7",
      ])
  }

  @Test("A block of related titles ends with a blank line")
  func titles() {
    let text =
      "\(long)\n\nRELATED:\nThe best piers of the coast\nHow often does a ferry sink?\n\nWhat does it cost to run?\n\n\(other)\n"
    #expect(Outlining.document(text).discarded.count == 3)
    #expect(Outlining.labels(text).last == "body What does it cost to run?")
  }

  @Test(
    "Sides with a name or an unknown word beside them; sentences with commas open none",
    arguments: [
      ("PRO – Ann Lee", "CON – Bo Ek", ["pro", "con"]), ("CON — Ann Lee", "PRO — Bo Ek", ["con", "pro"]),
      (
        "Conservative and libertarian perspectives", "Progressive perspectives",
        ["conservative", "progressive"]
      ),
      ("What Labor is saying", "What the Coalition is saying", ["progressive", "conservative"]),
      ("What it's like", "What it costs", ["body", "body"]),
    ])
  func named(first: String, second: String, labels: [LabelID]) {
    let text = "The Ferry\n\n\(long)\n\n\(first)\n\n\(long) \(other)\n\n\(second)\n\n\(other) \(long)\n"
    #expect(Outlining.document(text).sections.map(\.label) == ["body"] + labels)
  }

  @Test("Loose words with a comma in them are a sentence's")
  func said() {
    let text =
      "\(long)\n\nFor the skaters, the paved half brings what they had not asked for: a wall. \(other)\n\nOpponents of the split, among them two on the court, worry about noise after ten. Supporters note the gates.\n"
    #expect(Outlining.labels(text).allSatisfy { $0.hasPrefix("body") })
  }

  @Test("A label without a mark is found inside a paragraph where it opened one")
  func insideUnmarked() {
    let turn =
      "From the Left Mayor Lee wants the boat to run. \(long) From the Right Clerk Ek wants it sold. \(other)"
    let text =
      "\(long)\n\nFrom the Left Mayor Lee said so. \(long)\n\nFrom the Right Clerk Ek said no. \(other)\n\nAlso today\n\n\(other) \(turn)\n"
    #expect(
      Outlining.document(text).sections.map(\.label) == [
        "body", "progressive", "conservative", "other", "progressive", "conservative",
      ])
  }

  @Test("A standfirst announces no side")
  func titledSides() {
    let text =
      "Pro/Con: Should the night ferry run?\n\nBy The Tide\nPUBLISHED: April 2 at 5:01 a.m.\n\nPRO: A boat that costs four cents a mile is a street\n\nBy Ann Lee\n\n\(long) \(other)\n\nCON: Those who can least afford it pay for the boat\n\nBy Bo Ek\n\n\(other) \(long)\n"
    #expect(Outlining.document(text).sections.map(\.label) == ["pro", "con"])
  }
}
