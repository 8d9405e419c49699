import Foundation
import TestSupport
import Testing

@Suite("Bad input")
struct BadInputCommandTests {
  private let articles: Articles

  init() throws { articles = try Articles() }

  /// Expects a command on `path` to fail with one sentence, on one line, and nothing else.
  private func expectSentence(
    _ sentence: String, for path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for command in [["segment"], ["export"], ["search", "x"]] {
      let run = try CommandRun.triptych(command + [path], directory: articles.folder.path)
      #expect(run.errorText == "triptych: \(sentence)\n", sourceLocation: sourceLocation)
      #expect(run.status == 2, sourceLocation: sourceLocation)
      #expect(run.output.isEmpty, sourceLocation: sourceLocation)
    }
  }

  @Test("A missing file")
  func missing() throws { try expectSentence("gone.txt: no such file", for: "gone.txt") }

  @Test("A directory")
  func directory() throws {
    mkdir(articles.folder.path("d"), 0o755)
    try expectSentence("d: a directory. Name the files in it.", for: "d")
  }

  @Test("A file that may not be read", .disabled(if: geteuid() == 0, "root may read everything"))
  func unreadable() throws {
    chmod(articles.folder.path("pier.txt"), 0)
    try expectSentence("pier.txt: you may not read it. Its permissions say so.", for: "pier.txt")
  }

  @Test("A form that is not read as text is named")
  func foreign() throws {
    try articles.folder.write(Array("<?xml version='1.0'?><FictionBook></FictionBook>".utf8), to: "a.txt")
    try expectSentence(
      "a.txt: FB2, which Triptych does not read. Save it as text, Markdown or HTML.", for: "a.txt")
  }

  @Test("Nothing, and nothing but white space")
  func empty() throws {
    try articles.folder.write([], to: "a.txt")
    try articles.folder.write(" \n\t\u{A0}\r\n\u{FEFF}".utf8, to: "b.txt")
    try expectSentence("a.txt: empty file", for: "a.txt")
    try expectSentence("b.txt: empty file", for: "b.txt")
    try expectSentence("standard input: empty file", for: "-")
  }

  @Test("Something that is no text")
  func binary() throws {
    try articles.folder.write("%PDF-1.7\n".utf8, to: "notes.pdf")
    try articles.folder.write(Array("text and ".utf8) + [0] + Array(" more".utf8), to: "nul.txt")
    let opened = "Triptych opens text, Markdown, web pages, mail, feeds and EPUB."
    try expectSentence(
      "notes.pdf: not text (PDF). \(opened)",
      for: "notes.pdf")
    try expectSentence(
      "nul.txt: not text (binary). \(opened)",
      for: "nul.txt")
  }

  @Test("One of several files fails: the rest is printed, the status is 2")
  func oneOfSeveral() throws {
    for command in [["segment"], ["export"], ["search", "storm"]] {
      let run = try CommandRun.triptych(
        command + ["ferry.txt", "gone.txt", "pier.txt"], directory: articles.folder.path)
      #expect(run.status == 2)
      #expect(run.text.contains("storm"))
      #expect(run.errorText == "triptych: gone.txt: no such file\n")
    }
  }

  @Test("A file name cannot drive the terminal")
  func controlSequences() throws {
    let name = "a\u{1B}[31m\u{9B}2J\u{202E}\n.txt"
    let missing = try articles.triptych("segment", name)
    #expect(missing.errorText == "triptych: a[31m2J\n.txt: no such file\n")
    try articles.folder.write(Articles.plain.utf8, to: name)
    for arguments in [["segment"], ["segment", "--format", "outline"], ["export"], ["search", "dark"]] {
      let run = try CommandRun.triptych(arguments + [name], directory: articles.folder.path)
      #expect(run.status == 0)
      #expect(!run.text.unicodeScalars.contains { ["\u{1B}", "\u{9B}", "\u{202E}"].contains($0) })
    }
    let usage = try articles.triptych("segment", "--\u{1B}[31m")
    #expect(usage.status == 2)
    #expect(!usage.errorText.contains("\u{1B}"))
  }

  @Test(
    "A command line that means nothing has the status 2 and says why",
    arguments: [
      ["segment"], ["export"], ["search"], ["search", "x"], ["search", " ", "ferry.txt"],
      ["segment", "--colour"],
      ["segment", "--format", "pdf", "ferry.txt"], ["segment", "--as", "conservative", "ferry.txt"],
    ])
  func usage(arguments: [String]) throws {
    let run = try CommandRun.triptych(arguments, directory: articles.folder.path)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errorText.hasPrefix("Error: "))
  }

  @Test("Help and version")
  func help() throws {
    let help = try articles.triptych("--help")
    #expect(help.status == 0)
    #expect(["read", "segment", "compare", "search", "export"].allSatisfy(help.text.contains))
    let version = try articles.triptych("--version")
    #expect(version.status == 0)
    #expect(version.text == "0.1.0\n")
  }
}
