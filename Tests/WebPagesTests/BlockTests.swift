import Testing

@testable import WebPages

@Suite("The blocks of a page")
struct BlockTests {
  @Test("Every kind of block stands as itself, with its white space folded")
  func kinds() {
    let outline = Outlining.outline(
      """
      <article><h2>On  the
      harbour</h2>\(Outlining.paragraphs(1..<2))
      <ul><li>Tea <li>Bread,<br>butter</ul>
      <blockquote><p>A ferry is a promise, she said, and it is kept at night.</p></blockquote>
      <pre>let a = 1
        let b = 2
      </pre>
      <table><tr><th>Year<th>Boats</tr><tr><td>1990<td>4</tr></table>
      <figure><img src="a.jpg"><figcaption>The quay</figcaption></figure>
      \(Outlining.paragraphs(2..<4))</article>
      """)
    #expect(
      outline == [
        "+ h2 On the harbour", "+ paragraph \(Outlining.prose(1))", "+ list Tea / Bread, butter",
        "+ quotation A ferry is a promise, she said, and it is kept at night.",
        "+ code let a = 1 /   let b = 2", "+ table Year | Boats / 1990 | 4", "- caption caption The quay",
        "+ paragraph \(Outlining.prose(2))", "+ paragraph \(Outlining.prose(3))",
      ])
  }

  @Test("A tag of very many attributes keeps its first hundred, and no text is lost")
  func attributes() {
    let many = (0..<20_000).map { "a\($0)=\"b>c\"" }.joined(separator: " ")
    let html = "<p class=\"x\" \(many) hidden>\(Outlining.prose(1))</p>" + Outlining.paragraphs(2..<4)
    #expect(Outlining.article(html) == (1..<4).map(Outlining.prose))
  }

  @Test("Two line breaks part paragraphs, one does not; text without a paragraph is one")
  func lineBreaks() {
    let (one, two, three) = (Outlining.prose(1), Outlining.prose(2), Outlining.prose(3))
    #expect(Outlining.article("<div>\(one)<br>\(two)<br> <br>\(three)</div>") == ["\(one) \(two)", three])
  }

  @Test("A short bold line that a line break ends is a block; bold letters may come of a style")
  func boldLines() {
    let (one, two) = (Outlining.prose(1), Outlining.prose(2))
    let html = """
      <div><b>Yes</b><br>\(one)<br><br><span style="font-size: 26px; font-weight: 700">No<br></span>\(two)<br><br>
      <span style="font-weight:400">\(one)<br>\(two)</span></div>
      """
    let blocks = Outlining.page(html).blocks
    #expect(blocks.map(\.text) == ["Yes", one, "No", two, "\(one) \(two)"])
    #expect(
      blocks.map { $0.styles.map(\.kind) }.prefix(4) == [[.strong], [], [.strong], []])
  }

  @Test("A line break is no tab, and a link in a link ends the outer one")
  func oddities() {
    let (one, two) = (Outlining.prose(1), Outlining.prose(2))
    #expect(Outlining.article("<p>\(one)</p><br role=tab><p>\(two)</p>") == [one, two])
    let links = Outlining.page(
      "<p>\(one) <a href='https://a.example/'><span>aaa <a href='https://b.example/'>bbb</a> ccc</span></a></p>"
    ).blocks.first?.links
    #expect(links?.map(\.range.count) == [3, 3])
  }

  @Test("A table with lists of arguments is no table of data, one with lists of names is")
  func lists() {
    func table(_ item: String) -> String {
      let cell = "<td><ul><li>\(item)</li><li>\(item)</li></ul></td>"
      return "<table><tr><th>Pros<th>Cons</tr><tr>\(cell)\(cell)</tr></table>\(Outlining.paragraphs(1..<3))"
    }
    #expect(Outlining.page(table(Outlining.prose(1))).blocks.filter { $0.kind == .list }.count == 2)
    #expect(Outlining.page(table("Low")).blocks.first?.kind == .table)
  }

  @Test("Scripts, styles, comments, forms' choices and what screen readers are told are no text")
  func unseen() {
    let html = """
      <body><script>if (a < b) { "</p>" }</script><style>p { color: red }</style><!-- gone <p> -->
      <select><option>Choose</select><p>\(Outlining.prose(1))<span class="sr-only"> opens in a window</span></p>
      <noscript>Turn it on.</noscript><template><p>Later.</p></template><div hidden>Not yet.</div>
      """
    #expect(Outlining.outline(html) == ["+ paragraph \(Outlining.prose(1))", "- hidden paragraph Not yet."])
  }

  @Test(
    "Words in a box of a pixel are no text",
    arguments: [
      "clip: rect(0 0 0 0); position: absolute", "CLIP:rect(1px, 1px, 1px, 1px)", "clip-path:inset(50%)",
      "position:absolute;width:1px;height:1px;overflow:hidden",
    ])
  func pixels(style: String) {
    let hidden = "<span style=\"\(style)\">, opens new tab</span>"
    let html =
      "<p><a href=/x>Nine to four\(hidden)</a> it was. \(Outlining.prose(1))</p>\(Outlining.paragraphs(2..<4))"
    #expect(Outlining.article(html).first == "Nine to four it was. \(Outlining.prose(1))")
  }

  @Test("Emphasis and links are ranges of the folded text")
  func marks() throws {
    let page = Outlining.page(
      """
      <link rel="canonical" href="https://example.org/news/ferry.html">
      <p>The <b>night  ferry</b> runs, as <a href="../plans?a=1#b"><em>the  plan</em> says</a>, until the 4th of May, when
      <a href="javascript:alert(1)">it</a> ends. <a href="mailto:clerk@example.org">Write</a> or \
      <a href="//example.com/x">read</a>.</p>
      """)
    let block = try #require(page.blocks.first)
    func text(_ range: Range<Int>) -> String {
      String(decoding: Array(block.text.utf8)[range], as: UTF8.self)
    }
    #expect(block.styles.map { text($0.range) } == ["night ferry", "the plan"])
    #expect(block.styles.map(\.kind) == [.strong, .emphasis])
    #expect(block.links.map { text($0.range) } == ["the plan says", "Write", "read"])
    #expect(
      block.links.map(\.address) == [
        "https://example.org/plans?a=1#b", "mailto:clerk@example.org", "https://example.com/x",
      ])
  }

  @Test("A link around several blocks leads from each")
  func linkAround() {
    let page = Outlining.page(
      "<base href='https://example.org/'><a href=x><h2>The ferry stays</h2><p>\(Outlining.prose(1))</p></a>")
    #expect(
      page.blocks.map { $0.links.map(\.address) } == [["https://example.org/x"], ["https://example.org/x"]])
  }

  @Test("A table for the looks is taken apart, and so is a list of whole articles")
  func looks() {
    let (one, two) = (Outlining.prose(1), Outlining.prose(2))
    #expect(Outlining.article("<table><tr><td><p>\(one)<td><p>\(two)</table>") == [one, two])
    #expect(
      Outlining.article("<ul><li><h3>A</h3><p>\(one)<li><h3>B</h3><p>\(two)</ul>") == ["A", one, "B", two])
  }
}
