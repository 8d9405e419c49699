import Documents
import Testing

@testable import Segmentation

@Suite("Court opinions")
struct CourtTests {
  private let opinion = """
    2                       REED v. HARBOUR BOARD

                                 Syllabus

    The judgment is reversed. LOW, C. J., delivered the opinion.
                        Cite as: 12 T. R. 34 (1999)                       1

                               Opinion of the Court

    SUPREME COURT OF THE ISLES
                               _________________

                                 No. 10-81
    ANN REED, PETITIONER v. HARBOUR BOARD

       CHIEF JUSTICE LOW delivered the opinion of the
    Court.
       The board stopped the night ferry in the winter of last
    year, and the petitioner, who lives on the island, asked the
    court below to order that it run again. We hold that the
    board may stop a boat but not
    2                       REED v. HARBOUR BOARD

                               Opinion of the Court

    Reed's right of way. What follows from that right is for the
    court below to say.
       Nothing else in the charter of the harbour says this and
    Bench Copy Not Final
    we need not go on.
       It is so ordered.
                        Cite as: 12 T. R. 34 (1999)                       1

                               TIDE, J., dissenting

    SUPREME COURT OF THE ISLES

       JUSTICE TIDE, dissenting.
       A ferry is a boat, and a boat that nobody rides is no way.
       I would affirm.
    Bench Copy Not Final
       That is all there is to say of it, and the court has said
    much more.
    """

  @Test("Page heads, captions and watermarks are set apart, and open no section")
  func pages() {
    let document = Outlining.document(opinion)
    #expect(document.title?.text == "ANN REED, PETITIONER v. HARBOUR BOARD")
    #expect(document.sections.map(\.label) == ["summary", "majority", "dissent"])
    #expect(document.sections[1].heading?.text == "CHIEF JUSTICE LOW delivered the opinion of the Court.")
    #expect(document.sections[2].heading?.text == "JUSTICE TIDE, dissenting.")
    #expect(document.discarded.allSatisfy { $0.reason == .pageHead || $0.reason == .separator })
    #expect(document.discarded.count { $0.text.text.contains("Bench Copy") } == 2)
  }

  @Test("A paragraph goes on over a page's head and a watermark, whatever letter it goes on with")
  func continued() {
    let majority = Outlining.document(opinion).sections[1].readingBlocks.map(\.text)
    #expect(majority.count == 3)
    #expect(majority[0].contains("a boat but not Reed's right of way."))
    #expect(majority[1].hasSuffix("says this and we need not go on."))
  }

  @Test("An excerpt that begins inside the opinion of the court, and ends in its order, is the majority's")
  func lostHeading() {
    let text =
      "\(Outlining.long)\n\n\(Outlining.other)\n\nThe judgment is reversed. It is so ordered.\n\n   Justice Tide, dissenting.\n\n\(Outlining.other)\n"
    #expect(Outlining.labels(text) == ["majority", "dissent Justice Tide, dissenting."])
    let news =
      "\(Outlining.long)\n\n\(Outlining.other)\n\n   Justice Tide, dissenting.\n\n\(Outlining.other)\n"
    #expect(Outlining.labels(news).first == "body")
  }

  @Test("Numbered rows of a table are no page heads")
  func table() {
    let text = "Boats\n\n1     Night ferry\n2     Mail boat\n3     Pilot\n\n\(Outlining.long)\n"
    #expect(Outlining.document(text).discarded.isEmpty)
  }

  @Test(
    "Judges in capitals before their office, words broken at the line's end",
    arguments: [
      (
        "QUIST, Circuit Judge, delivered the opinion of the court.", "YODER, Circuit Judge, dissenting.",
        "majority", "dissent"
      ),
      (
        "Justice Low, with whom Justice Bell joins, concur-\nring in the judgment.",
        "Justice Tide, dissenting.", "concurrence", "dissent"
      ),
      (
        "Justice Low delivered the opinion of the Court.", "Justice Imhoff, specially concurring.",
        "majority", "concurrence"
      ),
      (
        "Justice Low, concurring in part and dissenting in part.", "Justice Tide, dissenting in part.",
        "concurrence", "dissent"
      ),
    ])
  func judges(first: String, second: String, a: String, b: String) {
    let text = "\(first)\n\n\(Outlining.long)\n\n\(second)\n\n\(Outlining.other)\n"
    #expect(Outlining.document(text).sections.map(\.label.rawValue) == [a, b])
  }

  @Test(
    "Judges sign with their office after a comma, with a title, after a paragraph's number",
    arguments: [
      ("LOW, J.", "TIDE, J. (dissenting)."), ("¶1 ANN LOW, C.J.", "¶9 BO TIDE, J. (dissenting)."),
      ("LOW, Judge.", "TIDE, Judge, dissenting in part."),
      ("LOW, Circuit Judge:", "TIDE, Circuit Judge, dissenting:"),
      ("LOW-ORR, J.—", "TIDE, J. (dissenting)—"),
      ("LOW CJ AND BELL JJ.", "TIDE J (dissenting)."),
      ("The judgment of Low C.J. and Bell J. was delivered by", "Tide J. (dissenting) —"),
    ])
  func signatures(majority: String, dissent: String) {
    let text =
      "The court heard the case in May.\n\n\(majority)\n\n\(Outlining.long)\n\nI. BACKGROUND\n\n\(Outlining.other)\n\nCONCLUSION\n\n\(Outlining.long)\n\n\(dissent)\n\n\(Outlining.other)\n"
    #expect(Outlining.document(text).sections.map(\.label) == ["body", "majority", "dissent"])
  }

  @Test("Capitals with a comma sign nothing in a text that speaks of no court")
  func noSignatures() {
    let text =
      "\(Outlining.long)\n\nANN LEE, Chief of the pier.\n\n\(Outlining.other)\n\nLOW, J.\n\n\(Outlining.long)\n"
    #expect(Outlining.document(text).sections.allSatisfy { $0.label == "body" })
  }

  @Test("A heading of an opinion over the judge's signature is one section with it")
  func headedSignatures() {
    let text =
      "The court heard the case.\n\nOPINION\n\nLOW, Judge. \(Outlining.long)\n\nDISSENT\n\nTIDE, Judge, dissenting. \(Outlining.other)\n"
    #expect(Outlining.document(text).sections.map(\.label) == ["body", "majority", "dissent"])
  }
}
