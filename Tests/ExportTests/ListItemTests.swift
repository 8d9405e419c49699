import Comparison
import Documents
import ExportReading
import Layout
import TestSupport
import Testing

@testable import Export

@Suite("Items of lists, exported")
struct ListItemTests {
  private static let source = """
    - It is the *last* way home.
      - Nurses use it.
      - So do cooks.
    - The boat is there anyway.

    ### Money

    1. Shops stay open.

    """

  private static let pros = [
    item("- It is the last way home.\n- Nurses use it.\n- So do cooks.", 0..<64),
    item("- The boat is there anyway.", 65..<92),
  ]

  private static func item(_ text: String, _ range: Range<Int>) -> Block {
    Block(kind: .item, text: text, range: SourceRange(range.lowerBound, range.upperBound))
  }

  private let document = Document(
    source: Source(path: "ferry.md", format: .markdown, source), title: RangedText("The ferry", nil),
    sections: [
      Section(
        label: "pro", name: "Pro", role: .side, heading: RangedText("Pros", nil),
        blocks: pros + [
          Block(kind: .subheading, text: "Money", range: nil), item("1. Shops stay open.", 105..<124),
        ]),
      Section(
        label: "con", name: "Con", role: .side, heading: RangedText("Cons", nil),
        blocks: [
          item("2. Forty are too few.", 0..<1), Block(kind: .list, text: "* It is dear.", range: nil),
          item("- Noise.\n3. At night.", 0..<1),
        ]),
    ])

  private var grid: Grid { Grid([document]) }

  private func excerpt(_ label: LabelID, _ item: Int) throws -> Excerpt {
    let entry = try #require(grid.entries.firstIndex { $0.key.label == label })
    return try #require(Excerpt(Passage(entry: entry, item: item - 1), in: grid))
  }

