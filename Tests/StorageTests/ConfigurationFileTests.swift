import Interface
import Layout
import Storage
import Testing

@Suite("The configuration file")
struct ConfigurationFileTests {
  private func file(_ text: String) -> ConfigurationFile { ConfigurationFile(text) }

  @Test("What is printed opens again as the same, whatever was chosen")
  func roundTrip() {
    var configuration = Configuration()
    #expect(file(configuration.toml) == file(""))
    #expect(file(configuration.toml).configuration == configuration)
    configuration.theme = .highContrast
    configuration.usesASCII = true
    configuration.keepsState = false
    configuration.usesMouse = true
    configuration.limits = ColumnLimits(narrowest: 40, widest: 66)
    configuration.freezesFirstColumn = true
    configuration.keys = [
      Rebinding(action: "line-down", keys: []),
      Rebinding(action: "next-row", keys: ["J", "\"", "\\", "#", "]"]),
    ]
    let printed = file(configuration.toml)
    #expect(printed.errors == [])
    #expect(printed.configuration == configuration)
    #expect(printed.configuration.keyMap.keys == configuration.keyMap.keys)
    #expect(printed.configuration.toml == configuration.toml)
  }

  @Test("Every form of TOML that says the same is read")
  func forms() {
    let block = file(
      "theme = 'dark' # mine\r\n[keys]\r\nnext-row = [\r\n  \"J\", # down\r\n  '}',\r\n]\r\nquit = []\r\n")
    #expect(block.errors == [])
    #expect(file("\"theme\" = \"dark\"\nkeys.next-row = [\"J\", \"}\"]\nkeys.quit=[]") == block)
    #expect(file("theme = \"dark\"\nkeys = {next-row = [\"J\", \"}\"], quit = []}") == block)
    #expect(block.configuration.keys.map(\.action) == ["next-row", "quit"])
    #expect(block.configuration.theme == .dark)
  }

  @Test(
    "A line that is wrong is told with its place, and the rest holds",
    arguments: [
      ("colour = 1", 2, 1, ConfigurationError.Fact.unknownKey("colour")),
      ("  state = \"no\"", 2, 3, .wrongType(key: "state", expected: "true or false")),
      (
        "theme = \"purple\"", 2, 9,
        .unknownValue(
          "purple", key: "theme",
          known: [
            "auto", "light", "dark", "high-contrast", "colour-blind", "mono",
          ])
      ),
      ("widest-text = 9", 2, 1, .outOfRange(key: "widest-text", 16...1000)),
      ("narrowest-column = 1.5", 2, 1, .wrongType(key: "narrowest-column", expected: "a whole number")),
      ("ascii = false", 2, 1, .repeated("ascii")),
      ("[colours]\ntitle = 1", 2, 1, .unknownKey("colours")),
      ("[keys]\nfly = [\"x\"]", 3, 1, .rebinding(.unknownAction("fly"))),
      (
        "[keys]\nquit = \"x\"", 3, 1,
        .wrongType(key: "quit", expected: "a list of keys, such as [\"}\", \"J\"]")
      ),
      ("[keys]\nquit = [\"x\",\n \"F13\"]", 4, 2, .rebinding(.unknownKey("F13", action: "quit"))),
      ("[keys]\nquit = [\"x\"]\nhelp = [\"x\"]", 4, 9, .rebinding(.taken("x", action: "help", by: .quit))),
      ("[keys]\nquit = [\"x\"]\nhelp = ['xx']", 4, 9, .rebinding(.taken("xx", action: "help", by: .quit))),
      ("keys.quit = [\"x\"]\n[keys]\nquit = [\"y\"]", 4, 1, .repeated("quit")),
    ])
  func wrong(line: String, number: Int, column: Int, fact: ConfigurationError.Fact) {
    let read = file("ascii = true\n\(line)\n[keys]\nhelp = [\"X\"]")
    #expect(read.configuration.usesASCII && read.configuration.theme == .auto)
    #expect(read.errors.contains(ConfigurationError(fact, line: number, column: column)), "\(read.errors)")
    #expect(read.configuration.keepsState)
  }

  @Test(
    "What is no TOML at all is one error, and the lines after it hold",
    arguments: [
      "theme = ", "theme = \"dark", "what?", "[keys", "= 3", "x = [1,\n", "\u{1B}[31m", "a = 1 b = 2",
    ])
  func syntax(line: String) {
    let read = file("ascii = true\n\(line)\nstate = false\n")
    #expect(read.configuration.usesASCII && !read.configuration.keepsState)
    #expect(read.errors.count == 1)
    #expect(read.errors.first?.line == 2, "\(read.errors)")
  }
}
