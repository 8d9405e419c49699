import Documents
import Export
import Foundation
import TestSupport
import Testing
import Typography

/// Every format, as each command writes it.
private let formats: [any DocumentFormat] = [
  MarkdownFormat(),
  MarkdownFormat(options: ExportOptions(discarded: true, provenance: true) { "\($0.count)" }), TextFormat(),
  OutlineFormat(),
  JSONFormat(shape: .object) { "\($0.count)" }, JSONFormat(shape: .array) { "\($0.count)" },
  JSONFormat(shape: .lines) { "\($0.count)" },
]

@Suite("What every format keeps to")
struct InertTests {
  @Test(
    "Nothing that drives a terminal or reorders text comes out, and the same twice",
    arguments: 0..<formats.count)
  func inert(format: Int) {
    var random = RandomDocuments(seed: 3)
    for _ in 0..<1_000 {
      let documents = [random.document(), random.document()]
      let text = formats[format].text(of: documents)
      let bad = text.unicodeScalars.first {
        // Plain letters are most of a text.
        !(" "..."~").contains($0) && $0 != "\n" && $0 != "\t" && Printable.of($0, for: .page) == .dropped
      }
      #expect(bad == nil)
      #expect(text.utf8.elementsEqual(formats[format].text(of: documents).utf8))
      #expect(text.utf8.last == UInt8(ascii: "\n"))
    }
  }

  @Test("JSON gives every text back, controls and all")
  func json() throws {
    var random = RandomDocuments(seed: 4)
    for _ in 0..<1_000 {
      let document = random.document()
      let text = JSONFormat(shape: .object) { _ in "" }.text(of: [document])
      let object = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      let title = try #require(object["title"] as? [String: Any])
      expectSame(title["text"], document.title?.text)
      let sections = try #require(object["sections"] as? [[String: Any]])
      let blocks = sections.flatMap { $0["blocks"] as? [[String: Any]] ?? [] }
      let expected = document.sections.flatMap(\.blocks)
      #expect(blocks.count == expected.count)
      for (block, expected) in zip(blocks, expected) { expectSame(block["text"], expected.text) }
    }
  }

  /// Swift's `==` takes canonically equivalent texts for equal: bytes are compared.
  private func expectSame(_ value: Any?, _ expected: String?) {
    #expect((value as? String).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }
}
