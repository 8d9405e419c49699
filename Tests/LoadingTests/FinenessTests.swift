import Documents
import Testing

@testable import Loading

@Suite("Texts of very many very short parts")
struct FinenessTests {
  private func refusal(_ part: String, bytes: Int, _ format: Source.Format) -> LoadingError? {
    let count = bytes / part.utf8.count
    let text = Array(repeatElement(Array(part.utf8), count: count).joined())
    do {
      _ = try Loader().decode(text, path: "-", format: format)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "Millions of lines of one character, or of tags with one, are refused with their number",
    arguments: [
      ("a\n\n", Source.Format.markdown), ("a\n", .markdown), ("- a\n", .markdown), ("a\r\n", .text),
      ("<p>a", .html),
    ])
  func refused(part: String, format: Source.Format) {
    let bytes = 16 << 20
    #expect(refusal(part, bytes: bytes, format) == .tooFine(parts: bytes / part.utf8.count))
  }

  @Test("What is smaller, or has lines as people write them, is opened")
  func opened() {
    #expect(refusal("a\n\n", bytes: 400_000, .markdown) == nil)
    #expect(refusal("<p>a", bytes: 800_000, .html) == nil)
    let line = String(repeating: "What the ferry costs. ", count: 15)
    #expect(refusal(line + "\n\n", bytes: 50 << 20, .markdown) == nil)
    #expect(refusal("<p>\(line)</p>", bytes: 20 << 20, .html) == nil)
    #expect(refusal("\n", bytes: 10 << 20, .text) == .empty)
  }
}
