import TestSupport
import Testing

extension PseudoterminalTests {
  @Suite("Reading")
  struct ReadingTests {
    @Test("A file opens with its title, its sides as columns, and the focus on the first row")
    func opens() throws {
      let terminal = try PseudoterminalReader.open()
      let screen = terminal.screen
      #expect(screen.lines[0].hasPrefix(PseudoterminalReader.title))
      let header = try #require(screen.lines.firstIndex { $0.hasPrefix("PROGRESSIVE VIEW") })
      #expect(screen.lines[header].contains("│ CONSERVATIVE VIEW"))
      #expect(screen.lines[header + 1].hasPrefix("▸1") && screen.lines[header + 1].contains("┼─1"))
      #expect(screen.lines[header + 2].contains("│ A pond that has stood"))
      #expect(screen.cursor.row == header + 1 || screen.cursor.row == header + 2)
      #expect(PseudoterminalReader.status(screen).hasPrefix("Progressive 1/4"))
    }

    @Test("The sample opens where no file is named")
    func sample() throws {
      let terminal = try PseudoterminalReader.open([])
      #expect(PseudoterminalReader.status(terminal.screen).hasPrefix("Sample"))
      #expect(
        terminal.screen.lines[0].hasPrefix("1 Ansel Falls")
          && terminal.screen.lines[0].contains("│ 2 The Bill"))
    }

    @Test("Text comes from standard input, keys from the terminal", arguments: [[], ["-"]])
    func standardInput(arguments: [String]) throws {
      let article = "A Question\n\nPros\n\nIt is cheap.\n\nCons\n\nIt is ugly.\n"
      let terminal = try PseudoterminalReader.open(arguments, standardInput: .text(article))
      #expect(terminal.screen.text.contains("It is cheap.") && terminal.screen.text.contains("│ It is ugly."))
      try terminal.send("l")
      try terminal.waitForStatus("Con 1/1")
      try terminal.send("q")
      #expect(try terminal.waitForExit() == .exited(0))
    }

    @Test("The layout follows the size of the window, and the passage in focus stays on the screen")
    func resizes() throws {
      let terminal = try PseudoterminalReader.open()
      try terminal.send(" ")
      try terminal.waitForStatus("Progressive 3/4")
      let sizes = [
        (120, 40, "COMMON GROUND"), (60, 20, "[PROGRESSIVE]"), (200, 50, "COMMON GROUND"),
        (20, 6, "[PRO"), (80, 24, "│ CONSERVATIVE VIEW"),
      ]
      for (columns, rows, header) in sizes {
        terminal.resize(columns: columns, rows: rows)
        try terminal.wait("\(columns)×\(rows)") { screen in
          PseudoterminalReader.isOpen(screen) && screen.lines.contains { $0.contains(header) }
        }
        #expect(PseudoterminalReader.status(terminal.screen).hasPrefix("Progressive 3/4"))
        #expect(terminal.screen.text.contains("▸3"), "\(columns)×\(rows):\n\(terminal.screen.text)")
      }
    }

    @Test("Of many quick changes of size the last is what shows")
    func resizesOften() throws {
      let terminal = try PseudoterminalReader.open()
      for round in 0..<60 { terminal.resize(columns: 30 + (round * 37) % 130, rows: 8 + (round * 11) % 40) }
      terminal.resize(columns: 120, rows: 40)
      try terminal.wait { screen in
        PseudoterminalReader.isOpen(screen) && screen.lines.contains { $0.contains("│ COMMON GROUND") }
      }
    }

    @Test("A screen that has become too small says so, and all is back when it is larger again")
    func becomesTooSmall() throws {
      let terminal = try PseudoterminalReader.open()
      try terminal.send(" ")
      try terminal.waitForStatus("Progressive 3/4")
      let before = terminal.screen.text
      terminal.resize(columns: 18, rows: 5)
      try terminal.wait { $0.text.hasPrefix("Screen 18×5; needs\n20×6. Enlarge it,\nor q.") }
      terminal.resize(columns: 80, rows: 24)
      try terminal.wait("the screen from before") { $0.text == before }
      terminal.resize(columns: 1, rows: 1)
      try terminal.wait { $0.text == "S" }
      try terminal.send("q")
      #expect(try terminal.waitForExit() == .exited(0))
    }

    @Test("Keys that wait are taken before the screen is drawn again: forty pages down cost little")
    func drains() throws {
      let long = (1...4000).map { "Paragraph \($0) of a long report.\n\n" }.joined()
      let folder = try TemporaryFolder()
      let terminal = try PseudoterminalReader.open([try folder.write(long.utf8, to: "long.txt")])
      let screenful = terminal.output.count
      try terminal.send(String(repeating: " ", count: 40))
      try terminal.waitForStatus("Report 420/4000")
      #expect(terminal.output.count < 2 * screenful)
    }
  }
}
