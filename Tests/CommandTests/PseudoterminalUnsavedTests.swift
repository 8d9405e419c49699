import Glibc
import TestSupport
import Testing

extension PseudoterminalTests {
  @Suite("Notes on a full disk")
  struct UnsavedTests {
    private let home: TemporaryFolder

    init() throws { home = try TemporaryFolder() }

    /// Starts the reader where no file can grow, as on a full disk; the limit can be lifted.
    private func openOnFullDisk() throws -> Pseudoterminal {
      try PseudoterminalReader.open(
        environment: ["HOME": home.path],
        through: ["/bin/sh", "-c", "trap '' XFSZ; ulimit -S -f 0; echo $$ >&2; exec \"$0\" \"$@\""])
    }

    private func notes() throws -> String {
      try CommandRun.triptych(["notes"], environment: ["HOME": home.path]).text
    }

    @Test("A note is kept in memory and named; as soon as there is room it is written")
    func triedAgain() throws {
      let terminal = try openOnFullDisk()
      try terminal.send("iremember the mill\r")
      try terminal.waitForStatus("nothing is kept:")
      try terminal.waitForStatus("1 note unsaved")
      try terminal.send("}jk\t")
      try terminal.waitForStatus("1 note unsaved")
      #expect(try notes() == "")
      let process = try #require(
        String(decoding: terminal.output, as: UTF8.self).split(separator: "\r\n").first.flatMap { Int($0) })
      let lift = try CommandRun.program("prlimit", ["--pid", "\(process)", "--fsize=unlimited"])
      #expect(lift.status == 0, "\(lift.errorText)")
      try terminal.wait("the status line without the note") { screen in
        try terminal.send("jk")
        return !PseudoterminalReader.status(screen).contains("unsaved")
      }
      #expect(try notes().contains("remember the mill"))
      try terminal.send("q")
      #expect(try terminal.waitForExit() == .exited(0))
    }

    @Test("Quitting asks; who quits all the same is told what is lost, and the status is 2")
    func asks() throws {
      let terminal = try openOnFullDisk()
      try terminal.send("iremember the mill\r")
      try terminal.waitForStatus("1 note unsaved")
      try terminal.send("q")
      try terminal.waitForStatus("1 note could not be written. Quit, and lose it? y n")
      try terminal.send("n")
      try terminal.waitForStatus("Not quit")
      try terminal.send("Qy")
      #expect(try terminal.waitForExit() == .exited(2))
      #expect(terminal.screen.text.contains("not written: note “remember the mill” on “"))
      #expect(terminal.screen.text.contains("File too large"))
      #expect(terminal.remains == [])
    }

    @Test("Where there is nobody to ask the status is 2", arguments: [SIGTERM, SIGHUP])
    func ended(by signal: Int32) throws {
      let terminal = try openOnFullDisk()
      try terminal.send("iremember the mill\r")
      try terminal.waitForStatus("1 note unsaved")
      terminal.signal(signal)
      #expect(try terminal.waitForExit() == .exited(2))
      #expect(terminal.screen.text.contains("not written: note “remember the mill”"))
      #expect(terminal.remains == [])
    }

    @Test("A place that cannot be written is said, and is no trouble")
    func place() throws {
      let terminal = try openOnFullDisk()
      try terminal.send("}q")
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(terminal.screen.text.contains("nothing is kept: \(home.path)"))
      #expect(terminal.remains == [])
    }

    @Test("The sample does not make the reader forget what is not written")
    func sample() throws {
      let terminal = try openOnFullDisk()
      try terminal.send("iremember the mill\r")
      try terminal.waitForStatus("1 note unsaved")
      try terminal.send(":sample\r")
      try terminal.wait("the sample") { !$0.text.contains("1 note ─") }
      try terminal.send("q")
      try terminal.waitForStatus("1 note could not be written")
      try terminal.send("y")
      #expect(try terminal.waitForExit() == .exited(2))
    }

    @Test("State that others may open is closed when it is read, and that is said once")
    func closes() throws {
      let first = try PseudoterminalReader.open(environment: ["HOME": home.path])
      try first.send("inote\r")
      try first.waitForStatus("Note kept")
      try first.send("q")
      #expect(try first.waitForExit() == .exited(0))
      let state = home.path(".local/state/triptych")
      for command in [["notes"], ["export", "--notes", PseudoterminalReader.article]] {
        chmod(state, 0o755)
        let runs = try (0..<2).map { _ in try CommandRun.triptych(command, environment: ["HOME": home.path]) }
        #expect(runs[0].errorText == "triptych: \(state): others could open it. They cannot any more.\n")
        #expect(runs[1].errorText == "" && runs.map(\.status) == [0, 0])
      }
      chmod(state, 0o755)
      let again = try PseudoterminalReader.open(environment: ["HOME": home.path])
      #expect(again.screen.text.contains("others could open it"))
      try again.send("q")
      #expect(try again.waitForExit() == .exited(0))
      let last = try PseudoterminalReader.open(environment: ["HOME": home.path])
      #expect(!last.screen.text.contains("others could open it"))
    }

    @Test("Damage is said by every command that reads the state, with the path, and the status is 2")
    func damage() throws {
      let first = try PseudoterminalReader.open(environment: ["HOME": home.path])
      try first.send("inote\r")
      try first.waitForStatus("Note kept")
      try first.send("q")
      #expect(try first.waitForExit() == .exited(0))
      let folder = ".local/state/triptych/documents"
      let name = try #require(TemporaryFolder.names(in: home.path(folder)).first)
      try home.write("{".utf8, to: "\(folder)/\(name)")
      let commands = [
        ["notes"], ["notes", PseudoterminalReader.article],
        ["export", "--notes", PseudoterminalReader.article],
      ]
      for command in commands + commands {
        let run = try CommandRun.triptych(command, environment: ["HOME": home.path])
        #expect(run.errorText.hasPrefix("triptych: \(home.path(folder))/\(name): damaged"))
        #expect(run.status == 2)
      }
      #expect(TemporaryFolder.names(in: home.path(folder)) == [name])
    }
  }
}
