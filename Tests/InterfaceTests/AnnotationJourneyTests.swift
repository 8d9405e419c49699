import Documents
import Terminal
import TestSupport
import Testing

@testable import Interface

@Suite("Journeys: notes, bookmarks, marks, and coming back")
struct AnnotationJourneyTests {
  private let library = Journey(SampleDocuments.library)

  /// What a reader's changes leave to be remembered.
  private func memory(of journey: Journey, documents: Int = 1) -> Memory {
    var memory = Memory(annotations: Array(repeating: [], count: documents))
    memory.labels = Array(repeating: [], count: documents)
    for case .remember(let change) in journey.effects {
      switch change {
      case .annotation(let document, let old, let new):
        memory.annotations[document].removeAll { $0 == old }
        if let new { memory.annotations[document].append(new) }
      case .labels(let document, _, let labels): memory.labels[document] = labels
      case .search(let words): memory.searches.append(words)
      }
    }
    memory.place = journey.state.lastPlace
    memory.columns = journey.state.keptColumns
    return memory
  }

  @Test("i puts a note on the passage, shows it beside the number, and changes it")
  func note() {
    var journey = library.pressing("Tab } ihalf SPC of SPC it RET")
    #expect(journey.status.hasPrefix("Note kept"))
    #expect(journey.cursorLine.contains("▸2 note"))
    journey.press("i")
    #expect(journey.status.hasPrefix("Note: half of it"))
    journey.press("C-u other RET '?")
    #expect(journey.lines[0] == "Notes")
    #expect(journey.lines[1].hasPrefix("conservative.2        other · “Volunteers do not last either"))
    #expect(memory(of: journey).annotations[0].map(\.text) == ["other"])
  }

  @Test("An empty note takes the note away and says so; where there was none nothing happens")
  func emptyNote() {
    let journey = library.pressing("iword RET i C-u RET")
    #expect(journey.status.hasPrefix("Note taken away"))
    #expect(journey.pressing("C-l").lines.dropLast() == library.lines.dropLast())
    #expect(memory(of: journey).annotations == [[]])
    #expect(library.pressing("i RET").effects == [])
    #expect(library.pressing("iword Esc").screen == library.screen)
  }

  @Test("B sets a bookmark and takes it away")
  func bookmark() {
    let journey = library.pressing("B")
    #expect(journey.cursorLine.contains("▸1 bookmark ─"))
    #expect(journey.pressing("B").status.hasPrefix("Bookmark taken away"))
    #expect(journey.pressing("B").lines.dropLast() == library.lines.dropLast())
  }

  @Test("m and a letter mark a passage, ' and the letter go there, '' goes back and forth")
  func marks() {
    var journey = library.pressing("ma")
    #expect(journey.status.hasPrefix("Mark a is here") && journey.cursorLine.contains("▸1 mark a"))
    #expect(library.pressing("m").status.hasPrefix("m with a letter: mark the passage"))
    journey.press("Tab } } 'a")
    #expect(journey.focus == "progressive.1")
    journey.press("''")
    #expect(journey.focus == "conservative.3")
    journey.press("'' ")
    #expect(journey.focus == "progressive.1")
    journey.press("} ma")
    #expect(memory(of: journey).annotations[0].map(\.anchor.quotation.exact.count).count == 1)
    #expect(journey.pressing("'b").status.hasPrefix("There is no mark b"))
    #expect(library.pressing("''").status.hasPrefix("You have gone nowhere yet"))
    #expect(library.pressing(":set-mark SPC c RET g :go-to-mark SPC c RET").focus == "progressive.1")
    #expect(library.pressing("m Esc").effects == [] && library.pressing("m Esc").screen == library.screen)
  }

  @Test("A letter marks one passage of all the documents")
  func marksAcross() {
    let journey = Journey(SampleDocuments.library, SampleDocuments.gazette).pressing("ma J ma")
    #expect(memory(of: journey, documents: 2).annotations.map(\.count) == [0, 1])
    #expect(journey.pressing("K 'a").focus == "2 progressive.1")
  }

