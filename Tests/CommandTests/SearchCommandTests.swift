import TestSupport
import Testing

@Suite("triptych search")
struct SearchCommandTests {
  private let articles: Articles

  init() throws { articles = try Articles() }

  @Test("A line a match: path, label, line, snippet; the status is 0")
  func found() throws {
    let run = try articles.triptych("search", "ferry", "ferry.txt", "pier.txt")
    #expect(run.status == 0)
    #expect(
      run.text == """
        ferry.txt:title:1: Should the Ferry Run at Night?
        ferry.txt:body:3: …council asked on Monday what a night ferry would cost. The answer was $210,000…

        """)
  }

  @Test("Nothing found: no output, status 1")
  func none() throws {
    let run = try articles.triptych("search", "helicopter", "ferry.txt", "pier.txt")
    #expect(run.status == 1)
    #expect(run.output.isEmpty && run.errors.isEmpty)
  }

  @Test(
    "A file that cannot be read makes the status 2, whatever else was found",
    arguments: ["ferry", "helicopter"])
  func trouble(pattern: String) throws {
    #expect(try articles.triptych("search", pattern, "ferry.txt", "gone.txt").status == 2)
  }

  @Test("A capital letter makes case count")
  func smartCase() throws {
    #expect(try articles.triptych("search", "FERRY", "ferry.txt").status == 1)
    #expect(try articles.triptych("search", "nurses", "ferry.txt").status == 0)
  }

  @Test(
    "A phrase is found across a line's end and whatever quotation marks stand around it",
    arguments: [
      "$210,000 a year", "\"a road that closes at ten is no road,\" one of them said",
    ])
  func phrase(pattern: String) throws {
    #expect(try articles.triptych("search", pattern, "ferry.txt").status == 0)
  }

  @Test("Sides are named by their labels")
  func labels() throws {
    let run = try articles.triptych("search", "forty passengers", "ferry.txt")
    let places = run.text.split(separator: "\n").map { $0.split(separator: " ")[0] }
    #expect(places == ["ferry.txt:body:4:", "ferry.txt:conservative:15:"])
  }
}
