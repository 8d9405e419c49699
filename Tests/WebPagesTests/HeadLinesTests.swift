import Testing

@testable import WebPages

@Suite("The head of a page, read from its lines")
struct HeadLinesTests {
  private func page(_ head: String, lines: String = "", title: String = "The ferry stays for a year")
    -> WebPage
  {
    Outlining.page(
      """
      <html><head><title>\(title)</title>\(head)</head><body><article><h1>\(title)</h1>\(lines)
      \(Outlining.paragraphs(1..<4))</article></body></html>
      """)
  }

  @Test("A byline and a date in plain paragraphs are those of the article, and not shown twice")
  func plainParagraphs() {
    let page = page("", lines: "<p>By Ann Lee</p><p>March 3, 2021</p>")
    #expect(page.byline == "By Ann Lee")
    #expect(page.published == .init(text: "March 3, 2021", iso: "2021-03-03"))
    #expect(page.article.count == 3)
  }

  @Test(
    "What the page calls a date or a writer is read in its own language",
    arguments: [
      (
        "<p class=author>Von Ann Lee, Berlin</p><p class=date>3. März 2021, 14:05 Uhr</p>", "2021-03-03T14:05"
      ),
      ("<p class=author>Par Ann Lee</p><p class=date>Publié le 3 mars 2021 à 14h05</p>", "2021-03-03T14:05"),
      ("<p class=author>Ann Lee</p><p class=date>2021年3月3日 14:05</p>", "2021-03-03T14:05"),
      ("<p class=byline>Ann Lee</p><p>3 марта 2021, 14:05</p>", "2021-03-03T14:05"),
      (
        "<div class=byline><span>Ann Lee</span><span>TIDE DAILY NEWS</span><span>Mar 3, 2021, 2:05pm EST</span></div>",
        "2021-03-03T14:05"
      ),
    ])
  func named(lines: String, iso: String) {
    let page = page("", lines: lines)
    #expect(page.byline == "Ann Lee")
    #expect(page.published?.iso == iso)
  }

  @Test("Of a line with several dates the publication is the article's")
  func update() {
    let page = page(
      "", lines: "<p>By Ann Lee | Updated 3:05 p.m. ET, Wed March 3, 2021 | First published March 1, 2021</p>"
    )
    #expect(page.byline == "Ann Lee")
    #expect(page.published == .init(text: "March 1, 2021", iso: "2021-03-01"))
  }

  @Test("Of several lines too, in whichever order", arguments: [0, 1])
  func updateLine(first: Int) {
    let lines = ["<p>Updated: March 3, 2021</p>", "<p>Published: March 1, 2021</p>"]
    let page = page("", lines: lines[first] + lines[1 - first])
    #expect(page.published?.iso == "2021-03-01")
  }

  @Test("A date is no writer, and “By” beside a link is no part of the name")
  func noNames() {
    let dated = page("", lines: "<div class=byline>February 25, 2021</div>")
    #expect(dated.byline == nil)
    #expect(dated.published?.iso == "2021-02-25")
    let linked = page(
      "", lines: "<div class=byline>By<a href=/a>Ann Lee</a></div><div class=author>Staff Writer</div>")
    #expect(linked.byline == "Ann Lee")
  }

  @Test("A date for programs is shown as the page shows that day, else as one that people read")
  func shownDate() {
    let meta = "<meta property=article:published_time content='Tue, 07 Apr 2020 15:49:34 +0530'>"
    #expect(page(meta).published == .init(text: "2020-04-07 15:49", iso: "2020-04-07T15:49:34+05:30"))
    let both = page(meta, lines: "<p>Tuesday, 7 April 2020</p>")
    #expect(both.published == .init(text: "Tuesday, 7 April 2020", iso: "2020-04-07T15:49:34+05:30"))
  }

  @Test("A date after the text, or of another article, is not the page's")
  func otherDates() {
    #expect(page("", lines: "<p>\(Outlining.prose(9))</p><p>March 3, 2021</p>").published == nil)
  }

  @Test("The article's data goes before the page's, and a name may stand in a name")
  func linkedData() {
    func data(_ json: String) -> WebPage { page("<script type='application/ld+json'>\(json)</script>") }
    let graph = data(
      """
      {"@graph": [{"@type": "WebPage", "datePublished": "2019-01-01"}, {"@type": "NewsArticle", "author": {"@id": "#p"},
      "datePublished": "2021-03-03"}, {"@type": "Person", "@id": "#p", "name": "Ann Lee"}]}
      """)
    #expect(graph.byline == "Ann Lee")
    #expect(graph.published?.iso == "2021-03-03")
    let nested = data(
      #"{"@type": "Article", "author": {"@type": "Person", "name": {"@type": "Person", "name": "Ann Lee"}}}"#)
    #expect(nested.byline == "Ann Lee")
  }

  @Test("A person goes before an organisation, an address, an account and the site")
  func persons() {
    let line = "<p>By Ann Lee</p>"
    for author in ["Harbour News", "admin", "example.org", "https://example.org/ann", "AFP"] {
      #expect(page("<meta name=author content='\(author)'>", lines: line).byline == "By Ann Lee", "\(author)")
    }
    let site = "<meta property=og:site_name content='Quay Works'><meta name=author content='Quay Works'>"
    #expect(page(site).byline == nil)
    #expect(page("<meta name=author content=AFP>").byline == "AFP")
  }

  @Test(
    "Where a heading has the title without the site's name, so has the page",
    arguments: [
      ("Why the market won't close | QNN Politics", "Why the market won’t close"),
      ("市場が閉鎖へ、住民は反対｜港湾新聞デジタル", "市場が閉鎖へ、住民は反対"), ("市場が閉鎖へ、住民は反対：港湾新聞", "市場が閉鎖へ、住民は反対"),
      ("QNN: Why the market won't close", "Why the market won’t close"),
      ("Why the market won't close - QNN", "Why the market won’t close"),
    ])
  func bareTitle(given: String, heading: String) {
    let page = Outlining.page(
      """
      <title>\(given)</title><meta property=og:title content="\(given)"><article><h1>\(heading)</h1>
      \(Outlining.paragraphs(1..<3))</article>
      """)
    #expect(page.title == heading)
  }

  @Test("The site's name alone is never the title, nor who wrote it")
  func brand() {
    let head = "<meta property=og:title content='Quay Works'><meta name=author content='Quay Works'>"
    let named = page(head)
    #expect(named.title == "The ferry stays for a year")
    #expect(named.byline == nil)
    #expect(
      page(head + "<meta property=og:site_name content='Quay Works'>").title == "The ferry stays for a year")
  }
}
