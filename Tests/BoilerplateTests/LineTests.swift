import Boilerplate
import Documents
import Testing

@Suite("What a line says of itself")
struct LineTests {
  private func reason(
    _ line: String, _ kind: BoilerplateBlock.Kind = .paragraph, isAtEdge: Bool = false
  ) -> Discarded.Reason? {
    let text = Array(line.utf8)
    return Boilerplate.finding(for: BoilerplateBlock(kind, 0..<text.count), in: text, isAtEdge: isAtEdge)?
      .reason
  }

  @Test(
    "A line that is wordings of pages, in whatever case and language, goes for its reason",
    arguments: [
      ("ADVERTISEMENT", .advertisement), ("Share this article", .sharing), ("Kommentare", .comments),
      ("ПОДЕЛИТЬСЯ", .sharing), ("Related stories", .relatedLinks), ("Publicité", .advertisement),
      ("Don’t miss: The ferry at night", .relatedLinks), ("Share Leave a comment", .sharing),
      ("Lire aussi : Le bac de nuit", .relatedLinks),
      ("Share your thoughts in the comments below", .comments), ("Externer Inhalt", .navigation),
      ("An dieser Stelle finden Sie einen Film von einem anderen Anbieter.", .navigation),
    ] as [(String, Discarded.Reason)])
  func wordings(line: String, expected: Discarded.Reason) { #expect(reason(line) == expected) }

  @Test(
    "What only looks like such wordings stays",
    arguments: [
      "Share prices fell on Monday.", "The advertisement ran for a week.", "Related work was done in 1990.",
      "Video Background",
      "Read, she said, and you will see.", "Background", "Ann Lee, The Tide", "Yes 41, no 9",
      "Follow the money and you find the harbour board.", "“We were promised a ferry,” she said.",
      "The board changed its privacy policy.", "[LAUGHTER]",
      "[INSIGHT] is what they call the new night ferry.", "A Reuters/Ipsos poll found so.", "(Reuters)",
      "Most read the letter twice.", "The picture was taken for Getty Images on the pier in June last year.",
    ])
  func kept(line: String) { #expect(reason(line) == nil) }

  @Test("A sentence about a copyright line is none")
  func aboutCopyright() {
    #expect(reason("It says © 2019 The Tide on the sheet, and the clerk read it out.") == nil)
    #expect(reason("The Tide © 2019. All rights reserved.") == .copyright)
  }

  @Test(
    "Credits of pictures are known by their form",
    arguments: [
      "The pier at dawn. (Ann Lee/The Tide)", "The pier at dawn. REUTERS/Ann Lee", "Ann Lee | AP Photo",
      "FILE - In this May 4 photo, the boat lies at the pier.", "The boat. Photograph: Ann Lee",
      "Enlarge this image toggle caption Ann Lee/NPR Ann Lee/NPR",
      "Photo The boat at dawn. Credit Ann Lee for the Tide",
    ])
  func credits(line: String) { #expect(reason(line) == .caption) }

  @Test(
    "Counts, days, prices, numbers of pages and rules with a word in them are known by their form",
    arguments: [
      ("31 comments", .templateResidue), ("[Mark] [Edit]", .templateResidue), ("3 min read", .wordCount),
      ("Facebook  X  Email", .sharing), ("$349 at Harbour Hardware", .advertisement),
      ("Updated 5:30 p.m.", .repeatedMetadata), ("Generated: 2024-03-03 11:20", .repeatedMetadata),
      ("Page 3 of 9", .pageHead), ("3 of 9", .caption), ("Image 3 of 9", .caption),
      ("[INSIGHT] How ferries changed", .relatedLinks), ("QQQQQ", .templateResidue),
      ("© 2024 The Tide", .copyright),
      ("Copyright Tide Media © 2024. All rights reserved.", .copyright),
      ("- - - - - - Footnotes - - - - - -", .separator), ("No. 17-204", .pageHead),
      ("Argued March 3, 2024", .pageHead),
    ] as [(String, Discarded.Reason)])
  func forms(line: String, expected: Discarded.Reason) { #expect(reason(line) == expected) }

  @Test(
    "What asks readers for something and names what outlets have goes; half of it only at the ends",
    arguments: [
      ("Click here for the full transcript.", true), ("Follow Ann Lee on Twitter", true),
      ("Sign up for our newsletter", true),
      ("The Tide gives you the day’s top stories every evening.", false),
      ("You can unsubscribe at any time.", false),
      ("Write to Ann Lee at ann@tide.example", false),
    ])
  func appeals(line: String, isEverywhere: Bool) {
    #expect((reason(line) != nil) == isEverywhere)
    #expect(reason(line, isAtEdge: true) != nil)
  }

  @Test("A gallery is one block, however long: it opens with a word for pictures and ends in a count")
  func galleries() {
    let caption = "The boat lies at the pier in the morning, and the clerk stands beside it with the plans. "
    let gallery = "Photos: The night ferry " + String(repeating: caption, count: 9) + "Hide Caption 9 of 9"
    #expect(reason(gallery) == .caption)
    #expect(reason(String(repeating: caption, count: 9)) == nil)
  }

  @Test("Code and tables are never read")
  func verbatim() { #expect(reason("Advertisement", .verbatim) == nil) }

  @Test("No bytes at all are too strange: cut characters, marks alone, nothing")
  func total() {
    for bytes: [UInt8] in [
      [], [0xE2], [0xC3], [0xF0, 0x9F], [0xC2, 0xA9], [0xEF, 0xBC], [0x28, 0x2F], [0xD0, 0x20, 0xE3],
    ] {
      _ = Boilerplate.findings(in: bytes, [BoilerplateBlock(.paragraph, 0..<bytes.count)])
    }
  }

  @Test("Every row of evidence has a sentence of its own, and points")
  func rows() {
    let rows = Boilerplate.Row.allCases
    #expect(Set(rows.map(\.words)).count == rows.count)
    #expect(rows.allSatisfy { $0.points != 0 })
  }
}
