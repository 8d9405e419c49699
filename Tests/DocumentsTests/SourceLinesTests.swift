import Documents
import TestSupport
import Testing

@Suite("Lines of a source")
struct SourceLinesTests {
  @Test(
    "Lines end with LF, CR LF or a lone CR, and count from 1",
    arguments: [
      ("", [1]), ("a", [1, 1]), ("a\nb", [1, 1, 2, 2]), ("a\r\nb", [1, 1, 1, 2, 2]), ("a\rb", [1, 1, 2, 2]),
      ("\n\n", [1, 2, 3]), ("\r\r\n\n", [1, 2, 2, 3, 4]), ("a\n", [1, 1, 2]),
    ] as [(String, [Int])])
  func numbers(text: String, numbers: [Int]) {
    let lines = SourceLines(Array(text.utf8))
    #expect((0...text.utf8.count).map { lines.number(at: $0) } == numbers)
  }

  @Test("The number is one more than the line ends before the offset") func countsEnds() {
    var random = RandomText(seed: 51)
    for count in 0..<1000 {
      let bytes = random.bytes(count % 60)
      let lines = SourceLines(bytes)
      var number = 1
      for offset in bytes.indices {
        #expect(lines.number(at: offset) == number)
        let isHalf = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
        if bytes[offset] == 0x0A || (bytes[offset] == 0x0D && !isHalf) { number += 1 }
      }
      #expect(lines.number(at: bytes.count) == number)
    }
  }
}
