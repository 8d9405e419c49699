import Glibc
import TestSupport
import Testing

extension PseudoterminalTests {
  @Suite("What outlives the program")
  struct StateTests {
    private let home: TemporaryFolder

    init() throws { home = try TemporaryFolder() }

    /// Starts the reader in a home of its own.
    private func open(_ arguments: [String] = [PseudoterminalReader.article]) throws -> Pseudoterminal {
      try PseudoterminalReader.open(arguments, environment: ["HOME": home.path])
    }

    private func quit(_ terminal: Pseudoterminal) throws {
      try terminal.send("q")
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(terminal.remains == [])
    }

    @Test("Quit and open again: the same place, by name and with nothing named")
    func place() throws {
      let first = try open()
      try first.send("\t}}")
      try first.waitForStatus("Conservative 3/4")
      let lines = first.screen.lines.dropLast()
      try quit(first)
      for arguments in [[PseudoterminalReader.article], []] {
        let again = try open(arguments)
        let status = PseudoterminalReader.status(again.screen)
        #expect(status.hasPrefix("Back at row 3 of “Ansel Falls Votes in May"))
        #expect(status.contains("· :sample") == arguments.isEmpty)
        #expect(again.screen.lines.dropLast() == lines)
        try quit(again)
      }
      let sample = try open()
      try sample.send(":sample\r")
      try sample.waitForStatus("Sample")
      try quit(sample)
    }

    @Test("The place is kept where the program is ended from outside, and found where the file has changed")
    func changedFile() throws {
      let bytes = try TemporaryFolder.bytes(of: PseudoterminalReader.article)
      let path = try home.write(bytes, to: "article.txt")
      let first = try open([path])
      try first.send("\t}")
      try first.waitForStatus("Conservative 2/4")
      first.signal(SIGTERM)
      #expect(try first.waitForExit() == .signalled(SIGTERM))
      let text = String(decoding: bytes, as: UTF8.self)
      let edited = text.replacing(
        "A pond that has stood", with: "A line that is new.\n\nA pond that has stood")
      try home.write(edited.utf8, to: "article.txt")
      let again = try open([path])
      #expect(PseudoterminalReader.status(again.screen).hasPrefix("Back at row 3 of"))
      #expect(again.screen.text.contains("Nobody knows what removal would cost"))
      try quit(again)
      unlink(path)
      #expect(PseudoterminalReader.status(try open([]).screen).hasPrefix("What you read last is gone"))
    }

    @Test("Two readers at once: the notes of both are kept, and printed")
    func two() throws {
      let one = try open()
      let other = try open()
      try one.send("ifrom the one\r")
      try other.send("\tifrom the other\r")
      try one.waitForStatus("Note kept")
      try other.waitForStatus("Note kept")
      try quit(one)
      try quit(other)
      let notes = try CommandRun.triptych(["notes"], environment: ["HOME": home.path]).text
      #expect(notes.contains("\nfrom the one\n") && notes.contains("\nfrom the other\n"))
      let export = try CommandRun.triptych(
        ["export", "--notes", PseudoterminalReader.article], environment: ["HOME": home.path]
      ).text
      let chapter = notes.dropFirst("# Notes\n".count)
      #expect(export.hasSuffix("# Notes\n<!-- chapter=\"notes\" -->\n" + chapter))
      let again = try open()
      #expect(again.screen.text.contains("1 note"))
    }

    @Test("With --no-state an empty home stays empty, and nothing is remembered")
    func noState() throws {
      for _ in 0..<2 {
        let terminal = try open(["--no-state", PseudoterminalReader.article])
        #expect(PseudoterminalReader.status(terminal.screen).hasPrefix("Progressive 1/4"))
        try terminal.send("\t}/dam\rinote\r")
        try terminal.waitForStatus("Note kept until you quit")
        try quit(terminal)
      }
      #expect(home.names == [])
    }

    @Test("A key of one's own works, and what is wrong with a line is said on opening")
    func configuration() throws {
      mkdir(home.path(".config"), 0o700)
      mkdir(home.path(".config/triptych"), 0o700)
      try home.write("[keys]\nnext-row = [\"J\"]\ntop = [\"F99\"]\n".utf8, to: ".config/triptych/config.toml")
      let terminal = try open()
      #expect(
        PseudoterminalReader.status(terminal.screen).contains(".config/triptych/config.toml:3:8: “F99” is"))
      try terminal.send("J")
      try terminal.waitForStatus("Progressive 2/4")
      try terminal.send("}")
      try terminal.waitForStatus("That key is not bound: ? shows the keys")
      try quit(terminal)
      #expect(terminal.screen.text.contains("config.toml:3:8: “F99” is n"))
    }

    @Test("State that is damaged is set aside, and reading goes on")
    func damaged() throws {
      let first = try open()
      try first.send("/dam\r")
      try first.waitForStatus("match")
      try quit(first)
      try home.write("{".utf8, to: ".local/state/triptych/searches.json")
      let again = try open()
      #expect(PseudoterminalReader.status(again.screen).contains("searches.json: damaged"))
      try again.send("/mill\r")
      try again.waitForStatus("what was kept could not be read")
      try quit(again)
      #expect(again.screen.text.filter { $0 != "\n" }.contains("searches.json.damaged"))
      let names = TemporaryFolder.names(in: home.path(".local/state/triptych"))
      #expect(names == ["documents", "last", "lock", "searches.json", "searches.json.damaged"])
    }
  }
}
