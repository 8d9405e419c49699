import Documents
import TestSupport
import Testing

@testable import Segmentation

@Suite("Emphasis in Markdown")
struct MarkdownStyleTests {
  /// The blocks' texts with what is emphasised in angle brackets, strong in double ones.
  private func marked(_ text: String) -> [String] {
    Outlining.document(text, .markdown).sections.flatMap(\.readingBlocks).map { block in
      var marks: [(Int, String)] = []
      for styled in block.styles {
        let (open, close) = styled.style == .strong ? ("<<", ">>") : ("<", ">")
        marks += [(styled.range.lowerBound, open), (styled.range.upperBound, close)]
      }
      var bytes = Array(block.text.utf8)
      for (offset, mark) in marks.sorted(by: { $0.0 > $1.0 }) {
        bytes.insert(contentsOf: mark.utf8, at: offset)
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test(
    "What is emphasised is known by its place in the text",
    arguments: [
      ("The *night* ferry is **cheap**.", "The <night> ferry is <<cheap>>."),
      ("__Two__ _kinds_", "<<Two>> <kinds>"),
      ("on *two\nlines* of it", "on <two lines> of it"),
      ("*a [link](http://x.y)* and `*code*`", "<a link> and *code*"),
      ("\\*plain\\* and *é &amp; “ü”* end", "*plain* and <é & “ü”> end"),
      ("> a quoted *word\n> or two*", "a quoted <word or two>"),
      ("- one\n- *two*\n- three", "- one\n- <two>\n- three"),
    ])
  func places(markdown: String, shown: String) {
    #expect(marked("A line before that ends here.\n\n" + markdown).last == shown)
  }

  @Test("Plain text has none")
  func plain() {
    let blocks = Outlining.document("It is *said* so.\n").sections.flatMap(\.blocks)
    #expect(blocks.map(\.text) == ["It is *said* so."] && blocks.allSatisfy(\.styles.isEmpty))
  }

  @Test("Whatever the source: styles lie within their texts, and never cut a character")
  func total() {
    var generator = SeededGenerator(seed: 41)
    let parts = [
      "*", "**", "_", "`", "[", "](x)", " ", "\n", "> ", "- ", "é", "水", "\n\n", "one", "two", "&amp;", "\\",
    ]
    for _ in 0..<500 {
      let count = Int.random(in: 1...30, using: &generator)
      let text = (0..<count).map { _ in parts[Int.random(in: 0..<parts.count, using: &generator)] }.joined()
      for block in Outlining.document(text, .markdown).sections.flatMap(\.readingBlocks) {
        let bytes = Array(block.text.utf8)
        for range in block.styles.map(\.range) {
          #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count && !range.isEmpty)
          #expect(bytes[range.lowerBound] & 0xC0 != 0x80, "\(text.debugDescription)")
          #expect(range.upperBound == bytes.count || bytes[range.upperBound] & 0xC0 != 0x80)
        }
      }
    }
  }
}
