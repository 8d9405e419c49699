import Documents
import Terminal
import TestSupport
import Testing

@testable import Interface

@Suite("Journeys: searching")
struct SearchJourneyTests {
  private let library = Journey(SampleDocuments.library)

  @Test("A search goes on while one types, and Esc brings the very same place back")
  func incremental() {
    let before = Journey(SampleDocuments.library, rows: 12).pressing("j j j")
    var journey = before.pressing("/weekd")
    #expect(journey.focus == "common-ground.2")
    #expect(journey.status.hasPrefix("/weekd"))
    #expect(journey.status.hasSuffix("1/1"))
    journey.press("Esc")
    #expect(journey.screen == before.screen)
  }

  @Test("Enter keeps the matches lit and the place; Esc then takes the light away")
  func lit() {
    var journey = library.pressing("/pension RET")
    #expect(journey.status.hasPrefix("/pension  match 1 of 1  any case"))
    #expect(journey.shows("CONSERVATIVE VIEW  73 words  1 match"))
    #expect(journey.shows("PROGRESSIVE VIEW  91 words  0 matches"))
    #expect(journey.focus == "conservative.1")
    journey.press("Esc")
    #expect(!journey.shows("match"))
    #expect(journey.focus == "conservative.1")
  }

  @Test("n and N go through columns, sections and documents, and say when they wrap")
  func steps() {
    var journey = Journey(SampleDocuments.library, SampleDocuments.gazette)
    journey.press("/trial RET")
    var seen: [String] = [journey.focus]
    var wrapped = false
    for _ in 0..<10 where !wrapped {
      journey.press("n")
      wrapped = journey.status.hasPrefix("Wrapped to the first match")
      seen.append(journey.focus)
    }
    #expect(wrapped)
    #expect(Set(seen).isSuperset(of: ["1 body.3", "1 progressive.1", "2 progressive.2", "2 conservative.1"]))
    #expect(journey.pressing("N").status.hasPrefix("Wrapped to the last match"))
  }

  @Test("A match in a fold opens it while it is there")
  func folds() {
    let start = library.pressing("/Reyes")
    #expect(start.focus == "body.4")
    #expect(start.shows("Tomas Reyes"))
    #expect(start.pressing("Esc").screen == library.screen)
    let lit = library.pressing("/pilot RET")
    #expect(lit.focus == "progressive.4")
    #expect(lit.pressing("n n").focus.hasPrefix("body."))
    #expect(lit.pressing("n n n n").shows("+ REPORT"))
  }

  @Test("A phrase is found across wraps, whatever marks and accents it has")
  func folding() {
    #expect(library.pressing("/those SPC who SPC need").focus == "progressive.1")
    #expect(library.pressing("/\"I SPC would SPC like").focus == "body.4")
    #expect(Journey(SampleDocuments.wide).pressing("/cafe SPC owners SPC agree:").focus == "progressive.2")
    #expect(Journey(SampleDocuments.wide).pressing("/cafe SPC owner's").focus == "conservative.2")
  }

  @Test("A capital letter makes case count")
  func smartCase() {
    #expect(library.pressing("/volunteers RET").status.contains("of 3  any case"))
    #expect(library.pressing("/Volunteers RET").status.contains("of 1  this case"))
  }

  @Test("A heading is found as it is read on the screen: in capitals")
  func headings() {
    #expect(library.pressing("/progressive SPC view RET").status.contains("match 1 of 1"))
    #expect(library.pressing("/PROGRESSIVE SPC VIEW RET").status.contains("match 1 of 1"))
  }

  @Test("A heading that is found is lit, with one document and with several")
  func litHeadings() {
    for sources in [[SampleDocuments.gazette], [SampleDocuments.gazette, SampleDocuments.library]] {
      let journey = Journey(sources.map(Journey.document)).pressing("/from SPC the SPC right RET")
      let canvas = journey.state.render().canvas
      let lit = (0..<canvas.size.rows).contains { row in
        canvas.row(row).contains { $0.style.role == .currentMatch }
      }
      #expect(lit)
    }
  }

  @Test("What is not there says so, and the place stays")
  func none() {
    let journey = library.pressing("} /fentanil RET")
    #expect(journey.status.hasPrefix("No match for “fentanil” in 1 document"))
    #expect(journey.focus == "progressive.2")
    #expect(library.pressing("n").status.hasPrefix("Nothing searched for yet: / searches"))
  }

  @Test("Backward from where one is; an empty search repeats the last; Up calls it up")
  func backward() {
    #expect(library.pressing("2 } \\median RET").focus == "progressive.2")
    #expect(library.pressing("/pension RET Esc g / RET").focus == "conservative.1")
    #expect(library.pressing("/pension RET Esc / Up").status.hasPrefix("/pension"))
  }

  @Test("Discarded text is searched only while it is shown")
  func discarded() {
    #expect(library.pressing("/Advertisement RET").status.hasPrefix("No match"))
    #expect(library.pressing("D g /Advertisement RET").focus == "discarded.1")
  }

  @Test("Five sides: a match in a hidden column brings the column")
  func hidden() {
    let journey = Journey([SampleDocuments.five]).pressing("/Eriksen SPC promises SPC 6 RET")
    #expect(journey.focus == "other.2")
    #expect(journey.shows("ERIKSEN"))
  }
}
