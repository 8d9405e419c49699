import TestSupport
import Testing

@testable import Interface

@Suite("The key table for people")
struct KeyTableTests {
  @Test("The guide's table of keys is the program's own")
  func readme() throws {
    let bytes = try TemporaryFolder.bytes(
      of: PackageFolder.path + "Sources/triptych/Documentation.docc/Guide.md")
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let table = lines.drop { $0 != "## Keys" }.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
    let written = table.joined(separator: "\n") + "\n"
    let own = KeyMap.standard.markdownTable
    #expect(written == own, "\(LineDifference(old: written, new: own))")
  }

  @Test("Every action that has keys is in it once, with words of its own")
  func complete() {
    let rows = KeyMap.standard.markdownTable.split(separator: "\n")
    #expect(rows.count == 2 + KeyBinding.Chapter.allCases.count + KeyMap.standard.bindings.count)
    #expect(Set(KeyMap.standard.bindings.map(\.words)).count == KeyMap.standard.bindings.count)
  }

  @Test(
    "A reader of Markdown shows every key as it is",
    arguments: [("|", "|"), ("\\", "\\"), ("\\|", "\\|"), ("`", "`"), ("*", "*"), ("<", "&lt;")])
  func marks(key: String, shown: String) throws {
    let binding = KeyBinding(action: .search, keys: [key, "j"], chapter: .searching, words: "a | b \\ c")
    let table = KeyMap([binding]).markdownTable
    let html = try CommandRun.program("cmark-gfm", ["-e", "table"], input: Array(table.utf8)).text
    #expect(html.contains("<td><code>\(shown)</code> <code>j</code></td>"))
    #expect(html.contains("<td>a | b \\ c</td>"))
  }
}
