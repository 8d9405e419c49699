import TestSupport
import Testing

private func probe(
  _ arguments: [String] = [], columns: Int = 80, rows: Int = 24, environment: [String: String?] = [:],
  standardInput: Pseudoterminal.StandardInput = .terminal
) throws -> Pseudoterminal {
  try Pseudoterminal(
    command: [PseudoterminalPrograms.path(of: "TerminalProbe")] + arguments, columns: columns, rows: rows,
    environment: environment, standardInput: standardInput)
}

/// The device on a real terminal. What it leaves behind when it ends is tested with the program itself.
@Suite("The device on a real terminal", .serialized)
struct NcursesDeviceTests {
  @Test("Characters of all widths stand in their columns, and nothing of the text is obeyed")
  func drawing() throws {
    let terminal = try probe()
    try terminal.wait { $0.text.contains("size 80x24") }
    let lines = terminal.screen.lines
    #expect(lines[1] == "“wide” 漢字 한글 | e\u{301} n\u{303} | 🙂 👩👩 | ─│┼▸…")
    #expect(lines[2] == "a[31mbcd    e")
    #expect(terminal.screen.cell(column: 7, row: 1).text == "漢")
    #expect(terminal.screen.cell(column: 9, row: 1).text == "字")
    #expect(terminal.screen.cell(column: 78, row: 22).text == "漢")
    #expect(lines[23] == String(repeating: "=", count: 80))
    #expect(terminal.screen.cursor == (3, 4))
  }

  @Test("Roles look as the theme says, on the terminal's own background")
  func colours() throws {
    let terminal = try probe()
    try terminal.wait { $0.text.contains("only here") }
    let match = terminal.screen.cell(column: 0, row: 3)
    #expect(match.foreground == 0 && match.background == 3)
    #expect(terminal.screen.cell(column: 10, row: 3).underline)
    #expect(terminal.screen.cell(column: 0, row: 1).background == nil)
  }

  @Test("Without colours the roles are still told apart", arguments: [["--mono"], []])
  func mono(arguments: [String]) throws {
    let terminal = try probe(arguments, environment: arguments.isEmpty ? ["TERM": "vt220"] : [:])
    try terminal.wait { $0.text.contains("only here") }
    let match = terminal.screen.cell(column: 0, row: 3)
    #expect(match.reverse && match.foreground == nil && match.background == nil)
  }

  @Test("The cursor is hidden where nothing has it")
  func cursor() throws {
    let terminal = try probe()
    try terminal.wait { $0.text.contains(";") && $0.isCursorVisible && $0.isAlternate }
    try terminal.send("h")
    try terminal.wait { $0.text.contains("h ;") && !$0.isCursorVisible }
    try terminal.send("h")
    try terminal.wait { $0.isCursorVisible && $0.cursor == (3, 4) }
  }

  @Test(
    "Keys arrive as keys",
    arguments: [
      ("\u{1B}OA", "up"), ("\u{1B}[A", "up"), ("\u{1B}OP", "F1"), ("\u{1B}[15~", "F5"), ("\u{1B}[24~", "F12"),
      ("\u{1B}[5~", "pageUp"), ("\u{1B}[3~", "delete"), ("\u{1B}[Z", "backTab"), ("\u{1B}[1;5C", "C-right"),
      ("\u{1B}x", "M-x"), ("\u{1B}", "escape"), ("\u{3}", "C-c"), ("\u{13}", "C-s"), ("\u{16}", "C-v"),
      ("\u{F}", "C-o"), ("\r", "enter"), ("\t", "tab"), ("\u{7F}", "backspace"), ("é漢🙂", "é 漢 🙂"),
      ("\u{1B}[99;1;2mk", "k"),
    ])
  func keys(bytes: String, name: String) throws {
    let terminal = try probe()
    try terminal.wait { $0.text.contains(";") }
    try terminal.send(bytes)
    try terminal.wait { $0.lines[5] == name + " ;" }
  }

  @Test(
    "Keys that only the terminal's description knows",
    arguments: [("linux", "\u{1B}[[A", "F1"), ("sun", "\u{1B}[216z", "pageUp"), ("sun", "\u{1B}[224z", "F1")])
  func describedKeys(name: String, bytes: String, key: String) throws {
    let terminal = try probe(environment: ["TERM": name])
    try terminal.wait { $0.text.contains(";") }
    try terminal.send(bytes)
    try terminal.wait { $0.lines[5] == key + " ;" }
  }

