import TestSupport
import Testing

@Suite("Pipes")
struct PipeCommandTests {
  private let articles: Articles

  init() throws {
    articles = try Articles()
    // More than a pipe holds, in few paragraphs: those are what takes time.
    let paragraph = String(repeating: "One more sentence on the ferry. ", count: 20) + "\n\n"
    let long = Articles.labelled + String(repeating: paragraph, count: 400)
    try articles.folder.write(long.utf8, to: "long.txt")
  }

  @Test(
    "A reader that leaves early ends any command quietly",
    arguments: [
      "segment long.txt", "segment --format text long.txt", "export long.txt", "search ferry long.txt",
    ])
  func leavesEarly(command: String) throws {
    let run = try articles.bash("triptych \(command) | head -c 100; echo \"${PIPESTATUS[0]}\"")
    #expect(run.errors.isEmpty)
    #expect(run.text.hasSuffix("141\n"))
  }

  @Test("Quietly too where SIGPIPE is ignored")
  func ignoredSignal() throws {
    let run = try articles.bash("trap '' PIPE; triptych export long.txt | head -c 100 >/dev/null")
    #expect(run.errors.isEmpty)
  }

  @Test(
    "A full disk is said",
    arguments: [
      "segment long.txt", "export long.txt", "search ferry long.txt", "--help", "--version", "help export",
      "export --help", "--generate-completion-script bash", "--generate-completion-script zsh", "--list-keys",
      "labels", "config", "screen", "--sample",
    ])
  func full(command: String) throws {
    let run = try articles.bash("triptych \(command) >/dev/full")
    #expect(run.status == 2)
    #expect(run.errorText == "triptych: standard output: No space left on device\n")
  }

  @Test("“-” is standard input")
  func standardInput() throws {
    let run = try articles.triptych("search", "storm", "-", input: Articles.plain)
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("-:body:3: "))
  }
}
