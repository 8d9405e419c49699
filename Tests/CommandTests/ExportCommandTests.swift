import Glibc
import TestSupport
import Testing

@Suite("triptych export")
struct ExportCommandTests {
  private let articles: Articles

  init() throws { articles = try Articles() }

  private func text(_ name: String) throws -> String {
    String(decoding: try articles.folder.read(name), as: UTF8.self)
  }

  @Test("Markdown on standard output")
  func output() throws {
    let run = try articles.triptych("export", "ferry.txt", "pier.txt")
    #expect(run.status == 0)
    try Golden.expect(run.text, "export.md")
  }

  @Test("With footnotes and with what was set apart")
  func everything() throws {
    let run = try articles.triptych("export", "--provenance", "--discarded", "ferry.txt")
    try Golden.expect(run.text, "export-provenance.md")
  }

  @Test("Into a file: the same bytes, and nothing beside it")
  func file() throws {
    let run = try articles.triptych("export", "ferry.txt", "-o", "out.md")
    #expect(run.status == 0)
    #expect(run.output.isEmpty && run.errors.isEmpty)
    #expect(try articles.folder.read("out.md") == articles.triptych("export", "ferry.txt").output)
    #expect(articles.folder.names == ["ferry.txt", "out.md", "pier.txt"])
  }

  @Test("A file that is there stays as it is, unless --force says otherwise")
  func existing() throws {
    try articles.folder.write("mine\n".utf8, to: "out.md")
    let refused = try articles.triptych("export", "ferry.txt", "-o", "out.md")
    #expect(refused.status == 2)
    #expect(refused.errorText == "triptych: out.md: exists already. --force replaces it.\n")
    #expect(try text("out.md") == "mine\n")
    #expect(try articles.triptych("export", "ferry.txt", "-o", "out.md", "--force").status == 0)
    #expect(try text("out.md").hasPrefix("---\n"))
    #expect(articles.folder.names == ["ferry.txt", "out.md", "pier.txt"])
  }

  @Test("A replaced file keeps its permissions, a new one has those that the user gives to new files")
  func permissions() throws {
    try articles.folder.write("mine\n".utf8, to: "old.md")
    chmod(articles.folder.path("old.md"), 0o640)
    let run = try articles.bash(
      "umask 027; triptych export -o new.md ferry.txt; triptych export --force -o old.md ferry.txt; stat -c %a *.md"
    )
    #expect(run.text == "640\n640\n")
    let open = try articles.bash("umask 022; triptych export -o open.md ferry.txt; stat -c %a open.md")
    #expect(open.text == "644\n")
  }

  @Test("A symbolic link is followed, not replaced")
  func link() throws {
    try articles.folder.write("mine\n".utf8, to: "real.md")
    symlink("real.md", articles.folder.path("link.md"))
    #expect(try articles.triptych("export", "ferry.txt", "-o", "link.md", "--force").status == 0)
    #expect(try text("real.md").hasPrefix("---\n"))
    #expect(try articles.bash("readlink link.md").text == "real.md\n")
  }

  @Test(
    "A place that cannot be written: one sentence, nothing left behind",
    arguments: [
      ("none/out.md", "none/out.md: No such file or directory"), (".", ".: a directory. Name a file in it."),
      ("/dev/null", "/dev/null: a device or a pipe. Leave out -o and redirect the output to it."),
    ])
  func unwritable(path: String, sentence: String) throws {
    let run = try articles.triptych("export", "ferry.txt", "-o", path, "--force")
    #expect(run.status == 2)
    #expect(run.errorText == "triptych: \(sentence)\n")
    #expect(articles.folder.names == ["ferry.txt", "pier.txt"])
  }

  @Test("When the disk is full the old file stays and nothing is left beside it")
  func fullDisk() throws {
    try articles.folder.write("mine\n".utf8, to: "out.md")
    let run = try articles.bash(
      "(trap '' XFSZ; ulimit -f 0; triptych export ferry.txt --force -o out.md) 2>&1 | cat")
    #expect(run.text == "triptych: out.md: File too large\n")
    #expect(try text("out.md") == "mine\n")
    #expect(articles.folder.names == ["ferry.txt", "out.md", "pier.txt"])
  }

  @Test("A file that may not be written is not replaced, by --force neither")
  func readOnly() throws {
    try articles.folder.write("mine\n".utf8, to: "out.md")
    chmod(articles.folder.path("out.md"), 0o400)
    let run = try articles.triptych("export", "ferry.txt", "--force", "-o", "out.md")
    #expect(run.status == 2)
    #expect(
      run.errorText == "triptych: out.md: read-only. Make it writable to replace it, or name another file.\n")
    #expect(try text("out.md") == "mine\n")
  }

  @Test("A program that is killed while it writes leaves nothing that the next run does not remove")
  func leftBehind() throws {
    try articles.folder.write("half".utf8, to: ".triptych-1-0")
    #expect(try articles.triptych("export", "ferry.txt", "-o", "out.md").status == 0)
    #expect(articles.folder.names == ["ferry.txt", "out.md", "pier.txt"])
  }

  @Test("Where no document can be read no file is made")
  func nothing() throws {
    #expect(try articles.triptych("export", "gone.txt", "-o", "out.md").status == 2)
    #expect(articles.folder.names == ["ferry.txt", "pier.txt"])
  }
}
