import Glibc
import TestSupport
import Testing

extension PseudoterminalTests {
  @Suite("Screens larger than any")
  struct SizeTests {
    @Test(
      "A terminal that says it has millions of cells takes no gigabytes",
      arguments: [(5000, 5000), (65535, 65535)])
    func large(columns: Int, rows: Int) throws {
      let terminal = try PseudoterminalReader.open()
      terminal.claim(columns: columns, rows: rows)
      terminal.signal(SIGWINCH)
      let before = terminal.output.count
      try terminal.wait("a drawing of that size") { _ in terminal.output.count > before + 5_000 }
      terminal.claim(columns: 80, rows: 24)
      terminal.signal(SIGWINCH)
      try terminal.send("}")
      try terminal.waitForStatus("Progressive 2/4")
      #expect(try #require(terminal.mostMemory) < 200_000)
      try terminal.send("q")
      #expect(try terminal.waitForExit() == .exited(0))
    }
  }
}
