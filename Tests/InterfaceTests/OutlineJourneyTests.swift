import TestSupport
import Testing

@testable import Interface

@Suite("Journeys: the outline")
struct OutlineJourneyTests {
  private let library = Journey(SampleDocuments.library)

  @Test("t shows documents, sections and headings, on the present place; Enter goes to another, ( comes back")
  func outline() {
    let open = library.pressing("2 } t")
    #expect(open.lines[0].hasPrefix("Should the Marrow Street Library"))
    #expect(open.shows("  Conservative View  73 words"))
    #expect(open.shows("  · How the vote stands"))
    #expect(open.cursorLine.hasPrefix("  Conservative View"))
    let gone = open.pressing("j RET")
    #expect(gone.focus == "common-ground.1")
    #expect(gone.pressing("(").focus == "conservative.2")
    #expect(open.pressing("q").screen == library.pressing("2 }").screen)
    #expect(open.pressing("t").screen == library.pressing("2 }").screen)
  }

  @Test("A heading in a folded report opens it")
  func folded() {
    let journey = library.pressing("t g j RET")
    #expect(journey.focus == "body.4")
    #expect(journey.shows("How the vote stands"))
  }

  @Test("The present place is the last heading at or above the focus")
  func present() {
    #expect(library.pressing(":body.4 RET t").cursorLine.hasPrefix("  · How the vote stands"))
    #expect(library.pressing(":body.2 RET t").cursorLine.hasPrefix("  Report  "))
  }

  @Test("Documents and topics are titles; headings that say something else follow their label")
  func several() {
    let both = Journey(SampleDocuments.library, SampleDocuments.gazette, columns: 100, rows: 40)
    let journey = both.pressing("t")
    #expect(journey.shows("2 Sunday Hours Divide the Council"))
    #expect(journey.shows("  Progressive: From the Left"))
    let topics = Journey([SampleDocuments.topics], rows: 30).pressing("t")
    #expect(topics.shows("Should the fares fall by half?"))
  }

  @Test("Discarded parts are in it while they are shown")
  func discarded() {
    #expect(!library.pressing("t").shows("Discarded"))
    #expect(library.pressing("D t").cursorLine.hasPrefix("  Discarded"))
  }
}
