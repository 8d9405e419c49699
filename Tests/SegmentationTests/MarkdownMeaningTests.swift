import Documents
import Testing

@Suite("What marks and tags mean in Markdown stays in its text")
struct MarkdownMeaningTests {
  private func texts(_ source: String) -> [String] {
    Outlining.document("# Quay\n\nIt stands by the water.\n\n\(source)\n", .markdown).sections.flatMap(
      \.blocks
    )
    .dropFirst().map { "\($0.kind): \($0.text)" }
  }

  @Test("A table in HTML is a table, on one line or on many, with its empty cells")
  func tables() {
    let line = "<table><tr><th></th><th>Boats</th></tr><tr><td>May</td><td>12</td></tr></table>"
    #expect(texts(line) == ["table: | Boats\nMay | 12"])
    let lines = """
      <table class="wide">
        <thead>
          <tr>
            <th>Month</th>
            <th>Boats
                at the quay</th>
          </tr>
        </thead>
        <tr><td>May</td><td><b>12</b></td></tr>
      </table>
      """
    #expect(texts(lines) == ["table: Month | Boats at the quay\nMay | 12"])
    #expect(texts("<div>One</div><div>Two</div>") == ["paragraph: One Two"])
  }

  @Test("Tags in a line show what they show in a page")
  func inline() {
    #expect(
      texts("Some 10<sup>6</sup> boats of 5 m<sup>2</sup>, the 1<sup>st</sup> too.")
        == ["paragraph: Some 10⁶ boats of 5 m², the 1st too."])
    #expect(
      texts("She said <q>never</q>, and <del>five</del><ins>nine</ins> stay.<br>So be it.")
        == ["paragraph: She said “never”, and five nine stay. So be it."])
    #expect(texts("<p>Some 10<sup>6</sup> boats<br>came.</p>") == ["paragraph: Some 10⁶ boats came."])
  }

  @Test("Footnotes are set apart with what goes on with them, and are nobody's last words")
  func footnotes() {
    let document = Outlining.document(
      """
      # Closing the market

      The council votes in May.[^1]

      ## Pros

      It would save forty thousand a year.[^1]

      ## Cons

      The traders lose their roof.[^roof]

      [^1]: The note of the clerk says more.
      [^roof]: Surveyor, page 12.

          His second letter too.

      """, .markdown)
    #expect(document.sections.last?.blocks.map(\.text) == ["The traders lose their roof.[^roof]"])
    #expect(document.discarded.map(\.reason) == [.footnote, .footnote, .footnote])
    let notes = Notes(document)
    #expect(notes.marks(in: "Both[^roof] of[^1] them[^1] and[^2]") == ["roof", "1"])
    #expect(
      notes.parts(of: "roof").map { document.discarded[$0].text.text }
        == ["[^roof]: Surveyor, page 12.", "His second letter too."])
  }
}
