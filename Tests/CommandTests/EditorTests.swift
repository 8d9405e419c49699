import Testing

@testable import triptych

@Suite("How editors are told the line")
struct EditorTests {
  @Test(
    "An editor gets the line in its own form, one that is not known the file alone",
    arguments: [
      ("vi", "vi +12 ./a.txt"), ("/usr/bin/nvim -R", "/usr/bin/nvim -R +12 ./a.txt"),
      ("emacsclient -t", "emacsclient -t +12 ./a.txt"), ("kak", "kak +12 ./a.txt"),
      ("code -w", "code -w -g ./a.txt:12"),
      ("/opt/codium/bin/codium", "/opt/codium/bin/codium -g ./a.txt:12"),
      ("hx", "hx ./a.txt:12"), ("subl --wait", "subl --wait ./a.txt:12"), ("zed -w", "zed -w ./a.txt:12"),
      ("ed", "ed ./a.txt"), ("/home/someone/vi/write", "/home/someone/vi/write ./a.txt"),
    ])
  func line(command: String, opening: String) {
    let words = command.split(separator: " ").map(String.init)
    #expect(Editor.opening("a.txt", line: 12, with: words).joined(separator: " ") == opening)
  }

  @Test(
    "A file is no option and no command, whatever it is called",
    arguments: ["-x", "+!touch x", "+call system('touch x')", "!touch x", "~/x", "+3"])
  func names(name: String) {
    for (command, line) in [("vi", ["+3"]), ("emacs", ["+3"]), ("joe", ["+3"]), ("ed", [])] {
      #expect(Editor.opening(name, line: 3, with: [command]) == [command] + line + ["./" + name])
    }
    #expect(Editor.opening("/d/" + name, line: 3, with: ["vi"]) == ["vi", "+3", "/d/" + name])
  }

  @Test(
    "A name with a colon is not taken for another file and a line", arguments: ["hx", "code", "subl", "zed"])
  func colons(command: String) {
    #expect(Editor.opening("a:7", line: 3, with: [command]) == [command, "./a:7"])
    #expect(Editor.opening("a:7", line: 3, with: ["vi"]) == ["vi", "+3", "./a:7"])
  }
}
