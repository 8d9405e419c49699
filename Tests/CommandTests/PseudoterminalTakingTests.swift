import TestSupport
import Testing

extension PseudoterminalTests {
  @Suite("Taking away: clipboard, mouse, commands, editor, links, files that change")
  struct TakingTests {
    private static let base64 = "bm90aGluZyBnb2VzIGFsb25nIGZvciBmcmVl"
    private static let article = """
      Should the Ferry Run at Night?

      Progressive View

      nothing goes along for free

      Conservative View

      See https://a.example/x for what it costs to run a boat at night, which is more than is said.

      """

    private let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
      try folder.write(Self.article.utf8, to: "ferry.txt")
    }

    private func open(_ environment: [String: String?] = [:]) throws -> Pseudoterminal {
      try PseudoterminalReader.open([folder.path("ferry.txt")], environment: environment)
    }

    /// A program of the reader's choice that writes its arguments, one a line, to a file.
    private func program(_ name: String, _ more: String = "") throws -> String {
      let told = "\(folder.path)/\(name).told"
      try folder.write("#!/bin/sh\nprintf '%s\\n' \"$@\" >'\(told)'\n\(more)\n".utf8, to: name)
      _ = try CommandRun.program("chmod", ["+x", folder.path(name)])
      return folder.path(name)
    }

    private func told(_ name: String) throws -> [Substring] {
      String(decoding: try folder.read("\(name).told"), as: UTF8.self).split(separator: "\n")
    }

    private func has(_ terminal: Pseudoterminal, _ text: String) -> Bool {
      String(decoding: terminal.output, as: UTF8.self).contains(text)
    }

    @Test("y sends the passage to the terminal's clipboard")
    func clipboard() throws {
      let terminal = try open()
      try terminal.send("y")
      try terminal.waitForStatus("Copied, 5 words")
      #expect(has(terminal, "\u{1B}]52;c;\(Self.base64)\u{07}"))
    }

    @Test("The system's clipboard tool gets it too, and nobody waits for it")
    func tool() throws {
      try folder.write("#!/bin/sh\ncat >'\(folder.path)/clip'\nexec sleep 30\n".utf8, to: "wl-copy")
      _ = try CommandRun.program("chmod", ["+x", folder.path("wl-copy")])
      let terminal = try open(["WAYLAND_DISPLAY": "wayland-9", "PATH": "\(folder.path):/usr/bin:/bin"])
      try terminal.send("y")
      try terminal.waitForStatus("Copied, 5 words")
      try terminal.send("}")
      try terminal.waitForStatus("Progressive 1/1")
      try terminal.wait { _ in (try? folder.read("clip")) == Array("nothing goes along for free".utf8) }
    }

    @Test(
      "The mouse is off at first; on, a drag copies from one column, and the end of the program turns it off")
    func mouse() throws {
      let terminal = try open()
      #expect(!terminal.screen.reportsMouse)
      try terminal.send("\u{1B}m")
      try terminal.wait { $0.reportsMouse }
      // Rows of the screen count from 1; the text stands on the fourth.
      let row = 1 + (terminal.screen.lines.firstIndex { $0.hasPrefix("nothing goes") } ?? 0)
      try terminal.send("\u{1B}[<0;1;\(row)M\u{1B}[<32;79;\(row)M\u{1B}[<0;79;\(row)m")
      try terminal.waitForStatus("Copied, 5 words")
      #expect(has(terminal, "\u{1B}]52;c;\(Self.base64)\u{07}"))
      try terminal.send("q")
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(terminal.remains == [])
    }

    @Test("A crash turns the mouse off")
    func crash() throws {
      let terminal = try open()
      try terminal.send("\u{1B}m")
      try terminal.wait { $0.reportsMouse }
      terminal.signal(11)
      _ = try terminal.waitForExit()
      #expect(terminal.remains == [])
    }

    @Test("| gives the passage to a command, keeps what it wrote until a key, then goes on reading")
    func pipe() throws {
      let terminal = try open()
      try terminal.send("|tr a-z A-Z; exit 3\r")
      try terminal.wait { !$0.isAlternate && $0.text.contains("NOTHING GOES ALONG FOR FREE") }
      try terminal.wait { $0.text.contains("press a key to go on reading") }
      try terminal.send("x")
      try terminal.waitForStatus("“tr a-z A-Z; exit 3” ended with the status 3")
      #expect(terminal.screen.isAlternate)
    }

