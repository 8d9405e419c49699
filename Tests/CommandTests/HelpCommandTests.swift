import TestSupport
import Testing

@Suite("Help and the names of commands")
struct HelpCommandTests {
  private let articles: Articles

  init() throws {
    articles = try Articles()
    let label = "[[label]]\nid = \"crew\"\nname = \"Crew\"\nrole = \"side\"\nwordings = [\"crew view\"]\n"
    let files = [
      "a.txt": Articles.labelled, "b.txt": Articles.plain, "articles.jsonl": "{\"text\": \"One\"}\n",
      "ferry.toml": "id = \"ferry\"\nname = \"Ferry\"\n" + label,
    ]
    for (name, text) in files { try articles.folder.write(text.utf8, to: name) }
  }

  @Test("Every command's help has examples, and every example runs as it stands there")
  func examples() throws {
    for (words, command) in try CommandInfo.triptych().all() {
      let path = words.split(separator: " ").dropFirst().map(String.init)
      let help = try CommandRun.triptych(["help"] + path).text
      #expect(!command.examples.isEmpty, "\(words)")
      for example in command.examples {
        #expect(!example.words.isEmpty && help.contains("\n  \(example.line)\n      \(example.words)\n"))
        let run = try articles.bash("export HOME=$PWD; less() { cat; }; set -o pipefail; \(example.line)")
        #expect(run.status == 0 && run.errorText == "", "\(example.line): \(run.errorText)")
      }
    }
  }

  @Test(
    "A word that is nearly a command is one mistake, not the name of a file",
    arguments: [
      ("serach x a.txt", "serach", "search"), ("exprot a.txt", "exprot", "export"),
      ("compaer", "compaer", "compare"), ("reed a.txt", "reed", "read"),
      ("segments --format outline a.txt", "segments", "segment"), ("notse", "notse", "notes"),
      ("confg", "confg", "config"), ("labels chekc ferry.toml", "chekc", "labels check"),
      ("hepl", "hepl", "help"), ("help lables", "lables", "labels"),
    ])
  func misspelled(line: String, word: String, nearest: String) throws {
    let run = try CommandRun.triptych(
      line.split(separator: " ").map(String.init), directory: articles.folder.path)
    #expect(run.status == 2 && run.output.isEmpty)
    let question = "Did you mean “triptych \(nearest)”?"
    #expect(run.errorText == "triptych: \(word): no such file, and no command. \(question)\n")
  }

  @Test("A file is opened whatever it is called, and what is like no command is a file that is missing")
  func files() throws {
    try articles.folder.write(Articles.plain.utf8, to: "serach")
    #expect(try articles.triptych("serach").text.contains("storm"))
    #expect(try articles.triptych("harbour", "a.txt").errorText == "triptych: harbour: no such file\n")
    #expect(try articles.triptych("a.txt", "serach.txt").errorText == "triptych: serach.txt: no such file\n")
  }

  @Test("A wrong option suggests the nearest")
  func options() throws {
    let run = try articles.triptych("export", "--provenence", "a.txt")
    #expect(run.status == 2 && run.errorText.contains("Did you mean '--provenance'?"))
  }

  @Test("--quiet leaves out remarks, but no errors")
  func quiet() throws {
    #expect(try articles.triptych().errorText.hasPrefix("triptych: no file named"))
    #expect(try articles.triptych("--quiet").errorText == "")
    let missing = try articles.triptych("compare", "-q", "a.txt", "gone.txt")
    #expect(missing.status == 2 && missing.errorText == "triptych: gone.txt: no such file\n")
  }

  @Test("A search is coloured where it is asked to be, and in a pipe nowhere else")
  func color() throws {
    let plain = try articles.triptych("search", "pier light", "a.txt")
    #expect(plain.text == "a.txt:common-ground:20: Both want the pier light repaired before winter.\n")
    let colored = try articles.triptych(
      "search", "--color", "always", "pier light", "a.txt", environment: ["NO_COLOR": "1"])
    let lit = plain.text.replacing("pier light", with: "\u{1B}[30;43mpier light\u{1B}[m")
    #expect(colored.text == lit)
    #expect(try articles.triptych("search", "--color=never", "pier light", "a.txt").text == plain.text)
  }
}
