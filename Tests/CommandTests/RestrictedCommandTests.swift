import TestSupport
import Testing

extension PseudoterminalTests {
  @Suite("Where nothing but reading is allowed")
  struct RestrictedTests {
    private let articles: Articles

    init() throws { articles = try Articles() }

    @Test(
      "By the option and by either variable: no program, no file, and the keys say why",
      arguments: [
        (["--restricted"], [:]), ([], ["TRIPTYCH_RESTRICTED": "1"]), ([], ["LESSSECURE": "1"]),
      ] as [([String], [String: String])])
    func reader(options: [String], variables: [String: String]) throws {
      let folder = articles.folder
      try folder.write("#!/bin/sh\n: >'\(folder.path)/started'\n".utf8, to: "program")
      _ = try CommandRun.program("chmod", ["+x", folder.path("program")])
      let program = folder.path("program")
      let environment = variables.merging(
        ["VISUAL": program, "BROWSER": program, "SHELL": program, "HOME": folder.path]) { $1 }
      let terminal = try PseudoterminalReader.open(
        options + [folder.path("ferry.txt")], environment: environment)
      for key in ["|", "e", "o"] {
        try terminal.send(key)
        try terminal.waitForStatus("Restricted: no other program is started")
        try terminal.send("j")
        try terminal.wait { !PseudoterminalReader.status($0).contains("Restricted") }
      }
      for key in ["s", "S", ":export\r"] {
        try terminal.send(key)
        try terminal.waitForStatus("Restricted: no file is written")
      }
      try terminal.send("B")
      try terminal.waitForStatus("Bookmark")
      try terminal.send("q")
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(folder.names == [".local", "ferry.txt", "pier.txt", "program"])
      // What was read last was not named now.
      let bare = try PseudoterminalReader.open(
        options, environment: environment)
      #expect(!bare.screen.text.contains("Should the Ferry"))
    }

    @Test("export writes no file; a pipe is no file")
    func export() throws {
      for variable in ["TRIPTYCH_RESTRICTED", "LESSSECURE"] {
        let run = try articles.triptych("export", "ferry.txt", "-o", "a.md", environment: [variable: "1"])
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.errorText == "triptych: -o: no file is written in the restricted mode. Leave it out.\n")
        #expect(articles.folder.names == ["ferry.txt", "pier.txt"])
        #expect(try articles.triptych("export", "ferry.txt", environment: [variable: "1"]).status == 0)
      }
    }
  }
}
