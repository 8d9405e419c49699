import Glibc
import TestSupport
import Testing

extension PseudoterminalTests {
  @Suite("The terminal is as it was, whatever way the program ends")
  struct EndingTests {
    @Test("While it runs it has the terminal to itself")
    func takesTerminal() throws {
      let terminal = try PseudoterminalReader.open()
      #expect(!terminal.modes.isCooked)
      #expect(terminal.remains.contains("alternate screen"))
    }

    @Test("Quitting, from the reader and from the help", arguments: ["q", "Q", "ZZ", ":q\r", "?Q"])
    func quits(keys: String) throws {
      let terminal = try PseudoterminalReader.open()
      try terminal.send(keys)
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(terminal.remains == [])
    }

    @Test(
      "A signal that asks for the end is what the program ends by",
      arguments: [
        SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGPIPE, SIGVTALRM, SIGPROF, SIGIO,
        SIGXCPU,
        SIGXFSZ, SIGPWR, SIGSTKFLT, 34, 64,
      ])
    func endsBySignal(number: Int32) throws {
      let terminal = try PseudoterminalReader.open()
      terminal.signal(number)
      #expect(try terminal.waitForExit() == .signalled(number))
      #expect(terminal.remains == [])
    }

    @Test("C-\\ quits by SIGQUIT, C-c does not quit")
    func quitKey() throws {
      let terminal = try PseudoterminalReader.open()
      try terminal.send("\u{3}")
      try terminal.waitForStatus("q quits")
      try terminal.send("\u{1C}")
      #expect(try terminal.waitForExit() == .signalled(SIGQUIT))
      #expect(terminal.remains == [])
    }

    @Test("A crash", arguments: [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV])
    func crashes(number: Int32) throws {
      let terminal = try PseudoterminalReader.open()
      terminal.signal(number)
      #expect(try terminal.waitForExit() == .signalled(number))
      #expect(terminal.remains == [])
    }

    @Test("A trap of Swift, in the probe: the reader has no key for it")
    func traps() throws {
      let terminal = try Pseudoterminal(command: [PseudoterminalPrograms.path(of: "TerminalProbe")])
      try terminal.wait { $0.isAlternate && $0.text.contains("size") }
      try terminal.send("t")
      let status = try terminal.waitForExit()
      #expect(status == .signalled(SIGILL) || status == .signalled(SIGTRAP))
      #expect(terminal.remains == [])
    }

    @Test("The window is closed")
    func windowCloses() throws {
      let terminal = try PseudoterminalReader.open()
      terminal.hangUp()
      #expect(try terminal.waitForExit() == .signalled(SIGHUP))
    }

    @Test("The window is closed and nobody says so: the end of the input is a hang-up too")
    func vanishes() throws {
      let terminal = try PseudoterminalReader.open(
        through: ["/bin/sh", "-c", "trap '' HUP; exec \"$0\" \"$@\""])
      terminal.hangUp()
      #expect(try terminal.waitForExit() == .signalled(SIGHUP))
    }

    @Test("Without a shell to come back to, C-z draws the screen anew and changes nothing")
    func stopsNowhere() throws {
      let terminal = try PseudoterminalReader.open()
      let before = (modes: terminal.modes, text: terminal.screen.text)
      try terminal.send("\u{1A}")
      try terminal.wait { screen in
        let written = String(decoding: terminal.output, as: UTF8.self)
        return written.split(separator: "\u{1B}[?1049h").count == 3 && screen.text == before.text
      }
      #expect(terminal.modes == before.modes && terminal.screen.bracketsPastes)
      try terminal.send("q")
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(terminal.remains == [])
    }

    @Test("The palette of colours is the user's: nothing sets or resets it")
    func palette() throws {
      let terminal = try PseudoterminalReader.open()
      try terminal.send("\u{1A}q")
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(!String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}]"))
    }
  }

  @Suite("Stopped and continued")
  struct StoppingTests {
    enum Stop: CaseIterable { case key, signal, force }

    @Test(
      "A shell has the terminal meanwhile; back at another size the screen follows", arguments: Stop.allCases)
    func stops(by way: Stop) throws {
      let (terminal, process) = try openInShell()
      switch way {
      case .key: try terminal.send("\u{1A}")
      case .signal: terminal.signal(SIGTSTP, to: process)
      case .force: terminal.signal(SIGSTOP, to: process)
      }
      try terminal.wait("the shell") { $0.text.contains("Stopped") && $0.text.contains("ready>") }
      #expect(terminal.screen.isAlternate == (way == .force))
      terminal.resize(columns: 120, rows: 30)
      try terminal.send("fg\r")
      try terminal.wait("three columns") { $0.isAlternate && $0.text.contains("COMMON GROUND  105 words") }
      try terminal.wait("the last line", until: PseudoterminalReader.isOpen)
      #expect(terminal.screen.lines[0].hasPrefix(PseudoterminalReader.title))
      try terminal.send("q")
      try terminal.wait("the shell at last") { !$0.isAlternate }
      try terminal.send("exit 0\r")
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(terminal.screen.isCursorVisible && terminal.modes.isCooked)
    }

    /// The reader, started by a shell that controls jobs, and its process.
    private func openInShell() throws -> (Pseudoterminal, process: Int32) {
      let terminal = try Pseudoterminal(
        command: ["/bin/bash", "--norc", "--noprofile", "-i"],
        environment: ["PS1": "ready> ", "HISTFILE": nil])
      try terminal.wait { $0.text.contains("ready>") }
      let (program, article) = (PseudoterminalReader.path, PseudoterminalReader.article)
      try terminal.send("sh -c 'echo process=$$; exec \(program) \(article)'\r")
      try terminal.wait("the first screen", until: PseudoterminalReader.isOpen)
      // The first is what was typed, where no digits follow.
      let numbers = String(decoding: terminal.output, as: UTF8.self).split(separator: "process=")
        .compactMap { Int32($0.prefix { $0.isNumber }) }
      return (terminal, try #require(numbers.last))
    }
  }
}
