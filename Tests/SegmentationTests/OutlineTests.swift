import Documents
import LabelSets
import Testing

@testable import Segmentation

@Suite("Documents in outline")
struct OutlineTests {
  private func outline(_ text: String, _ format: Source.Format = .text) -> [String] {
    Outlining.outline(text, format)
  }
  private let long = Outlining.long

  @Test("A short paragraph between the title and the byline is the standfirst")
  func standfirstBeforeByline() {
    let text = """
      Night Ferry Saved for Another Year

      The harbor board split four to three after an evening of songs.

      By Ann Lee

      March 3, 2024

      \(long)
      """
    #expect(
      outline(text).prefix(4) == [
        "title Night Ferry Saved for Another Year",
        "standfirst The harbor board split four to three after an ev…", "byline By Ann Lee",
        "published 2024-03-03 March 3, 2024",
      ])
  }

  @Test("A report and three labelled sections, and the junk around them")
  func labelledNews() {
    let text = """
      Sponsor Advertisement
      Night Ferry Saved for Another Year

      UPDATE: Night Ferry Saved for Another Year

      By Ann Lee | March 3, 2024

      \(long)

      Advertisement

      Two Ways to Look at It

      Progressive View

      \(long)

      Conservative View

      \(long)

      Common Ground

      \(long)

      Related

      Old Pier to Close
      Ten Boats Worth Seeing
      """
    #expect(
      outline(text) == [
        "title Night Ferry Saved for Another Year", "byline By Ann Lee |",
        "published 2024-03-03 March 3, 2024", "body",
        "  paragraph The harbour board met on Monday and talked about…", "progressive",
        "  heading Progressive View",
        "  paragraph The harbour board met on Monday and talked about…", "conservative",
        "  heading Conservative View",
        "  paragraph The harbour board met on Monday and talked about…", "common-ground",
        "  heading Common Ground",
        "  paragraph The harbour board met on Monday and talked about…",
        "discarded advertisement Sponsor Advertisement",
        "discarded repeated-title UPDATE: Night Ferry Saved for Another Year",
        "discarded advertisement Advertisement",
        "discarded group-heading Two Ways to Look at It", "discarded related-links Related",
        "discarded related-links Old Pier to Close", "discarded related-links Ten Boats Worth Seeing",
      ])
  }

  @Test("A document without labels is one report, a section for each subheading")
  func singleVoice() {
    let text =
      "Night Ferry Saved\n\n\(long)\n\nWho Pays for It\n\n\(long)\n\n\(long)\n\nCommon Ground\n\n\(long)\n"
    #expect(
      outline(text) == [
        "title Night Ferry Saved", "body", "  paragraph The harbour board met on Monday and talked about…",
        "body",
        "  heading Who Pays for It", "  paragraph The harbour board met on Monday and talked about…",
        "  paragraph The harbour board met on Monday and talked about…", "body", "  heading Common Ground",
        "  paragraph The harbour board met on Monday and talked about…",
      ])
  }

  @Test("Claim lines inside a side are subheadings")
  func claims() {
    let text =
      "From the Left\n\nFerries Are Streets\n\n\(long)\n\nFrom the Right\n\nFares Should Pay\n\n\(long)\n"
    #expect(
      outline(text) == [
        "progressive", "  heading From the Left", "  subheading Ferries Are Streets",
        "  paragraph The harbour board met on Monday and talked about…", "conservative",
        "  heading From the Right",
        "  subheading Fares Should Pay", "  paragraph The harbour board met on Monday and talked about…",
      ])
  }

  @Test("Captions, polls and lone subheads are no sections")
  func falseFriends() {
    let text = """
      Left: the mayor steps off the ferry.

      Right: the captain waves.

      Democrats: 35 percent

      Republicans: 38 percent

      \(long)
      """
    #expect(!outline(text).contains { $0 == "progressive" || $0 == "conservative" })
  }

  @Test("Markdown: ranks, quotations, lists of reasons, and nothing inside a fence")
  func markdown() {
    let text = """
      # Ferry or bridge

      ## Options

      ### Ferry

      * Good, because it is there
      * Bad, because it sleeps

      ```
      ### Cons
      ```

      ### Bridge

      * Good, because it never sleeps

      ## Summary

      > Words of the board.
      """
    #expect(
      outline(text, .markdown) == [
        "title Ferry or bridge", "pro", "  topic Ferry", "  list * Good, because it is there", "con",
        "  topic Ferry", "  list * Bad, because it sleeps", "other", "  code ### Cons", "pro",
        "  topic Bridge",
        "  list * Good, because it never sleeps", "summary", "  heading Summary",
        "  quotation Words of the board.", "discarded group-heading Options",
      ])
  }

  @Test("A heading behind marks knows where its text stands")
  func headingOrigins() {
    let text = "# Ferry\n\n## **Pros:**\n\n\(long)\n\n## Cons ##\n\n\(long)\n"
    let document = Segmenter(catalog: .builtIn()).document(from: Source(path: "a", format: .markdown, text))
    let headings = [document.title] + document.sections.map(\.heading)
    #expect(headings.map(\.?.text) == ["Ferry", "Pros:", "Cons"])
    #expect(headings.map { $0?.origins.source(at: 0) } == [2, 14, 119])
  }

  @Test("Wrapped lines are joined, long lines and lines that end early are not")
  func wrapping() {
    let text =
      "The night ferry has been running between the two har-\nbours since 1921, and nobody remembers a year\nwithout it.\nShort line.\n"
    let blocks = Segmenter(catalog: .builtIn()).document(from: Source(path: "a", text)).sections[0].blocks
    #expect(
      blocks.map(\.text) == [
        "The night ferry has been running between the two harbours since 1921, and nobody remembers a year without it.",
        "Short line.",
      ])
  }

  @Test(
    "A date is ISO 8601 only where it is unambiguous",
    arguments: [
      ("March 3, 2024", "2024-03-03"), ("3 March 2024", "2024-03-03"),
      ("Published: Mon, Mar. 3rd, 2024 at 9:15 pm", "2024-03-03T21:15"),
      ("2024-03-03T10:15Z", "2024-03-03T10:15Z"), ("13/3/2024", "2024-03-13"), ("3/13/2024", "2024-03-13"),
      ("3/4/2024", nil),
    ] as [(String, String?)])
  func dates(line: String, iso: String?) {
    let text = "Night Ferry Saved\n\n\(line)\n\n\(long)\n"
    let document = Segmenter(catalog: .builtIn()).document(from: Source(path: "a", text))
    #expect(document.published != nil)
    #expect(document.published?.iso == iso)
  }
}
