import Comparison
import Documents
import Layout
import Testing

@Suite("Rules between bands")
struct RuleTests {
  @Test("They name the documents that lack a label, up to twenty; more they count")
  func numbers() {
    for (count, words) in [
      (3, "Only in 1. In 2, 3: no Pro section"), (40, "Only in 1. In 39 others: no Pro section"),
    ] {
      let documents = (0..<count).map { number in
        let block = Block(text: "Text.", range: nil)
        let section =
          number == 0
          ? Section(label: "pro", name: "Pro", role: .side, topic: RangedText("T", nil), blocks: [block])
          : Section(label: .body, name: "Report", role: .report, blocks: [block])
        return Document(source: Source(path: "\(number)", ""), sections: [section])
      }
      var lines: [String] = []
      Arrangement(LayoutRequest(grid: Grid(documents), width: 100)).forEachPlainLine { lines.append($0) }
      #expect(lines.contains { $0.contains(words) }, "\(lines.prefix(20))")
    }
  }
}