  @Test("The list goes to what is picked, and can be filtered")
  func list() {
    var journey = library.pressing("Tab } ifirst RET } B mx g itwo RET '?")
    #expect(journey.lines.prefix(3).map { String($0.prefix(30)) }.first == "Notes")
    #expect(journey.shows("Bookmarks") && journey.shows("Marks"))
    journey.press("/first RET RET")
    #expect(journey.focus == "conservative.2")
    #expect(
      library.pressing("'?").status.hasPrefix("No notes (i), bookmarks (B) or marks (m and a letter) here"))
  }

  @Test("After an edit notes are found again; one that is orphaned says so, with its words")
  func edited() {
    let journey = library.pressing("Tab ikept RET } iorphan RET } ichange RET")
    let edits = [
      ("The library on Marrow Street has been", "A new first line.\n\nThe library on Marrow Street has been"),
      (
        "Volunteers do not last either: of the eleven who kept the toy library going, two were left by spring, and the paid staff did the rest on overtime.",
        "Nothing like it."
      ), ("since 1931, at no cost", "since 1936, at no cost"),
    ]
    let text = String(decoding: SampleDocuments.library.text, as: UTF8.self)
    let edited = edits.reduce(text) { $0.replacing($1.0, with: $1.1) }
    let again = Journey(
      [Journey.document(Source(path: "library.txt", edited))], memory: memory(of: journey))
    let lines = again.pressing("'?").lines
    #expect(lines[1].hasPrefix("conservative.1        kept · “The city promised"))
    #expect(lines[3].hasPrefix("conservative.3        change · “The churches"))
    #expect(again.pressing("'?").shows("(has changed)"))
    #expect(lines.contains("Orphaned: their passages are no longer in the text"))
    #expect(again.pressing("'?").shows("note                  orphan · “Volunteers do not last"))
  }

  @Test("The place comes back, also where the text was edited above it, and says which")
  func place() {
    let journey = Journey(SampleDocuments.library, rows: 14).pressing("Tab } } j j")
    let memory = memory(of: journey)
    let again = Journey([Journey.document(SampleDocuments.library)], rows: 14, memory: memory)
    #expect(again.lines.dropLast() == journey.lines.dropLast())
    #expect(
      again.status.hasPrefix(
        "Back at row \(journey.focus.last ?? "?") of “Should the Marrow Street Library Open"))
    let text = String(decoding: SampleDocuments.library.text, as: UTF8.self)
    let edited = text.replacing("The city promised", with: "First of all.\n\nThe city promised")
    let moved = Journey([Journey.document(Source(path: "library.txt", edited))], rows: 14, memory: memory)
    #expect(journey.focus == "conservative.2" && moved.focus == "conservative.3")
    #expect(moved.cursorLine.contains("▸3") && moved.shows("Volunteers do not last either"))
    let other = Journey([Journey.document(SampleDocuments.gazette)], rows: 14, memory: memory)
    #expect(other.status.hasPrefix("The passage where you were is no longer in the text"))
    #expect(other.focus == "progressive.1")
  }

  @Test("A place in the report opens the report; one at the start says nothing")
  func placeInReport() {
    let inReport = library.pressing("R } }")
    let again = Journey([Journey.document(SampleDocuments.library)], memory: memory(of: inReport))
    #expect(again.focus == inReport.focus && again.shows("By Ines Calloway"))
    let start = Journey([Journey.document(SampleDocuments.library)], memory: memory(of: library))
    #expect(start.screen == library.screen)
  }

  @Test("The order and the widths of columns and what is hidden come back")
  func columns() {
    let journey = library.pressing("> + H")
    let again = Journey([Journey.document(SampleDocuments.library)], memory: memory(of: journey))
    #expect(again.state.readersColumns == journey.state.readersColumns)
    #expect(journey.state.readersColumns.hidden.count == 1 && !journey.state.readersColumns.order.isEmpty)
    #expect(library.state.keptColumns == nil)
  }

  @Test("A label is remembered, and can be taken back")
  func labels() {
    let plain = [Journey.document(SampleDocuments.column)]
    let journey = Journey(plain).pressing("Lconservative RET")
    let again = Journey(plain, memory: memory(of: journey))
    #expect(again.shows("(your label)") && again.focus == "conservative.1")
    let without = again.pressing("Lnone RET")
    #expect(without.status.hasPrefix("Your label is taken back"))
    #expect(
      without.effects.last
        == .remember(.labels(document: 0, old: [GivenLabel("conservative", to: nil)], new: [])))
    #expect(without.focus == "body.1" && !without.shows("your label"))
    #expect(library.pressing("Lnone RET").status.hasPrefix("Progressive has no label of yours"))
    let one = library.pressing("Tab Lpro RET")
    #expect(
      Journey([Journey.document(SampleDocuments.library)], memory: memory(of: one)).shows("PRO (your label)"))
    #expect(one.pressing("Lnone RET").lines.dropLast() == library.pressing("Tab").lines.dropLast())
  }

  @Test("Searches from before can be called up")
  func searches() {
    var memory = Memory()
    memory.searches = ["dam", "mill"]
    let journey = Journey([Journey.document(SampleDocuments.library)], memory: memory).pressing("/ C-r C-r")
    #expect(journey.status.hasPrefix("/dam"))
    #expect(library.pressing("/Sundays RET").effects == [.remember(.search("Sundays"))])
  }

  @Test("A note made under the veil is where it was without one, and so is the place")
  func veiled() {
    let journey = library.pressing("V } inote RET")
    let again = Journey([Journey.document(SampleDocuments.library)], memory: memory(of: journey))
    #expect(memory(of: journey).place?.passage == memory(of: journey.pressing("V")).place?.passage)
    #expect(again.cursorLine.contains("▸2 note") && again.focus == journey.pressing("V").focus)
  }

  @Test("Notes stand at their passages after the files were read again")
  func reloaded() {
    var journey = library.pressing("Tab inote RET")
    let text = String(decoding: SampleDocuments.library.text, as: UTF8.self)
    let edited = text.replacing("The city promised", with: "First of all.\n\nThe city promised")
    journey.send(.reloaded([Journey.document(Source(path: "library.txt", edited))], troubles: []))
    #expect(journey.cursorLine.contains("▸2 note"))
  }

  @Test("Where nothing is kept notes say until when they last")
  func withoutState() {
    var options = State.Options()
    options.keepsState = false
    var state = State(
      [Journey.document(SampleDocuments.library)], size: Size(columns: 80, rows: 24), options: options)
    _ = state.update(.key(Key(.character("B"))))
    #expect(state.render().canvas.lines.last?.hasPrefix("Bookmark set until you quit") == true)
  }

  @Test("What is beside a number is cut where the column is narrow, never over the next one")
  func narrow() {
    var journey = Journey(SampleDocuments.library, columns: 63).pressing(
      "B inote RET ma mb mc md me mf mg Tab")
    #expect(journey.lines.contains { $0.contains("…") && $0.contains("┼─▸1 ──") })
    journey.resize(20, 6)
    #expect(journey.lines.allSatisfy { $0.count <= 20 })
  }
}
