import Documents
import Export
import TestSupport
import Testing

@Suite("JSON, text and outline")
struct OtherFormatsTests {
  @Test("JSON of a document: schema, source, head, sections, discarded parts, offsets")
  func json() throws {
    try Golden.expect(JSONFormat(shape: .object) { _ in "0f1e" }.text(of: [Examples.ferry]), "ferry.json")
  }

  @Test("JSON lines: a line a document")
  func lines() {
    let text = JSONFormat(shape: .lines) { _ in "" }.text(of: [Examples.ferry, Examples.ferry])
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 3)
  }

  @Test("What is not known is null, and a block without a place has null offsets")
  func unknown() {
    var inWord = Block(text: "c", range: nil, continues: true)
    inWord.continuesWord = true
    let section = Section(
      label: .body, name: "Report", role: .report,
      blocks: [Block(text: "a", range: nil), Block(text: "b", range: nil, continues: true), inWord])
    let document = Document(source: Source(path: "a", format: .html, ""), sections: [section])
    let text = JSONFormat(shape: .lines) { _ in "" }.text(of: [document])
    #expect(text.contains(#""title":null,"standfirst":null,"byline":null,"published":null,"language":null"#))
    #expect(text.contains(#"{"kind":"paragraph","text":"a","start":null,"end":null}"#))
    #expect(text.contains(#"{"kind":"paragraph","text":"b","start":null,"end":null,"continues":true}"#))
    #expect(text.contains(#""text":"c","start":null,"end":null,"continues":true,"continuesWord":true}"#))
  }

  @Test("JSON escapes controls, C1 controls and bidirectional controls, and nothing a reader needs")
  func escapes() {
    let document = Document(
      source: Source(path: "a/b", ""),
      title: RangedText("\u{1B}[2J \u{9B}m \u{202E}a\u{7F} é/東\u{E0041}", nil))
    let text = JSONFormat(shape: .lines) { _ in "" }.text(of: [document])
    #expect(text.contains(#""text":"\u001b[2J \u009bm \u202ea\u007f é/東\udb40\udc41""#))
    #expect(text.contains(#""path":"a/b""#))
  }

  @Test("Text: titles, headings and paragraphs alone")
  func text() throws {
    try Golden.expect(TextFormat().text(of: [Examples.ferry]), "ferry.txt")
  }

  @Test("Outline: labels, ranges and first words")
  func outline() {
    expectOutline(
      OutlineFormat().text(of: [Examples.ferry]),
      """
      ferry.txt: text, utf-8, 288 bytes
        title 14..<52 “Should the *Night* Ferry Run All Year?”
        standfirst 54..<82 “The council decides in July.”
        byline 83..<95 “By A. Rivera”
        published 96..<108 “June 2, 2025” = 2025-06-02
        body
          paragraph 109..<169 “It carries 40 people a night. “Too few,” says the mayor.”
        pro on “Two views” 180..<193 “For the ferry”
          list 194..<237 “- It is the last way home. - Nurses use it.”
        con on “Two views”
          paragraph 239..<264 “It costs $210,000 a year.”
        pro (your label) 265..<272 “Letters”
          quotation 273..<287 ““Keep it!””
        discarded: advertisement 0..<13 “Advertisement”

      """)
  }
}
