import TestSupport
import Testing

extension PseudoterminalTests {
  @Suite("Exporting from the reader")
  struct ExportTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("A file is written; one that is there is replaced only by y")
    func exports() throws {
      let path = folder.path("a.md")
      let terminal = try PseudoterminalReader.open()
      try export(to: path, terminal)
      try terminal.waitForStatus("Exported to \(path)")
      let first = try folder.read("a.md")
      #expect(String(decoding: first, as: UTF8.self).contains(PseudoterminalReader.title))

      try folder.write("mine".utf8, to: "a.md")
      try export(to: path, terminal)
      try terminal.waitForStatus("Replace it? y n")
      try terminal.send("n")
      try terminal.waitForStatus("Nothing was written")
      #expect(try folder.read("a.md") == Array("mine".utf8))

      try export(to: path, terminal)
      try terminal.waitForStatus("Replace it? y n")
      try terminal.send("y")
      try terminal.waitForStatus("Exported to \(path)")
      #expect(try folder.read("a.md") == first)
      #expect(folder.names == ["a.md"])
    }

    @Test("What cannot be written is said, and reading goes on")
    func fails() throws {
      let terminal = try PseudoterminalReader.open()
      try export(to: "\(folder.path)/no/a.md", terminal)
      try terminal.waitForStatus("No such file or directory")
      try terminal.send(" ")
      try terminal.waitForStatus("Progressive 3/4")
      #expect(folder.names == [])
    }

    @Test("S writes again over what was written, and asks where the file is another one by now")
    func again() throws {
      let terminal = try PseudoterminalReader.open()
      try export(to: folder.path("a.md"), terminal)
      try terminal.waitForStatus("Exported to")
      let first = try folder.read("a.md")
      try terminal.send("j")
      try terminal.waitForStatus("Progressive 1/4")
      try terminal.send("S")
      try terminal.waitForStatus("Exported to")
      try folder.write("mine".utf8, to: "a.md")
      try terminal.send("S")
      try terminal.waitForStatus("has changed since it was written. Replace it? y n")
      try terminal.send("n")
      try terminal.waitForStatus("Nothing was written")
      #expect(try folder.read("a.md") == Array("mine".utf8))
      try terminal.send("Sy")
      try terminal.waitForStatus("Exported to")
      #expect(try folder.read("a.md") == first)
    }

    @Test("Tab completes the path from the files that are there")
    func completes() throws {
      try folder.write("x".utf8, to: "first.md")
      try folder.write("x".utf8, to: "second.md")
      try folder.write("x".utf8, to: ".hidden")
      let terminal = try PseudoterminalReader.open()
      try terminal.send("sk\u{15}\(folder.path)/\t")
      try terminal.waitForStatus("2 begin so: first.md second.md")
      try terminal.send("s\t\r")
      try terminal.waitForStatus("second.md exists. Replace it? y n")
    }

    @Test("Esc leaves the dialog without writing")
    func cancels() throws {
      let terminal = try PseudoterminalReader.open()
      try terminal.send("sk\u{15}\(folder.path)/a.md\u{1B}")
      try terminal.waitForStatus("Nothing was written")
      #expect(folder.names == [])
    }

    /// Types a path over the one that is offered.
    private func export(to path: String, _ terminal: Pseudoterminal) throws {
      try terminal.send("sk")
      try terminal.waitForStatus("Export   Enter writes   Tab completes")
      try terminal.send("\u{15}\(path)\r")
    }
  }
}
