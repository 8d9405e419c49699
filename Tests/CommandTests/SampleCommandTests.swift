import TestSupport
import Testing

@Suite("The sample")
struct SampleCommandTests {
  @Test("It is inside the program: it opens anywhere, without a file")
  func inside() throws {
    let run = try CommandRun.triptych(["--sample"], directory: "/")
    #expect(run.status == 0)
    #expect(run.text.contains("Ansel Falls"))
    #expect(run.text.contains("$11.4 million"))
  }

  @Test("Its articles come apart as they should", arguments: ["teck-valley-courier", "lower-river-post"])
  func segmented(name: String) throws {
    let run = try CommandRun.triptych(
      ["segment", "--format", "outline", "\(name).txt"], directory: PackageFolder.path + "Resources/sample")
    try Golden.expect(run.text, "\(name).outline")
  }
}
