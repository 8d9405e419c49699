import TestSupport
import Testing

@Suite("triptych compare and export --show")
struct CompareCommandTests {
  private let articles: Articles

  init() throws { articles = try Articles() }

  @Test("Below the texts: what is only here and what is shared, row by row")
  func show() throws {
    let plain = try articles.triptych("compare", "--width", "60", "ferry.txt")
    let run = try articles.triptych("compare", "--width", "60", "--show", "only,shared", "ferry.txt")
    #expect(run.status == 0)
    #expect(run.text.hasPrefix(plain.text))
    try Golden.expect(String(run.text.dropFirst(plain.text.count)), "compare-show.txt")
  }

  @Test("--linear prints the same without columns and boxes")
  func linear() throws {
    let read = try articles.triptych("read", "--linear", "ferry.txt")
    #expect(try articles.triptych("compare", "--linear", "ferry.txt").text == read.text)
    let run = try articles.triptych("compare", "--linear", "--show", "only,shared", "ferry.txt")
    #expect(run.text.hasPrefix(read.text + "\n\nChapter: Only here.\n\nWords that no other column has"))
    #expect(run.text.contains("\n\nHeading: Progressive View, "))
    #expect(run.text.contains("\n\n\nChapter: Shared wording.\n\n"))
    #expect(!run.text.contains("═") && !run.text.contains("│"))
    #expect(try articles.triptych("compare", "--linear", "--width", "60", "ferry.txt").status == 2)
  }

  @Test("A width that nobody reads is refused", arguments: ["19", "2001", "99999999999", "-1", "0"])
  func widths(width: String) throws {
    let run = try articles.triptych("compare", "--width=\(width)", "ferry.txt")
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errorText.hasPrefix("Error: --width must be 20 to 2000."))
    #expect(try articles.triptych("compare", "--width", "2000", "ferry.txt").status == 0)
  }

  @Test("As chapters of an export, behind the documents, marked as no part of them")
  func chapters() throws {
    let plain = try articles.triptych("export", "ferry.txt")
    let run = try articles.triptych("export", "--show", "shared,only", "ferry.txt")
    #expect(run.text.hasPrefix(plain.text))
    try Golden.expect(String(run.text.dropFirst(plain.text.count)), "export-show.md")
  }

  @Test("One column is compared with nothing; another word than only and shared is refused")
  func nothing() throws {
    let run = try articles.triptych("compare", "--ascii", "--show", "only", "pier.txt")
    #expect(run.text.contains("=== Only here ==="))
    #expect(run.text.hasSuffix("\nThere is only one column to compare.\n"))
    #expect(try articles.triptych("compare", "--show", "all", "pier.txt").status == 2)
  }
}
