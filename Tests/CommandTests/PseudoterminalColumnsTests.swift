import TestSupport
import Testing

extension PseudoterminalTests {
  @Suite("Columns and jumps")
  struct ColumnsTests {
    @Test("Columns move, hide, come back and grow")
    func columns() throws {
      let terminal = try PseudoterminalReader.open()
      try terminal.send("2<")
      try terminal.waitForStatus("Conservative is column 1 of 2")
      #expect(header(terminal, "CONSERVATIVE VIEW", before: "│ PROGRESSIVE VIEW"))
      try terminal.send("H")
      try terminal.waitForStatus("Conservative is hidden: 0 shows all columns")
      #expect(header(terminal, "PROGRESSIVE VIEW", before: "│ COMMON GROUND"))
      try terminal.send("0+")
      try terminal.waitForStatus("Progressive is 40 cells wide")
      #expect(header(terminal, "CONSERVATIVE VIEW", before: "│ PROGRESSIVE VIEW"))
    }

    private func header(_ terminal: Pseudoterminal, _ first: String, before second: String) -> Bool {
      terminal.screen.lines.contains { $0.hasPrefix(first) && $0.contains(second) }
    }

    @Test("Columns scroll apart, and together again on the same row")
    func apart() throws {
      let terminal = try PseudoterminalReader.open()
      try terminal.send("xd")
      try terminal.waitForStatus(", apart")
      try terminal.send("\tx")
      try terminal.waitForStatus("Columns scroll together")
      #expect(terminal.screen.lines.contains { $0.hasPrefix("1 ") && $0.contains("┼─▸1 ") })
    }

    @Test("The outline leads to a section, and C-o and ( come back")
    func outline() throws {
      let terminal = try PseudoterminalReader.open()
      let before = terminal.screen.text
      for back in ["\u{0F}", "("] {
        try terminal.send("t")
        try terminal.waitForStatus("Outline")
        try terminal.send("G\r")
        try terminal.waitForStatus("Common Ground 1/2")
        try terminal.send(back)
        try terminal.wait("the screen from before") { $0.text == before }
      }
    }
  }
}
