import Documents
import Testing

@testable import WebPages

@Suite("The article of a page")
struct ArticleTests {
  private let text = Outlining.paragraphs(1..<5)
  private let prose = (1..<5).map(Outlining.prose)

  @Test("What the elements are called says what is about the article")
  func names() {
    let outline = Outlining.outline(
      """
      <nav><a href=/>Home</a> <a href=/news>News</a></nav><main>\(text)
      <div class="share-bar">Tell others</div><div class="ad-slot">Buy boats</div></main>
      <aside class="relatedArticles"><a href=/b>Boats are late again this year</a></aside>
      <section id="comments"><p>I like the ferry very much, and so does my sister.</p></section>
      <footer>Imprint</footer>
      """)
    #expect(
      outline == [
        "- navigation paragraph Home News", "+ paragraph \(prose[0])", "+ paragraph \(prose[1])",
        "+ paragraph \(prose[2])", "+ paragraph \(prose[3])", "- sharing paragraph Tell others",
        "- advertisement paragraph Buy boats", "- related-links paragraph Boats are late again this year",
        "- comments paragraph I like the ferry very much, and so does my sister.",
        "- outside-article paragraph Imprint",
      ])
  }

  @Test("Without any names the element with the most running text is the article")
  func density() {
    let links = (1..<9).map { "<a href=/\($0)>Section \($0)</a> <br><br>" }.joined()
    #expect(Outlining.article("<div>\(links)</div><div><div>\(text)</div></div><div>\(links)</div>") == prose)
  }

  @Test("Where hardly any article is found the whole page is taken, and it is said")
  func whole() {
    let links = (1..<30).map { "<li><a href=/\($0)>A street and a section \($0)</a></li>" }.joined()
    let parts = (1..<25).map { "<div><div>\(Outlining.paragraphs($0..<$0 + 1))</div><ul>\(links)</ul></div>" }
      .joined()
    let page = Outlining.page("<body>\(parts)</body>")
    #expect(page.isWhole)
    #expect(
      page.article.map(\.text).filter { $0.hasPrefix("The harbour board") } == (1..<25).map(Outlining.prose))
    let headings = Outlining.page("<title>The Quay</title><h2>One</h2><h2>Two</h2>")
    #expect(headings.isWhole && headings.article.map(\.text) == ["One", "Two"])
    #expect(!Outlining.page("<article>\(text)</article><ul>\(links)</ul>").isWhole)
    #expect(!Outlining.page("<body></body>").isWhole)
  }

  @Test("A name that says little does not take the whole article away")
  func wrongName() {
    #expect(Outlining.article("<div class='sidebar-right comments-open'>\(text)</div>") == prose)
  }

  @Test("Advertisements that split the text in two do not cut it")
  func siblings() {
    let link = "<div><a href=/x>Boats for sale, new and old, at the lowest prices</a></div>"
    let html =
      "<div><div class=part>\(text)</div>\(String(repeating: link, count: 20))"
      + "<div class=part>\(Outlining.paragraphs(5..<7))</div>\(link)</div>"
    #expect(Outlining.article(html) == prose + [Outlining.prose(5), Outlining.prose(6)])
  }

  @Test("A row of teasers is no part of the article")
  func teasers() {
    let teaser = { (number: Int) in
      "<div class=card><h3><a href=/\(number)>The \(number)th boat of the year</a></h3><p>It came, at last, on Monday.</p></div>"
    }
    #expect(Outlining.article("<main>\(text)<div>\((1..<5).map(teaser).joined())</div></main>") == prose)
  }

  @Test("The title, the byline and the date are not repeated, the standfirst stays")
  func head() {
    let outline = Outlining.outline(
      """
      <title>The ferry stays | Harbour News</title><meta name=author content="Ann Lee">
      <header><h1>The ferry stays</h1><p>The board voted for one more year, against the clerk's advice.</p>
      <p>By Ann Lee</p><p>3 March 2024, 10:15</p></header><div class="article-body">\(text)</div>
      """)
    #expect(
      outline.prefix(4) == [
        "- repeated-title h1 The ferry stays",
        "+ paragraph The board voted for one more year, against the clerk's advice.",
        "- repeated-metadata paragraph By Ann Lee", "- repeated-metadata paragraph 3 March 2024, 10:15",
      ])
    #expect(outline.dropFirst(4).allSatisfy { $0.hasPrefix("+") })
  }

  @Test(
    "Prompts go, in many languages",
    arguments: [
      ("Read also: <a href=/x>The boats of last year</a>", Discarded.Reason.relatedLinks),
      ("<a href=/x>Lesen Sie auch: Die Boote von gestern</a>", .relatedLinks),
      ("À lire aussi : <a href=/x>Les bateaux</a>", .relatedLinks),
      ("Читайте также: <a href=/x>Лодки</a>", .relatedLinks), ("相关阅读：<a href=/x>渡船</a>", .relatedLinks),
      ("Sign up for our newsletter", .subscription),
      ("Melden Sie sich für unseren Newsletter an", .subscription),
      ("Share this", .sharing), ("Síguenos en todas partes", .sharing), ("Leave a comment", .comments),
      ("Anzeige", .advertisement), ("Photo: Ann Lee", .caption), ("© 2024 Harbour News", .copyright),
    ])
  func prompts(html: String, reason: Discarded.Reason) {
    let page = Outlining.page("<div>\(text)<p>\(html)</p>\(Outlining.paragraphs(5..<7))</div>")
    #expect(page.blocks[4].leftOut == reason)
    #expect(page.article.count == 6)
  }

  @Test("Sentences that begin like a prompt stay")
  func noPrompts() {
    let sentences = [
      "More than words were needed, said the clerk.", "Watch out for the tide: it is quicker than you.",
      "Share prices fell on Monday, and again on Tuesday.",
      "Photos show the quay as it was, before the storm came.",
    ]
    let html = "<div>\(text)\(sentences.map { "<p>\($0)</p>" }.joined())\(Outlining.paragraphs(5..<6))</div>"
    #expect(Outlining.article(html) == prose + sentences + [Outlining.prose(5)])
  }

  @Test("A heading goes with what stood under it")
  func headings() {
    let html =
      "<main><h2>Boats</h2>\(text)<h2>Most read</h2><ul><li><a href=/x>The harbour in winter</a></ul></main>"
    #expect(Outlining.article(html) == ["Boats"] + prose)
  }

  @Test("A page without running text shows all that it has")
  func short() {
    #expect(Outlining.article("<body>Test</body>") == ["Test"])
    #expect(Outlining.article("<div class=comments>Closed</div>") == ["Closed"])
    #expect(Outlining.outline("") == [])
  }

  @Test(
    "Where the page's data have the article's text, what they lack goes and what a name left out comes back")
  func data() {
    let body = (1..<9).map(Outlining.prose).joined(separator: " ")
    let html = """
      <script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "\(body)"}</script>
      <main>\(Outlining.paragraphs(1..<5))<div class="newsletter-box"><p>\(Outlining.prose(5))</p></div>
      <p>Every week a letter tells you what the harbour does, what it costs, and who pays for it in the end.</p>
      \(Outlining.paragraphs(6..<9))</main>
      """
    #expect(Outlining.article(html) == (1..<9).map(Outlining.prose))
  }

  @Test("Of several posts on a page the first is the article")
  func posts() {
    let post = { (number: Int) in
      "<div class='post p\(number)'><h2><a href=/\(number)>The \(number)th ferry</a></h2>"
        + "\(Outlining.paragraphs(number * 10..<number * 10 + 4))</div>"
    }
    let outline = Outlining.outline("<main>\((1..<4).map(post).joined())</main>")
    #expect(outline.filter { $0.hasPrefix("+ paragraph") }.count == 4)
    #expect(outline.filter { $0.hasPrefix("- related-links") }.count == 10)
  }
}
