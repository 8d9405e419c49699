import Documents
import Testing

@Suite("Offset map")
struct OffsetMapTests {
  private let map = OffsetMap([
    .init(text: 0, source: 10), .init(text: 5, source: 20), .init(text: 6, source: 40),
  ])

  @Test(
    "Between two points text and source run on alike",
    arguments: [(0, 10), (4, 14), (5, 20), (6, 40), (9, 43)])
  func runsOn(text: Int, source: Int) {
    #expect(map.source(at: text) == source)
  }

  @Test("An empty map leads nowhere") func empty() {
    #expect(OffsetMap().source(at: 0) == nil)
  }

  @Test("An offset before the first point leads to the first") func before() {
    #expect(OffsetMap([.init(text: 3, source: 7)]).source(at: 1) == 7)
  }
}
