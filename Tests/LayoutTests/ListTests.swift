import Comparison
import Documents
import Layout
import Testing

@Suite("Lists on the screen")
struct ListTests {
  private func lines(_ block: Block, width: Int = 40) -> [String] {
    let section = Section(label: .body, name: "Report", role: .report, blocks: [block])
    let document = Document(source: Source(path: "a", ""), sections: [section])
    var lines: [String] = []
    Arrangement(LayoutRequest(grid: Grid([document]), width: width)).forEachPlainLine { lines.append($0) }
    return Array(lines.drop { !$0.contains("───") }.dropFirst())
  }

  @Test("What is nested is indented, and the numbers that a page counts stand before their items")
  func nested() {
    for kind in [Block.Kind.list, .item] {
      var block = Block(
        kind: kind, text: "- The letter\n- The stall\n- And its day\n- The hearing", range: nil)
      block.listLines = [
        ListLine(depth: 0, number: "1."), ListLine(depth: 1, number: "a."), ListLine(depth: 2),
        ListLine(depth: 0, number: "2."),
      ]
      #expect(lines(block) == ["1. The letter", "  a. The stall", "    - And its day", "2. The hearing"])
    }
  }

  @Test("A long line goes on behind its number, at the narrowest width too")
  func wrapped() {
    var block = Block(
      kind: .list, text: "- The letter names the stall\n- and the day of the hearing", range: nil)
    block.listLines = [ListLine(depth: 0, number: "10."), ListLine(depth: 20)]
    #expect(
      lines(block, width: 20) == [
        "10. The letter names", "    the stall", "      - and the day", "      of the hearing",
      ])
  }
}
