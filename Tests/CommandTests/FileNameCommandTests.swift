import Documents
import TestSupport
import Testing

@Suite("Names of files that are no UTF-8")
struct FileNameCommandTests {
  private static let name = FileName.string(Array("caf".utf8) + [0xE9] + Array(".txt".utf8))
  private let articles: Articles

  init() throws {
    articles = try Articles()
    try articles.folder.write(Articles.labelled.utf8, to: Self.name)
  }

  @Test(
    "They open, and what is printed of them is text",
    arguments: [
      "segment", "segment --format outline", "compare", "search ferry", "export", "export --format json",
      "export --format html", "export --format csv", "export --provenance", "notes",
    ])
  func opens(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let run = try CommandRun.triptych(words + [Self.name], directory: articles.folder.path)
    #expect(run.status == 0 && run.errors.isEmpty)
    let text = try #require(String(validating: run.output, as: UTF8.self))
    #expect(!text.unicodeScalars.contains { $0.value >= 0xF0000 })
    if command.hasPrefix("search") { #expect(text.hasPrefix("caf\u{FFFD}.txt:title:1: ")) }
    if command == "segment" {
      #expect(text.contains("\"path\":\"caf\u{FFFD}.txt\"") || text.contains("caf\u{FFFD}.txt"))
    }
  }

  @Test("What is missing is named with a mark")
  func missing() throws {
    let run = try articles.triptych("segment", FileName.string([0xFF, 0xFE]))
    #expect(run.status == 2 && run.errorText == "triptych: \u{FFFD}\u{FFFD}: no such file\n")
  }

  @Test("-o writes them as they are, with --as too")
  func writes() throws {
    let output = FileName.string([0x6E, 0xFC, 0x2E, 0x6D, 0x64])
    let run = try articles.triptych("export", "--as", "conservative=\(Self.name)", "-o", output)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(articles.folder.names.contains(output))
    let again = try articles.triptych("export", "pier.txt", "-o", output)
    #expect(
      again.status == 2 && again.errorText == "triptych: n\u{FFFD}.md: exists already. --force replaces it.\n"
    )
    #expect(try articles.triptych("export", "pier.txt", "--force", "-o", output).status == 0)
    #expect(articles.folder.names.count == 4)
  }
}
