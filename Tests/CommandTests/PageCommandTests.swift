import Foundation
import TestSupport
import Testing

@Suite("Web pages, through the commands")
struct PageCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.page.utf8, to: "page.html")
  }

  private static let page = """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Should the Pier Stay Lit? | The Tide</title>
    <script>document.write("no")</script></head><body>
    <nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <article><h1>Should the Pier Stay Lit?</h1>
    <p>The council votes in May on whether the lamps on the pier, which the storm took down, burn all night.</p>
    <div class="row"><div class="col"><h2>Progressive View</h2><p>Lamps keep walkers safe on a path that
    the <a href="https://tide.org/bus">bus</a> no longer serves after ten, and they cost a dollar each year.</p></div>
    <div class="col"><h2>Conservative View</h2><p>Lamps keep neighbours awake, and the town borrowed for the last
    repair of the pier; it should pay that back first.</p></div></div>
    </article><footer>© The Tide</footer></body></html>
    """

  private func triptych(_ arguments: String..., input: some Collection<UInt8> = []) throws -> CommandRun {
    try CommandRun.triptych(arguments, input: Array(input), directory: folder.path)
  }

  @Test("A page is its article, by its name or by how it begins")
  func outline() throws {
    let outline = try triptych("segment", "--format", "outline", "page.html").text
    #expect(
      outline == """
        page.html: html, utf-8, \(Self.page.utf8.count) bytes
          title “Should the Pier Stay Lit?”
          body
            paragraph “The council votes in May on whether the lamps on the pier,…”
          progressive “Progressive View”
            paragraph “Lamps keep walkers safe on a path that the bus no longer…”
          conservative “Conservative View”
            paragraph “Lamps keep neighbours awake, and the town borrowed for the…”
          discarded: navigation “Home News”
          discarded: outside article “© The Tide”

        """)
    let piped = try triptych("segment", "--format", "outline", "-", input: Self.page.utf8).text
    #expect(piped == "-" + outline.dropFirst("page.html".count))
    try folder.write(Self.page.utf8, to: "page.txt")
    let forced = try triptych("segment", "--format", "outline", "--format-in", "html", "page.txt").text
    #expect(forced == "page.txt" + outline.dropFirst("page.html".count))
    #expect(try triptych("segment", "--format", "outline", "page.txt").text.contains("page.txt: text"))
  }

  @Test(
    "That no article was found is said on standard error, in the outline and in JSON; that one was is not")
  func whole() throws {
    let page = "<title>The Quay</title><h2>One</h2><h2>Two</h2>"
    let run = try triptych("segment", "--format-in", "html", "-", input: page.utf8)
    #expect(
      run.errorText
        == "triptych: standard input: no article could be told from the rest of the page; all of it is read\n"
    )
    #expect(run.text.contains(#""wholePage": true"#))
    let outline = try triptych("segment", "--format-in", "html", "--format", "outline", "-", input: page.utf8)
      .text
    #expect(outline.hasPrefix("-: html, utf-8, whole page, ") && outline.contains("“Two”"))
    let known = try triptych("segment", "page.html")
    #expect(known.errorText.isEmpty && !known.text.contains("wholePage"))
  }

  @Test("The text is headings and paragraphs alone")
  func text() throws {
    let text = try triptych("segment", "--format", "text", "page.html").text
    #expect(text.hasPrefix("The council votes in May"))
    for word in ["Stay Lit", "Home", "The Tide"] { #expect(!text.contains(word)) }
  }

  @Test("A line of a batch gives what the file gives; what stands in no file has no place")
  func batch() throws {
    let record = try JSONSerialization.data(
      withJSONObject: ["id": "page.html", "format": "html", "text": Self.page])
    let run = try triptych("segment", "--format-in", "jsonl", "-", input: record)
    let file = try triptych("segment", "--format", "jsonl", "page.html").text
    #expect(run.text == "{\"id\":\"page.html\"," + file.dropFirst())
    #expect(file.contains("\"heading\":{\"text\":\"Progressive View\",\"start\":null,\"end\":null}"))
    #expect(file.contains("\"language\":\"en\""))
    #expect(file.contains("\"links\":[\"https://tide.org/bus\"]"))
  }

  @Test("Places are blocks")
  func places() throws {
    let found = try triptych("search", "neighbours", "page.html").text
    #expect(found.hasPrefix("page.html:conservative:7: "))
    let why = try triptych("segment", "--explain", "page.html").text
    #expect(why.contains("the heading “Progressive View” stands alone on block 4"))
    let export = try triptych("export", "--provenance", "page.html").text
    #expect(export.contains("page.html, block 5, SHA-256"))
  }

  @Test("A page in an old encoding is read as it declares")
  func cyrillic() throws {
    let start = Array("<!doctype html><meta charset=windows-1251><title>x</title><article><p>".utf8)
    // “Довод за, довод за, …”
    let words: [UInt8] = [0xC4, 0xEE, 0xE2, 0xEE, 0xE4, 0x20, 0xE7, 0xE0, 0x2C, 0x20]
    let run = try triptych(
      "segment", "--format", "text", "-", input: start + (0..<20).flatMap { _ in words })
    #expect(run.text.hasPrefix("Довод за, Довод за, "))
  }

  @Test("Pages stand beside texts")
  func compare() throws {
    try folder.write(Articles.labelled.utf8, to: "ferry.txt")
    let grid = try triptych("compare", "--width", "120", "page.html", "ferry.txt").text
    #expect(grid.contains("1 PROGRESSIVE VIEW"))
    #expect(grid.contains("2 PROGRESSIVE VIEW"))
  }
}
