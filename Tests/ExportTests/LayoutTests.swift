import Documents
import Export
import TestSupport
import Testing

@Suite("Markdown in rows and tables")
struct MarkdownRowsTests {
  @Test("Rows: each side quoted under its name")
  func rows() throws {
    let options = ExportOptions(layout: .rows, discarded: true, provenance: true) { "\($0.count)" }
    try Golden.expect(MarkdownFormat(options: options).text(of: [Examples.ferry]), "rows.md")
  }

  @Test("A table where every cell is short; bars and line breaks in it are escaped")
  func table() throws {
    var document = Examples.ferry
    document.sections[2].blocks[0].text = "It costs $210,000 | year,\nor more."
    let format = MarkdownFormat(options: ExportOptions(layout: .table, frontMatter: .none))
    #expect(format.longCell(in: [document]) == nil)
    try Golden.expect(format.text(of: [document]), "table.md")
  }

  @Test("A cell of more than 160 characters is named, and the layout is rows")
  func longCell() {
    var document = Examples.ferry
    document.sections[2].blocks[0].text = String(repeating: "ö", count: 161)
    var options = ExportOptions(layout: .table)
    let table = MarkdownFormat(options: options)
    let cell = table.longCell(in: [document])
    #expect(cell?.column == "Con")
    #expect(cell?.row == 1)
    #expect(cell?.characters == 161)
    options.layout = .rows
    #expect(table.text(of: [document]) == MarkdownFormat(options: options).text(of: [document]))
    document.sections[2].blocks[0].text.removeLast()
    #expect(table.longCell(in: [document]) == nil)
  }

  @Test("Several documents: their titles are numbered, and so are their columns")
  func several() throws {
    let format = MarkdownFormat(options: ExportOptions(layout: .rows, frontMatter: .none))
    try Golden.expect(format.text(of: [Examples.ferry, Examples.ferry]), "rows-several.md")
  }

  @Test("Only the labels that are asked for, in every format")
  func labels() {
    let options = ExportOptions(labels: ["con"])
    let texts = [
      MarkdownFormat(options: options).text(of: [Examples.ferry]),
      TextFormat(options: options).text(of: [Examples.ferry]),
      CSVFormat(options: options).text(of: [Examples.ferry]),
      HTMLFormat(options: options) { _ in "" }.text(of: [Examples.ferry]),
    ]
    for text in texts {
      #expect(text.contains("$210,000") && !text.contains("mayor") && !text.contains("last way home"))
    }
  }
}
