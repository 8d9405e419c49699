import Documents
import TestSupport
import Testing

@testable import Segmentation

@Suite("Markdown's inline text")
struct MarkdownTextTests {
  private func blocks(_ text: String) -> [Block] {
    Outlining.document(text, .markdown).sections.flatMap(\.blocks)
  }

  @Test(
    "Inline markup is folded away, nothing is added",
    arguments: [
      ("The *night* __ferry__ of ***all***", "The night ferry of all"),
      ("`code` and `` a ` b `` and ` x `", "code and a ` b and x"),
      ("[a link](http://x.y \"t\") and [*another*](<a b>)", "a link and another"),
      (
        "[full][r], [collapsed][], [short], [none]\n\n[r]: u\n[collapsed]: u\n[short]: u",
        "full, collapsed, short, [none]"
      ),
      ("![a *boat*](b.png) and [![badge](b.svg)](http://x)", "a boat and badge"),
      ("<http://x.y/a_b> by <ann@tide.org>", "http://x.y/a_b by ann@tide.org"),
      ("&amp; &mdash; &#65; &nope; &amp;amp;", "& — A &nope; &amp;"),
      ("\\*plain\\* \\\\ \\q", "*plain* \\ \\q"),
      ("~~old~~ <b>new</b><br>line <!-- x -->end", "old new line end"),
      ("as said[^1] and [^note]", "as said[^1] and [^note]"),
      ("hard  \nbreak\\\nfolded", "hard break folded"),
      ("[over\nlines](http://x\n'title') it *goes\non*", "over lines it goes on"),
    ])
  func folding(markdown: String, shown: String) {
    #expect(blocks("> ignored\n\n" + markdown).map(\.text).filter { $0 != "ignored" } == [shown])
  }

  @Test("A long line under what looks like a link definition is shown whole")
  func longDefinition() {
    let text = "[a]: u v " + String(repeating: "é words ", count: 40)
    #expect(blocks("\(text)\n\(text)\n").map(\.text) == [text + text.dropLast()])
  }

  @Test("Every word of a text leads back to where it stands")
  func origins() throws {
    let text = "# A\n\n> - one [two](http://two.example/two \"two\") `three`\n>   &amp; **four**\nfive\n"
    let list = try #require(blocks(text).first)
    #expect(list.text == "- one two three & four five")
    for (word, line) in [("one", 3), ("two", 3), ("three", 3), ("&", 4), ("four", 4), ("five", 5)] {
      let offset = try #require(list.text.range(of: word)).lowerBound
      let origin = try #require(
        list.origins.source(at: list.text.utf8.distance(from: list.text.startIndex, to: offset)))
      #expect(SourceLines(Array(text.utf8)).number(at: origin) == line)
      #expect(Array(text.utf8)[origin...].starts(with: word == "&" ? "&amp;".utf8 : word.utf8))
    }
  }

  @Test("What is shown of a block is what cmark-gfm reads in it")
  func sameText() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<3_000 {
      let source = MarkdownSources.source(&random)
      let start = source.text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let reader = MarkdownBlockReader(MarkdownCopy(source.text, from: start), from: start)
      let isLost = reader.blocks.contains { $0.kind == .paragraph && $0.segments == nil }
      if isLost || reader.inlines.hasFailed {
        Issue.record("left as written: \(source[SourceRange(0, source.text.count)].debugDescription)")
      }
    }
  }
}

extension String {
  fileprivate func range(of word: String) -> Range<String.Index>? {
    indices.first { self[$0...].hasPrefix(word) }.map { $0..<index($0, offsetBy: word.count) }
  }
}
