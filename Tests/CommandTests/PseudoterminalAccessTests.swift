import TestSupport
import Testing

extension PseudoterminalTests {
  @Suite("Names, colours, and the cursor for those who hear or feel the screen")
  struct AccessTests {
    @Test("An action is reached by its name, completed as far as it is clear")
    func names() throws {
      let terminal = try PseudoterminalReader.open()
      try terminal.send(":outl\t")
      try terminal.waitForStatus(":outline")
      try terminal.send("\r")
      try terminal.waitForStatus("Outline")
      #expect(terminal.screen.text.contains("Progressive View  229 words"))
    }

    @Test("The cursor is on the focus, on a page's selected line, and behind what is typed")
    func cursor() throws {
      let terminal = try PseudoterminalReader.open()
      for keys in ["}", "\t", "}"] {
        try terminal.send(keys)
        try terminal.wait("the cursor on the mark of the focus") { screen in
          let (column, row) = screen.cursor
          return screen.cell(column: column, row: row).text == "▸"
        }
      }
      try terminal.send("t")
      try terminal.waitForStatus("Outline")
      #expect(terminal.screen.lines[terminal.screen.cursor.row].contains("Conservative View"))
      try terminal.send("\u{1B}")
      try terminal.wait("the columns") { !PseudoterminalReader.status($0).contains("Outline") }
      try terminal.send("/dam")
      try terminal.waitForStatus("/dam")
      try terminal.wait("the cursor behind the words") { $0.cursor.column == 4 && $0.cursor.row == 23 }
    }

    @Test("Colours go round one by one and back; without colour the focus is still told apart")
    func colours() throws {
      let terminal = try PseudoterminalReader.open()
      for name in ["light", "dark"] {
        try terminal.send("c")
        try terminal.waitForStatus("Colours: \(name)")
      }
      let plain = try PseudoterminalReader.open(environment: ["NO_COLOR": "1"])
      let (column, row) = plain.screen.cursor
      let focus = plain.screen.cell(column: column, row: row)
      #expect(focus.text == "▸")
      #expect(focus.reverse && focus.foreground == nil && focus.background == nil)
    }

    @Test("The linear form says the same without columns and boxes")
    func linear() throws {
      let run = try CommandRun.triptych(["read", "--linear", PseudoterminalReader.article])
      #expect(run.status == 0)
      #expect(run.text.contains("Progressive"))
      #expect(!run.text.contains { "│─┼═".contains($0) })
      #expect(
        try CommandRun.triptych(["compare", "--linear", PseudoterminalReader.article]).text == run.text)
    }
  }
}
