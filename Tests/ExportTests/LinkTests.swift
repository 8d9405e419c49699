import Comparison
import Documents
import Export
import ExportReading
import LabelSets
import Segmentation
import TestSupport
import Testing

@Suite("Links of web pages in exports")
struct LinkTests {
  private let page: Document = {
    let filler =
      "the island has no doctor, no school and no way to work in winter without the boat, riders say."
    let text = """
      <article><h1>The ferry stays</h1>
      <h2>From the Left</h2><p>Riders <a href="https://a.example/riders_(1)?a&amp;copy;=1">need it</a>: \(filler)</p>
      <table><tr><th>Year</th><th>Cost</th></tr><tr><td>1990</td><td><a href="https://a.example/x|y">four</a></td></tr></table>
      <ul><li><a href="https://a.example/cost">Cost]</a>, small</li></ul>
      <h2>From the Right</h2><p>Wow!<a href="mailto:club@a.example">*Write* to the club</a>, for \(filler)</p></article>
      """
    return Segmenter(catalog: .builtIn()).document(from: Source(path: "a.html", format: .html, text))
  }()

  @Test("Markdown: the words in brackets, the address in parentheses")
  func markdown() throws {
    let text = MarkdownFormat().text(of: [page])
    #expect(text.contains("Riders [need it](<https://a.example/riders_(1)?a&amp;copy;=1>): the"))
    #expect(text.contains("- [Cost\\]](https://a.example/cost), small"))
    #expect(text.contains("Wow\\![\\*Write\\* to the club](mailto:club@a.example), for"))
  }

  @Test("HTML: links that say nothing of where they were clicked")
  func html() {
    let text = HTMLFormat { _ in "" }.text(of: [page])
    #expect(text.contains(#"<a href="https://a.example/cost" rel="noreferrer">Cost]</a>, small"#))
    #expect(
      text.contains(#"<a href="https://a.example/riders_(1)?a&amp;copy;=1" rel="noreferrer">need it</a>"#)
    )
  }

  @Test("What is read back has the links, and writes them again")
  func again() throws {
    let text = MarkdownFormat().text(of: [page])
    let read = try #require(try ExportReader.documents(from: Source(path: "a.md", format: .markdown, text)))
    #expect(read.map { $0.pageLinks.map(\.link) } == [page.pageLinks.map(\.link)])
    #expect(MarkdownFormat().text(of: read).contains("- [Cost\\]](https://a.example/cost), small"))
  }

  @Test("A veiled export has no links: addresses say whose page it is")
  func veil() {
    let veiled = Veil([page]).documentsInOrder
    #expect(!page.pageLinks.isEmpty)
    #expect(!MarkdownFormat().text(of: veiled).contains("a.example"))
    #expect(!HTMLFormat { _ in "" }.text(of: veiled).contains("a.example"))
  }
}
