import Documents
import Export
import ExportReading
import LabelSets
import Segmentation
import TestSupport
import Testing

@Suite("Exports read back")
struct RoundTripTests {
  private static let digest = Examples.digest

  private func read(_ text: String, _ path: String = "export.md") throws -> [Document] {
    try #require(try ExportReader.documents(from: Source(path: path, format: .markdown, text)))
  }

  private func expectSame(_ found: [Document], _ expected: [Document]) {
    #expect(found.count == expected.count)
    for (found, expected) in zip(found.map(Expected.init), expected.map(Expected.init))
    where found != expected {
      Issue.record("\(found)\n\nnot \(expected)")
      return
    }
  }

  @Test(
    "Markdown: the same documents, several in one file, with and without footnotes, and the same bytes again")
  func markdown() throws {
    var random = RandomDocuments(seed: 5)
    for round in 0..<150 {
      let documents = (0..<(round % 4 + 1)).map { _ in round % 5 == 0 ? random.page() : random.document() }
      let options = ExportOptions(discarded: true, provenance: round % 2 == 0, sha256: Self.digest)
      let text = MarkdownFormat(options: options).text(of: documents)
      let found = try read(text)
      expectSame(found, documents)
      var plain = options
      plain.provenance = false
      let again = MarkdownFormat(options: plain).text(of: found)
      #expect(try read(again).map { $0.pageLinks.map(\.link) } == found.map { $0.pageLinks.map(\.link) })
      expectSameLines(MarkdownFormat(options: plain).text(of: try read(again)), again)
    }
  }

  private func expectSameLines(_ found: String, _ expected: String) {
    let lines = [found, expected].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    for (found, expected) in zip(lines[0], lines[1]) where !found.utf8.elementsEqual(expected.utf8) {
      Issue.record("\(found.debugDescription), not \(expected.debugDescription)")
      return
    }
    #expect(lines[0].count == lines[1].count)
  }

  @Test("JSON: the same documents to the byte, in each of its shapes", arguments: [0, 1, 2])
  func json(shape: Int) throws {
    let format = JSONFormat(shape: [.object, .array, .lines][shape], sha256: Self.digest)
    var random = RandomDocuments(seed: 6)
    for _ in 0..<100 {
      var documents = (0..<2).map { _ in random.document() }
      if let section = documents[1].sections.indices.first, documents[1].sections[section].blocks.count > 1 {
        documents[1].sections[section].blocks[1].continues = true
        documents[1].sections[section].blocks[1].continuesWord = true
      }
      let found = try read(format.text(of: documents), "export.json")
      for (found, expected) in zip(found, documents) { expectSameBytes(found, expected) }
      #expect(found.count == 2)
    }
  }

  /// Swift's `==` takes canonically equivalent texts for equal: bytes are compared.
  private func expectSameBytes(_ found: Document, _ expected: Document) {
    func bytes(_ document: Document) -> [[UInt8]] {
      let heads = [document.title, document.standfirst, document.byline, document.published?.text]
      let sections = document.sections.flatMap { section in
        [section.label.rawValue, section.name, section.role.rawValue, "\(section.isReadersLabel)"]
          + [section.topic?.text ?? "–", section.heading?.text ?? "–"]
          + section.blocks.flatMap { [$0.kind.rawValue, $0.text, "\($0.continues)", "\($0.continuesWord)"] }
      }
      let discarded = document.discarded.flatMap { [$0.reason.rawValue, $0.text.text] }
      return (heads.map { $0?.text ?? "–" } + [document.published?.iso ?? "–"] + sections + discarded).map {
        Array($0.utf8)
      }
    }
    #expect(bytes(found) == bytes(expected))
    #expect(found.source.original?.path == expected.source.path)
  }

  @Test("Text that looks like junk, like a heading or like Markdown stays what it was")
  func neverGuessed() throws {
    let lines = ["Advertisement", "Pro:", "Con: it costs too much.", "# Conservative View", "---", "| a |"]
    let section = Section(
      label: "pro", name: "Pro", role: .side, blocks: lines.map { Block(text: $0, range: nil) })
    let document = Document(
      source: Source(path: "a.txt", ""), title: RangedText("Pro", nil), sections: [section])
    let found = try read(MarkdownFormat().text(of: [document]))
    #expect(found[0].sections.count == 1)
    #expect(found[0].sections[0].blocks.map(\.text) == lines)
    #expect(found[0].discarded.isEmpty)
  }

  @Test("Places: each text of an export in Markdown stands where its range says")
  func places() throws {
    let text = MarkdownFormat(options: ExportOptions(discarded: true)).text(of: [Examples.ferry])
    let document = try read(text)[0]
    for placed in document.texts(includingDiscarded: true) where !placed.origins.points.isEmpty {
      let bytes = Array(placed.text.utf8)
      for offset in [0, bytes.count - 1] where bytes[offset] != 0x0A {
        let source = try #require(placed.origins.source(at: offset))
        #expect(document.source.text[source] == bytes[offset], "\(placed.place) \(offset)")
      }
    }
  }

  @Test("Chapters are left out, whatever is in them")
  func chapters() throws {
    let parts: [Chapter.Part] = [
      .heading("Progressive"), .paragraph("Advertisement"), .list(["# one", "two"]), .list(["three"]),
      .quotation("“Keep it!”", citation: "ferry.txt, line 15"),
    ]
    let chapter = Chapter(id: "notes", title: "Notes", parts: parts)
    let format = MarkdownFormat(chapters: [chapter, chapter])
    expectSame(try read(format.text(of: [Examples.ferry])), ExportOptions().selected([Examples.ferry]))
  }

  @Test("Added fields, line ends of Windows and blank lines do no harm")
  func tolerance() throws {
    var text = MarkdownFormat().text(of: [Examples.ferry])
    text = text.replacing("triptych: 1\n", with: "cssclass: wide\nlist:\n  - a\ntriptych: 1\n")
    text = text.replacing("\n", with: "\r\n").replacing("lang: \"en\"", with: "lang: en")
    expectSame(try read("\u{FEFF}" + text), ExportOptions().selected([Examples.ferry]))
  }

  @Test("Rows, tables and exports without front matter do not say that they can be read back")
  func unclaimed() throws {
    for options in [
      ExportOptions(layout: .rows), ExportOptions(layout: .table), ExportOptions(frontMatter: .none),
    ] {
      let text = MarkdownFormat(options: options).text(of: [Examples.ferry])
      #expect(try ExportReader.documents(from: Source(path: "a.md", format: .markdown, text)) == nil)
    }
    for text in [
      "{}", "[{\"schema\": 1}]", "{\"a\": {\"schema\": 1, \"source\": {}}}", "---\na: b\n---\ntriptych: 1\n",
    ] {
      #expect(try ExportReader.documents(from: Source(path: "a", text)) == nil)
    }
  }

  @Test("The sample through segmentation, export and back")
  func sample() throws {
    let segmenter = Segmenter(catalog: .builtIn())
    let documents = try ["teck-valley-courier.txt", "lower-river-post.txt"].map { name in
      let bytes = try TemporaryFolder.bytes(of: PackageFolder.path + "Resources/sample/" + name)
      return segmenter.document(from: Source(path: name, String(decoding: bytes, as: UTF8.self)))
    }
    let options = ExportOptions(discarded: true, provenance: true, sha256: Self.digest)
    expectSame(try read(MarkdownFormat(options: options).text(of: documents)), documents)
  }
}