  @Test("Pasted text is no key, however it is broken into lines")
  func paste() throws {
    let terminal = try probe()
    try terminal.wait { $0.text.contains(";") && $0.bracketsPastes }
    try terminal.paste("quit\rq “x”")
    try terminal.wait { $0.lines[5] == "paste(quit|q “x”) ;" }
  }

  @Test("Of many quick changes of size the last is never lost")
  func resizes() throws {
    let terminal = try probe()
    try terminal.wait { $0.text.contains("size 80x24") }
    for round in 0..<30 {
      let columns = 40 + (round * 37) % 90
      let rows = 10 + (round * 11) % 40
      terminal.resize(columns: columns, rows: rows)
      if round % 3 == 2 {
        try terminal.wait("\(columns)x\(rows)") {
          $0.lines[0] == "size \(columns)x\(rows)"
            && $0.lines[rows - 1] == String(repeating: "=", count: columns)
        }
      }
    }
  }

  @Test("A size without sense is cut, at the start and later")
  func hugeSizes() throws {
    let sizing = "stty cols 65535 rows 65535; exec \"$0\""
    let terminal = try Pseudoterminal(
      command: ["/bin/sh", "-c", sizing, PseudoterminalPrograms.path(of: "TerminalProbe")])
    try terminal.wait { $0.text.contains("size 1000x500") }
    for (columns, rows) in [(65535, 2), (40, 65535), (32768, 32767), (40, 20)] {
      terminal.claim(columns: columns, rows: rows)
      try terminal.wait("\(columns)×\(rows)") { _ in
        String(decoding: terminal.output, as: UTF8.self).contains("\(min(columns, 1000))x\(min(rows, 500))")
      }
    }
    try terminal.send("q")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test(
    "The terminal's own size counts, whatever the environment says of it",
    arguments: ["5", "0", "-1", "65536", "99999999999", "wide"])
  func sizeOfEnvironment(size: String) throws {
    let terminal = try probe(environment: ["COLUMNS": size, "LINES": size])
    try terminal.wait { $0.text.contains("size 80x24") }
  }

  @Test(
    "On a line that has no size the environment says it",
    arguments: [("60", "20", "60x20"), ("x", "0", "80x24")])
  func sizeOfLine(columns: String, lines: String, size: String) throws {
    let terminal = try Pseudoterminal(
      command: [
        "/bin/sh", "-c", "stty cols 0 rows 0; exec \"$0\"", PseudoterminalPrograms.path(of: "TerminalProbe"),
      ], environment: ["COLUMNS": columns, "LINES": lines])
    try terminal.wait { $0.text.contains("size \(size)") }
  }

  @Test("Keys come from the terminal while standard input is a text")
  func pipedInput() throws {
    let terminal = try probe(standardInput: .text("a text\nof two lines\n"))
    try terminal.wait { $0.text.contains(";") }
    try terminal.send("jq")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test("Without a locale quotation marks and wide characters are shown all the same")
  func noLocale() throws {
    let terminal = try probe(environment: ["LANG": nil])
    try terminal.wait { $0.text.contains("“wide” 漢字 한글") }
  }

  @Test("Where only ASCII can be shown it stands in, in the same columns")
  func asciiOnly() throws {
    let terminal = try probe(["--ascii"])
    try terminal.wait { $0.text.contains(";") }
    #expect(terminal.screen.lines[0] == "size 80x24 ASCII")
    #expect(terminal.screen.lines[1] == "\"wide\" ? ?  ? ?  | e n | ?  ? ?  | -|+>.")
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test(
    "A terminal that cannot be used is named",
    arguments: [
      ("no-such-terminal", "unknownTerminal(name: \"no-such-terminal\")"),
      ("", "unknownTerminal(name: \"\")"), ("dumb", "dumbTerminal(name: \"dumb\")"),
    ])
  func failures(name: String, failure: String) throws {
    let terminal = try probe(environment: ["TERM": name])
    #expect(try terminal.waitForExit() == .exited(2))
    #expect(terminal.screen.text.contains("failed: ") && terminal.screen.text.contains(failure))
    #expect(terminal.modes.isCooked)
  }
}
