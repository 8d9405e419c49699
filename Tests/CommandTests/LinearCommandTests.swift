import TestSupport
import Testing

@Suite("triptych read --linear")
struct LinearCommandTests {
  @Test("Prints every passage with its place, and no box")
  func prints() throws {
    let run = try Articles().triptych("read", "--linear", "ferry.txt")
    #expect(run.status == 0 && run.errorText.isEmpty)
    #expect(run.text.hasPrefix("Title: Should the Ferry Run at Night?\n\nSection: Report, "))
    #expect(
      run.text.contains(
        "\n\nSection: Progressive View, 22 words.\n\nProgressive 1 of 1. Nurses on the late shift"))
    #expect(!run.text.contains("│") && !run.text.contains("─") && !run.text.contains("dvertisement"))
  }

  @Test("What is printed, copied or searched for keeps the joiners that words are spelled with")
  func joiners() throws {
    let articles = try Articles()
    let words = "Persian می\u{200C}خواهم and Sinhala ශ්\u{200D}රී are words."
    try articles.folder.write("# A\n\n\(words)\n".utf8, to: "a.md")
    let runs = [
      try articles.triptych("read", "--linear", "a.md"), try articles.triptych("compare", "a.md"),
      try articles.triptych("search", "Persian", "a.md"),
    ]
    for run in runs {
      let scalars = run.text.unicodeScalars
      #expect(scalars.contains("\u{200C}") && scalars.contains("\u{200D}"), "\(run.text)")
    }
  }

  @Test("What was set apart is printed where it is asked for")
  func discarded() throws {
    let run = try Articles().triptych("read", "--linear", "--discarded", "ferry.txt")
    #expect(run.text.hasSuffix("Discarded 1 of 1, advertisement. Advertisement\n"))
    let alone = try Articles().triptych("read", "--discarded", "ferry.txt")
    #expect(alone.status == 2 && alone.errorText.contains("--discarded goes with --linear"))
  }
}
