import TestSupport
import Testing

@Suite("Segmentation and Comparison as libraries")
struct LibraryTests {
  @Test("The example of the documentation is one that compiles, and does what it says")
  func example() throws {
    let article = """
      Should the Pier Stay Lit All Night?

      Pro

      Lamps keep walkers safe.

      Con

      Lamps keep neighbours awake and moths astray.
      """
    #expect(ownWords(ofArticle: article) == ["Pro: 2", "Con: 4"])
  }

  @Test("It stands in the guides of both", arguments: ["Segmentation", "Comparison"])
  func guide(target: String) throws {
    let file = PackageFolder.path + "Sources/\(target)/Documentation.docc/\(target).md"
    let guide = String(decoding: try TemporaryFolder.bytes(of: file), as: UTF8.self)
    let example = String(
      decoding: try TemporaryFolder.bytes(of: PackageFolder.path + "Tests/LibraryTests/Example.swift"),
      as: UTF8.self)
    #expect(guide.contains("```swift\n\(example)```\n"))
  }
}
