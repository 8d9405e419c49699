import Documents
import Testing

@testable import Segmentation

@Suite("Headings that answer each other")
struct WordingTests {
  private static func article(_ headings: [String], _ mark: String = "") -> String {
    "\(mark.isEmpty ? "" : "# ")The Ferry\n\n\(Outlining.long) \(Outlining.other)\n\n"
      + headings.map { "\(mark)\($0)\n\n\(Outlining.other) \(Outlining.long)\n" }.joined(separator: "\n")
  }

  private func sides(_ text: String, _ format: Source.Format = .text) -> [String] {
    Outlining.document(text, format).sections
      .filter { $0.role == .side || $0.role == .shared }.map(\.label.rawValue)
  }

  @Test(
    "For and against",
    arguments: [
      ["What its champions promise", "What its detractors fear"], ["The bull case", "The bear case"],
      ["How the boat helps the island", "How the boat hurts the island"],
      ["Why supporters want you to vote yes", "Why opponents want you to vote no"],
      ["Those who support it argue:", "Those who oppose it argue:"], ["Benefits", "Concerns"],
      ["Arguments on the “Pro” Side", "Arguments on the “Con” Side"], ["👍 The good", "👎 The bad"],
      ["When to use it", "When not to use it"],
      ["Supporters say | The Tide", "Opponents say | The Tide"], ["II. Case for", "III. Case against"],
    ])
  func verdicts(headings: [String]) {
    #expect(sides(Self.article(headings)) == ["pro", "con"])
    #expect(sides(Self.article(headings, "## "), .markdown) == ["pro", "con"])
  }

  @Test(
    "Left and right",
    arguments: [
      ["How it looks from the left", "How it looks from the right"],
      ["What’s being said on the left", "What’s being said on the right"],
      ["How progressives tend to see it", "How conservatives tend to see it"],
      ["LEFT-LEANING OUTLETS", "RIGHT-LEANING OUTLETS"],
      ["What Democrats want", "What Republicans want"], ["Over on the left", "Over on the right"],
    ])
  func politics(headings: [String]) {
    #expect(sides(Self.article(headings)) == ["progressive", "conservative"])
    let third = ["From the center"]
    #expect(
      sides(Self.article(headings + third, "## "), .markdown) == ["progressive", "conservative", "center"])
  }

  @Test(
    "What the sides share",
    arguments: [
      "Common ground", "Areas of agreement", "Where there’s agreement", "Potential compromises",
      "Shared values",
    ])
  func shared(heading: String) {
    #expect(sides(Self.article(["Liberal view", "Conservative view", heading])).last == "common-ground")
    #expect(sides(Self.article(["The pier", "The bridge", heading])).isEmpty)
  }

  @Test("What both sides do is said where they are named, and by a sentence where they are not")
  func both() {
    #expect(
      sides(Self.article(["Liberal view", "Conservative view", "What both sides accept"])).last
        == "common-ground")
    #expect(sides(Self.article(["How both sides see it"])).isEmpty)
  }

  @Test(
    "Headings that nothing answers, and those whose words say something else, are no sides",
    arguments: [
      ["Republican leaders push back", "Democrats see an opening"],
      ["The Conservative years", "Among the Liberals"],
      ["Why critics are worried", "What happens next"],
      ["Support for families", "Opposition leaders meet"], ["Concerns", "Next steps"], ["Yes", "Maybe"],
    ])
  func traps(headings: [String]) {
    #expect(sides(Self.article(headings)).isEmpty)
    #expect(sides(Self.article(headings, "## "), .markdown).isEmpty)
  }

  @Test("A lone drawback is one in a proposal, not in a manual, nor on a line that no markup makes a heading")
  func lone() {
    #expect(sides(Self.article(["Motivation", "Drawbacks"], "## "), .markdown) == ["con"])
    #expect(sides(Self.article(["Installation", "Drawbacks"], "## "), .markdown).isEmpty)
    #expect(sides(Self.article(["Benefits of membership", "How to join"])).isEmpty)
  }

  @Test(
    "Labels before a dash open a paragraph, answers before a full stop do not",
    arguments: [
      ("Pros — ", "Cons — ", 2), ("PRO - ", "CON - ", 2),
      ("Yes. ", "No. ", 0),
    ])
  func parted(pro: String, con: String, count: Int) {
    let (long, other) = (Outlining.long, Outlining.other)
    #expect(sides("The Ferry\n\n\(long) \(other)\n\n\(pro)\(long)\n\n\(con)\(other)\n").count == count)
  }

  @Test("Items over lists of their own")
  func nested() {
    let (long, other) = (Outlining.long, Outlining.other)
    let list = "- **Pros**\n  - \(long)\n  - \(other)\n- **Cons**\n  - \(other)\n"
    #expect(sides("# The Ferry\n\n\(long)\n\n\(list)", .markdown) == ["pro", "con"])
  }
}
