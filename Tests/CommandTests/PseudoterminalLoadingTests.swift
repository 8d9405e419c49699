import TestSupport
import Testing

extension PseudoterminalTests {
  @Suite("Opening many files")
  struct LoadingTests {
    private let articles: Articles

    init() throws { articles = try Articles() }

    /// The ferry thirty times, and after the first ones a file that never comes to its end.
    private func open() throws -> Pseudoterminal {
      let ferry = articles.folder.path("ferry.txt")
      let endless = articles.folder.path("endless")
      _ = try CommandRun.program("mkfifo", [endless])
      let files = Array(repeating: ferry, count: 3) + [endless] + Array(repeating: ferry, count: 27)
      return try Pseudoterminal(command: [PseudoterminalReader.path] + files)
    }

    @Test("What takes long shows how far it is; C-c goes on with what is open")
    func stop() throws {
      let terminal = try open()
      try terminal.wait { $0.text.contains("3 of 31 files") && $0.text.contains("C-c stops, q quits") }
      try terminal.send("\u{3}")
      try terminal.waitForStatus("Stopped: 3 of 31 files are open")
      try terminal.send("q")
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(terminal.remains == [])
    }

    @Test("q quits while files are being opened, and so does a signal", arguments: ["q", ""])
    func quit(key: String) throws {
      let terminal = try open()
      try terminal.wait { $0.text.contains("3 of 31 files") }
      if key.isEmpty { terminal.signal(15) } else { try terminal.send(key) }
      #expect(try terminal.waitForExit() == (key.isEmpty ? .signalled(15) : .exited(0)))
      #expect(terminal.remains == [])
    }

    /// Twenty-five files that are being read again, after `keys`.
    private func readAgain(after keys: String = "", home: String? = nil) throws -> Pseudoterminal {
      let files = (1...25).map { articles.folder.path("ferry-\($0).txt") }
      for file in files { _ = try CommandRun.program("cp", [articles.folder.path("ferry.txt"), file]) }
      let terminal = try PseudoterminalReader.open(files, environment: home.map { ["HOME": $0] } ?? [:])
      // A pipe would not be read again: what takes its time is a large file.
      let paragraph = "One more sentence on the ferry, which goes on for a while.\n\n"
      try articles.folder.write(String(repeating: paragraph, count: 100_000).utf8, to: "ferry-4.txt")
      try terminal.send(keys + "r")
      try terminal.wait { $0.text.contains("Reading 25 files again") && $0.text.contains("3 of 25 files") }
      return terminal
    }

    @Test("A window that changes its size while files are read again is filled")
    func resize() throws {
      let terminal = try readAgain()
      terminal.resize(columns: 40, rows: 10)
      try terminal.wait { $0.lines.contains { $0.contains("3 of 25 files") } }
      try terminal.send("\u{3}")
      try terminal.wait("the whole status line") { PseudoterminalReader.isOpen($0) }
    }

    @Test("A signal while files are read again keeps the place")
    func placeAfterSignal() throws {
      let home = try TemporaryFolder()
      let terminal = try readAgain(after: "}}", home: home.path)
      terminal.signal(15)
      #expect(try terminal.waitForExit() == .signalled(15))
      #expect(terminal.remains == [])
      #expect(TemporaryFolder.names(in: home.path(".local/state/triptych/documents")).count == 1)
    }

    @Test(
      "Reading many files again shows how far it is; C-c leaves the old text, q quits",
      arguments: ["\u{3}", "q"])
    func again(key: String) throws {
      let terminal = try readAgain()
      try terminal.send(key)
      if key != "q" {
        try terminal.waitForStatus("Stopped: the old text stays")
        try terminal.send("q")
      }
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(terminal.remains == [])
    }

    @Test("What could not be opened is said when reading ends, with the status 2")
    func failures() throws {
      let ferry = articles.folder.path("ferry.txt")
      let terminal = try PseudoterminalReader.open(["/gone.txt"] + Array(repeating: ferry, count: 25))
      try terminal.send("q")
      #expect(try terminal.waitForExit() == .exited(2))
      #expect(terminal.screen.text.contains("triptych: /gone.txt: no such file"))
      #expect(terminal.remains == [])
    }
  }
}
