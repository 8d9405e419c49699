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
    #expect(document(text).sections.map(\.label) == ["body", "pro", "con", "con", "other"])
  }

  @Test(
    "A heading after the last side's text ends it, where no other side has one; claims under each side stay")
  func after() {
    let sides = "Supporters say\n\n\(long)\n\nCritics say\n\n\(other)\n\n"
    #expect(
      document(sides + "Saturday’s vote\n\n\(long)\n").sections.map(\.label) == [
        "body", "pro", "con", "other",
      ])
    let claims =
      "Liberal view\n\nBoats are streets\n\n\(long)\n\nConservative view\n\nBoats are boats\n\n\(other)\n\n"
    #expect(document(claims + "Streets are dry\n\n\(long)\n").sections.count == 3)
  }

  @Test("A question between two turns of the sides opens a section")
  func questions() {
    let turn = "Supporters say\n\n\(long)\n\nCritics say\n\n\(other)\n\n"
    let text = "MEASURE A\n\n\(long)\n\n" + turn + "MEASURE B\n\n\(other)\n\n" + turn
    let sections = document(text).sections
    #expect(sections.map(\.label) == ["body", "other", "pro", "con", "other", "pro", "con"])
    #expect(
      sections.dropFirst().map(\.topic?.text) == [
        "MEASURE A", "MEASURE A", "MEASURE A", "MEASURE B", "MEASURE B", "MEASURE B",
      ])
  }

  @Test("What follows one paragraph with all the sides in it belongs to none")
  func sentences() {
    let text = "\(long) You asked. Advantages: \(long) Disadvantages: \(other)\n\n\(long)\n"
    #expect(document(text).sections.map(\.label) == ["body", "pro", "con", "other"])
  }

  @Test("The name of a side's writer stays with the side, and is no heading")
  func writers() {
    let text = "THE ARGUMENT FOR\nby Ann Lee\n\n\(long)\n\nTHE ARGUMENT AGAINST\nby Bo Ek\n\n\(other)\n"
    let sections = document(text).sections
    #expect(sections.map(\.heading?.text) == [nil, "THE ARGUMENT FOR", "THE ARGUMENT AGAINST"])
    #expect(sections.dropFirst().map(\.blocks.first?.text) == ["by Ann Lee", "by Bo Ek"])
  }

  @Test(
    "A heading that goes on with the numbers outside the sides ends a side; numbered claims of its own do not"
  )
  func numbers() {
    let turn = "Supporters say:\n\n\(long)\n\nCritics say:\n\n\(other)\n\n"
    let bills = "1. The night ferry\n\n\(long)\n\n" + turn + "2. The pier\n\n\(other)\n\n" + turn
    #expect(
      Outlining.labels("The Tide\n\n" + bills + "3. Next week\n\n\(long)\n") == [
        "1. The night ferry: other 1. The night ferry", "1. The night ferry: pro Supporters say:",
        "1. The night ferry: con Critics say:", "2. The pier: other 2. The pier",
        "2. The pier: pro Supporters say:", "2. The pier: con Critics say:", "other 3. Next week",
      ])
    let parts =
      "The Ferry\n\n2.1 Arguments in favour\n\n\(long)\n\n2.2 Arguments against\n\n\(other)\n\n3. Elsewhere\n\n\(long)\n"
    #expect(
      Outlining.labels(parts) == [
        "pro 2.1 Arguments in favour", "con 2.2 Arguments against", "other 3. Elsewhere",
      ])
    let claims =
      "Arguments in favour\n\n1. It runs\n\n\(long)\n\n2. It is cheap\n\n\(other)\n\nArguments against\n\n1. It floods\n\n\(long)\n"
    #expect(document(claims).sections.map(\.label) == ["body", "pro", "con"])
  }

  @Test("Lines right under others are no headings where blank lines part the paragraphs")
  func signatures() {
    let text =
      "ARGUMENT IN FAVOR OF MEASURE 4\n\n\(long)\n\nANN LEE, President\nHarbour Friends\n\nREBUTTAL TO ARGUMENT IN FAVOR OF MEASURE 4\n\n\(other)\n\nBO EK, Chair\nTaxpayers of the Pier\n"
    let sections = document(text).sections
    #expect(sections.map(\.label) == ["body", "pro", "con"])
    #expect(sections.map(\.topic) == [nil, nil, nil])
    #expect(sections.map(\.blocks.last?.text).suffix(2) == ["Harbour Friends", "Taxpayers of the Pier"])
  }

  @Test("A name between two sides of one turn is no question over the second")
  func attributions() {
    let text =
      "From the Left\n\n\(long)\n\nAnn Lee, The Tide\n\nFrom the Right\n\n\(other)\n\nBo Ek, The Pier\n\nOn the bright side\n\n\(long)\n"
    let sections = document(text).sections
    #expect(sections.map(\.label) == ["body", "progressive", "conservative", "other"])
    #expect(sections[1].blocks.last?.text == "Ann Lee, The Tide")
  }

  @Test("Paragraphs that bold words open end a side that bold words opened; unknown words only there")
  func boldLeads() {
    let text =
      "**Supporters say:** \(long)\n\n**Critics say:** \(other)\n\n**Fares so far:** \(long)\n\n**What's next:** \(other)\n"
    #expect(document(text, .markdown).sections.map(\.label) == ["body", "pro", "con", "other", "other"])
    let headed =
      "**Supporters say:**\n\n**Fares so far:** \(long)\n\n**Critics say:**\n\n\(other)\n\n**The bottom line:** \(long)\n"
    #expect(document(headed, .markdown).sections.map(\.label) == ["body", "pro", "con", "other"])
  }

  @Test("An offer at the end of an answer belongs to no side")
  func offers() {
    let text =
      "## Progressive view\n\n\(long)\n\n## Conservative view\n\n\(other)\n\n## Common ground\n\n- \(long)\n\nWould you like me to go deeper into one of these?\n"
    #expect(
      document(text, .markdown).sections.map(\.label) == [
        "body", "progressive", "conservative", "common-ground", "other",
      ])
  }

  @Test(
    "What a page says to its readers is set apart at the ends of an article, and stays in the middle",
    arguments: [
      "Have a tip? Write to us.",
      "Reach the desk at news@tide.example.",
      "Letters on this subject may be 250 words long.", "You can unsubscribe at any time.",
      "If you like our newsletter, drop a coin in our tip jar.",
      "Prices are correct at the time of writing.",
    ])
  func notes(line: String) {
    let isSetApart = { (text: String) in self.document(text).discarded.contains { $0.text.text == line } }
    #expect(isSetApart("\(long)\n\n\(other)\n\n\(line)\n"))
    #expect(!isSetApart("\(long)\n\n\(line)\n\n\(other) \(long)\n\n\(long)\n"))
  }

  @Test("Who the writer of a byline is, is set apart at the end; who others are is not")
  func aboutWriters() {
    let text = { (name: String) in
      "The Ferry\n\nBy Ann Lee\n\n\(self.long)\n\n\(self.other)\n\n\(name) is a staff writer at The Tide.\n"
    }
    #expect(Outlining.document(text("Ann Lee")).discarded.map(\.evidence) == [.writer])
    #expect(Outlining.document(text("Bo Ek")).discarded.isEmpty)
  }

  @Test(
    "What an article says of addresses and people is kept at its end",
    arguments: [
      "The meeting was called to order at 7:04 p.m. in the hall.", "Ann Lee is a ferry pilot.",
      "Ann Lee owns the shoe repair on Elm Street.", "Prices are rising on the pier.",
      "They can be evicted without notice.", "The town would become a member of the league.",
      "Night Fare covers the boat and the bus.", "The board changed its privacy policy.",
      "She got legal advice.",
      "Love it or not, the ferry runs.", "Polls are open from 7 a.m. to 8 p.m. on the pier.",
    ])
  func kept(line: String) {
    #expect(document("\(long)\n\n\(other)\n\n\(line)\n").discarded.isEmpty)
  }

  @Test(
    "Prices, shares and changes of a page are set apart",
    arguments: [
      ("$349 AT HARBOUR HARDWARE", true), ("Facebook  X  Email  Copy link", true),
      ("Updated 5:30 p.m.", true),
      ("$349 is what the boat costs.", false), ("Share the boat", false), ("Updated plans of 3 piers", false),
    ])
  func pageLines(line: String, isJunk: Bool) {
    let text = document("\(long)\n\n\(line)\n\n\(other)\n")
    #expect(text.discarded.contains { $0.text.text == line } == isJunk)
  }

  @Test("Pages numbered close to their words are set apart; numbered items and headings are not")
  func tightPages() {
    let page = "\(long)\n\n\(other)\n\n\(long)\n\n\(other)\n\n"
    let pairs = [
      ("5 Boats at night", "6 Boats at night"), ("LRB-5", "LRB-6"), ("- 5 -", "- 6 -"),
      ("Case: 22-1 Filed: 08/13/2025 Page: 5 of 9", "Case: 22-1 Filed: 08/13/2025 Page: 6 of 9"),
    ]
    for (first, second) in pairs {
      let text = page + first + "\n\n" + page + second + "\n\n" + page
      #expect(document(text).discarded.count { $0.reason == .pageHead } == 2, "\(first)")
    }
    #expect(document(page + "Option 1\n\n" + page + "Option 2\n\n" + page).discarded.isEmpty)
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
    let box = "THE TIDE IN YOUR INBOX\nAll of the harbour every day.\nSIGN UP\n\n"
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
