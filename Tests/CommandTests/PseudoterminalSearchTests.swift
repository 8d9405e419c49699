import TestSupport
import Testing

extension PseudoterminalTests {
  @Suite("Searching")
  struct SearchTests {
    @Test("Matches are counted while one types, lit, and gone through; Esc puts them out")
    func searches() throws {
      let terminal = try PseudoterminalReader.open()
      try terminal.send("/fish")
      try terminal.waitForStatus("2/4")
      let text = terminal.screen.text
      #expect(text.contains("+ REPORT  276 words  1 match:"))
      #expect(text.contains("PROGRESSIVE VIEW  229 words  1 match "))
      #expect(text.contains("CONSERVATIVE VIEW  233 words  1 match\n"))
      try terminal.send("\r")
      try terminal.waitForStatus("/fish  match 2 of 4")
      #expect(wordAtCursor(terminal.screen) == "fish")
      try terminal.send("n")
      try terminal.waitForStatus("/fish  match 3 of 4")
      #expect(wordAtCursor(terminal.screen) == "fish")
      try terminal.send("nn")
      try terminal.waitForStatus("Wrapped to the first match")
      try terminal.send("N")
      try terminal.waitForStatus("Wrapped to the last match")
      try terminal.send("\u{1B}")
      try terminal.wait { !$0.text.contains("1 match") && !$0.text.contains("/fish") }
    }

    @Test("Esc while typing goes back to where one was")
    func cancels() throws {
      let terminal = try PseudoterminalReader.open()
      try terminal.send(" ")
      try terminal.waitForStatus("Progressive 3/4")
      let before = terminal.screen.text
      try terminal.send("/gatehouse")
      try terminal.waitForStatus("1/1")
      #expect(terminal.screen.text.contains("that the stone gatehouse be left"))
      try terminal.send("\u{1B}")
      try terminal.wait("the screen from before") { $0.text == before }
    }

    @Test("A phrase is found across the end of a line, whatever its quotation marks")
    func phrases() throws {
      let terminal = try PseudoterminalReader.open()
      #expect(terminal.screen.lines.contains { $0.hasPrefix("keep the river’s largest obstacle for  │") })
      try terminal.send("/river's largest obstacle for itself\r")
      try terminal.waitForStatus("match 1 of 1")
      #expect(wordAtCursor(terminal.screen) == "river’s largest obstacle for")
    }

    @Test("No match is said, and nothing has moved")
    func findsNothing() throws {
      let terminal = try PseudoterminalReader.open()
      let before = terminal.screen.lines.dropLast()
      try terminal.send("/fishhook\r")
      try terminal.waitForStatus("No match for “fishhook” in 1 document")
      #expect(terminal.screen.lines.dropLast() == before)
    }

    @Test("A regular expression, the list of its matches, and only the rows that have one")
    func modes() throws {
      let terminal = try PseudoterminalReader.open()
      try terminal.send("/\\$[\\d.]+ million")
      try terminal.waitForStatus("[any case] no match")
      try terminal.send("\u{1B}r")
      try terminal.waitForStatus("[regex] [any case] 4/8")
      try terminal.send("\rF")
      try terminal.waitForStatus("Matches of")
      #expect(terminal.screen.text.contains("Common Ground: no match"))
      try terminal.send("j\r")
      try terminal.waitForStatus("match 5 of 8")
      #expect(wordAtCursor(terminal.screen).hasPrefix("$"))
      try terminal.send("&\r")
      try terminal.waitForStatus("rows shown: Esc shows all")
      #expect(terminal.screen.text.contains(" hidden"))
      try terminal.send("\u{1B}")
      try terminal.wait("all rows") { !$0.text.contains(" hidden") && $0.text.contains("million") }
    }

    @Test("A long file is searched on while no key comes")
    func goesOn() throws {
      let folder = try TemporaryFolder()
      let quiet = String(repeating: "All is quiet tonight. ", count: 40) + "\n\n"
      try folder.write((String(repeating: quiet, count: 1300) + "A zebra came.\n").utf8, to: "long.txt")
      let terminal = try PseudoterminalReader.open([folder.path("long.txt")])
      try terminal.send("/zebra\r")
      try terminal.waitForStatus("match 1 of 1")
    }

    /// The characters from the cursor on that look alike.
    private func wordAtCursor(_ screen: PseudoterminalScreen) -> String {
      let (column, row) = screen.cursor
      let cells = (column..<screen.size.columns).map { screen.cell(column: $0, row: row) }
      return cells.prefix { $0.background != nil && $0.background == cells[0].background }.map(\.text)
        .joined()
    }
  }
}
