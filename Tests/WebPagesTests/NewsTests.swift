import Testing

@testable import WebPages

@Suite("The text of a news page and what stands in it")
struct NewsTests {
  private let prose = (1..<9).map(Outlining.prose)

  /// Running text with no words in a row of the other.
  private static func other(_ number: Int) -> String {
    "Swans came up river \(number), people say, and nobody knows why they did so; some had rings, others none at all, "
      + "but every child on the bank counted them twice, because that is what children do with swans."
  }

  private func data(_ body: String) -> String {
    "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"articleBody\": \"\(body)\"}</script>"
  }

  /// A page with something between two halves of a text.
  private func page(around inset: String) -> [String] {
    Outlining.article(
      "<main>\(Outlining.paragraphs(1..<5))\(inset)\(Outlining.paragraphs(5..<9))</main>")
  }

  // MARK: Text that was lost

  @Test(
    "Ends of reports that look like credits, appeals or notes on the writer are text",
    arguments: [
      "The minister said on Tuesday that the case was closed and that no one would be charged. (AFP)",
      "The form has more boxes for what one is called than anybody had asked for before (He/She/They).",
      "Follow all instructions on the label, and keep the bottle out of the reach of children.",
      "London will not pay for the school, and the county has not been asked to.",
    ])
  func ends(of report: String) {
    let page =
      "<html><meta name=author content='Jane Doe, London'><article>\(Outlining.paragraphs(1..<5))<p>\(report)</p></article>"
    #expect(Outlining.article(page).last == report)
  }

  @Test("A portrait among paragraphs is no appeal")
  func portrait() {
    let (one, two) = (Outlining.prose(7), Outlining.prose(8))
    let page =
      "<article>\(Outlining.paragraphs(1..<5))<section><h2>Maria, 34</h2><p>\(one)</p><p>She left to become a member of the crew. \(two)</p></section>\(Outlining.paragraphs(5..<6))</article>"
    #expect(Outlining.article(page).contains(one))
  }

  @Test("Data that were cut say nothing of what comes after the cut")
  func cutData() {
    let body = (1..<5).map(Outlining.prose).joined(separator: " ") + " The harbour board met for"
    #expect(Outlining.article(data(body) + "<main>\(Outlining.paragraphs(1..<9))</main>") == prose)
  }

  @Test(
    "What the page's data have is the article, headings and short lines too, whatever the element is called")
  func agreedElement() {
    let teasers = (30..<60).map { "<div class=card><p>\(Self.other($0))</p></div>" }.joined()
    let html =
      data(prose.joined(separator: " "))
      + "<main><h1>The ferry stays</h1></main><div class='main-rail'>\(Outlining.paragraphs(1..<5))"
      + "<h2>The boat</h2><p>It is old.</p>\(Outlining.paragraphs(5..<9))</div><div class=river>\(teasers)</div>"
    #expect(Outlining.article(html) == Array(prose[..<4]) + ["The boat", "It is old."] + prose[4...])
  }

