import Comparison
import Documents
import Export
import LabelSets
import Layout
import Segmentation
import Testing

@Suite("Passages as they are taken away")
struct ExcerptTests {
  private static let article = """
    Chinese Lanterns Light the Major Streets of Harrow

    By Ann Oakes
    May 4, 2025

    The lanterns hang from March to May, and the town pays for the wire.

    Progressive View

    A street that is lit is a street
    that is used.

    It costs little.

    Conservative View

    Nobody was asked.

    """

  private func grid(_ text: String = article, _ path: String = "texts/lanterns.txt") -> Grid {
    Grid([Segmenter(catalog: .builtIn()).document(from: Source(path: path, text))])
  }

  private func excerpt(_ label: LabelID, _ item: Int, in grid: Grid) throws -> Excerpt {
    let entry = try #require(grid.entries.firstIndex { $0.key.label == label })
    return try #require(Excerpt(Passage(entry: entry, item: item - 1), in: grid))
  }

  @Test("A copy keeps the joiners that words are spelled with")
  func joiners() throws {
    let words = "Persian می\u{200C}خواهم and Sinhala ශ්\u{200D}රී are words."
    let excerpt = try excerpt(.body, 1, in: grid("A Title\n\n\(words)\n"))
    #expect(excerpt.text.unicodeScalars.elementsEqual(words.unicodeScalars))
  }

  @Test("A citation has text, heading, paragraph, title, date, file and lines")
  func whole() throws {
    let excerpt = try excerpt("progressive", 1, in: grid())
    #expect(
      excerpt.citation
        == "“A street that is lit is a street that is used.” — Progressive View, paragraph 1, in “Chinese Lanterns "
        + "Light…”, May 4, 2025 (lanterns.txt, lines 10–11)")
    #expect(excerpt.words == 11 && excerpt.lines == 10...11)
  }

  @Test("One line is a range of lines too; the text alone is the passage's")
  func line() throws {
    let excerpt = try excerpt("conservative", 1, in: grid())
    #expect(excerpt.text == "Nobody was asked.")
    #expect(excerpt.origin.hasPrefix("Conservative View, paragraph 1, in “"))
    #expect(excerpt.origin.hasSuffix("(lanterns.txt, lines 17–17)"))
  }

  @Test("What is unknown is left out")
  func unknown() throws {
    let section = Section(
      label: "pro", name: "Pro", role: .side, blocks: [Block(text: "Yes.", range: nil)])
    let page = Document(source: Source(path: "-", format: .html, ""), sections: [section])
    #expect(try excerpt("pro", 1, in: Grid([page])).citation == "“Yes.” — Pro, paragraph 1 (standard input)")
  }

  @Test("A label that the reader gave says so")
  func readersLabel() throws {
    let label = Label(id: "pro", name: "Pro", role: .side, order: 0)
    let document = grid("Nobody was asked about it, and nobody will be.\n").documents[0].relabelled(as: label)
    #expect(
      try excerpt("pro", 1, in: Grid([document])).origin
        == "Pro (your label), paragraph 1 (lanterns.txt, lines 1–1)")
  }

  @Test("Behind a list the number is the row's; what was set apart says why")
  func rows() throws {
    let section = Section(
      label: "pro", name: "Pro", role: .side,
      blocks: [
        Block(kind: .list, text: "- a\n- b", range: nil), Block(kind: .paragraph, text: "c", range: nil),
      ])
    let junk = Discarded(.advertisement, RangedText("Advertisement", nil))
    let grid = Grid([Document(source: Source(path: "a.txt", ""), sections: [section], discarded: [junk])])
    #expect(try excerpt("pro", 1, in: grid).citation == "“- a\n- b” — Pro, row 1 (a.txt)")
    #expect(try excerpt("pro", 2, in: grid).origin == "Pro, row 2 (a.txt)")
    #expect(try excerpt("discarded", 1, in: grid).origin == "set apart (advertisement) (a.txt)")
  }

  @Test("No control character goes along")
  func inert() throws {
    let section = Section(
      label: "pro", name: "P\u{1B}[2Jro", role: .side,
      blocks: [Block(text: "a\u{1B}]52;c;\u{07}b\u{202E}", range: nil)])
    let citation = try excerpt(
      "pro", 1, in: Grid([Document(source: Source(path: "x/a\u{9B}m", ""), sections: [section])])
    ).citation
    #expect(citation == "“a]52;c;b” — P[2Jro, paragraph 1 (am)")
  }
}
