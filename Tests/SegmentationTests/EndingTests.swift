import Documents
import Testing

@testable import Segmentation

@Suite("Where sides end, and what stands around them")
struct EndingTests {
  private let long = Outlining.long
  private let other = Outlining.other

  private func document(_ text: String, _ format: Source.Format = .text) -> Document {
    Outlining.document("The Ferry\n\n\(long) \(other)\n\n" + text, format)
  }

  @Test("Each speaker who is for or against has a section, and a heading ends the last")
  func speakers() {
    let text =
      "In favour: \(long)\n\nOpposed: \(other)\n\nOpposed: \(long)\n\nWhat the board offers\n\n\(other) \(long)\n"
    #expect(document(text).sections.map(\.label) == ["body", "pro", "con", "con", "body"])
  }

  @Test(
    "A heading after the last side's text ends it, where no other side has one; claims under each side stay")
  func after() {
    let sides = "Supporters say\n\n\(long)\n\nCritics say\n\n\(other)\n\n"
    #expect(
      document(sides + "Saturday’s vote\n\n\(long)\n").sections.map(\.label) == [
        "body", "pro", "con", "body",
      ])
    let claims =
      "Liberal view\n\nBoats are streets\n\n\(long)\n\nConservative view\n\nBoats are boats\n\n\(other)\n\n"
    #expect(document(claims + "Streets are dry\n\n\(long)\n").sections.count == 3)
  }

  @Test("A question between two turns of the sides opens a section")
  func questions() {
    let turn = "Supporters say\n\n\(long)\n\nCritics say\n\n\(other)\n\n"
    let text = "MEASURE A\n\n\(long)\n\n" + turn + "MEASURE B\n\n\(other)\n\n" + turn
    #expect(document(text).sections.map(\.label) == ["body", "body", "pro", "con", "body", "pro", "con"])
  }

  @Test("What follows one paragraph with all the sides in it belongs to none")
  func sentences() {
    let text = "\(long) You asked. Advantages: \(long) Disadvantages: \(other)\n\n\(long)\n"
    #expect(document(text).sections.map(\.label) == ["body", "pro", "con", "other"])
  }

  @Test("The name of a side's writer is set apart")
  func writers() {
    let text = "THE ARGUMENT FOR\nby Ann Lee\n\n\(long)\n\nTHE ARGUMENT AGAINST\nby Bo Ek\n\n\(other)\n"
    #expect(
      document(text).sections.map(\.heading?.text) == [nil, "THE ARGUMENT FOR", "THE ARGUMENT AGAINST"])
    #expect(document(text).discarded.map(\.evidence) == [.writer, .writer])
  }

  @Test(
    "Counts, times and buttons are set apart; what only looks like them stays",
    arguments: [
      ("▲ 31 ▼ 9 · Reply", true), ("[Add an argument] [Sort by: most liked]", true), ("Comments (14)", true),
      ("Asked 3 years ago · Modified 8 months ago · Viewed 19k times", true), ("10 hours ago", true),
      ("ann@tide.example", true), ("The boat (Image: Tide)", true), ("Boats | Streets and piers", false),
      ("[sic] The boat [that one] ran.", false), ("It sank 10 years ago, they say.", false),
      ("Fares · Tickets", false),
    ])
  func controls(line: String, isJunk: Bool) {
    let text = document("\(long)\n\n\(line)\n\n\(other)\n")
    #expect(text.discarded.contains { $0.text.text == line } == isJunk)
  }

  @Test("A box that asks readers to sign up goes as a whole, a line beside a button at the top does not")
  func boxes() {
    let box = "THE TIDE IN YOUR INBOX\nBoth sides of the story every day.\nSIGN UP\n\n"
    #expect(document(box + "\(other)\n").discarded.map(\.evidence) == [.box, .box, .words])
    #expect(Outlining.document("The Ferry\nSubscribe\n\n\(long)\n").title?.text == "The Ferry")
  }

  @Test("Numbers of pages are set apart, alone in the middle or behind the word")
  func pages() {
    let page = "\(long)\n\(other)\n\(long)\n\(other)\n\(long)\n\(other)\n"
    let alone = (7...9).map { page + String(repeating: " ", count: 30) + "\($0)\n" }.joined()
    #expect(document(alone).discarded.count { $0.reason == .pageHead } == 3)
    let named = (1...3).map { "\nNo. 22-44      Ek v. Lee       Page \($0)\n\n" + page }.joined()
    #expect(document(named).discarded.count { $0.reason == .pageHead } == 3)
  }

  @Test("Titles under each other in a text of long lines are not joined")
  func unwrapped() {
    let text =
      "\(long) \(other)\n\nMore on the pier\nCulvert repair closes 2 miles until spring\nWho owns the depot?\n\n\(long) \(other)\n"
    #expect(document(text).discarded.count == 3)
  }

  @Test("Markdown of nothing but marks is not given to the parser whole")
  func marks() {
    let marks = "a" + String(repeating: "*", count: 250_000)
    let copy = MarkdownCopy(Array(marks.utf8), from: 0)
    #expect(copy.bytes.count { $0 == UInt8(ascii: "*") } < 220_000)
    #expect(copy.bytes.count == 250_001)
  }
}
