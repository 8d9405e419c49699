import TestSupport
import Testing

@testable import WebPages

@Suite("What holds of every page")
struct InvariantTests {
  @Test("Each text of a page stands in exactly one block, whatever the markup", arguments: 0..<20)
  func eachTextOnce(seed: Int) {
    var soup = PageSoup(seed: UInt64(seed))
    let html = soup.page(words: 200)
    let words = Outlining.page(html).blocks.flatMap { $0.text.split { $0 == " " || $0 == "\n" || $0 == "|" } }
    #expect(words.sorted() == soup.words.sorted().map { $0[...] })
  }

  @Test("Any bytes give a page, and the same bytes the same page", arguments: 0..<20)
  func total(seed: Int) {
    var random = RandomText(seed: UInt64(seed))
    var soup = PageSoup(seed: UInt64(seed))
    var bytes = Array(soup.page(words: 100).utf8)
    for (index, byte) in zip(stride(from: seed, to: bytes.count, by: 7), random.bytes(200)) {
      bytes[index] = byte
    }
    let page = WebPage(utf8: bytes)
    #expect(page == WebPage(utf8: bytes))
    for block in page.blocks { expectRanges(of: block) }
  }

  private func expectRanges(of block: PageBlock) {
    let text = Array(block.text.utf8)
    #expect(!text.isEmpty)
    for range in block.styles.map(\.range) + block.links.map(\.range) {
      #expect(!range.isEmpty && range.upperBound <= text.count)
      #expect(text[range.lowerBound] & 0xC0 != 0x80, "The range begins inside a scalar.")
    }
  }

  @Test(
    "Pages made to hurt lose nothing",
    arguments: [
      String(repeating: "<div>", count: 10_000), String(repeating: "<b><i>", count: 5_000),
      String(repeating: "<span class=ad>", count: 5_000),
      String(repeating: "<table><tr><td>", count: 3_000), String(repeating: "<table>", count: 100_000),
      String(repeating: "x<br><b>a</b>", count: 40_000),
      String(repeating: "<b>", count: 5_000) + String(repeating: "</i>", count: 5_000),
      String(repeating: "<!--", count: 5_000),
      String(repeating: "<a x=\"", count: 1) + String(repeating: ">", count: 5_000),
      "<p title='" + String(repeating: "long ", count: 20_000) + "'>",
      String(repeating: "\0", count: 5_000),
      String(repeating: "&lt;&#x41;&nosuch;", count: 5_000),
    ])
  func hostile(start: String) {
    let page = Outlining.page(start + "the text after")
    #expect(page.blocks.last?.text.hasSuffix("the text after") == true)
  }

  @Test("A text of many megabytes comes through whole")
  func longText() {
    let text = Array(String(repeating: "word ", count: 2_100_000).utf8)
    let tree = HTMLParser.tree(Array("<p>".utf8) + text)
    #expect(tree.nodes.indices.contains { tree.text(of: $0) == text[...] })
  }

  @Test("What a page is kept as grows no faster than the page")
  func growth() {
    func size(_ count: Int) -> Int {
      let html = String(repeating: "<li><b>a</b> <a href=x class='ad b'>c</a><table><td>d", count: count)
      let tree = HTMLParser.tree(Array(html.utf8))
      let marks = PageSurvey(tree).draft
      return tree.nodes.count + tree.attributes.count + tree.bytes.count + marks.bytes.count
        + marks.marks.count
    }
    #expect(size(4000) < 5 * size(1000))
  }
}

/// Markup with no sense in it, around words of which no two are the same.
struct PageSoup {
  private var generator: SeededGenerator
  private(set) var words: [String] = []

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private static let names = [
    "div", "p", "span", "a", "b", "em", "ul", "ol", "li", "table", "tr", "td", "th", "h1", "h2", "blockquote",
    "pre",
    "section", "article", "header", "footer", "nav", "aside", "figure", "figcaption", "dl", "dt", "dd", "br",
    "main",
    "form", "center", "x-card", "details", "button", "time", "tbody", "caption",
  ]
  private static let attributes = [
    "", "", "", " class=comments", " class='article-body'", " class=ad", " href='/x'", " class=caption",
    " role=navigation",
    " class=byline", " id=share",
  ]

  mutating func page(words count: Int) -> String {
    var html = ""
    var open: [String] = []
    while words.count < count {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0..<3:
        let name = Self.names.randomElement(using: &generator)!
        html += "<\(name)\(Self.attributes.randomElement(using: &generator)!)>"
        open.append(name)
      case 3..<5:
        if let name = open.randomElement(using: &generator) { html += "</\(name)>" }
      default: html += text(Int.random(in: 1...30, using: &generator))
      }
    }
    return html
  }

  private mutating func text(_ count: Int) -> String {
    let own = (0..<count).map { "w\(words.count + $0)x" }
    words += own
    return own.joined(separator: " ") + " "
  }
}
