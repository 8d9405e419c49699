import TestSupport
import Testing

extension PseudoterminalTests {
  @Suite("Terminals and environments")
  struct SurroundingsTests {
    @Test(
      "With NO_COLOR or --color never nothing is coloured, and a match still stands out",
      arguments: [
        (["NO_COLOR": "1"], []), ([:], ["--color", "never"]), (["COLORFGBG": "15;0"], ["--color=never"]),
      ] as [([String: String], [String])])
    func noColour(environment: [String: String], arguments: [String]) throws {
      let terminal = try PseudoterminalReader.open(
        arguments + [PseudoterminalReader.article], environment: environment)
      try terminal.send("/fish\r")
      try terminal.waitForStatus("match 2 of 4")
      let screen = terminal.screen
      for row in 0..<24 {
        for column in 0..<80 {
          let cell = screen.cell(column: column, row: row)
          #expect(cell.foreground == nil && cell.background == nil)
        }
      }
      let match = screen.cell(column: screen.cursor.column, row: screen.cursor.row)
      #expect(match.text == "f" && (match.reverse || match.underline || match.bold))
    }

    @Test("With no locale, and nothing but TERM, quotation marks and lines are shown all the same")
    func bareEnvironment() throws {
      let terminal = try PseudoterminalReader.open(through: ["/usr/bin/env", "-i", "TERM=xterm"])
      #expect(terminal.screen.text.contains("river’s largest obstacle for  │"))
    }

    @Test("Lines of ASCII where they are asked for")
    func ascii() throws {
      let terminal = try PseudoterminalReader.open(["--ascii", PseudoterminalReader.article])
      #expect(terminal.screen.lines.contains { $0.hasPrefix("keep the river's largest obstacle for  | ") })
      #expect(terminal.output.allSatisfy { $0 < 0x80 })
    }

    @Test(
      "A terminal that is not known: one sentence and the status 2",
      arguments: [
        (
          "no-such-terminal",
          "nothing is known of the terminal “no-such-terminal”. Set TERM to another kind, such as xterm."
        ),
        ("", "TERM is not set. Set it to the terminal’s kind, such as xterm."),
      ])
    func unknownTerminal(name: String, sentence: String) throws {
      try expectSentence(sentence, environment: ["TERM": name])
    }

    @Test("A screen that is too small from the start")
    func tooSmall() throws {
      try expectSentence("screen 18×5; needs 20×6. Enlarge it and open again.", columns: 18, rows: 5)
    }

    @Test("Too few descriptors are what is to blame", arguments: [4, 5, 6])
    func descriptors(limit: Int) throws {
      try expectSentence(
        "the terminal cannot be opened: too many files are open. Raise the limit, as with “ulimit -n 64”.",
        through: ["/bin/sh", "-c", "ulimit -n \(limit); exec \"$0\" \"$@\""])
    }

    @Test("A file that is missing")
    func missing() throws { try expectSentence("/gone.txt: no such file", arguments: ["/gone.txt"]) }

    @Test("A missing file beside one that opens: said when reading ends, with the status 2")
    func missingBeside() throws {
      let terminal = try PseudoterminalReader.open([PseudoterminalReader.article, "/gone.txt"])
      try terminal.send("q")
      #expect(try terminal.waitForExit() == .exited(2))
      #expect(terminal.screen.text.contains("triptych: /gone.txt: no such file"))
      #expect(terminal.remains == [])
    }

    @Test("A terminal that cannot move its cursor gets the comparison as plain text")
    func dumb() throws {
      let terminal = try Pseudoterminal(
        command: [PseudoterminalReader.path, PseudoterminalReader.article], environment: ["TERM": "dumb"])
      #expect(try terminal.waitForExit() == .exited(0))
      let text = String(decoding: terminal.output, as: UTF8.self)
      #expect(text.contains("PROGRESSIVE VIEW") && text.contains("│ CONSERVATIVE VIEW"))
      #expect(!text.contains("\u{1B}"))
      #expect(text.split(separator: "\r\n").allSatisfy { $0.count <= 80 })
    }

    /// Expects the program to end at once, with one sentence and the status 2, the terminal untouched.
    private func expectSentence(
      _ sentence: String, arguments: [String] = [PseudoterminalReader.article], columns: Int = 80,
      rows: Int = 24,
      environment: [String: String?] = [:], through shell: [String] = [],
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      let terminal = try Pseudoterminal(
        command: shell + [PseudoterminalReader.path] + arguments, columns: columns, rows: rows,
        environment: environment)
      #expect(try terminal.waitForExit() == .exited(2), sourceLocation: sourceLocation)
      let text = String(decoding: terminal.output, as: UTF8.self)
      #expect(text.hasSuffix("triptych: \(sentence)\r\n"), sourceLocation: sourceLocation)
      #expect(terminal.remains == [], sourceLocation: sourceLocation)
    }
  }
}
