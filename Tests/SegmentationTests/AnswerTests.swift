import Testing

@testable import Segmentation

@Suite("Answers, titles and claims as sides")
struct AnswerTests {
  private let long = Outlining.long
  private let other = Outlining.other

  @Test(
    "Answers on lines of their own are sides where enough text follows each",
    arguments: [("Yes", "No"), ("Agree", "Disagree"), ("Support", "Oppose"), ("For", "Against")])
  func answers(pro: String, con: String) {
    let text = "Should It Run?\n\n\(pro)\n\n\(long)\n\n\(con)\n\n\(other)\n"
    #expect(Outlining.labels(text) == ["pro \(pro)", "con \(con)"])
    #expect(
      Outlining.labels("# Should it run?\n\n**\(pro)**\n\n\(long)\n\n**\(con)**\n\n\(other)\n", .markdown)
        == [
          "pro \(pro)", "con \(con)",
        ])
  }

  @Test("Figures of a poll, roll calls and one answer a question are no sides")
  func figures() {
    let texts = [
      "Yes\n\n54 percent\n\nNo\n\n41 percent\n", "- Yes: Adler, Brandt, Cho\n- No: Dorn, Ek\n",
      "Support: 51 percent of those asked in spring\n\nOppose: 44 percent of those asked in spring\n",
      "Is it old?\n\nYes\n\n\(long)\n\nDoes it run at night?\n\nNo\n\n\(other)\n",
    ]
    for text in texts {
      #expect(Outlining.labels("Night Ferry Saved\n\n\(long)\n\n" + text).allSatisfy { $0.hasPrefix("body") })
    }
  }

  @Test("Two articles in one file, each with a title after its side")
  func articles() {
    let text =
      "PRO: Boats are streets\n\nBy Ann Lee\n\n\(long)\n\n\(other)\n\nCON: An empty deck helps no one\n\nBy Bo Ek\n\n\(other)\n\n\(long)\n"
    #expect(
      Outlining.labels(text) == ["pro PRO: Boats are streets", "con CON: An empty deck helps no one"])
  }

  @Test("Short lines of pros and cons before a paragraph have no more text than their own")
  func shortLines() {
    let text = "Night Ferry Saved\n\n\(long)\n\nPros: cheap\n\nCons: slow and late\n\n\(other) \(long)\n"
    #expect(Outlining.labels(text) == ["body", "pro", "con", "other"])
  }

  @Test("Each argument's rebuttal is the other side's")
  func rebuttals() {
    let text =
      "ARGUMENT IN SUPPORT\n\n\(long)\n\nREBUTTAL TO ARGUMENT IN SUPPORT\n\n\(other)\n\nARGUMENT IN OPPOSITION\n\n\(other)\n\nREBUTTAL TO ARGUMENT IN OPPOSITION\n\n\(long)\n"
    #expect(
      Outlining.document("Measure 7\n\n" + text).sections.map(\.label) == ["pro", "con", "con", "pro"])
  }

  @Test("Claims under a heading over perspectives are sides with the document's own names")
  func claims() {
    let claims = "Boats are streets for everyone\n\n\(long)\n\nAn empty deck helps no one\n\n\(other)\n"
    let sections = Outlining.document("The Ferry\n\nWhat’s happening\n\n\(long)\n\nPerspectives\n\n" + claims)
      .sections
    #expect(
      sections.map(\.name) == ["Summary", "Boats are streets for everyone", "An empty deck helps no one"])
    #expect(sections.map(\.role) == [.report, .side, .side])
    let names = "Views\n\nList\n\n\(long)\n\nGrid\n\n\(other)\n"
    #expect(Outlining.document("The Toolkit\n\n" + names).sections.allSatisfy { $0.role == .report })
  }
}

@Suite("Lines of links")
struct LinkLineTests {
  @Test(
    "Lines of Markdown that are links with the words of junk, or pictures, are set apart",
    arguments: [
      "[Subscribe](https://example.org/s)", "[Share](a) | [Leave a comment](b)",
      "**[Sign up for The Tide](a)**",
      "[![The Tide](l.png)](https://example.org)", "![](p.png)", "[]()", "[Subscribe](a) to read it.",
    ])
  func junk(line: String) {
    let document = Outlining.document(
      "# The Ferry\n\n\(Outlining.long)\n\n\(line)\n\n\(Outlining.other)\n", .markdown)
    #expect(document.discarded.map(\.text.text).count == 1)
    #expect(document.sections.flatMap(\.blocks).count == 2)
  }

  @Test(
    "Links with other words, pictures with a description and text around a link stay",
    arguments: [
      "[A history of the ferry](a)", "![The ferry at the quay](p.png)", "[Fares](a) are up again.",

      "[Subscribe](a", "[![x](",
    ])
  func kept(line: String) {
    let document = Outlining.document(
      "# The Ferry\n\n\(Outlining.long)\n\n\(line)\n\n\(Outlining.other)\n", .markdown)
    #expect(document.discarded.isEmpty)
  }
}
