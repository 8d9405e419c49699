import Documents
import Terminal
import TestSupport
import Testing

@testable import Interface

@Suite("Journeys: modes, scopes, list and filter of a search")
struct SearchModeJourneyTests {
  private let library = Journey(SampleDocuments.library)

  // MARK: Modes

  @Test("M-r, M-c and M-w turn modes over while one types; the prompt shows them, the status line too")
  func modes() {
    var journey = library.pressing("/V.te")
    #expect(journey.status.hasSuffix("[this case] no match"))
    journey.press("M-r")
    #expect(journey.status.hasSuffix("[regex] [this case] 1/1"))
    journey.press("M-c")
    #expect(journey.status.hasSuffix("[regex] [any case] 1/2"))
    journey.press("M-w")
    #expect(journey.status.hasSuffix("[regex] [word] [any case] 1/1"))
    journey.press("RET")
    #expect(journey.status.hasPrefix("/V.te  match 1 of 1  regex  word  any case"))
    journey.press("M-w")
    #expect(journey.status.contains("of 2  regex  any case"))
    #expect(library.pressing("M-r").status.hasPrefix("Nothing searched for yet: / searches"))
  }

  @Test("The history keeps how the words were understood; a new search is plain")
  func history() {
    var journey = library.pressing("/vol.*teers M-r RET / cost Esc")
    #expect(journey.status.contains("regex"))
    journey.press("/")
    #expect(journey.status.hasSuffix("[any case]"))
    journey.press("Up")
    #expect(journey.status.hasPrefix("/vol.*teers") && journey.status.contains("[regex]"))
    journey.press("Down")
    #expect(journey.status.hasSuffix("[any case]"))
    #expect(library.pressing("/vol.*teers M-r RET Esc n").status.contains("regex"))
  }

  @Test("A broken pattern is noted while one types, and said in a sentence on Enter; the place stays")
  func broken() {
    let before = library.pressing("}")
    let typing = before.pressing("/(pilot M-r")
    #expect(typing.status.hasSuffix("[regex] [any case] no pattern yet"))
    let ended = typing.pressing("RET")
    #expect(ended.status.hasPrefix("No regular expression: missing closing parenthesis, after character 6"))
    #expect(ended.focus == before.focus && ended.lines.dropLast() == before.lines.dropLast())
    #expect(typing.pressing(") RET").status.hasPrefix("/(pilot)  match"))
  }

  @Test("A pattern that takes too many steps says so, and nothing hangs")
  func stopped() {
    let text = "Two aab.\n\n\(String(repeating: "a", count: 5000))?\n\nOne aab.\n"
    let journey = Journey(Source(path: "a.txt", text)).pressing("/(a+)+[b$] M-r RET")
    #expect(journey.status.hasPrefix("Stopped: the pattern takes too many steps. Found before that: 1"))
  }

  @Test("Enter without words goes to the next match of the last search, and searches again where none is lit")
  func repeated() {
    let lit = library.pressing("/sunday RET")
    #expect(lit.pressing("/ RET").status == lit.pressing("n").status)
    #expect(lit.pressing("\\ RET").status == lit.pressing("N").status)
    #expect(lit.pressing("Esc / RET").status.hasPrefix("/sunday  match"))
    #expect(library.pressing("/ RET").status.hasPrefix("Nothing searched for yet"))
  }

  // MARK: Scopes

