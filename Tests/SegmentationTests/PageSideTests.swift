import Documents
import TestSupport
import Testing
import WebPages

@testable import Segmentation

@Suite("Sides in the forms of web pages")
struct PageSideTests {
  private func labels(_ article: String) -> [String] {
    Outlining.labels("<article><h1>Should the Pier Stay Lit?</h1>\(long)\(other)\(article)</article>", .html)
  }

  /// The sections as they are read: each with its label and the first words of its blocks.
  private func texts(_ article: String) -> [String] {
    let page = "<article><h1>Should the Pier Stay Lit?</h1>\(long)\(other)\(article)</article>"
    return Outlining.document(page, .html).sections.dropFirst().map { section in
      "\(section.label.rawValue): "
        + section.blocks.map { String($0.text.prefix(14)) }.joined(separator: " / ")
    }
  }

  private let long = "<p>\(Outlining.long)</p>"
  private let other = "<p>\(Outlining.other)</p>"
  private let one = "Walkers are seen from the road, and the last bus waits for them at the end of the pier."
  private let two = "Bats lose their way over the water, and the lamps cost a month of the town's money."

  @Test("A table whose cells hold lists and paragraphs, with and without questions")
  func tableOfBlocks() {
    let table = """
      <table><thead><tr><th>Pros</th><th>Cons</th></tr></thead>
      <tr><td><ul><li>\(one)</li><li>It is safe.</li></ul></td><td><p>\(two)</p><p>It is dear.</p></td></tr></table>
      """
    #expect(texts(table) == ["pro: - Walkers are  / - It is safe.", "con: Bats lose thei / It is dear."])
    let questions = """
      <table><tr><th></th><th>Arguments for the lamps</th><th>Arguments against the lamps</th></tr>
      <tr><td>Safety</td><td><p>\(one)</p><p>It is safe.</p></td><td><p>\(two)</p></td></tr>
      <tr><td>Money</td><td><p>\(two)</p><p>It is cheap.</p></td><td><p>\(one)</p></td></tr></table>
      """
    #expect(
      labels(questions) == [
        "body", "Safety: pro Arguments for the lamps", "Safety: con Arguments against the lamps",
        "Money: pro Arguments for the lamps", "Money: con Arguments against the lamps",
      ])
  }

  @Test("A table with a column that nothing heads is none of sides; what stands over the questions is kept")
  func otherColumns() {
    let cell = "<p>\(one)</p><p>\(two)</p>"
    func document(_ heads: String, _ row: String) -> Document {
      Outlining.document(
        "<article>\(long)\(other)<table><tr>\(heads)</tr><tr>\(row)</tr></table></article>", .html)
    }
    let four = document(
      "<th>Topic</th><th>Pro</th><th>Con</th><th></th>",
      "<td>Cost</td><td>\(cell)</td><td>\(cell)</td><td><p>A note of the clerk.</p></td>")
    #expect(String(decoding: four.source.text, as: UTF8.self).contains("A note of the clerk."))
    let three = document(
      "<th>Topic</th><th>Pro</th><th>Con</th>", "<td>Cost</td><td>\(cell)</td><td>\(cell)</td>")
    #expect(three.sections.map(\.label.rawValue) == ["body", "pro", "con"])
    #expect(three.discarded.contains { $0.text.text == "Topic" })
  }

  @Test("The cells of a table of sides keep their links")
  func cellLinks() {
    let table = """
      <table><tr><th>Pro</th><th>Con</th></tr>
      <tr><td>Seen <a href="https://a.example/1">from afar</a></td><td>Dear, says <a href="https://a.example/2">the clerk</a></td></tr>
      </table>
      """
    let document = Outlining.document("<article>\(long)\(other)\(table)</article>", .html)
    let found = document.sections.indices.map {
      document.links(at: .block(section: $0, block: 0)).map(\.address)
    }
    #expect(found == [[], ["https://a.example/1"], ["https://a.example/2"]])
  }

  @Test("Only the pane under a side's heading is taken back")
  func hiddenPanes() {
    let article = """
      <div hidden><h3>Pro</h3><p>\(one)</p></div><div hidden><h3>Con</h3><p>\(two)</p></div>
      <div hidden><p>We and our partners keep what you press.</p></div>
      """
    #expect(texts(article) == ["pro: Walkers are se", "con: Bats lose thei"])
  }

  @Test("No word of a page is lost on its way to a document", arguments: 0..<40 as Range<UInt64>)
  func everyWord(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func words(_ text: some StringProtocol) -> [String: Int] {
      Dictionary(text.split { $0.isWhitespace || $0 == "|" }.map { (String($0), 1) }, uniquingKeysWith: +)
    }
    for _ in 0..<20 {
      let source = PageSources.source(&random)
      let shown = words(WebPage(utf8: source.text).blocks.map(\.text).joined(separator: " "))
      let document = Outlining.document(String(decoding: source.text, as: UTF8.self), .html)
      let kept = words(String(decoding: document.source.text, as: UTF8.self))
      for (word, count) in shown where kept[word, default: 0] < count {
        Issue.record("“\(word)” of \(String(decoding: source.text, as: UTF8.self))")
        return
      }
    }
  }

  @Test("Tabs are buttons over panes, of which all but one are hidden")
  func tabs() {
    func tabs(_ first: String, _ second: String) -> String {
      """
      <div role="tablist"><button role="tab">\(first)</button><button role="tab">\(second)</button></div>
      <div role="tabpanel"><ul><li>\(one)</li><li>It is safe.</li></ul></div>
      <div role="tabpanel" hidden><ul><li>\(two)</li><li>It is dear.</li></ul></div>
      """
    }
    let sides = [
      "progressive: - Walkers are  / - It is safe.", "conservative: - Bats lose th / - It is dear.",
    ]
    #expect(texts(tabs("Left", "Right")) == sides)
  }

  @Test("Tabs in each of several sections belong to its panes")
  func tabsInSections() {
    func section(_ question: String, _ first: String, _ second: String) -> String {
      """
      <section><h2>\(question)</h2><ul role="tablist"><li role="tab">Yes on Measure K</li><li role="tab">No on Measure K</li></ul>
      <div><div class="pane"><p>\(first)</p></div><div class="pane"><p>\(second)</p></div></div></section>
      """
    }
    let article = section("Is it safe?", one, two) + section("Is it dear?", two, one)
    #expect(
      labels(article) == [
        "body", "Is it safe?: pro Yes on Measure K", "Is it safe?: con No on Measure K",
        "Is it dear?: pro Yes on Measure K", "Is it dear?: con No on Measure K",
      ])
  }

  @Test("Tabs over options that each have pros and cons head them")
  func namedTabs() {
    func pane(_ hidden: String) -> String {
      "<div role=tabpanel \(hidden)><h4>Pros</h4><p>\(one)</p><h4>Cons</h4><p>\(two)</p></div>"
    }
    let tabs = "<ul role=tablist><li role=tab>Gas lamps</li><li role=tab>Torches</li></ul>"
    #expect(
      labels("\(tabs)<div>\(pane(""))\(pane("hidden"))</div>") == [
        "body", "Gas lamps: pro Pros", "Gas lamps: con Cons", "Torches: pro Pros", "Torches: con Cons",
      ])
  }

  @Test("What kind of text it is may stand before the side")
  func afterColon() {
    let debate = """
      <h2>Opening statement: For the motion</h2>\(long)\(other)<h2>Opening statement: Against the motion</h2>\(other)\(long)
      """
    #expect(
      labels(debate) == [
        "body", "pro Opening statement: For the motion", "con Opening statement: Against the motion",
      ])
  }

  @Test("A claim in bold right under a side's heading stays with the side")
  func claim() {
    func side(_ name: String, _ claim: String) -> String {
      "<p><strong>\(name)</strong></p><p><strong>\(claim)</strong></p>\(long)\(other)"
    }
    let article =
      side("From the Left", "The left is split over the lamps.") + side("From the Right", "The right is not.")
    #expect(labels(article) == ["body", "progressive From the Left", "conservative From the Right"])
  }

  @Test("Who wrote a side, in italics under it, is set apart; italics in it are its own")
  func writers() {
    let article = """
      <h2>Pro</h2><p><em>\(one)</em></p>\(long)<p><em>Ada Low keeps the light at the end of the pier.</em></p>
      <h2>Con</h2>\(other)\(long)<p><i>Bo Reed counts bats for the county. He wrote this for the Tide.</i></p>
      """
    #expect(
      texts(article) == [
        "pro: Walkers are se / The harbour bo", "con: Fares would ha / The harbour bo",
      ])
  }

  @Test("The headline of a card under a side stays, though it leads to the whole story")
  func cards() {
    func column(_ side: String, _ headline: String, _ text: String) -> String {
      """
      <div class="col"><h2>\(side)</h2><div class="card"><div>The Tide</div><a href="/1">\(headline)</a><p>\(text)</p></div>
      <div class="card"><div>The Ebb</div><a href="/2">\(headline) Again</a><p>\(text)</p></div></div>
      """
    }
    let cards =
      column("From the Left", "At Last the Pier Has Light", one)
      + column("From the Right", "Who Pays for the Lamps", two)
    let found = texts("<div class=\"row\">\(cards)</div>")
    #expect(found.map { $0.contains("At Last the Pi") } == [true, false])
    #expect(found.map { $0.contains("Who Pays for t") } == [false, true])
  }

  @Test("A judge's name taken for a byline heads the opinion; captions are set apart")
  func opinions() {
    let article = """
      <p class="author">Per Curiam.</p>\(long)\(other)
      <h3>Concurrence</h3><p>SUPREME COURT OF THE COAST</p><p>No. 17</p><p>PIER COUNTY v. LOW</p>
      <p>on writ of certiorari to the court of the county</p><p>[May 28, 2019]</p>
      <p>Justice Reed, with whom Justice Low joins, concurring.</p>\(other)\(long)
      <p class="author">Tide, J., dissenting.</p>\(other)\(long)
      """
    #expect(
      texts(article) == [
        "majority: The harbour bo / Fares would ha", "concurrence: Fares would ha / The harbour bo",
        "dissent: Fares would ha / The harbour bo",
      ])
  }

  @Test("A lord's name alone on its line opens an opinion where another's has a mark")
  func names() {
    let signed = "<p>LORD LOW (dissenting)</p>\(long)\(other)<p>LORD TIDE</p>\(other)\(long)"
    #expect(texts(signed).count == 2)
  }
}
