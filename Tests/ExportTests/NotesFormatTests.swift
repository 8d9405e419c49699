import Documents
import Export
import LabelSets
import Segmentation
import TestSupport
import Testing

@Suite("Notes as Markdown and JSON")
struct NotesFormatTests {
  private let document = Segmenter(catalog: LabelCatalog.builtIn()).document(from: SampleDocuments.library)

  private func sheet() throws -> NoteSheet {
    let anchoring = Anchoring(document)
    let con = try #require(document.sections.firstIndex { $0.label == "conservative" })
    let second = try #require(anchoring.anchor(of: .block(section: con, block: 1)))
    let third = try #require(anchoring.anchor(of: .block(section: con, block: 2)))
    var edited = second
    edited.quotation.exact = second.quotation.exact.replacing("eleven", with: "twelve")
    let gone = Anchor(position: 4, quotation: Quotation(exact: "It was <b>never</b> there"))
    return NoteSheet(
      name: "library.txt", document: document,
      annotations: [
        Annotation(.note, "Whose *sum*?", at: gone), Annotation(.bookmark, at: third),
        Annotation(.note, "# Check this", at: second), Annotation(.note, "Old", at: edited),
        Annotation(.mark, "a", at: second),
      ])
  }

  @Test("Each passage is quoted with where it stands, changed and orphaned ones as they were")
  func markdown() throws {
    let text = NotesFormat([try sheet()]).markdown
    let title = "Should the Marrow Street Library Open on Sundays?"
    #expect(text.hasPrefix("# Notes\n\n## \(title)\n\n> Volunteers do not last either: of the eleven"))
    #expect(
      text.contains(
        "on overtime.\n>\n> — Conservative View, paragraph 2, in “Should the Marrow Street…”, April 3, 2025 (library.txt, lines 32–32)\n\n\\# Check this\n"
      ))
    #expect(text.contains("(library.txt, lines 32–32), changed since\n\nOld\n"))
    #expect(
      text.contains(
        "> It was \\<b>never\\</b> there\n>\n> — library.txt, no longer in the text\n"))
    #expect(text.hasSuffix("Whose \\*sum\\*?\n"))
    #expect(text.firstRange(of: "paragraph 3, in")?.lowerBound ?? text.startIndex > text.startIndex)
  }

  @Test("JSON has the state and the address of each")
  func json() throws {
    let text = NotesFormat([try sheet()]).json
    #expect(text.split(separator: "\n").count { $0.contains("\"state\": \"same\"") } == 2)
    #expect(text.contains("\"state\": \"orphaned\",\n    \"address\": null,\n    \"line\": null"))
    #expect(text.contains("\"address\": \"conservative.2\""))
  }

  @Test("A document that cannot be opened keeps its notes; without notes there is nothing")
  func missing() throws {
    var sheet = try sheet()
    sheet.document = nil
    #expect(NotesFormat([sheet]).markdown.contains("— library.txt, the document could not be opened"))
    sheet.annotations = [sheet.annotations[4]]
    #expect(NotesFormat([sheet]).markdown == "" && NotesFormat([]).json == "[]\n")
  }
}
