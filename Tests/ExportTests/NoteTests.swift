import Comparison
import Documents
import ExportReading
import Layout
import Testing

@testable import Export

@Suite("Notes of a text")
struct NoteTests {
  private let document: Document = {
    let blocks = [
      Block(text: "The council votes in May.[^1] The roof is old.[^roof]", range: nil),
      Block(text: "[^1]", range: nil),
      Block(kind: .item, text: "- It says[^1](so) and [^other].", range: nil),
    ]
    return Document(
      source: Source(path: "quay.md", format: .markdown, ""), title: RangedText("Quay", nil),
      sections: [Section(label: .body, name: "Report", role: .report, blocks: blocks)],
      discarded: [
        Discarded(.footnote, RangedText("[^1]: The *clerk* says more.", nil)),
        Discarded(.footnote, RangedText("[^roof]: Surveyor.", nil)),
        Discarded(.footnote, RangedText("His letter too.", nil)),
      ])
  }()

  @Test("Markdown has them as footnotes, and they are read back, with what was set apart and without")
  func markdown() throws {
    let text = MarkdownFormat(options: ExportOptions(provenance: true)).text(of: [document])
    #expect(text.contains("The council votes in May.[^n1-1] The roof is old.[^n1-roof]"))
    #expect(
      text.contains("[^n1-1]: The \\*clerk\\* says more.\n\n[^n1-roof]: Surveyor.\n\n    His letter too.\n"))
    #expect(!text.contains("## Discarded"))
    var other = document
    other.discarded.insert(Discarded(.sharing, RangedText("Share", nil)), at: 1)
    for (document, discarded) in [(document, false), (document, true), (other, true)] {
      let options = ExportOptions(discarded: discarded)
      let text = MarkdownFormat(options: options).text(of: [document, document])
      let read = try #require(try ExportReader.documents(from: Source(path: "a.md", format: .markdown, text)))
      #expect(read.map(Expected.init) == [document, document].map(Expected.init))
    }
  }

  @Test("They stand under the paragraph that refers to them, on the screen and in what is read aloud")
  func shown() {
    var lines: [String] = []
    Arrangement(LayoutRequest(grid: Grid([document]), width: 60)).forEachPlainLine { lines.append($0) }
    let first = lines.firstIndex { $0.hasPrefix("The council") } ?? 0
    #expect(lines[first + 1] == "  [^1]: The *clerk* says more.")
    #expect(lines[first + 2] == "  [^roof]: Surveyor.")
    #expect(lines[first + 3] == "  His letter too.")
    #expect(LinearFormat().text(of: [document]).contains("old.[^roof]\n\nNote: [^1]: The *clerk* says more."))
    #expect(HTMLFormat { _ in "0" }.text(of: [document]).contains("[^roof]: Surveyor.</p>"))
    #expect(TextFormat().text(of: [document]).hasSuffix("[^roof]: Surveyor.\n\nHis letter too.\n"))
  }
}
