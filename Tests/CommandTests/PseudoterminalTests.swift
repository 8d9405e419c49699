import Glibc
import TestSupport
import Testing

/// The program that these tests drive: how it starts, what shows that it is there, and which keys they type.
private enum Subject {
  static let path = PseudoterminalPrograms.path(of: "TerminalProbe")
  /// How it ends when the terminal is gone.
  static let vanished = Pseudoterminal.ExitStatus.exited(3)

  static func isOpen(_ screen: PseudoterminalScreen) -> Bool {
    screen.isAlternate && screen.text.contains("size")
  }

  static func open(through shell: [String] = []) throws -> Pseudoterminal {
    let terminal = try Pseudoterminal(command: shell + [path])
    try terminal.wait("the first screen", until: isOpen)
    return terminal
  }
}

@Suite("The terminal is as it was, whatever way the program ends", .serialized)
struct PseudoterminalTests {
  @Test("While it runs it has the terminal to itself")
  func takesTerminal() throws {
    let terminal = try Subject.open()
    #expect(!terminal.modes.isCooked)
    #expect(terminal.remains.contains("alternate screen"))
  }

  @Test("Quitting")
  func quits() throws {
    let terminal = try Subject.open()
    try terminal.send("q")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.remains == [])
  }

  @Test(
    "A signal that asks for the end is what the program ends by",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func endsBySignal(number: Int32) throws {
    let terminal = try Subject.open()
    terminal.signal(number)
    #expect(try terminal.waitForExit() == .signalled(number))
    #expect(terminal.remains == [])
  }

  @Test("C-\\ quits by SIGQUIT")
  func quitKey() throws {
    let terminal = try Subject.open()
    try terminal.send("\u{1C}")
    #expect(try terminal.waitForExit() == .signalled(SIGQUIT))
    #expect(terminal.remains == [])
  }

  @Test(
    "A crash",
    arguments: [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV])
  func crashes(number: Int32) throws {
    let terminal = try Subject.open()
    terminal.signal(number)
    #expect(try terminal.waitForExit() == .signalled(number))
    #expect(terminal.remains == [])
  }

  @Test("A trap of Swift")
  func traps() throws {
    let terminal = try Subject.open()
    try terminal.send("t")
    let status = try terminal.waitForExit()
    #expect(status == .signalled(SIGILL) || status == .signalled(SIGTRAP))
    #expect(terminal.remains == [])
  }

  @Test("The window is closed")
  func windowCloses() throws {
    let terminal = try Subject.open()
    terminal.hangUp()
    // The kernel wakes the program before it sends the signal: either may come first.
    #expect([.signalled(SIGHUP), Subject.vanished].contains(try terminal.waitForExit()))
  }

  @Test("The window is closed and nobody says so: the end of the input is the end")
  func vanishes() throws {
    let terminal = try Subject.open(through: ["/bin/sh", "-c", "trap '' HUP; exec \"$0\""])
    terminal.hangUp()
    #expect(try terminal.waitForExit() == Subject.vanished)
  }

  enum Stop: CaseIterable { case key, signal, force }

  @Test("Stopped and continued, at another size", arguments: Stop.allCases)
  func stops(by way: Stop) throws {
    let terminal = try Pseudoterminal(
      command: ["/bin/bash", "--norc", "--noprofile", "-i"], environment: ["PS1": "ready> ", "HISTFILE": nil])
    try terminal.wait { $0.text.contains("ready>") }
    try terminal.send("sh -c 'echo process=$$; exec \(Subject.path)'\r")
    try terminal.wait("the first screen", until: Subject.isOpen)
    let process = try #require(
      number(after: "process=", in: String(decoding: terminal.output, as: UTF8.self)))
    switch way {
    case .key: try terminal.send("\u{1A}")
    case .signal: terminal.signal(SIGTSTP, to: process)
    case .force: terminal.signal(SIGSTOP, to: process)
    }
    try terminal.wait("the shell") {
      $0.text.contains("Stopped") && $0.lines.contains { $0.hasSuffix("ready>") }
    }
    #expect(terminal.screen.isAlternate == (way == .force))
    terminal.resize(columns: 70, rows: 20)
    try terminal.send("fg\r")
    try terminal.wait("the program again") {
      $0.isAlternate && $0.lines[0] == "size 70x20" && $0.text.contains("resumed")
    }
    try terminal.send("q")
    try terminal.wait("the shell at last") { !$0.isAlternate }
    try terminal.send("exit 0\r")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.screen.isCursorVisible && terminal.modes.isCooked)
  }

  @Test("Without a shell to come back to, C-z draws the screen anew and changes nothing")
  func stopsNowhere() throws {
    let terminal = try Subject.open()
    let before = terminal.modes
    try terminal.send("\u{1A}")
    try terminal.wait { $0.isAlternate && $0.text.contains("resumed") && $0.bracketsPastes }
    #expect(terminal.modes == before)
    try terminal.send("q")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.remains == [])
  }

  @Test("The palette of colours is the user's: nothing sets or resets it")
  func palette() throws {
    let terminal = try Subject.open()
    try terminal.send("\u{1A}q")
    _ = try terminal.waitForExit()
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}]"))
  }

  private func number(after word: String, in text: String) -> Int32? {
    // The first is what was typed, where no digits follow.
    text.split(separator: word).compactMap { Int32($0.prefix { $0.isNumber }) }.last
  }
}
