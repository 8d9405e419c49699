import Documents
import LabelSets
import Segmentation
import Testing

@testable import Export

@Suite("Explanations")
struct ExplanationTests {
  private let long =
    "The harbour board met on Monday and talked about the night ferry until late in the evening."

  private func explained(_ text: String, _ format: Source.Format = .text) -> [String] {
    let document = Segmenter(catalog: .builtIn()).document(from: Source(path: "a", format: format, text))
    return ExplanationFormat().text(of: [document]).split(separator: "\n").dropFirst().map {
      String($0.dropFirst(2))
    }
  }

  @Test("Headings of two sides name each other, and say what spoke for them and against, and how much")
  func headings() {
    let text =
      "Night Ferry Saved\n\n\(long)\n\nAdvertisement\n\nFrom the Left\n\n\(long)\n\nFrom the Right\n\n\(long)\n\nCommon Ground\n\n\(long)\n"
    let lines = explained(text)
    #expect(lines[0] == "line 3, Report: no heading before it announces a side.")
    #expect(
      lines[1] == "line 5, set apart as advertisement: pages wrap lines of these words around articles.")
    #expect(
      lines[2].hasPrefix(
        "lines 7–9, Progressive: the heading “From the Left” stands alone on line 7; for it: each word of it is"
      ))
    #expect(lines[2].contains("its wording has no other use (+4)"))
    #expect(
      lines[2].contains("; against it: a heading is neutral until something speaks for a side (−6); in all +")
    )
    #expect(lines[2].hasSuffix("; it is answered by “From the Right” on line 11."))
    #expect(lines[3].hasSuffix("; it is answered by “From the Left” on line 7."))
    #expect(lines[4].contains("sides stand beside it that could share it (+2)"))
  }

  @Test("The points of what is told add up to what is told of them")
  func sums() {
    let text = "Night Ferry Saved\n\n\(long)\n\nPros\n\n\(long)\n\nCons\n\n\(long)\n"
    for line in explained(text).dropFirst() {
      let points = line.split(separator: "(").dropFirst().compactMap { part in
        Int(
          part.prefix { $0 != ")" }.map { $0 == "−" ? "-" : $0 }.filter { $0 != "+" }.map(String.init)
            .joined())
      }
      #expect(line.contains("in all +\(points.reduce(0, +));"), "\(line)")
    }
  }

  @Test("A heading with words of a label that is not believed says by how little")
  func unconvinced() throws {
    let text = "Night Ferry Saved\n\n\(long)\n\nCommon Ground\n\n\(long)\n"
    let line = try #require(explained(text).last)
    #expect(
      line.hasPrefix(
        "lines 5–7, Report: the heading “Common Ground” on line 5 could announce Common Ground; for it: "))
    #expect(line.contains("the document has no sides that could share it (−8); in all −6, 7 too little."))
  }

  @Test("Labels in a text's first words, inside it and in a list, with their marks left out")
  func forms() {
    let text =
      "**Pro:** The ferry lets nurses reach the night shift. Con: The ferry costs more than all other boats.\n\n## Ferry\n\n* Good, because it is there\n* Bad, because it sleeps\n"
    let lines = explained(text, .markdown)
    #expect(
      lines.contains {
        $0.contains("Con: “Con:” opens a sentence in a paragraph on line 1")
          && $0.contains("answered by “Pro:” on line 1")
      })
    #expect(lines.contains { $0.contains("“Good, because” opens an item of a list on line 5") })
    #expect(lines.allSatisfy { !$0.contains("*") }, "\(lines)")
  }

  @Test("Names that the document gives its sides say that they take turns, and that the title asks")
  func named() {
    let turn = "Quick sale\n\n\(long)\n\nSlow wind-down\n\n\(long)\n\n"
    let line = explained("How Should It End?\n\n\(long)\n\n" + turn + turn)[1]
    #expect(
      line.hasPrefix(
        "lines 5–7, Quick sale: the heading “Quick sale” stands alone on line 5; for it: the same names head")
    )
    #expect(line.contains("the title or the heading over them asks a question (+4)"))
  }

  @Test("Parts set apart say after what they stand, or what they say again")
  func discarded() {
    let text =
      "Night Ferry Saved\n\nUPDATE: Night Ferry Saved\n\n\(long)\n\nRelated\n\nOld Pier to Close\n\nTen Boats Worth Seeing\n"
    let lines = explained(text)
    #expect(lines[0].hasSuffix("repeated title: says “Night Ferry Saved” on line 1 again."))
    #expect(lines[3].hasSuffix("related links: a bare title after “Related” on line 7."))
  }

  @Test("A label that the reader gave says so, and nothing of a source is obeyed by a terminal")
  func readers() throws {
    let source = Source(path: "\u{1B}[31m", "From \u{1B}[31mthe Left\n\n\(long)\n")
    let document = Segmenter(catalog: .builtIn()).document(from: source)
    let label = try #require(LabelCatalog.builtIn().label("conservative"))
    #expect(
      ExplanationFormat().text(of: [document.relabelled(as: label)]).contains(
        "Conservative: you gave this label."))
    #expect(!ExplanationFormat().text(of: [document]).contains("\u{1B}"))
  }
}
