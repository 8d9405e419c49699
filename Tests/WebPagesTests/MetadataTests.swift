import Testing

@testable import WebPages

@Suite("What a page says of itself")
struct MetadataTests {
  @Test("JSON-LD, meta elements and the page's own attributes")
  func sources() {
    let page = Outlining.page(
      """
      <html lang="en-GB"><head><title>The ferry stays - Harbour News</title>
      <link rel=canonical href="https://example.org/ferry"><meta property="og:site_name" content="Harbour News">
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
        {"@type": "Person", "@id": "#ann", "name": "Ann Lee"},
        {"@type": "NewsArticle", "headline": "The ferry stays", "description": "One more year, the board says.",
         "author": [{"@id": "#ann"}, {"name": "Bo Ek"}], "datePublished": "2024-03-03T10:15:00+0100"}]}</script></head>
      <body>\(Outlining.paragraphs(1..<3))
      """)
    #expect(page.title == "The ferry stays")
    #expect(page.standfirst == "One more year, the board says.")
    #expect(page.byline == "Ann Lee, Bo Ek")
    #expect(page.siteName == "Harbour News")
    #expect(page.canonicalAddress == "https://example.org/ferry")
    #expect(page.language == "en-GB")
    #expect(
      page.published == .init(text: "2024-03-03 10:15", iso: "2024-03-03T10:15:00+01:00"))
  }

  @Test("The title is the one that most sources agree on")
  func agreement() {
    let page = Outlining.page(
      """
      <script type="application/ld+json">{"@type": "Article", "headline": "kind of boat", "name": "Night ferry"}</script>
      <title>Night ferry</title><h1>Night ferry</h1>
      """)
    #expect(page.title == "Night ferry")
  }

  @Test(
    "The site's name is cut off a title that stands in the head alone",
    arguments: [
      ("The ferry stays for a year | Harbour News", "The ferry stays for a year"),
      ("Harbour News - The ferry stays for a year", "The ferry stays for a year"),
      ("The ferry stays for a year – Boats – Harbour News", "The ferry stays for a year – Boats"),
      ("A well-known ferry", "A well-known ferry"), ("Ferry | News", "Ferry | News"),
    ])
  func headTitle(head: String, title: String) {
    #expect(Outlining.page("<title>\(head)</title>").title == title)
  }

  @Test(
    "The writer is read from the text where the head does not say",
    arguments: [
      "<p class=byline>By <b>Ann Lee</b></p>", "<p class=byline>Ann Lee &lt;ann@tide.example&gt;</p>",
      "<meta name=author content='Ann Lee (https://tide.example/ann)'>",
      "<a rel=author href=/ann>Ann Lee</a>",
      "<div class='post-author'>Von Ann Lee</div>",
      "<span itemprop=author>Ann Lee</span> <span>3 March</span>",
      "<p class=author>Ann Lee | 3 March 2024</p>",
    ])
  func shownWriter(html: String) {
    #expect(Outlining.page("<main>\(html)\(Outlining.paragraphs(1..<3))</main>").byline == "Ann Lee")
  }

  @Test("Who writes a comment has not written the article")
  func commentWriter() {
    let html =
      "<main>\(Outlining.paragraphs(1..<3))</main><div class=comments><b class=author>Bo Ek</b></div>"
    #expect(Outlining.page(html).byline == nil)
  }

  @Test(
    "Dates are made exact where they can be",
    arguments: [
      ("2024-03-03", "2024-03-03"), ("2024-03-03T10:15:00.123Z", "2024-03-03T10:15:00Z"),
      ("2024/03/03 10:15", "2024-03-03T10:15"), ("2024-03-03T10:15:00-0500", "2024-03-03T10:15:00-05:00"),
      ("2024-13-03", nil), ("3 March 2024", "2024-03-03"), ("03/04/2024", nil), ("", nil),
    ])
  func dates(text: String, iso: String?) {
    #expect(PageDate.iso(text) == iso)
  }

  @Test("A page that says nothing of itself is taken for no more than it is")
  func nothing() {
    var page = Outlining.page("<main>\(Outlining.paragraphs(1..<3))<p>Seen on 4 May 2024.</p></main>")
    page.blocks = []
    #expect(page == WebPage())
  }

  @Test(
    "JSON-LD with the slips of pages is read",
    arguments: [
      #"{"@type": "Article", "headline": "A\nB",}"#, "{\"@type\": \"Article\", \"headline\": \"A\nB\"};",
      "<![CDATA[[{\"@type\": \"Article\", \"headline\": \"A B\"}]]]>",
    ])
  func slips(data: String) {
    let script = "<script type=\"application/ld+json\">\(data)</script>"
    #expect(Outlining.page("\(script)<main>\(Outlining.paragraphs(1..<3))</main>").title == "A B")
  }
}
