import Testing

@testable import Segmentation

@Suite("Sides whose heading is lost")
struct LostHeadingTests {
  private let long = Outlining.long
  private let other = Outlining.other

  @Test("A group heading or a title that names both sides says whose text comes before the one heading left")
  func named() {
    let sides = "\(long)\n\n\(other)\n\nFrom the Right\n\n\(other)\n"
    #expect(
      Outlining.labels("How the Left and the Right See the Ferry\n\n" + sides) == [
        "progressive", "conservative From the Right",
      ])
    #expect(
      Outlining.labels("Night Ferry Saved\n\n\(long)\n\nPerspectives From the Left and the Right\n\n" + sides)
        == ["body", "progressive", "conservative From the Right"])
  }

  @Test("Where the document does not say so, what stands before stays the report's")
  func unnamed() {
    let sides = "\(long)\n\n\(other)\n\nFrom the Right\n\n\(other)\n"
    for title in [
      "Night Ferry Saved", "Left and Right Banks of the River Flood", "Democrats and Republicans Clash",
    ] {
      #expect(Outlining.labels("\(title)\n\n\(sides)") == ["body", "conservative From the Right"])
    }
  }

  @Test("A claim line inside a side is no question")
  func claims() {
    let text =
      "Should it run?\n\nFrom the Left\n\n\(long)\n\nFrom the Right\n\n\(other)\n\nFares Should Pay\n\n\(long)\n\nFrom the Right\n\n\(other)\n"
    #expect(Outlining.labels("The Ferry\n\n" + text).count { $0.contains("progressive") } == 1)
  }
}
