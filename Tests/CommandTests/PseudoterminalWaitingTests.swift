import Documents
import Glibc
import TestSupport
import Testing

extension PseudoterminalTests {
  @Suite("Nothing that is opened makes the reader wait without an end")
  struct WaitingTests {
    private let home: TemporaryFolder

    init() throws {
      home = try TemporaryFolder()
      try home.write(Articles.labelled.utf8, to: "ferry.txt")
    }

    private func open(
      _ arguments: [String]? = nil, environment: [String: String?] = [:]
    ) throws -> Pseudoterminal {
      try PseudoterminalReader.open(
        arguments ?? [home.path("ferry.txt")],
        environment: ["HOME": home.path].merging(environment) { $1 },
        through: ["/usr/bin/env", "-C", home.path])
    }

    private func quit(_ terminal: Pseudoterminal) throws {
      try terminal.send("q")
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(terminal.remains == [])
    }

    private func makeFolders(_ path: String) {
      for end in path.indices where path[end] == "/" { mkdir(home.path(String(path[..<end])), 0o700) }
      mkdir(home.path(path), 0o700)
    }

    /// A program that is made from lines of sh.
    private func program(_ name: String, _ lines: String) throws -> String {
      try home.write("#!/bin/sh\n\(lines)\n".utf8, to: name)
      chmod(home.path(name), 0o700)
      return home.path(name)
    }

    @Test(
      "A file in whose place there is a pipe, a device or a folder is not read again", arguments: ["r", "e"])
    func readAgain(key: String) throws {
      let file = home.path("ferry.txt")
      let terminal = try open(environment: ["VISUAL": "/bin/true"])
      unlink(file)
      mkfifo(file, 0o600)
      try terminal.send(key)
      try terminal.waitForStatus("ferry.txt: a pipe or a device.")
      unlink(file)
      symlink("/dev/zero", file)
      try terminal.send(key)
      try terminal.waitForStatus("ferry.txt: a pipe or a device.")
      #expect(terminal.screen.text.contains("Nurses on the late shift"))
      try quit(terminal)
    }

    @Test("What was read last and is a pipe now is not opened unasked")
    func last() throws {
      try quit(open())
      unlink(home.path("ferry.txt"))
      mkfifo(home.path("ferry.txt"), 0o600)
      let terminal = try Pseudoterminal(
        command: [PseudoterminalReader.path], environment: ["HOME": home.path])
      #expect(try terminal.waitForExit() == .exited(2))
      let text = String(decoding: terminal.output, as: UTF8.self)
      #expect(text.hasSuffix("ferry.txt: a pipe or a device. Only a file is read here.\r\n"))
    }

    @Test(
      "A pipe in the place of a file of the program's own",
      arguments: [
        ".local/state/triptych/searches.json", ".local/state/triptych/last", ".local/state/triptych/lock",
        ".config/triptych/config.toml",
      ])
    func ownFiles(path: String) throws {
      makeFolders(String(path[..<path.lastIndex(of: "/")!]))
      mkfifo(home.path(path), 0o600)
      let terminal = try open()
      try terminal.send("/ferry\r")
      try terminal.wait {
        let status = PseudoterminalReader.status($0)
        return status.contains("match") || status.contains("nothing is kept: ")
      }
      try quit(terminal)
    }

    @Test("A pipe among the label sets: a sentence and the status 2")
    func labelSet() throws {
      makeFolders(".config/triptych/labels")
      mkfifo(home.path(".config/triptych/labels/a.toml"), 0o600)
      let run = try CommandRun.triptych(["labels"], environment: ["HOME": home.path])
      #expect(run.status == 2)
      #expect(run.errorText.hasSuffix("a.toml: a pipe or a device. Only a file is read here.\n"))
    }

    @Test("A lock that another program holds is not waited for, and that is said")
    func lock() throws {
      makeFolders(".local/state/triptych")
      let held = Glibc.open(home.path(".local/state/triptych/lock"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      defer { close(held) }
      #expect(flock(held, LOCK_EX) == 0)
      let terminal = try open()
      try terminal.send("B")
      try terminal.waitForStatus("nothing was kept: another program holds")
      // The bookmark waits to be kept, and nobody can be asked.
      terminal.signal(SIGTERM)
      #expect(try terminal.waitForExit() == .exited(2))
    }

    @Test(
      "A signal ends the reader while an editor has the terminal that is deaf to it",
      arguments: [SIGTERM, SIGHUP])
    func deafEditor(signal: Int32) throws {
      let editor = try program("deaf", "trap '' TERM HUP\necho deaf\nexec sleep 20")
      let terminal = try open(environment: ["VISUAL": editor])
      try terminal.send("e")
      try terminal.wait { !$0.isAlternate && $0.text.contains("deaf") }
      terminal.signal(signal)
      #expect(try terminal.waitForExit(seconds: 10) == .signalled(signal))
      #expect(terminal.remains == [])
    }

    @Test(
      "A signal ends the reader while a command has the terminal, without a key",
      arguments: [SIGTERM, SIGUSR1])
    func command(signal: Int32) throws {
      let terminal = try open()
      try terminal.send("|echo begun; exec sleep 20\r")
      try terminal.wait { !$0.isAlternate && $0.text.contains("begun") }
      terminal.signal(signal)
      #expect(try terminal.waitForExit(seconds: 10) == .signalled(signal))
      #expect(terminal.remains == [])
    }

    @Test("A signal ends the reader on a terminal that takes nothing any more", arguments: [SIGTERM, SIGHUP])
    func frozen(signal: Int32) throws {
      let terminal = try open()
      terminal.freeze()
      try terminal.send("jjjjG")
      terminal.signal(signal)
      #expect(try terminal.waitForExit(seconds: 15) == .signalled(signal))
      #expect(terminal.modes.isCooked)
    }

    @Test("A name that is no UTF-8: shown with a mark, its notes and its place kept")
    func names() throws {
      let name = FileName.string(Array("caf".utf8) + [0xE9] + Array(".txt".utf8))
      try home.write(Articles.labelled.utf8, to: name)
      let first = try open([home.path(name)])
      #expect(first.screen.text.contains("caf\u{FFFD}.txt"))
      try first.send("\tihere\r")
      try first.waitForStatus("Note kept")
      try first.send("s\r")
      try first.waitForStatus("Exported to caf\u{FFFD}.triptych.md")
      try quit(first)
      let again = try open([home.path(name)])
      try again.send("'?")
      try again.wait { $0.text.contains("here") }
      try again.send("q")
      try quit(again)
      let last = try open([])
      #expect(last.screen.text.contains("Nurses on the late shift"))
      try quit(last)
    }
  }
}
