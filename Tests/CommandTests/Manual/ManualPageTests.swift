import TestSupport
import Testing

@Suite("Manual pages")
struct ManualPageTests {
  private static let folder = PackageFolder.path + "Resources/man/"

  private func version() throws -> String {
    String(try CommandRun.triptych(["--version"]).text.dropLast())
  }

  @Test("The page of the program has the commands, options and keys that there are")
  func program() throws {
    let text = CommandManual.text(of: try CommandInfo.triptych(), version: try version())
    try Golden.expect(text, at: Self.folder + "triptych.1")
  }

  @Test("The page of the files has the settings that there are, and the guide to label sets")
  func files() throws {
    let path = PackageFolder.path + "Sources/LabelSets/Documentation.docc/LabelSetFiles.md"
    let guide = String(decoding: try TemporaryFolder.bytes(of: path), as: UTF8.self)
    try Golden.expect(FilesManual.text(guide: guide, version: try version()), at: Self.folder + "triptych.5")
  }

  @Test("mandoc finds nothing to complain about", arguments: ["triptych.1", "triptych.5"])
  func lint(page: String) throws {
    let lint = try CommandRun.program("mandoc", ["-T", "lint", "-W", "style", Self.folder + page])
    let complaints = lint.text.split(separator: "\n").filter { !$0.contains("referenced manual not found") }
    #expect(complaints == [])
  }

  @Test("Every variable that the program asks for is in the manual")
  func variables() throws {
    let manual = String(decoding: try TemporaryFolder.bytes(of: Self.folder + "triptych.1"), as: UTF8.self)
    let sources = PackageFolder.path + "Sources/triptych/"
    for name in TemporaryFolder.names(in: sources) where name.hasSuffix(".swift") {
      let source = String(decoding: try TemporaryFolder.bytes(of: sources + name), as: UTF8.self)
      for match in source.matches(of: /Environment\.(variable|isSet)\("([A-Z_]+)"\)/) {
        #expect(manual.contains(".It Ev \(match.2)\n"), "\(match.2)")
      }
    }
  }
}
