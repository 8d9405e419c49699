import Documents
import Export
import TestSupport
import Testing

@Suite("Markdown in the sections layout")
struct MarkdownFormatTests {
  @Test("A document with sides, topics, a reader's label, a list, a quotation and discarded parts")
  func everything() throws {
    let format = MarkdownFormat(options: ExportOptions(discarded: true))
    try Golden.expect(format.text(of: [Examples.ferry]), "ferry.md")
  }

  @Test("Several documents: their facts as a list, then each with its own heading")
  func several() throws {
    let untitled = Document(source: Source(path: "notes/b.txt", ""), sections: [])
    try Golden.expect(MarkdownFormat().text(of: [Examples.ferry, untitled]), "several.md")
  }

  @Test("Provenance: a footnote for each block with file, lines and hash")
  func provenance() throws {
    let format = MarkdownFormat(options: ExportOptions(provenance: true) { "hash-of-\($0.count)-bytes" })
    try Golden.expect(format.text(of: [Examples.ferry]), "provenance.md")
  }

  @Test("No documents at all give front matter alone")
  func none() {
    #expect(MarkdownFormat().text(of: []) == "---\ntriptych: 1\n---\n")
  }

  @Test(
    "A text without Markdown's marks stays as it is",
    arguments: [
      "AT&T paid $4.3 million (70 percent) for 31 acres & more.", "It’s 2025. A year – like others…",
      "-5 °C, +3",
      "See https://example.org/a?b=c&d=e or www.example.org.", "C# and F# are languages", "1.5 percent",
      "a | b",
    ])
  func plain(text: String) {
    #expect(body(of: text) == text)
  }

  @Test(
    "A mark is escaped where it would mean something",
    arguments: [
      ("# One", "\\# One"), ("- two", "\\- two"), ("3. three", "3\\. three"), ("4) four", "4\\) four"),
      ("> five", "\\> five"),
      ("*six*", "\\*six\\*"), ("a_b", "a\\_b"), ("[its] own", "\\[its] own"), ("<b>", "\\<b>"),
      ("&amp;", "\\&amp;"),
      ("---", "\\---"), ("+", "\\+"), ("C:\\", "C:\\\\"), ("https://a.b/c_d", "https\\://a.b/c\\_d"),
      ("~~no~~", "\\~\\~no\\~\\~"),
    ])
  func marks(text: String, escaped: String) {
    #expect(body(of: text) == escaped)
  }

  @Test("A table too large for its readers stays a block of text")
  func largeTable() {
    let row = Array(repeating: "x", count: 400).joined(separator: "|")
    let text = Array(repeating: row, count: 400).joined(separator: "\n")
    #expect(body(of: text, kind: .table) == "```table\n\(text)\n```")
  }

  @Test("A list keeps its numbers, other marks become “-”, and blank lines go")
  func lists() {
    #expect(body(of: "1. a\n2. b", kind: .list) == "1. a\n2. b")
    #expect(body(of: "3) a\n\n  4) b", kind: .list) == "3) a\n4) b")
    #expect(body(of: "• a\n* b\n+ c\n-5 d\n1. # e", kind: .list) == "- a\n- b\n- c\n- -5 d\n1. \\# e")
  }

  @Test("Two lists in a row stay two")
  func twoLists() throws {
    let list = Block(kind: .list, text: "- a", range: nil)
    let section = Section(label: .body, name: "Report", role: .report, blocks: [list, list])
    let markdown = MarkdownFormat().text(of: [Document(source: Source(path: "a", ""), sections: [section])])
    let html = try CommandRun.program("cmark-gfm", [], input: Array(markdown.utf8)).text
    #expect(html.split(separator: "<ul>").count == 3)
  }

  @Test("A fence is longer than the fences in the code")
  func fence() {
    #expect(body(of: "```\nx\n````", kind: .code) == "`````\n```\nx\n````\n`````")
  }

  /// What a document with one block has under the section's heading.
  private func body(of text: String, kind: Block.Kind = .paragraph) -> String {
    let section = Section(
      label: .body, name: "Report", role: .report, blocks: [Block(kind: kind, text: text, range: nil)])
    let markdown = MarkdownFormat().text(of: [Document(source: Source(path: "a", ""), sections: [section])])
    return markdown.components(after: "-->\n\n").dropLast(1).description
  }
}

extension String {
  fileprivate func components(after mark: String) -> Substring {
    firstRange(of: mark).map { self[$0.upperBound...] } ?? ""
  }
}
