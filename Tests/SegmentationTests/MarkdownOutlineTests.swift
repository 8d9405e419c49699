import Documents
import TestSupport
import Testing

@testable import Segmentation

@Suite("Markdown in outline")
struct MarkdownOutlineTests {
  private func outline(_ text: String) -> [String] { Outlining.outline(text, .markdown) }
  private let long = Outlining.long
  private let start = "The harbour board met on Monday and talked about…"

  @Test("Blocks of every kind, each once")
  func kinds() {
    let text = """
      # Ferry or *bridge*

      \(long)

      * one
        lazy
      * two
        1) nested

      > \(long)

      lead
      | a | b |
      |---|---|
      | c |

      ```swift
      # Cons

        x
      ```

      <p>In <b>HTML</b></p>

      * * *

      [a]: http://x.y
      [^1]: A *note*.
      """
    #expect(
      outline(text) == [
        "title Ferry or bridge", "body", "  paragraph \(start)", "  list * one lazy * two 1) nested",
        "  quotation \(start)", "  paragraph lead", "  table | a | b | | c |", "  code # Cons    x",
        "  paragraph In HTML", "discarded separator * * *", "discarded link-definition [a]: http://x.y",
        "discarded footnote [^1]: A note.",
      ])
  }

  @Test("Front matter gives what the document does not say itself")
  func frontMatter() {
    let fields = "---\ntitle: \"The Night Ferry\"\nauthor: Ann Lee\ndate: 2024-03-03\ntags: [a, b]\n---\n\n"
    #expect(
      outline(fields + long + "\n") == [
        "title The Night Ferry", "byline Ann Lee", "published 2024-03-03 2024-03-03", "body",
        "  paragraph \(start)",
        "discarded front-matter", "discarded front-matter tags: [a, b]",
      ])
    #expect(outline(fields + "# Another Title\n\n" + long + "\n").first == "title Another Title")
    #expect(outline("+++\ntitle = 'The Ferry'\n+++\n" + long + "\n").first == "title The Ferry")
    #expect(outline("---\nmeta:\n  title: No\n---\n" + long + "\n").first == "body")
    #expect(outline("---\n\n\(long)\n\n---\n").filter { $0.contains("front-matter") }.isEmpty)
  }

  @Test("Marks inside a heading, around it and behind it do not hide its label")
  func markedHeadings() {
    let text = """
      ## **Pros** of the [ferry](http://x.y/cons)

      \(long)

      ## Co&#110;s <!-- optional -->

      \(long)
      """
    #expect(Outlining.labels(text, .markdown) == ["pro Pros of the ferry", "con Cons"])
  }

  @Test("A document behind “>” from end to end is read as one without")
  func quoted() {
    let text = "# Ferry\n\n## Pros\n\n\(long)\n\n## Cons\n\n- \(long)\n"
    let behind = text.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }.joined(
      separator: "\n")
    #expect(outline(behind) == outline(text))
  }

  @Test("A list whose items hold headings is taken apart")
  func listOfSections() {
    let text = "1. ## Pros\n\n   \(long)\n\n2. ## Cons\n\n   \(long)\n\n   * one\n   * two\n"
    #expect(
      outline(text) == [
        "pro", "  heading Pros", "  paragraph \(start)", "con", "  heading Cons", "  paragraph \(start)",
        "  list * one * two",
      ])
  }

  @Test("A bold line over text without a blank line between is a heading")
  func boldLines() {
    let text = "**Pros**\n\(long)\n\n**Cons:**\n\(long)\n"
    #expect(Outlining.labels(text, .markdown) == ["pro Pros", "con Cons:"])
  }

  @Test("A long paragraph over a row of dashes is no heading")
  func accidentalHeading() {
    #expect(
      outline("# Ferry\n\n\(long) \(long) \(long)\n---\n\n\(long)\n") == [
        "title Ferry", "body", "  paragraph \(start)", "  paragraph \(start)", "discarded separator",
      ])
  }

  @Test("Many documents at once give what each gives alone")
  func concurrency() async {
    let text = "# A\n\n~~old~~ *new*\n\n| a | b |\n|---|---|\n| ~~c~~ | d |\n"
    let alone = outline(text)
    await withTaskGroup(of: [String].self) { group in
      for _ in 0..<200 { group.addTask { outline(text) } }
      for await outline in group { #expect(outline == alone) }
    }
  }
}
