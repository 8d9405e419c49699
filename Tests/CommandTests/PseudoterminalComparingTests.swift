import TestSupport
import Testing

extension PseudoterminalTests {
  @Suite("Comparing")
  struct ComparingTests {
    @Test("u, U and V on a terminal, and back")
    func keys() throws {
      let terminal = try PseudoterminalReader.open()
      try terminal.send("u")
      try terminal.waitForStatus("Only here: ")
      #expect(terminal.screen.text.contains(" only here"))
      try terminal.send("U")
      try terminal.waitForStatus("Shared wording: ")
      #expect(terminal.screen.text.contains(" shared"))
      try terminal.send("\u{1B}")
      try terminal.wait { !$0.text.contains(" shared") && !$0.text.contains("Shared") }
      try terminal.send("V")
      try terminal.waitForStatus("Veiled")
      #expect(!terminal.screen.text.contains("PROGRESSIVE"))
      try terminal.send("V")
      try terminal.wait { $0.text.contains("PROGRESSIVE VIEW") && $0.text.contains("is Progressive") }
    }
  }
}
