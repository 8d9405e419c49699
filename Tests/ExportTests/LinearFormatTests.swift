import Documents
import Export
import TestSupport
import Testing

@Suite("The linear format")
struct LinearFormatTests {
  @Test("Every part is named, every passage counted")
  func ferry() throws {
    try Golden.expect(LinearFormat().text(of: [Examples.ferry]), "ferry.linear.txt")
  }

  @Test("Several documents are numbered; what was set apart is there where it is asked for")
  func several() {
    let text = LinearFormat(discarded: true).text(of: [Examples.ferry, Examples.ferry])
    #expect(text.contains("Document 2 of 2. Title: Should the *Night* Ferry Run All Year?"))
    #expect(text.contains("Discarded 1 of 1, advertisement. Advertisement"))
    #expect(!LinearFormat().text(of: [Examples.ferry]).contains("Discarded"))
  }

  @Test("Joiners stay: words are spelled with them, and families of emoji stay together")
  func joiners() {
    let words = "می\u{200C}خواهم ශ්\u{200D}රී 👩\u{200D}👧"
    let section = Section(
      label: .body, name: "Report", role: .report, blocks: [Block(text: words, range: nil)])
    let text = LinearFormat().text(of: [Document(source: Source(path: "b.txt", ""), sections: [section])])
    #expect(
      text.utf8.elementsEqual("File: b.txt\n\nSection: Report, 2 words.\n\nReport 1 of 1. \(words)\n".utf8))
  }

  @Test("A text without a title or labels is named by its file")
  func voice() {
    let text = LinearFormat().text(of: [
      Document(
        source: Source(path: "a/b.txt", ""),
        sections: [
          Section(label: .body, name: "Report", role: .report, blocks: [Block(text: "So it is.", range: nil)])
        ])
    ])
    #expect(text == "File: b.txt\n\nSection: Report, 3 words.\n\nReport 1 of 1. So it is.\n")
  }
}
