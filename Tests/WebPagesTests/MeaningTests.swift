import Testing

@testable import WebPages

@Suite("What elements of a page mean stays in its text")
struct MeaningTests {
  private func article(_ html: String) -> [String] {
    Outlining.article("<article>\(html)\(Outlining.paragraphs(1..<5))</article>")
  }

  private func first(_ html: String) -> String? { article(html).first }

  @Test("Raised numbers do not run into those before them, and the numbers of notes stand in brackets")
  func raised() {
    let text =
      "In 2019<sup>1</sup> some 10<sup>6</sup> guests came to the 1<sup>st</sup> quay of 5 m<sup>2</sup>."
    #expect(first("<p>\(text)</p>") == "In 2019¹ some 10⁶ guests came to the 1st quay of 5 m².")
    let note = "The report on the quay is older than that.<sup><a href='#n2'>2</a></sup>"
    #expect(first("<p>\(note)</p>") == "The report on the quay is older than that.[2]")
    let own = "The report on the quay is older than that.<sup><a href='#n2'>[2]</a></sup>"
    #expect(first("<p>\(own)</p>") == "The report on the quay is older than that.[2]")
  }

  @Test("Fractions, powers, quotations and struck words are told apart")
  func inline() {
    let formulas = """
      <math><mfrac><mn>3</mn><mn>4</mn></mfrac></math> of 10<sup>2</sup> is \
      <math><msup><mn>5</mn> <mn>2</mn></msup></math> times the fare of the boat.
      """
    #expect(first("<p>\(formulas)</p>") == "3/4 of 10² is 5 ^2 times the fare of the boat.")
    let words =
      "She said <q>never</q>, and the vote of <del>five</del><ins>nine</ins> for the night ferry stands."
    #expect(
      first("<p>\(words)</p>") == "She said “never”, and the vote of five nine for the night ferry stands.")
  }

  @Test("A quotation may begin before the block in which it ends")
  func quotations() {
    let html = "<q>\(Outlining.paragraphs(1..<4))\(Outlining.prose(4))</q>"
    #expect(Outlining.article("<article>\(html)</article>").last == Outlining.prose(4) + "”")
  }

  @Test("Lists are counted as browsers count them")
  func numbers() throws {
    func items(_ html: String) throws -> [PageBlock.Item] {
      let page = Outlining.page("<article>\(html)\(Outlining.paragraphs(1..<5))</article>")
      return try #require(page.article.first { $0.kind == .list }).items
    }
    func marks(_ html: String) throws -> [String] { try items(html).map { $0.number ?? "-" } }
    #expect(try marks("<ol><li>The first rule<li>The second rule</ol>") == ["1.", "2."])
    #expect(try marks("<ol start=5><li>The fifth rule<li>The sixth rule</ol>") == ["5.", "6."])
    #expect(try marks("<ol start=2 type=a><li>The rule<li>The other</ol>") == ["b.", "c."])
    #expect(try marks("<ol type=I><li>The rule<li value=9>The other</ol>") == ["I.", "IX."])
    #expect(try marks("<ol><li>The rule<li value=7>The other<li>The last</ol>") == ["1.", "7.", "8."])
    #expect(try marks("<ul><li>The rule<li>The other</ul>") == ["-", "-"])
    let nested = try items("<ul><li>The rule<ol><li>Inside it</ol> and on<li>The other</ul>")
    #expect(nested.map(\.number) == [nil, "1.", nil, nil])
    #expect(nested.map(\.level) == [0, 1, 0, 0])
    #expect(nested.map(\.continues) == [false, false, true, false])
  }

  @Test("Cells without a text keep their place, and so do those that a cell above covers")
  func cells() {
    func table(_ rows: String) -> String? { first("<table>\(rows)</table>") }
    #expect(
      table("<tr><th><th>2020<th>2021<tr><td>For<td>9<td>8<tr><td>Against<td><td>5")
        == "|  | 2020 | 2021\nFor | 9 | 8\nAgainst |  | 5")
    #expect(
      table("<tr><th>Who<th colspan=2>Votes<th>All<tr><td rowspan=2>Ann<td>1<td>2<td>3<tr><td>4<td>5<td>9")
        == "Who | Votes |  | All\nAnn | 1 | 2 | 3\n|  | 4 | 5 | 9")
  }

  @Test("Lines that a page shows as they were typed stay lines")
  func typed() {
    #expect(
      first("<p style='white-space: pre-wrap'>The evening\n19:00 The doors open\n20:00 The vote</p>")
        == "The evening\n19:00 The doors open\n20:00 The vote")
  }

  @Test(
    "Short lines at the end stand where the paragraphs do and are the article's: a tally, a name under a quotation"
  )
  func lastLines() {
    let html = "\(Outlining.paragraphs(1..<5))<p>Vote tally</p><dl><dt>For<dd>Nine</dl><p>— Jo Dale</p>"
    #expect(
      Outlining.article("<article>\(html)</article>").suffix(4) == ["Vote tally", "For", "Nine", "— Jo Dale"])
  }

  @Test("In an article of a few words nothing stands outside of it")
  func short() {
    func box(_ title: String, _ text: String) -> String {
      "<div class=box><div class=box-title>\(title)</div><div class=box-content><p>\(text)</p></div></div>"
    }
    let html = "<p>The hall opens at noon.</p>\(box("Cards", "Bring a card."))<p>Tea is served at four.</p>"
    #expect(
      Outlining.article("<main><article><h1>Town vote</h1>\(html)</article></main>").suffix(4) == [
        "The hall opens at noon.", "Cards", "Bring a card.", "Tea is served at four.",
      ])
  }
}
