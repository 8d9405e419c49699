import Documents
import TestSupport
import Testing

@testable import Segmentation

@Suite("Web pages in outline")
struct PageTests {
  private func outline(_ page: String) -> [String] { Outlining.outline(Self.page(page), .html) }

  private func labels(_ page: String) -> [String] { Outlining.labels(Self.page(page), .html) }

  /// A page with an article; its report comes first.
  private static func page(_ article: String) -> String {
    """
    <!doctype html><html lang="en"><head><title>Should the Pier Stay Lit? | The Tide</title></head><body>
    <nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <article><h1>Should the Pier Stay Lit?</h1><p class="byline">By Ann Lee</p>
    <p>\(Outlining.long) \(Outlining.other)</p>
    \(article)
    </article><footer>© The Tide</footer></body></html>
    """
  }

  private let long = "<p>\(Outlining.long)</p>"
  private let other = "<p>\(Outlining.other)</p>"
  private let start = "The harbour board met on Monday and talked about…"
  private let otherStart = "Fares would have to rise by a third if the boat …"

  @Test("Title and byline come from the page, what is around the article is set apart with the reason")
  func whole() {
    #expect(
      outline("<h2>Pros</h2>\(long)<h2>Cons</h2>\(other)") == [
        "title Should the Pier Stay Lit?", "byline Ann Lee", "body", "  paragraph \(start)", "pro",
        "  heading Pros",
        "  paragraph \(start)", "con", "  heading Cons", "  paragraph \(otherStart)",
        "discarded navigation Home News",
        "discarded repeated-metadata By Ann Lee", "discarded outside-article © The Tide",
      ])
  }

  @Test("Sides in parallel elements end where these end")
  func columns() {
    let columns = """
      <div class="row"><div class="col"><h2>Progressive View</h2>\(long)\(other)</div>
      <div class="col"><h2>Conservative View</h2>\(other)\(long)</div></div>
      """
    let labels = ["body", "progressive Progressive View", "conservative Conservative View"]
    #expect(self.labels(columns) == labels)
    #expect(self.labels(columns + other) == labels + ["other"])
    // Where a heading is alone in its element, the text after it is its own.
    let heads = """
      <div class="head"><h2>Progressive View</h2></div>\(long)\(other)
      <div class="head"><h2>Conservative View</h2></div>\(other)\(long)
      """
    #expect(self.labels(heads) == labels)
  }

  @Test("A table with one side a column gives the sides, one after the other")
  func table() {
    let table = """
      <table><tr><th>Pros</th><th>Cons</th></tr>
      <tr><td>It keeps walkers safe after the last bus.</td><td>It keeps neighbours awake all night.</td></tr>
      <tr><td>It costs a household a dollar.</td><td>Bats lose their way.</td></tr></table>
      """
    #expect(
      outline(table + other).dropFirst(4).prefix(10) == [
        "pro", "  heading Pros", "  paragraph It keeps walkers safe after the last bus.",
        "  paragraph It costs a household a dollar.", "con", "  heading Cons",
        "  paragraph It keeps neighbours awake all night.", "  paragraph Bats lose their way.", "other",
        "  paragraph \(otherStart)",
      ])
  }

  @Test("A table of questions gives each side under each question")
  func questions() {
    let table = """
      <table><tr><th></th><th>Pro</th><th>Con</th></tr>
      <tr><th>Safety</th><td>Walkers are seen.</td><td>Nobody walks there.</td></tr>
      <tr><th>Money</th><td>It costs a dollar.</td><td>The town is in debt.</td></tr></table>
      """
    #expect(
      labels(table) == ["body", "Safety: pro Pro", "Safety: con Con", "Money: pro Pro", "Money: con Con"])
  }

  @Test("A table of figures stays one")
  func figures() {
    let table = "<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2023</td><td>14</td></tr></table>"
    #expect(outline(table).contains { $0.hasPrefix("  table Year | Boats 2023") })
    #expect(labels(table) == ["body"])
  }

  @Test("Definition lists and tabs over panes give sides")
  func lists() {
    let terms = "<dl><dt>For</dt><dd>\(Outlining.long)</dd><dt>Against</dt><dd>\(Outlining.other)</dd></dl>"
    #expect(labels(terms) == ["body", "pro For", "con Against"])
    let tabs = """
      <ul class="tabs"><li>The Left</li><li>The Right</li></ul>
      <div><div class="pane">\(long)</div><div class="pane">\(other)</div></div>
      """
    #expect(labels(tabs) == ["body", "progressive The Left", "conservative The Right"])
  }

  @Test("Links keep their targets, and emphasis its place")
  func marks() throws {
    let text =
      "<p>The board <em>met</em> in <a href=\"/hall?a=1&amp;b=2\">the old hall</a> on Monday, and talked until late."
    let base = "<base href=\"https://tide.org/news/\">"
    let document = Outlining.document(
      Self.page(base + text + "<ul><li>one<li><a href=\"mailto:a@b.org\">two</a></ul>"), .html)
    let blocks = document.sections.flatMap(\.blocks)
    let paragraph = try #require(blocks.firstIndex { $0.text.contains("old hall") })
    let place = TextPlace.block(section: 0, block: paragraph)
    #expect(document.links(at: place).map(\.address) == ["https://tide.org/hall?a=1&b=2"])
    let styles = blocks[paragraph].styles
    #expect(styles.map { $0.style } == [.emphasis])
    #expect(
      styles.map { String(decoding: Array(blocks[paragraph].text.utf8)[$0.range], as: UTF8.self) } == ["met"])
    let list = try #require(blocks.firstIndex { $0.kind == .list })
    #expect(blocks[list].text == "- one\n- two")
    #expect(document.links(at: .block(section: 0, block: list)).map(\.address) == ["mailto:a@b.org"])
    #expect(document.links(at: .block(section: 0, block: 0)).isEmpty)
  }

  @Test("Emphasis in a list stands in its line")
  func items() {
    let steps = "<ol><li>Count the lamps<li>Ask <b>the clerk</b><li>Vote</ol>"
    let document = Outlining.document(Self.page(steps), .html)
    let list = document.sections.flatMap(\.blocks).first { $0.kind == .list }
    #expect(list?.text == "- Count the lamps\n- Ask the clerk\n- Vote")
    #expect(list?.styles == [StyledRange(.strong, 24..<33)])
  }

  @Test("The numbers of a list stand beside its text, and so does how deep its items are nested")
  func numbers() {
    let steps = "<ol start=5><li>Count the lamps<ul><li>Ask <b>the clerk</b></ul><li>Vote</ol>"
    let document = Outlining.document(Self.page(steps), .html)
    let list = document.sections.flatMap(\.blocks).first { $0.kind == .list }
    #expect(list?.text == "- Count the lamps\n- Ask the clerk\n- Vote")
    let lines = [ListLine(depth: 0, number: "5."), ListLine(depth: 1), ListLine(depth: 0, number: "6.")]
    #expect(list?.listLines == lines)
  }

  @Test("What is nested in an item of a page is a part of its passage, with its own number")
  func nestedItems() {
    let rules = "<ol><li>It saves a dollar<ol><li>A day<li>A night</ol><li>Walkers are seen</ol>"
    let items = Outlining.document(Self.page("<h2>Pros</h2>\(rules)<h2>Cons</h2>\(rules)"), .html).sections
      .filter { $0.label == "pro" }.flatMap(\.blocks)
    #expect(items.map(\.text) == ["- It saves a dollar\n- A day\n- A night", "- Walkers are seen"])
    #expect(items.map { $0.listLines.map(\.number) } == [["1.", "1.", "2."], ["2."]])
    #expect(items.map { $0.listLines.map(\.depth) } == [[0, 1, 1], [0]])
  }

  @Test(
    "A page without text is a document without sections",
    arguments: ["", "<p>", "<script>a()</script>", "<!-- a -->"])
  func empty(page: String) {
    let document = Outlining.document(page, .html)
    #expect(document.sections.isEmpty)
  }
}
