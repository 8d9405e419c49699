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

  @Test("The list says of each label what announces it, the reader's own included")
  func list() throws {
    let run = try articles.triptych("labels")
    #expect(run.status == 0)
    for line in [
      "set politics: Politics\n", "  form what|how the? {side}",
      "  label progressive: Progressive, side, 1\n",
      "    words progressive, ", "    words common ground, ", "    deeds helps, ", "    signatures j, ",
      "    wording from the left {rest}?:  “from the left:”\n",
    ] {
      #expect(run.text.contains(line), "\(line)")
    }
    #expect(try articles.triptych("labels").output == run.output)
    let own = try articles.triptych("labels", "--labels", "island.toml")
    #expect(own.text == run.text + "\n" + Self.listed)
    let config = articles.folder.path("config")
    _ = try articles.bash("mkdir -p config/triptych/labels && cp island.toml config/triptych/labels")
    #expect(try articles.triptych("labels", environment: ["XDG_CONFIG_HOME": config]).output == own.output)
  }

  private static let listed = """
    set island: Island and mainland
      label island: Island, side, 1
        wording what islanders say

    """

  @Test("A file that is right: what it adds, to the built-in sets and to the files before it")
  func fine() throws {
    try articles.folder.write("id = \"island\"\nnouns = [\"word\"]\n".utf8, to: "more.toml")
    let run = try articles.triptych("labels", "check", "island.toml", "more.toml", "more.toml")
    #expect(run.status == 0)
    let more = "more.toml: fine. It adds:\nset island: Island and mainland\n  nouns word\n"
    #expect(run.text == "island.toml: fine. It adds:\n" + Self.listed + more + more)
    try articles.folder.write("id = \"politics\"\n".utf8, to: "none.toml")
    #expect(
      try articles.triptych("labels", "check", "none.toml").text == "none.toml: fine, but adds nothing.\n")
  }

  @Test("Files that are wrong: a sentence each with its line; the others are checked all the same")
  func wrong() throws {
    try articles.folder.write("id = \"x\"\nname = \"X\"\n\ncolour = 3\n".utf8, to: "bad.toml")
    try articles.folder.write("id = \"x\"\nname = \u{1B}[31m\n".utf8, to: "worse.toml")
    let run = try articles.triptych("labels", "check", "bad.toml", "gone.toml", "worse.toml", "island.toml")
    #expect(run.status == 2)
    let lines = run.text.split(separator: "\n")
    #expect(lines.first == "bad.toml:4: “colour” means nothing here")
    #expect(lines.dropFirst().first?.hasPrefix("worse.toml:2:") == true)
    #expect(run.text.hasSuffix("island.toml: fine. It adds:\n" + Self.listed))
    #expect(!run.text.contains("\u{1B}"))
    #expect(run.errorText == "triptych: gone.toml: no such file\n")
  }

  @Test("A check without a file means nothing")
  func usage() throws {
    let run = try articles.triptych("labels", "check")
    #expect(run.status == 2)
    #expect(run.errorText.hasPrefix("Error: "))
  }
}
