import Search
import TestSupport
import Testing
import Typography

@Suite("Snippets")
struct SnippetTests {
  private func snippet(_ text: String, _ phrase: String, _ width: Int) throws -> Snippet {
    let utf8 = Array(text.utf8)
    let needle = Array(phrase.utf8)
    let start = try #require(utf8.indices.first { utf8[$0...].starts(with: needle) })
    return Snippet(of: start..<start + needle.count, in: text, width: width)
  }

  @Test(
    "The words around the match, as far as they fit",
    arguments: [
      ("one two three", "two", 20, "one two three"), ("one two three", "two", 13, "one two three"),
      ("one two three four", "three", 16, "…two three four"), ("one two three four", "one", 9, "one two…"),
      ("one two three four", "four", 12, "…three four"), ("aaa bbb ccc ddd eee", "ccc", 13, "…bbb ccc ddd…"),
      ("aaa bbb ccc ddd eee", "ccc", 5, "…ccc…"), ("abcdefghij", "cdefghi", 6, "…cdef…"),
      ("a\n b\tc", "b", 9, "a b c"),
      ("水道橋水道橋水道橋", "橋", 10, "…道橋水道…"), ("e\u{301}e\u{301}e\u{301}e\u{301}x", "x", 4, "…e\u{301}x"),
      ("x\u{1B}[2Jy z", "z", 20, "x[2Jy z"),
    ] as [(String, String, Int, String)])
  func around(text: String, phrase: String, width: Int, line: String) throws {
    let snippet = try snippet(text, phrase, width)
    #expect(Array(snippet.text.utf8) == Array(line.utf8))
  }

  @Test("The match is marked where it stands in the line") func match() throws {
    let snippet = try snippet("The  council—“hasn’t” decided", "“hasn’t”", 60)
    #expect(String(decoding: Array(snippet.text.utf8)[snippet.match], as: UTF8.self) == "“hasn’t”")
  }

  @Test("A snippet fits, holds no control, and its marks say where text is missing") func sound() {
    var random = RandomText(seed: 44)
    var generator = SeededGenerator(seed: 45)
    for count in 0..<1000 {
      let text = random.paragraph()
      let starts = text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
      let lower = Int.random(in: 0..<starts.count, using: &generator)
      let upper = Int.random(in: lower..<starts.count, using: &generator)
      let width = 3 + count % 80
      let snippet = Snippet(of: starts[lower]..<starts[upper], in: text, width: width)
      #expect(CellWidth.of(snippet.text) <= width)
      #expect(Printable.text(snippet.text) == snippet.text)
      #expect(snippet.match.upperBound <= snippet.text.utf8.count)
      let match = String(decoding: Array(snippet.text.utf8)[snippet.match], as: UTF8.self)
      #expect(Array(match.utf8) == Array(Array(snippet.text.utf8)[snippet.match]))
      if !snippet.text.contains("…") { #expect(FoldedText(snippet.text).bytes == FoldedText(text).bytes) }
    }
  }
}
