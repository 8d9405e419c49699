import LabelSets
import TestSupport
import Testing

@Suite("The examples for people")
struct GuideTests {
  @Test(
    "Every label set that the guides print is one",
    arguments: [
      ("Sources/triptych/Documentation.docc/Guide.md", 2),
      ("Sources/LabelSets/Documentation.docc/LabelSetFiles.md", 1),
    ])
  func examples(path: String, count: Int) throws {
    let text = String(decoding: try TemporaryFolder.bytes(of: PackageFolder.path + path), as: UTF8.self)
    let examples = text.components(after: "```toml\n", until: "```")
    #expect(examples.count == count)
    for example in examples {
      let catalog = try LabelCatalog.builtIn().adding(toml: example, file: path)
      #expect(catalog != .builtIn())
    }
  }
}

extension String {
  /// What stands between each `start` and the next `end`.
  fileprivate func components(after start: String, until end: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let opening = rest.firstRange(of: start) {
      rest = rest[opening.upperBound...]
      guard let closing = rest.firstRange(of: end) else { break }
      parts.append(String(rest[..<closing.lowerBound]))
      rest = rest[closing.upperBound...]
    }
    return parts
  }
}