  @Test("Markdown: one list without blank lines, what is nested below its item, and a comment that says so")
  func markdown() throws {
    let text = MarkdownFormat(options: ExportOptions(frontMatter: .none)).text(of: [document])
    #expect(
      text == """
        # The ferry

        ## Pros
        <!-- label="pro" name="Pro" role="side" -->

        <!-- items -->

        - It is the last way home.
          - Nurses use it.
          - So do cooks.
        - The boat is there anyway.

        ### Money

        <!-- items -->

        1. Shops stay open.

        ## Cons
        <!-- label="con" name="Con" role="side" -->

        <!-- items -->

        2. Forty are too few.

        <!-- next list -->

        - It is dear.

        <!-- items -->

        - Noise.
          <!-- next list -->
          3. At night.

        """)
    let html = try CommandRun.program("cmark-gfm", [], input: Array(text.utf8)).text
    #expect(html.contains("<li>The boat is there anyway.</li>") && html.contains("<li>Nurses use it.</li>"))
  }

  @Test("Markdown and JSON read back: the same kinds and texts")
  func readBack() throws {
    let markdown = MarkdownFormat(options: ExportOptions(provenance: true)).text(of: [document])
    let json = JSONFormat(shape: .object, sha256: Examples.digest).text(of: [document])
    #expect(json.contains(#""kind": "item""#))
    for text in [markdown, json] {
      let read = try #require(try ExportReader.documents(from: Source(path: "a.md", format: .markdown, text)))
      #expect(read.map { $0.sections.map(Expected.Part.init) } == [document.sections.map(Expected.Part.init)])
    }
  }

  @Test("A list under a list of items, in the next section too, is a list")
  func lists() throws {
    let list = Block(kind: .list, text: "- a\n- b", range: nil)
    var other = document
    other.sections[1].blocks = [list]
    other.sections.append(document.sections[0])
    other.sections[2].blocks += [Block(text: "So it is.", range: nil), list]
    let text = MarkdownFormat().text(of: [other])
    let read = try #require(try ExportReader.documents(from: Source(path: "a.md", format: .markdown, text)))
    #expect(read[0].sections.map { $0.blocks.map(\.kind) } == other.sections.map { $0.blocks.map(\.kind) })
  }

  @Test("Rows: an item a row")
  func rows() {
    let text = MarkdownFormat(options: ExportOptions(layout: .rows, frontMatter: .none)).text(of: [document])
    #expect(
      text.contains("### 2\n\n**Pros**\n\n> - The boat is there anyway.\n\n**Cons**\n\n> - It is dear.\n"))
    #expect(!text.contains("items -->"))
    let alone = MarkdownFormat(options: ExportOptions(layout: .rows, labels: ["pro"], frontMatter: .none))
      .text(of: [document])
    #expect(
      alone.contains("  - So do cooks.\n- The boat is there anyway.\n\n#### Money\n\n1. Shops stay open.\n"))
  }

  @Test("HTML: one list of passages, another under a heading")
  func html() throws {
    let page = HTMLFormat { _ in "0" }.text(of: [document])
    #expect(page.split(separator: "<ul class=\"items\">").count == 3)
    #expect(page.split(separator: "<ol class=\"items\">").count == 3)
    #expect(
      page.contains("<li class=\"passage\" id=\"pro.2\">") && page.contains("id=\"pro.3\" value=\"1\">"))
    #expect(page.contains("<ul><li dir=\"auto\">Nurses use it.</li>"))
    #expect(page.contains("row 2 is the second paragraph or list item of each side"))
    #expect(try Judge.tidy(page) == "")
  }

  @Test("Text and CSV: a line an item")
  func text() {
    let lines =
      "- It is the last way home.\n  - Nurses use it.\n  - So do cooks.\n- The boat is there anyway.\n\nMoney"
    #expect(TextFormat().text(of: [document]).contains(lines))
    #expect(CSVFormat().text(of: [document]).contains(lines))
  }

  @Test("A citation counts items, and leaves the bullet behind but no number")
  func citations() throws {
    #expect(
      try excerpt("pro", 2).citation
        == "“The boat is there anyway.” — Pros, item 2, in “The ferry” (ferry.md, lines 4–4)")
    #expect(try excerpt("pro", 3).citation.hasPrefix("“1. Shops stay open.” — Pros, item 3, "))
    #expect(try excerpt("con", 3).origin.hasPrefix("Cons, row 3, "))
    #expect(try excerpt("pro", 1).text == "It is the last way home.\n  - Nurses use it.\n  - So do cooks.")
  }

  @Test("Linear: an item is a passage like a paragraph")
  func linear() {
    let text = LinearFormat().text(of: [document])
    #expect(
      text.contains(
        "Pro 2 of 3. The boat is there anyway.\n\nHeading: Money\n\nPro 3 of 3. 1. Shops stay open."))
    #expect(text.contains("Con 2 of 3, list. * It is dear."))
  }

  /// A page's list whose numbers stand beside its text.
  private static let charter: Document = {
    var list = Block(
      kind: .list, text: "- The letter.\n- A. Lee reads.\n- 2. is no mark.\n- The day.\n- The hearing.",
      range: nil)
    list.listLines = [
      ListLine(depth: 0, number: "4."), ListLine(depth: 1, number: "b."), ListLine(depth: 2),
      ListLine(depth: 1, number: "c."), ListLine(depth: 0, number: "5."),
    ]
    var item = Block(kind: .item, text: "- The clerk.\n- A witness.", range: nil)
    item.listLines = [ListLine(depth: 0, number: "iv."), ListLine(depth: 1, number: "3.")]
    let bullet = Block(kind: .item, text: "- C. Day.", range: nil)
    let section = Section(
      label: .body, name: "Report", role: .report,
      blocks: [list, Block(text: "So:", range: nil), item, bullet])
    return Document(
      source: Source(path: "charter.html", format: .html, ""), title: RangedText("Charter", nil),
      sections: [section])
  }()

  @Test("Numbers that a page counts: beside the text in Markdown and JSON, and read back as they were")
  func counted() throws {
    let markdown = MarkdownFormat().text(of: [Self.charter])
    #expect(
      markdown.contains(
        """
        <!-- counted -->

        4. The letter.
           - b. A. Lee reads.
             - 2\\. is no mark.
           - c. The day.
        5. The hearing.

        So:

        <!-- counted items -->

        - iv. The clerk.
          <!-- next list -->
          3. A witness.

        <!-- items -->

        - C. Day.
        """))
    let json = JSONFormat(shape: .object, sha256: Examples.digest).text(of: [Self.charter])
    for text in [markdown, json] {
      let read = try #require(try ExportReader.documents(from: Source(path: "a.md", format: .markdown, text)))
      #expect(read[0].sections[0].blocks.map(\.text) == Self.charter.sections[0].blocks.map(\.text))
      #expect(read[0].sections[0].blocks.map(\.listLines) == Self.charter.sections[0].blocks.map(\.listLines))
    }
  }

  @Test(
    "Numbers that a page counts stand in text, CSV, HTML, and what is read aloud; they are no words of the page"
  )
  func countedShown() throws {
    let lines = "4. The letter.\n  b. A. Lee reads.\n    - 2. is no mark.\n  c. The day.\n5. The hearing."
    #expect(TextFormat().text(of: [Self.charter]).contains(lines))
    #expect(LinearFormat().text(of: [Self.charter]).contains(lines))
    #expect(CSVFormat().text(of: [Self.charter]).contains("\"body\",20,\"\(lines)"))
    #expect(!TextFormat(hasCounts: false).text(of: [Self.charter]).contains("b."))
    let page = HTMLFormat { _ in "0" }.text(of: [Self.charter])
    #expect(
      page.contains(
        "<ol><li value=\"4\" dir=\"auto\">The letter.<ol type=\"a\"><li value=\"2\" dir=\"auto\">A."))
    #expect(
      page.contains("<ul><li dir=\"auto\">2. is no mark.</li></ul></li><li value=\"3\" dir=\"auto\">The day.")
    )
    #expect(page.contains("<ol type=\"i\" class=\"items\">"))
    #expect(try Judge.tidy(page) == "")
  }
}
