import Glibc
import TestSupport
import Testing

@Suite("triptych config, --list-keys and notes")
struct ConfigCommandTests {
  private let home: TemporaryFolder
  private let articles: Articles

  init() throws {
    home = try TemporaryFolder()
    articles = try Articles()
  }

  private func triptych(_ arguments: String..., config: String? = nil) throws -> CommandRun {
    if let config {
      mkdir(home.path("triptych"), 0o700)
      try home.write(config.utf8, to: "triptych/config.toml")
    }
    let environment = ["XDG_CONFIG_HOME": home.path, "HOME": home.path]
    return try CommandRun.triptych(arguments, environment: environment, directory: articles.folder.path)
  }

  @Test("What config prints is a configuration that prints the same")
  func roundTrip() throws {
    let standard = try triptych("config")
    #expect(standard.status == 0 && standard.errorText == "")
    #expect(
      standard.text.contains("\ntheme = \"auto\"\n")
        && standard.text.contains("\n# next-row = [\"}\"]  # next row\n"))
    #expect(try triptych("config", config: standard.text).text == standard.text)
    let own = "theme = \"light\"\n[keys]\nnext-row = [\"J\"]\n"
    let printed = try triptych("config", config: own)
    #expect(
      printed.text.contains("\nnext-row = [\"J\"]  # next row\n")
        && printed.text.contains("# next-document = []"))
    #expect(try triptych("config", config: printed.text).text == printed.text)
  }

  @Test("What is wrong is said with its place, the rest holds, and the status is 2")
  func wrong() throws {
    let run = try triptych("config", config: "theme = \"light\"\nascii = maybe\n[keys]\nfly = []\n")
    #expect(run.status == 2 && run.text.contains("theme = \"light\""))
    let lines = run.errorText.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("/triptych/config.toml:2:") == true)
    #expect(
      lines.last?.hasSuffix("config.toml:4:1: there is no action “fly”: triptych --list-keys prints them")
        == true)
  }

  @Test("A typing error that TOML's parser does not count on is one error, and the rest holds")
  func brokenHead() throws {
    let run = try triptych(
      "config", config: "theme = \"light\"\n[*]\n\(String(repeating: "a.", count: 200_000))a = 1\n")
    #expect(run.status == 2 && run.text.contains("theme = \"light\""))
    let lines = run.errorText.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("/triptych/config.toml:2:2: ") == true)
    #expect(lines.last?.contains("/triptych/config.toml:3:1: more than 200 dots") == true)
  }

  @Test("config --path prints where it is read from")
  func path() throws {
    #expect(try triptych("config", "--path").text.hasSuffix("/triptych/config.toml\n"))
  }

  @Test("--list-keys prints the actions with the keys as they are bound")
  func keys() throws {
    let lines = try triptych("--list-keys", config: "[keys]\nnext-row = [\"J\"]\n").text.split(
      separator: "\n")
    #expect(lines.contains { $0.split(separator: " ").map(String.init) == ["next-row", "J", "next", "row"] })
    #expect(lines.contains { $0.split(separator: " ").prefix(2) == ["next-document", "next"] })
  }

  @Test("Without notes there are none; a file that is missing is said")
  func noNotes() throws {
    let none = try triptych("notes")
    #expect(none.status == 0 && none.text == "")
    #expect(try triptych("notes", "--format", "json", "ferry.txt").text == "[]\n")
    #expect(try triptych("notes", "gone.txt").status == 2)
    #expect(home.names == [])
  }
}
