import Documents
import Testing

@Suite("Marks and depths of lists")
struct ListTextTests {
  private func depths(_ indents: [Int], step: Int = 1) -> [Int] {
    [ListLine](indents: indents, step: step).map(\.depth)
  }

  @Test(
    "A line is nested in the nearest one that stands further out, and never two deeper than the one before")
  func nesting() {
    #expect(depths([0, 2, 4, 2, 0]) == [0, 1, 2, 1, 0])
    #expect(depths([3, 0, 8, 1, 8]) == [0, 0, 1, 1, 2])
    #expect(depths([0, 1, 3, 1], step: 2) == [0, 0, 1, 0])
    #expect(depths(Array(0..<5_000)).max() == ListLine.deepest)
  }

  @Test("Numbers are written as HTML writes them, and read back")
  func numbers() {
    func mark(_ value: Int, _ style: ListNumber.Style) -> String { ListNumber(value, style).mark }
    #expect(ListNumber.Style.allCases.map { mark(4, $0) } == ["4.", "d.", "D.", "iv.", "IV."])
    #expect([mark(27, .letters), mark(0, .smallLetters), mark(4_000, .roman)] == ["27.", "0.", "4000."])
    #expect([mark(1_994, .roman), mark(3_888, .smallRoman)] == ["MCMXCIV.", "mmmdccclxxxviii."])
    for style in ListNumber.Style.allCases {
      var last: ListNumber?
      for value in 1...26 {
        last = ListNumber(mark: mark(value, style), after: last)
        #expect(last == ListNumber(value, style))
      }
    }
    #expect(ListNumber(mark: "i.") == ListNumber(1, .smallRoman))
    #expect(ListNumber(mark: "i.", after: ListNumber(8, .smallLetters)) == ListNumber(9, .smallLetters))
    #expect(
      ["-", "", ".", "iiii.", "Iv.", "ab.", "1234567890.", "-1."].allSatisfy { ListNumber(mark: $0) == nil })
  }

  @Test("A number that a page counts stands in the bullet's place; one that was typed is text")
  func shown() {
    let counted = ListText(
      .list, "- The letter\n- 2. The stall\n\n- The day",
      [
        ListLine(depth: 0, number: "4."), ListLine(depth: 1), ListLine(depth: 1),
        ListLine(depth: 0, number: "5."),
      ])
    #expect(counted.plain() == "4. The letter\n  - 2. The stall\n5. The day")
    #expect(counted.plain(counted: false) == "- The letter\n  - 2. The stall\n- The day")
    #expect(counted.lines.map(\.mark) == ["4.", "-", "5."])
    let typed = ListText(.item, "1. The letter\n* The stall", [])
    #expect(typed.plain() == "1. The letter\n  * The stall")
    #expect(typed.lines.map(\.mark) == ["1.", "*"])
    #expect(ListText(.item, "• The letter", []).plain(unbulleted: true) == "The letter")
  }
}