  @Test("A number with letters in it is no name, and what an element has beside it is not what it is")
  func names() {
    #expect(ElementHints(names: Array("f0ad55 x1share".utf8)[...]) == [])
    #expect(
      ElementHints(names: Array("layout-with-right-rail has-comments".utf8)[...]).isDisjoint(with: .unlikely))
    #expect(ElementHints(names: Array("ad300 with-x rail".utf8)[...]) == [.advertisement, .sidebar])
  }

  @Test("What only subscribers read is text; what asks to subscribe is none")
  func paid() {
    let paid = (5..<9).map { "<div class='subscriber-only'><p>\(Outlining.prose($0))</p></div>" }.joined()
    let offer =
      "<div class='subscriber-offer'><p>Become a member and read on.</p><p>One pound a week.</p></div>"
    #expect(
      Outlining.article(
        "<main>\(Outlining.paragraphs(1..<5))<h2 class=paywall>Part two</h2>\(paid)\(offer)</main>")
        == Array(prose[..<4]) + ["Part two"] + prose[4...])
  }

  // MARK: Boxes

  @Test(
    "Boxes among the paragraphs without a sentence of their own are no text",
    arguments: [
      "<div class=x><img src=a><span>The ferry in pictures</span> <span>01:12</span></div>",
      "<figure><h3>Fares</h3><p>In pounds, for a grown-up person and a car, each way</p><iframe></iframe></figure>",
      "<div class='video-card'><p>The ferry comes in</p></div>",
      "<div><p>A history of boats</p><button>Buy the book</button></div>",
      "<article><h3><a href=/fleet>Why the fleet shrinks</a></h3><p>Fewer boats leave the harbour each year.</p></article>",
      "<div><h3>Harbour letter</h3><p>All that the harbour does, each Monday, in your inbox, for nothing at all, and for all who like boats.</p><button>Go</button></div>",
    ])
  func insets(_ inset: String) {
    #expect(page(around: inset) == prose)
  }

  @Test(
    "What is set in an element of its own and has something to say stays",
    arguments: [
      ("<div><p>So it was.</p></div>", "So it was."), ("<div><h2>Fares</h2></div>", "Fares"),
      ("<div><img src=a><ul><li>Tea and bread<li>Milk</ul></div>", "Tea and bread\nMilk"),
      (
        "<div><p>She put out a newsletter for thirty years, and she printed each copy of it on her own kitchen table.</p></div>",
        "She put out a newsletter for thirty years, and she printed each copy of it on her own kitchen table."
      ),
    ])
  func keptInsets(_ inset: String, text: String) {
    #expect(page(around: inset) == Array(prose[..<4]) + [text] + prose[4...])
  }

  @Test("A sentence that stands in the text and once more in large letters is told once")
  func pullQuotes() {
    let quote = "“Fares would have to rise by a third,” the clerk told room 2"
    #expect(page(around: "<figure><blockquote>\(quote)</blockquote></figure>") == prose)
    #expect(
      page(
        around:
          "<blockquote class=pull-quote><p>Nobody asked the swans, ever!</p><cite>Ann Lee, clerk</cite></blockquote>"
      ) == Array(prose[..<4]) + ["Nobody asked the swans, ever!", "Ann Lee, clerk"] + prose[4...])
    #expect(
      page(
        around:
          "<blockquote class=pull-quote><p>It talked about the night ferry!</p><cite>Ann Lee</cite></blockquote>"
      ) == prose)
    let letter = "We were never asked about the boats, and we would not have agreed to it."
    #expect(
      page(around: "<blockquote>\(letter)</blockquote>") == Array(prose[..<4]) + [letter] + prose[4...])
  }

  @Test(
    "A row of pictures with what is said of each is no text, and an element with such a name may be the article"
  )
  func gallery() {
    let slides = (1..<40).map { "<li><h2>\($0)/39 Boat \($0)</h2><p>\(Self.other($0))</p></li>" }.joined()
    #expect(page(around: "<div class=full-gallery><ul>\(slides)</ul></div>") == prose)
    #expect(
      Outlining.article("<div class=gallery-page><img src=a>\(Outlining.paragraphs(1..<9))</div>") == prose)
  }

  @Test(
    "Short lines after the element with the text are of the site, in an element of the same name of the text")
  func tail() {
    let text = "<div class=body>\(Outlining.paragraphs(1..<9))</div>"
    #expect(
      Outlining.article(
        "<main>\(text)<section><h2>In this issue</h2><p>Find out who won it.</p></section></main>")
        == prose)
    #expect(
      Outlining.article("<main>\(text)<div class=body><p>And so it was.</p></div></main>")
        == prose + ["And so it was."])
  }

  // MARK: Lines

  @Test(
    "Rules, captions with a credit, and how to reach the writer are no text",
    arguments: [
      "<p>___</p>", "<p>* * *</p>", "<p>10:15am BST</p>", "<p>4 min read</p>",
      "<p>The ferry at dawn, on Monday. Photograph: Ann Lee/Harbour News</p>",
      "<p>The ferry at dawn, on Monday. (Ann Lee / Harbour News)</p>",
      "<p>The ferry at dawn, Monday. (AP Photo/Ann Lee)</p>",
      "<p>Harbour live: <a href=/x>All that happens on the quay today</a></p>",
      "<p>Please use a newer browser: your browser does not</p><p>Your browser does not support film.</p>",
    ])
  func lines(_ line: String) {
    let lines = page(around: line)
    #expect(lines.count <= 9 && lines.last == prose.last && lines.filter(prose.contains) == prose)
    #expect(
      !lines.contains { line in
        ["_", "*", "Photo", "live", "min read", "10:15", "(Ann"].contains { line.contains($0) }
      })
  }

  @Test(
    "How to reach the writer is no text at the end of an article, and is in its midst",
    arguments: [
      "Write to Ann Lee at ann@harbour.example", "The clerk can be reached at clerk@harbour.example.",
    ])
  func contact(_ line: String) {
    #expect(
      Outlining.article("<main>\(Outlining.paragraphs(1..<9))<p>\(line)</p></main>") == prose)
    #expect(page(around: "<p>\(line)</p>") == Array(prose[..<4]) + [line] + prose[4...])
  }

  @Test("Several writers are each told at the end of an article")
  func biographies() {
    let html =
      "<meta name=author content='Ann Lee and Bo Reed'><main>\(Outlining.paragraphs(1..<9))"
      + "<p>Ann Lee covers the harbour for this paper, and has done so for years.</p><p>Bo Reed is a clerk.</p></main>"
    #expect(Outlining.article(html) == prose)
  }

  @Test("Brackets and colons that name no photograph end paragraphs of the text")
  func noCredits() {
    let lines = [
      "The quay is closed on Monday (see photo below).",
      "She asked for one thing alone, a picture: it never came.",
      "The fares went up for cars and/or vans (as they did before).",
    ]
    let html = lines.map { "<p>\($0)</p>" }.joined()
    #expect(page(around: html) == Array(prose[..<4]) + lines + prose[4...])
  }

  @Test("Before the title and between it and the text stand the site's lines")
  func head() {
    let html =
      "<main><ul><li>Boats 3</li><li>Swans 1</li></ul><h1>The ferry stays</h1><header><p>Ann Lee, at the quay</p></header>"
      + "<p>April 9, 2025 at 6:30 a.m. BST, 4 min</p><div class=toolbar>Save Translate Gift this article to those who have none</div>"
      + "\(Outlining.paragraphs(1..<9))</main>"
    #expect(Outlining.article(html) == prose)
  }

  @Test("An article that a script put below the first is another, however it is wrapped")
  func scrolled() {
    let article = { (numbers: Range<Int>) in
      "<article class=story><h1>The ferry \(numbers.lowerBound)</h1>\(Outlining.paragraphs(numbers))</article>"
    }
    let html = "<body>\(article(1..<9))<section id=more>\(article(20..<22))</section></body>"
    #expect(Outlining.article(html).filter { !$0.hasPrefix("The ferry") } == prose)
  }

  @Test("All that is left out is kept with a reason")
  func nothingLost() {
    let outline = Outlining.outline(
      "<main>\(Outlining.paragraphs(1..<9))<div><img src=a><p>The quay</p></div><p>___</p></main>")
    #expect(outline.suffix(2) == ["- caption paragraph The quay", "- outside-article paragraph ___"])
  }
}