    @Test("What a command reads stands in memory, so that a full /tmp does not matter")
    func pipeNeedsNoDisk() throws {
      let terminal = try open()
      try terminal.send("|readlink /proc/self/fd/0; wc -c\r")
      try terminal.wait { $0.text.contains("press a key to go on reading") }
      #expect(terminal.screen.text.contains("/memfd:text (deleted)\n28\n"))
      try terminal.send(" ")
      try terminal.wait { $0.isAlternate }
    }

    @Test("A window that changes its size before the key that goes on reading is filled")
    func pipeAndResize() throws {
      let terminal = try open()
      try terminal.send("|true\r")
      try terminal.wait { $0.text.contains("press a key to go on reading") }
      terminal.resize(columns: 40, rows: 10)
      try terminal.send(" ")
      try terminal.wait("the whole status line") { PseudoterminalReader.isOpen($0) }
    }

    @Test("Why a command cannot have the text is said")
    func pipeWithoutMemory() throws {
      let terminal = try PseudoterminalReader.open(
        [folder.path("ferry.txt"), "--no-state"],
        through: ["/bin/sh", "-c", "trap '' XFSZ; ulimit -S -f 0; exec \"$0\" \"$@\""])
      try terminal.send("|cat\r")
      try terminal.wait { $0.text.contains("press a key to go on reading") }
      try terminal.send(" ")
      try terminal.waitForStatus("the text for /bin/sh: File too large")
    }

    @Test("C-c ends the command, not the reader")
    func interrupt() throws {
      let terminal = try open()
      try terminal.send("|echo begun; exec sleep 60\r")
      try terminal.wait { !$0.isAlternate && $0.text.contains("begun") }
      try terminal.send("\u{3}")
      try terminal.wait { $0.text.contains("press a key to go on reading") }
      try terminal.send("\r")
      try terminal.waitForStatus("ended with the status 130")
    }

    @Test("e opens the editor at the line; what was written is on the screen, and the place is kept")
    func editor() throws {
      let source = folder.path("ferry.txt")
      let editor = try program("nvim", "sed -i 's/^See/A new first part.\\n\\nSee/' '\(source)'")
      let terminal = try open(["EDITOR": editor + " -R"])
      try terminal.send("\te")
      try terminal.waitForStatus("Reloaded: 1 passage more")
      #expect(try told("nvim") == ["-R", "+9", Substring(source)])
      #expect(terminal.screen.text.contains("A new first part."))
      try terminal.send("j")
      try terminal.waitForStatus("Conservative 2/2")
    }

    @Test("A name that is a command to the editor is the name of a file")
    func editorNames() throws {
      let name = "+!touch pwned"
      try folder.write(Self.article.utf8, to: name)
      let terminal = try PseudoterminalReader.open(
        [name], environment: ["EDITOR": try program("nvim")],
        through: ["/usr/bin/env", "-C", folder.path])
      try terminal.send("e")
      try terminal.waitForStatus("Reloaded")
      #expect(try told("nvim") == ["+5", "./\(name)"])
    }

    @Test("o hands the link to the browser as an argument of its own")
    func link() throws {
      let terminal = try open(["BROWSER": try program("browser")])
      try terminal.send("\to")
      try terminal.waitForStatus("Opening https://a.example/x")
      #expect(try told("browser") == ["https://a.example/x"])
      #expect(terminal.screen.isAlternate)
    }

    @Test("Programs that are not there are said to be missing")
    func missing() throws {
      let terminal = try open(["BROWSER": "/no/browser", "VISUAL": "/no/editor", "SHELL": "/no/shell"])
      try terminal.send("\to")
      try terminal.waitForStatus("No program to open links: set BROWSER")
      try terminal.send("e")
      try terminal.waitForStatus("No editor can be started: set VISUAL or EDITOR")
      try terminal.send("|true\r")
      try terminal.wait { $0.text.contains("press a key to go on reading") }
      try terminal.send(" ")
      try terminal.waitForStatus("The shell cannot be started: set SHELL")
    }

    @Test("r shows what the file has become; one that is gone is said, and its text stays")
    func reload() throws {
      let terminal = try open()
      try terminal.send("\tr")
      try terminal.waitForStatus("Reloaded · no change")
      try folder.write((Self.article + "\nAnd so on.\n").utf8, to: "ferry.txt")
      try terminal.send("r")
      try terminal.waitForStatus("Reloaded: 1 passage more")
      _ = try CommandRun.program("rm", [folder.path("ferry.txt")])
      try terminal.send("r")
      try terminal.waitForStatus("ferry.txt: no such file. The")
      #expect(terminal.screen.text.contains("And so on."))
    }
  }
}
