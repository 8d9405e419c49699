import TestSupport
import Testing

@Suite("triptych screen, and the pictures of the documentation")
struct ScreenCommandTests {
  private let articles: Articles

  init() throws { articles = try Articles() }

  @Test("As text it is what the reader shows on a screen of that size, after the keys")
  func text() throws {
    let plain = try articles.triptych("screen", "--format", "text", "--size", "60x12", "ferry.txt")
    #expect(plain.status == 0)
    #expect(plain.text.split(separator: "\n", omittingEmptySubsequences: false).count == 13)
    let help = try articles.triptych(
      "screen", "--format", "text", "--size", "60x12", "--keys", "?", "ferry.txt")
    #expect(help.text != plain.text)
    #expect(help.text.contains("Moving"))
  }

  @Test("Work that a key begins is done before the screen is printed")
  func work() throws {
    let keys = "/ f e r r y Enter"
    let run = try articles.triptych("screen", "--format", "text", "--keys", keys, "ferry.txt")
    #expect(run.text.contains("1/"))
  }

  @Test(
    "A size or a key that is none is refused with a sentence",
    arguments: [
      (["--size", "9x9"], "--size 9x9 is no screen"), (["--size", "wide"], "--size wide is no screen"),
      (["--keys", "Hyper"], "“Hyper” is no key"), (["--format", "png"], "'png'"),
    ])
  func refused(arguments: [String], sentence: String) throws {
    let run = try CommandRun.triptych(["screen"] + arguments)
    #expect(run.status == 2)
    #expect(run.text.isEmpty)
    #expect(run.errorText.contains(sentence))
  }

  @Test(
    "The pictures of the documentation are what the program shows",
    arguments: [
      ("sides", "100x30", ""), ("only-here", "100x30", "u"), ("shared-wording", "100x30", "U"),
      ("search", "100x30", "/ r i v e r Enter"), ("matches", "100x24", "/ r i v e r Enter F"),
      ("veil", "100x30", "V"), ("outline", "80x24", "t"), ("narrow", "44x24", ""),
      ("export", "80x18", "s"),
    ])
  func pictures(name: String, size: String, keys: String) throws {
    let run = try articles.triptych("screen", "--size", size, "--keys", keys)
    #expect(run.status == 0)
    try Golden.expect(
      run.text, at: PackageFolder.path + "Sources/triptych/Documentation.docc/Resources/\(name).svg")
  }

  @Test(
    "The screens in the README are what the program shows",
    arguments: [("80x24", "U"), ("120x18", "/ 1 1 . 4 SPC m i l l i o n Enter")])
  func readme(size: String, keys: String) throws {
    let readme = String(
      decoding: try TemporaryFolder.bytes(of: PackageFolder.path + "README.md"), as: UTF8.self)
    let run = try articles.triptych("screen", "--format", "text", "--size", size, "--keys", keys)
    #expect(readme.contains("```text\n\(run.text)```\n"), "\(run.text)")
  }
}
