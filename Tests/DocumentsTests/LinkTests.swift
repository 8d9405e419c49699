import Documents
import Testing

@Suite("Links")
struct LinkTests {
  @Test(
    "An address ends where a reader would end it",
    arguments: [
      ("See https://a.example/x, and more.", ["https://a.example/x"]),
      ("(https://a.example/x_(y))", ["https://a.example/x_(y)"]),
      (
        "[words](https://a.example/b \"title\") and <https://c.example>",
        ["https://a.example/b", "https://c.example"]
      ),
      ("[https://a.example](https://b.example)", ["https://a.example", "https://b.example"]),
      ("**https://a.example/z?q=1&r=2#s**", ["https://a.example/z?q=1&r=2#s"]),
      ("“https://a.example/wiki/Überhang”", ["https://a.example/wiki/Überhang"]),
      ("mailto:ann@tide.example, HTTP://A.EXAMPLE/", ["mailto:ann@tide.example", "HTTP://A.EXAMPLE/"]),
      ("https://a.example https://a.example", ["https://a.example"]),
      ("nohttps://a.example, ftp://b.example javascript:alert(1) file:///etc/passwd https://", []),
    ])
  func addresses(text: String, addresses: [String]) {
    #expect(Link.links(in: text).map(\.address) == addresses)
  }

  @Test("Nothing that a shell, a terminal or an option parser would obey gets into an address")
  func inert() {
    let texts = [
      "https://a.example/`id`", "https://a.example/$(id)\u{1B}[2J", "https://a.example/\u{202E}b",
      "https://a.example/\n-x", "https://a.example/\u{9B}m",
    ]
    for link in texts.flatMap(Link.links) {
      #expect(link.address.hasPrefix("https://a.example/"))
      #expect(link.address.unicodeScalars.allSatisfy { $0.value > 0x20 && $0 != "`" && $0.value != 0x9B })
    }
    #expect(Link("-x") == nil && Link("https://a.example b") == nil)
    #expect(Link("https://a.example")?.address == "https://a.example")
  }

  @Test("Links are looked for in the source of a text, and, in Markdown, under the names of definitions")
  func places() {
    let text = "See [this](https://a.example/x) and [That][t].\n\n[t]: https://b.example 'B'\n"
    let definition = RangedText("[t]: https://b.example 'B'", SourceRange(48, 74))
    let block = Block(text: "See this and That.", range: SourceRange(0, 46))
    func links(_ format: Source.Format) -> [String] {
      Document(
        source: Source(path: "a", format: format, text),
        sections: [Section(label: .body, name: "Report", role: .report, blocks: [block])],
        discarded: [Discarded(.linkDefinition, definition)]
      ).links(at: .block(section: 0, block: 0)).map(\.address)
    }
    #expect(links(.markdown) == ["https://a.example/x", "https://b.example"])
    #expect(links(.text) == ["https://a.example/x"])
  }

  @Test("A passage with very many links takes linear time")
  func many() {
    let text = (0..<20_000).map { "https://a.example/\($0)" }.joined(separator: " ")
    #expect(Link.links(in: text).count == 20_000)
  }
}
