import Glibc
import TestSupport
import Testing

@Suite("The reader's own label sets, through the commands")
struct LabelsCommandTests {
  private let articles: Articles
  private static let islanders = """
    id = "island"
    name = "Island and mainland"

    [[label]]
    id = "island"
    name = "Island"
    role = "side"
    wordings = ["what islanders say"]
    """

  init() throws {
    articles = try Articles()
    try articles.folder.write(Self.islanders.utf8, to: "island.toml")
    let text = "The Night Ferry\n\nIt may sail.\n\nWhat Islanders Say\n\nLet it sail.\n"
    try articles.folder.write(text.utf8, to: "night.txt")
  }

  private func labels(_ arguments: [String], environment: [String: String] = [:]) throws -> [Substring] {
    let run = try CommandRun.triptych(
      ["segment", "--format", "outline", "night.txt"] + arguments, environment: environment,
      directory: articles.folder.path)
    return run.text.split(separator: "\n").compactMap { line in
      line.hasPrefix("  ") && !line.hasPrefix("   ") ? line.dropFirst(2).split(separator: " ").first : nil
    }
  }

  @Test("A file named by --labels adds a set")
  func named() throws {
    #expect(try !labels([]).contains("island"))
    #expect(try labels(["--labels", "island.toml"]).contains("island"))
  }

  @Test("The files in the configuration directory count without being named")
  func configured() throws {
    let config = articles.folder.path("config")
    _ = try articles.bash("mkdir -p config/triptych/labels && cp island.toml config/triptych/labels")
    #expect(try labels([], environment: ["XDG_CONFIG_HOME": config]).contains("island"))
    #expect(try !labels([], environment: ["XDG_CONFIG_HOME": "config"]).contains("island"))
    _ = try articles.bash("mkdir -p .config && cp -r config/triptych .config")
    #expect(try labels([], environment: ["HOME": articles.folder.path]).contains("island"))
  }

  @Test("A bad file: one sentence with file and line, status 2")
  func bad() throws {
    try articles.folder.write("id = \"x\"\nname = \"X\"\n\ncolour = 3\n".utf8, to: "bad.toml")
    let run = try articles.triptych("segment", "--labels", "bad.toml", "night.txt")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errorText == "triptych: bad.toml:4: “colour” means nothing here\n")
    let missing = try articles.triptych("segment", "--labels", "none.toml", "night.txt")
    #expect(missing.errorText == "triptych: none.toml: no such file\n")
  }
}
