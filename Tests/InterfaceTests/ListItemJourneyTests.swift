import Documents
import TestSupport
import Testing

@Suite("Journeys: items of lists")
struct ListItemJourneyTests {
  private let ferry = Journey([Journey.document(SampleDocuments.prosAndCons).withItemsAsPassages()])

  @Test("An address is an item's; notes, copies and keys go by items")
  func items() {
    let third = ferry.pressing(":pro.3 RET")
    #expect(third.focus == "pro.3")
    #expect(third.status.contains("Pro 3/4"))
    #expect(third.pressing("y").effects.last == .copy("Shops on the quay stay open longer."))
    #expect(third.pressing("l").focus == "con.3")
    #expect(third.pressing("}").focus == "pro.4")
    #expect(ferry.pressing(":pro.5 RET").status.hasPrefix("Pro has 4 rows"))
    let notes = ferry.pressing(":con.2 RET idear RET :pro.1 RET '?").lines
    #expect(notes.contains { $0.hasPrefix("con.2 ") && $0.contains("dear · “2. It costs $210,000 a year") })
  }

  @Test("What is nested stands further in, under its item; search finds it there")
  func nested() {
    #expect(ferry.lines.contains { $0.hasPrefix("- The boat is there anyway: ") })
    #expect(ferry.lines.contains { $0.hasPrefix("  - Two of them are paid already. ") })
    #expect(ferry.pressing("/volunteer RET").focus == "pro.2")
  }

  @Test("On a narrow and on a wide screen", arguments: [(80, 24), (120, 30)])
  func screens(columns: Int, rows: Int) throws {
    try expectScreen(ferry.resized(columns, rows), "items-\(columns)x\(rows).txt")
  }
}
