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

  @Test("Headings of two sides name each other, shared ground names the sides")
  func headings() {
    let text =
      "Night Ferry Saved\n\n\(long)\n\nAdvertisement\n\nFrom the Left\n\n\(long)\n\nFrom the Right\n\n\(long)\n\nCommon Ground\n\n\(long)\n"
    #expect(
      explained(text) == [
        "line 3, Report: no heading before it announces a side.",
        "line 5, set apart as advertisement: pages wrap lines of these words around articles.",
        "lines 7–9, Progressive: the heading “From the Left” stands alone on line 7; its counterpart “From the Right” on line 11 has the same form.",
        "lines 11–13, Conservative: the heading “From the Right” stands alone on line 11; its counterpart “From the Left” on line 7 has the same form.",
        "lines 15–17, Common Ground: the heading “Common Ground” stands alone on line 15; it counts because sides stand in the same document.",
      ])
  }

  @Test("A heading with words of a label and no counterpart says what it could announce")
  func unsupported() {
    let text = "Night Ferry Saved\n\n\(long)\n\nCommon Ground\n\n\(long)\n"
    #expect(
      explained(text).last
        == "lines 5–7, Report: the heading “Common Ground” on line 5 could announce Common Ground, but no counterpart in the same form supports it."
    )
  }

  @Test("Labels in a text's first words, inside it and in a list, with their marks left out")
  func forms() {
    let text =
      "**Pro:** The ferry lets nurses reach the night shift. Con: The ferry costs more than all other boats.\n\n## Ferry\n\n* Good, because it is there\n* Bad, because it sleeps\n"
    let lines = explained(text, .markdown)
    #expect(
      lines.contains {
        $0.contains("Con: “Con” opens a sentence in a paragraph on line 1; its counterpart “Pro” on line 1")
      })
    #expect(lines.contains { $0.contains("opens an item of a list on line 6") })
    #expect(lines.allSatisfy { !$0.contains("*") }, "\(lines)")
  }

  @Test("Names that the document gives its sides name the one they take turns with")
  func named() {
    let turn = "Quick sale\n\n\(long)\n\nSlow wind-down\n\n\(long)\n\n"
    #expect(
      explained("How Should It End?\n\n\(long)\n\n" + turn + turn)[1]
        == "lines 5–7, Quick sale: the heading “Quick sale” stands alone on line 5; it takes turns with “Slow wind-down” on line 9."
    )
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
