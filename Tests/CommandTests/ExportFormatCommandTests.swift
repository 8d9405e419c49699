import TestSupport
import Testing

@Suite("triptych export in its formats, and exports opened again")
struct ExportFormatCommandTests {
  private let articles: Articles

  init() throws { articles = try Articles() }

  private func text(_ name: String) throws -> String {
    String(decoding: try articles.folder.read(name), as: UTF8.self)
  }

  @Test(
    "The end of the file's name chooses the format, unless --format does",
    arguments: [
      (["-o", "a.html"], "<!DOCTYPE html>\n"), (["-o", "a.HTM"], "<!DOCTYPE html>\n"),
      (["-o", "a.json"], "{\n  \"schema\": 1"), (["-o", "a.csv"], "document,topic,label,words,text\r\n"),
      (["-o", "a.txt"], "Should the Ferry"), (["-o", "a.md"], "---\ntriptych: 1\n"),
      (["-o", "a"], "---\ntriptych: 1\n"), (["-o", "a.html", "--format", "json"], "{\n  \"schema\": 1"),
    ])
  func formats(options: [String], start: String) throws {
    let run = try CommandRun.triptych(["export", "ferry.txt"] + options, directory: articles.folder.path)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(try text(options[1]).utf8.starts(with: start.utf8))
  }

  @Test("A table with a long cell is rows, and the reason is said")
  func table() throws {
    let table = try articles.triptych("export", "--layout", "table", "ferry.txt")
    #expect(table.status == 0 && table.errors.isEmpty)
    #expect(table.text.contains("| 1 | Nurses on the late shift"))
    let long = Articles.labelled.replacing(
      "Nurses on", with: String(repeating: "Many ", count: 30) + "nurses on")
    try articles.folder.write(long.utf8, to: "long.txt")
    let rows = try articles.triptych("export", "--layout", "table", "long.txt")
    #expect(
      rows.errorText
        == "triptych: row 1 of “Progressive View” has 253 characters, more than the 160 that a cell of a table may have: written row by row instead.\n"
    )
    #expect(rows.output == (try articles.triptych("export", "--layout", "rows", "long.txt").output))
  }

  @Test("--documents keeps those of the numbers; a number that there is not, or that is none, is said")
  func numbers() throws {
    try articles.folder.write(Articles.labelled.utf8, to: "second.txt")
    let second = try articles.triptych("export", "--documents", "2", "ferry.txt", "second.txt")
    #expect(second.status == 0)
    #expect(second.text.contains("source: \"second.txt\"") && !second.text.contains("ferry.txt"))
    let third = try articles.triptych("export", "--documents", "1,3", "ferry.txt", "second.txt")
    #expect(third.status == 2 && third.output.isEmpty)
    #expect(third.errorText == "triptych: --documents: there is no document 3. There are 2.\n")
    #expect(try articles.triptych("export", "--documents", "0", "ferry.txt").status == 2)
  }

  @Test(
    "--veil names no side, outlet or byline before the key at the end",
    arguments: ["html", "text", "markdown"])
  func veil(format: String) throws {
    let run = try articles.triptych("export", "--veil", "--format", format, "ferry.txt")
    #expect(run.status == 0)
    let key = try #require(run.text.firstRange(of: "Key"))
    let mark: (String) -> String = {
      format == "html" ? "<bdi>\($0)</bdi> <span" : "\n\(format == "text" ? "" : "## ")\($0)\n"
    }
    let before = String(run.text[..<key.lowerBound])
    for word in ["Progressive", "Conservative", "ferry.txt"] {
      #expect(!before.contains(word), "\(word) stands in\n\(before)")
      #expect(run.text[key.upperBound...].contains(word))
    }
    let (a, b) = (
      try #require(before.firstRange(of: mark("A"))), try #require(before.firstRange(of: mark("B")))
    )
    #expect(a.lowerBound < b.lowerBound)
  }

  @Test("--only keeps the sections with the labels; a label that no section has is named")
  func only() throws {
    let run = try articles.triptych("export", "--only", "conservative,common-ground", "ferry.txt")
    #expect(
      run.text.contains("dial-a-boat") && run.text.contains("pier light") && !run.text.contains("Nurses"))
    let unknown = try articles.triptych("export", "--only", "progresive", "ferry.txt")
    #expect(unknown.status == 2 && unknown.output.isEmpty)
    #expect(
      unknown.errorText
        == "triptych: there is no label “progresive”. There are body, progressive, conservative, common-ground.\n"
    )
  }

  @Test(
    "Options for another format are refused",
    arguments: [
      (["--format", "html", "--layout", "rows"], "--layout and --front-matter are for Markdown."),
      (["--format", "csv", "--provenance"], "--provenance is for Markdown and HTML"),
      (["--format", "csv", "--veil"], "--veil is for Markdown, HTML and text."),
      (["--veil", "--provenance"], "--veil hides where texts come from"),
      (["--format", "json", "--notes"], "--notes is for Markdown, HTML and text."),
    ])
  func misplaced(options: [String], sentence: String) throws {
    let run = try CommandRun.triptych(["export", "ferry.txt"] + options, directory: articles.folder.path)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errorText.contains(sentence))
  }

  @Test("Every command opens an export as the documents it was made of", arguments: ["a.md", "a.json", "-"])
  func opened(name: String) throws {
    let made = try articles.bash("triptych export ferry.txt pier.txt -o a.md; triptych export a.md -o a.json")
    #expect(made.status == 0)
    let input = name == "-" ? try text("a.md") : ""
    func run(_ command: String, _ paths: String...) throws -> String {
      let arguments = [command] + (command == "search" ? ["pier light"] : []) + paths
      return try CommandRun.triptych(arguments, input: Array(input.utf8), directory: articles.folder.path)
        .text
    }
    #expect(try run("compare", name) == run("compare", "ferry.txt", "pier.txt"))
    #expect(try run("export", name) == run("export", "ferry.txt", "pier.txt"))
    #expect(try run("read", name) == run("compare", "ferry.txt", "pier.txt"))
    #expect(try run("segment", name).hasPrefix("[\n"))
    #expect(try run("search", name).contains(":common-ground:"))
  }

  @Test("A line of a search is the export's")
  func lines() throws {
    _ = try articles.triptych("export", "ferry.txt", "-o", "a.md")
    let found = try articles.triptych("search", "dial-a-boat", "a.md").text.split(separator: ":")
    let line = try #require(Int(found[2]))
    #expect(
      try text("a.md").split(separator: "\n", omittingEmptySubsequences: false)[line - 1].contains(
        "dial-a-boat"))
  }

  @Test("A broken export: one sentence with its line, nothing guessed, the other files all the same")
  func broken() throws {
    _ = try articles.triptych("export", "ferry.txt", "-o", "a.md")
    let lines = try text("a.md").replacing("role=\"report\"", with: "role=\"rapport\"")
    try articles.folder.write(lines.utf8, to: "a.md")
    for command in ["compare", "export", "segment", "read"] {
      let run = try articles.triptych(command, "a.md", "pier.txt")
      #expect(run.status == 2)
      #expect(run.errorText == "triptych: a.md:22: the comment has no good “role”\n")
      #expect(run.text.contains("The Pier Light Is Out"))
    }
    let forced = try articles.triptych("segment", "--format-in", "markdown", "a.md")
    #expect(forced.status == 0)
  }
}