  @Test("A search in one side, and everywhere but there")
  func scopes() {
    #expect(library.pressing("/@cons SPC sundays RET").status.contains("match 1 of 1"))
    #expect(library.pressing("/-@cons SPC sundays RET").status.contains("of 3"))
    let unknown = library.pressing("/@nobody SPC x")
    #expect(unknown.status.hasSuffix("no such scope"))
    #expect(
      unknown.pressing("RET").status.hasPrefix("No label or document begins with “nobody”. There are @title"))
    #expect(library.pressing("/@cons RET").status.hasPrefix("No words to search for"))
    let two = Journey(SampleDocuments.library, SampleDocuments.gazette)
    #expect(two.pressing("/@2 SPC trial RET").status.contains("of 2"))
    #expect(two.pressing("/@gaz SPC @prog SPC trial RET").focus == "2 progressive.2")
  }

  // MARK: The list

  @Test("F lists all matches by section, sides without any too; Enter goes to one, Esc back")
  func list() {
    let lit = library.pressing("/city RET")
    var list = lit.pressing("F")
    #expect(list.lines[0] == "Report: 1 match")
    #expect(list.lines.contains("Progressive: 1 match") && list.lines.contains("Common Ground: no match"))
    #expect(list.status.hasPrefix("Matches of /city  1–"))
    #expect(list.cursorLine.contains("what the city spends"))
    #expect(list.pressing("Esc").screen == lit.screen)
    list.press("j RET")
    #expect(list.focus == "conservative.1")
    #expect(list.status.hasPrefix("/city  match 3 of 3"))
    #expect(lit.pressing("F g RET").focus == "body.3")
    #expect(lit.pressing("F /mowing RET RET").focus == "progressive.2")
    #expect(library.pressing("F").status.hasPrefix("Nothing is lit: / searches"))
  }

  @Test("The list lights the match in each of its lines, the selected one otherwise")
  func lit() {
    for (columns, rows) in [(40, 40), (80, 24), (120, 40)] {
      var list = library
      list.resize(columns, rows)
      list.press("/the SPC c RET F")
      let canvas = list.state.render().canvas
      #expect(words(.currentMatch, canvas) == ["the c"])
      let others = list.state.overlay?.rows.count { $0.target != nil } ?? 0
      #expect(others > 3 && words(.match, canvas) == Array(repeating: "the c", count: others - 1))
    }
  }

  /// The words in cells of a role, row by row.
  private func words(_ role: StyleRole, _ canvas: Canvas) -> [String] {
    (0..<canvas.size.rows).flatMap { row in
      canvas.row(row).map { $0.style.role == role ? $0.text : "\n" }.joined().split(separator: "\n")
        .map { $0.lowercased() }
    }
  }

  @Test("The list grows with the search, follows the width, and keeps what is selected")
  func growing() {
    var journey = Journey([Self.long]).pressing("/pier RET F G")
    let (before, selected) = (journey.state.overlay?.rows.count ?? 0, journey.cursorLine)
    #expect(journey.status.contains(" so far"))
    journey.send(.idle)
    #expect((journey.state.overlay?.rows.count ?? 0) > before)
    #expect(journey.cursorLine == selected)
    journey.resize(40, 24)
    #expect(journey.state.overlay?.rows.allSatisfy { $0.words.count <= 38 || $0.isTitle } == true)
    while journey.state.hasWork { journey.send(.idle) }
    #expect(!journey.status.contains(" so far"))
    #expect(journey.state.overlay?.rows[0].words == "Report: 1500 matches")
  }

  // MARK: Only rows with a match

  @Test("& shows only rows with a match: numbers and headers stay, what is hidden is marked, Esc undoes it")
  func filter() {
    let before = library.pressing("}")
    var journey = before.pressing("&pilot RET")
    #expect(journey.status.hasPrefix("2 of 6 rows shown: Esc shows all"))
    #expect(journey.shows("… 3 rows hidden"))
    #expect(journey.shows("PROGRESSIVE VIEW  91 words  1 match"))
    #expect(journey.focus == "progressive.4")
    journey.press("j")
    #expect(journey.status.hasPrefix("/pilot  match") && journey.status.contains("2 of 6 rows shown"))
    #expect(journey.pressing("}").focus == "common-ground.1")
    #expect(journey.pressing("} {").focus == "progressive.4")
    let all = journey.pressing("Esc")
    #expect(all.status.hasPrefix("/pilot  match") && !all.shows("rows hidden"))
    #expect(!all.pressing("Esc").shows("match"))
    #expect(journey.pressing("& RET").lines.dropLast() == all.lines.dropLast())
  }

  @Test("& offers what is lit; a match elsewhere opens the row it is in")
  func filterLit() {
    let lit = library.pressing("/pilot RET &")
    #expect(lit.status.hasPrefix("&pilot"))
    let filtered = lit.pressing("RET")
    #expect(filtered.status.hasPrefix("2 of 6 rows shown"))
    let elsewhere = filtered.pressing("/pension RET")
    #expect(elsewhere.focus == "conservative.1")
    #expect(elsewhere.status.contains("3 of 6 rows shown"))
    #expect(elsewhere.resized(160, 24).status.contains("& only these rows"))
    #expect(filtered.pressing("j").resized(160, 24).status.contains("& all rows"))
    #expect(filtered.pressing(":conservative.2 RET").focus == "conservative.2")
  }

  @Test("& with words that no row has hides nothing and says why")
  func filterNone() {
    let none = library.pressing("&zebra RET")
    #expect(none.status.hasPrefix("No match for “zebra”"))
    #expect(none.lines.dropLast() == library.lines.dropLast())
    let folded = library.pressing("&library SPC open RET")
    #expect(folded.status.hasPrefix("No row has it: the one match is in a head, a heading or a fold"))
    #expect(library.pressing("& RET").status.hasPrefix("All rows are shown"))
  }

  @Test("Where a row is a section its paragraphs are hidden one by one")
  func filterSections() {
    let journey = Journey(SampleDocuments.column, SampleDocuments.voice).pressing("&winter RET")
    #expect(journey.shows("▸2") && journey.shows("Sundays for six years. The first"))
    #expect(journey.shows("… 1 row hidden"))
    #expect(!journey.shows("The figure everyone quotes"))
  }

  // MARK: Going on while nobody types

  /// A text too long for one slice, with the words at its end.
  private static let long: Document = {
    let quiet = String(repeating: "All is quiet tonight. ", count: 50) + "So is the pier."
    let texts = [String](repeating: quiet, count: 1500) + ["A zebra came."]
    return Document(
      source: Source(path: "long.txt", ""),
      sections: [
        Section(
          label: .body, name: "Report", role: .report, blocks: texts.map { Block(text: $0, range: nil) })
      ])
  }()

  @Test("A long text is searched on while no key waits, and the count says that more may come")
  func slices() {
    var journey = Journey([Self.long]).pressing("/pier")
    #expect(journey.state.hasWork && journey.status.hasSuffix("+"))
    #expect(journey.status.contains(" 1/"))
    while journey.state.hasWork { journey.send(.idle) }
    #expect(journey.status.hasSuffix("1/1500"))
    var late = Journey([Self.long]).pressing("/zebra RET")
    #expect(late.state.hasWork && late.status.hasPrefix("/zebra  searching: 0+"))
    #expect(late.pressing("n").status.hasPrefix("Still searching: 0+ so far"))
    #expect(late.pressing("F").status.hasPrefix("Still searching: none so far"))
    #expect(!late.pressing("Esc").state.hasWork)
    while late.state.hasWork { late.send(.idle) }
    #expect(late.status.hasPrefix("/zebra  match 1 of 1") && late.focus == "body.1501")
    var none = Journey([Self.long]).pressing("/zebras RET")
    while none.state.hasWork { none.send(.idle) }
    #expect(none.status.hasPrefix("No match for “zebras”") && none.focus == "body.1")
  }
}
