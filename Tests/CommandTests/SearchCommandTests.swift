import TestSupport
import Testing

@Suite("triptych search")
struct SearchCommandTests {
  private let articles: Articles

  init() throws { articles = try Articles() }

  @Test("A line a match: path, label, line, snippet; the status is 0")
  func found() throws {
    let run = try articles.triptych("search", "ferry", "ferry.txt", "pier.txt")
    #expect(run.status == 0)
    #expect(
      run.text == """
        ferry.txt:title:1: Should the Ferry Run at Night?
        ferry.txt:body:3: …council asked on Monday what a night ferry would cost. The answer was $210,000…

        """)
  }

  @Test("Nothing found: no output, status 1")
  func none() throws {
    let run = try articles.triptych("search", "helicopter", "ferry.txt", "pier.txt")
    #expect(run.status == 1)
    #expect(run.output.isEmpty && run.errors.isEmpty)
  }

  @Test(
    "A file that cannot be read makes the status 2, whatever else was found",
    arguments: ["ferry", "helicopter"])
  func trouble(pattern: String) throws {
    #expect(try articles.triptych("search", pattern, "ferry.txt", "gone.txt").status == 2)
  }

  @Test("Names of files, counts, passages around, objects: as grep has them")
  func shapes() throws {
    func search(_ arguments: String...) throws -> String {
      try CommandRun.triptych(
        ["search"] + arguments + ["ferry.txt", "pier.txt"], directory: articles.folder.path
      ).text
    }
    #expect(try search("-l", "ferry") == "ferry.txt\n")
    #expect(try search("-c", "ferry") == "ferry.txt:2\n")
    #expect(try search("-i", "-c", "FERRY") == "ferry.txt:2\n")
    #expect(try search("-w", "-c", "nurse").isEmpty)
    try articles.folder.write(Articles.list.utf8, to: "list.md")
    let around = try articles.triptych("search", "-C", "1", "boat is there", "list.md").text
    #expect(
      around.split(separator: "\n").map { String($0.prefix(14)) } == [
        "list.md-pro-5-", "list.md:pro:6:", "list.md-pro-8-",
      ])
    let object = try search("--json", "should the ferry")
    #expect(
      object == """
        {"path":"ferry.txt","label":"title","line":1,"text":"Should the Ferry Run at Night?","match":[0,16]}

        """)
    #expect(try articles.triptych("search", "-l", "-c", "ferry", "ferry.txt").status == 2)
  }

  @Test(
    "A folder stands for its files; what is left out is said, and folders in it are entered where that is asked"
  )
  func folders() throws {
    _ = try articles.bash("mkdir -p news/more")
    try articles.folder.write("The ferry runs at night.\n\nIt did so in June.\n".utf8, to: "news/a.txt")
    try articles.folder.write("A second ferry has been ordered.\n".utf8, to: "news/more/b.md")
    try articles.folder.write([0x89, 0x50, 0x4E, 0x47], to: "news/ferry.png")
    let flat = try articles.triptych("search", "-l", "ferry", "news")
    #expect(flat.text == "news/a.txt\n")
    #expect(flat.errorText == "triptych: news: left out ferry.png, more/.\n")
    let deep = try articles.triptych("search", "-r", "-l", "ferry", "news")
    #expect(deep.text == "news/a.txt\nnews/more/b.md\n")
    #expect(try articles.triptych("read", "--linear", "news").text.contains("It did so in June."))
  }

  @Test("A capital letter makes case count")
  func smartCase() throws {
    #expect(try articles.triptych("search", "FERRY", "ferry.txt").status == 1)
    #expect(try articles.triptych("search", "nurses", "ferry.txt").status == 0)
  }

  @Test(
    "A phrase is found across a line's end and whatever quotation marks stand around it",
    arguments: [
      "$210,000 a year", "\"a road that closes at ten is no road,\" one of them said",
    ])
  func phrase(pattern: String) throws {
    #expect(try articles.triptych("search", pattern, "ferry.txt").status == 0)
  }

  @Test("Sides are named by their labels")
  func labels() throws {
    let run = try articles.triptych("search", "forty passengers", "ferry.txt")
    let places = run.text.split(separator: "\n").map { $0.split(separator: " ")[0] }
    #expect(places == ["ferry.txt:body:4:", "ferry.txt:conservative:15:"])
  }

  @Test("Where sides are lists, an item is found on its own line, and compare has a row for each")
  func items() throws {
    try articles.folder.write(Articles.list.utf8, to: "list.md")
    let run = try articles.triptych("search", "night", "list.md")
    #expect(
      run.text == """
        list.md:title:1: Should the Ferry Run at Night?
        list.md:pro:6: - The boat is there at night anyway. - So is its crew.
        list.md:con:12: 2. A night costs $570.

        """)
    let grid = try articles.triptych("compare", "--width", "80", "list.md").text
    #expect(
      grid.hasSuffix(
        """
        2                                      │ 2
        - The boat is there at night anyway.   │ 2. A night costs $570.
          - So is its crew.                    │
        3                                      │ · end
        - Shops stay open longer.              │

        """))
    let linear = try articles.triptych("read", "--linear", "list.md").text
    #expect(linear.contains("\n\nPro 3 of 3. Shops stay open longer.\n\n"))
  }

  @Test("A regular expression prints its matches like a phrase; a capital makes case count")
  func regularExpression() throws {
    let run = try articles.triptych("search", "--regex", "\\$[\\d,]+ a\\syear", "ferry.txt")
    #expect(run.text.hasPrefix("ferry.txt:body:"))
    #expect(run.text.contains("$210,000 a year"))
    #expect(try articles.triptych("search", "--regex", "NURSES?", "ferry.txt").status == 1)
    #expect(try articles.triptych("search", "--regex", "--no-case", "NURSES?", "ferry.txt").status == 0)
  }

  @Test("Whole words, and case that matters")
  func wordsAndCase() throws {
    #expect(try articles.triptych("search", "nurse", "ferry.txt").status == 0)
    #expect(try articles.triptych("search", "--word", "nurse", "ferry.txt").status == 1)
    #expect(try articles.triptych("search", "--word", "nurses", "ferry.txt").status == 0)
    #expect(try articles.triptych("search", "--case", "should the ferry", "ferry.txt").status == 1)
  }

  @Test("Scopes: labels, documents by number and by name, and all but those")
  func scopes() throws {
    func labels(_ pattern: String) throws -> [String] {
      let run = try articles.triptych("search", "--", pattern, "pier.txt", "ferry.txt")
      return run.text.split(separator: "\n").map { line in
        line.split(separator: ":").prefix(2).joined(separator: ":")
      }
    }
    #expect(try labels("@cons forty passengers") == ["ferry.txt:conservative"])
    #expect(try labels("-@cons forty passengers") == ["ferry.txt:body"])
    #expect(try labels("@2 @title ferry") == ["ferry.txt:title"])
    #expect(try labels("@fer -@body ferry").contains("ferry.txt:title"))
    #expect(try labels("@1 ferry").isEmpty)
  }

  @Test(
    "What makes no sense is said in a sentence",
    arguments: [
      (["--regex", "fent(anyl"], "No regular expression: missing closing parenthesis, after character 9"),
      (["@nobody ferry"], "No label or document begins with “nobody”. There are @title, @"),
      (["@cons"], "The phrase is empty."),
    ] as [([String], String)])
  func nonsense(arguments: [String], sentence: String) throws {
    let run = try CommandRun.triptych(["search"] + arguments + ["ferry.txt"], directory: articles.folder.path)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errorText.contains(sentence))
  }

  @Test("A pattern that takes too many steps is stopped and says so; what was found before is printed")
  func stopped() throws {
    let text = "An aab.\n\n\(String(repeating: "a", count: 5000))?\n"
    try articles.folder.write(text.utf8, to: "runaway.txt")
    let run = try articles.triptych("search", "--regex", "(a+)+[b$]", "runaway.txt", "ferry.txt")
    #expect(run.status == 2)
    #expect(run.text.contains("An aab"))
    #expect(
      run.errorText == "triptych: runaway.txt: the search was stopped: the pattern takes too many steps.\n")
  }
}
