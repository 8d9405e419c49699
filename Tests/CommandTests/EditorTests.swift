import Testing

@testable import triptych

@Suite("How editors are told the line")
struct EditorTests {
  @Test(
    "An editor gets the line in its own form, one that is not known the file alone",
    arguments: [
      ("vi", "vi +12 a.txt"), ("/usr/bin/nvim -R", "/usr/bin/nvim -R +12 a.txt"),
      ("emacsclient -t", "emacsclient -t +12 a.txt"), ("kak", "kak +12 a.txt"),
      ("code -w", "code -w -g a.txt:12"), ("/opt/codium/bin/codium", "/opt/codium/bin/codium -g a.txt:12"),
      ("hx", "hx a.txt:12"), ("subl --wait", "subl --wait a.txt:12"), ("zed -w", "zed -w a.txt:12"),
      ("ed", "ed a.txt"), ("/home/someone/vi/write", "/home/someone/vi/write a.txt"),
    ])
  func line(command: String, opening: String) {
    let words = command.split(separator: " ").map(String.init)
    #expect(Editor.opening("a.txt", line: 12, with: words).joined(separator: " ") == opening)
  }

  @Test("A file whose name begins with a hyphen is no option")
  func hyphen() {
    #expect(Editor.opening("-x", line: 3, with: ["vi"]) == ["vi", "+3", "./-x"])
    #expect(Editor.opening("-x", line: 3, with: ["ed"]) == ["ed", "./-x"])
  }
}
