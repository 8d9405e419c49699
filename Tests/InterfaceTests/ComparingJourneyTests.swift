import Documents
import Terminal
import TestSupport
import Testing

@testable import Interface

@Suite("Journeys: comparing")
struct ComparingJourneyTests {
  private let library = Journey(SampleDocuments.library, columns: 120, rows: 40)

  /// The words on the screen that have a role, line by line.
  private func words(_ role: StyleRole, _ journey: Journey) -> [String] {
    let canvas = journey.state.render().canvas
    return (0..<canvas.size.rows).flatMap { row in
      var words = [""]
      for cell in canvas.row(row) {
        if cell.style.role == role { words[words.count - 1] += cell.text } else { words.append("") }
      }
      return words.filter { !$0.isEmpty }
    }
  }

  @Test("u lights the words that no other column has, says how many, and puts them out again")
  func onlyHere() {
    let lit = library.pressing("u")
    let words = words(.onlyHere, lit)
    #expect(Set(words).isSuperset(of: ["homework", "mowing", "pension", "churches", "weekdays"]))
    #expect(Set(words).isDisjoint(with: ["the", "pilot", "nobody", "month", "years"]))
    #expect(lit.status.hasPrefix("Only here: "))
    #expect(lit.status.contains("no other column has them"))
    #expect(lit.shows(" only here"))
    #expect(lit.pressing("j").status.contains("Only here: "))
    #expect(lit.pressing("u").screen == library.screen)
    #expect(lit.pressing("Esc").screen == library.screen)
  }

  @Test("What is lit is as many words as the headers and the status line say")
  func counts() {
    for (columns, rows) in [(80, 60), (120, 60), (200, 60)] {
      let lit = Journey(SampleDocuments.gazette, columns: columns, rows: rows).pressing("u")
      let count = words(.onlyHere, lit).count
      #expect(lit.status.hasPrefix("Only here: \(count) words"))
    }
  }

  @Test("U lights what stands elsewhere too, and says where beside the row's number")
  func shared() {
    let journey = Journey([Self.quarrel], columns: 80, rows: 24)
    let lit = journey.pressing("U")
    #expect(
      words(.shared, lit) == [
        "Sooner or later, the dam", "sooner or later the dam must", "the dam must go", "go",
      ])
    #expect(lit.status.hasPrefix("Shared wording: 4 runs lit"))
    #expect(lit.shows("▸1 = R C ─"))
    #expect(lit.shows("─1  = P ─"))
    #expect(lit.shows("2 shared") && lit.shows("1 shared"))
    let open = lit.pressing("R")
    #expect(words(.shared, open).contains("Sooner or later, the dam must"))
    #expect(lit.pressing("u").status.hasPrefix("Only here"))
    #expect(lit.pressing("Esc").screen == journey.screen)
  }

  @Test("A search is lit over a comparison, and Esc takes the search first")
  func search() {
    let lit = library.pressing("u /mowing RET")
    #expect(!words(.onlyHere, lit).contains("mowing"))
    #expect(words(.currentMatch, lit) == ["mowing"])
    #expect(words(.onlyHere, lit.pressing("Esc")).contains("mowing"))
    #expect(words(.onlyHere, lit.pressing("Esc Esc")).isEmpty)
  }

  @Test("Several documents, axes swapped, and a label given: all compare alike")
  func several() {
    let two = Journey(SampleDocuments.library, SampleDocuments.gazette, columns: 120, rows: 60)
    let lit = two.pressing("u")
    #expect(Set(words(.onlyHere, lit)).isSuperset(of: ["homework", "mild"]))
    #expect(Set(words(.onlyHere, lit)).isDisjoint(with: ["trial", "rare", "month"]) == false)
    #expect(Set(words(.onlyHere, lit.pressing("T G"))).isSuperset(of: ["mild"]))
    let column = Journey(SampleDocuments.column, SampleDocuments.voice).pressing("u")
    #expect(column.pressing("Lprogressive RET").status.contains("your label"))
    #expect(Journey(SampleDocuments.voice).pressing("u").status.hasPrefix("There is only one column"))
  }

  @Test("V hides whose views they are, in a search and on the status line too, and says it again on V")
  func veil() {
    let open = Journey(SampleDocuments.library, columns: 120, rows: 40)
    let veiled = open.pressing("} V")
    let text = veiled.screen.lowercased()
    #expect(!text.contains("progressive") && !text.contains("conservative"))
    #expect(!text.contains("library.txt") && !text.contains("calloway"))
    #expect(veiled.shows("A  ") && veiled.shows("B  ") && veiled.shows("COMMON GROUND"))
    #expect(veiled.pressing("j").status.contains("veiled"))
    #expect(veiled.pressing("/conservative RET").status.hasPrefix("No match"))
    #expect(!veiled.pressing("R").screen.contains("Calloway"))
    for key in ["L", "E", "s", "D", "Y", "e", "o"] {
      #expect(veiled.pressing(key).status.hasPrefix("Not under the veil"))
    }
    let again = veiled.pressing("V")
    #expect(again.status.contains(" is Progressive") && again.status.contains(" is Conservative"))
    #expect(again.focus == open.pressing("}").focus)
    #expect(again.pressing("j k").screen == open.pressing("} j k").screen)
    #expect(Journey(SampleDocuments.voice).pressing("V").status.hasPrefix("There are no sides"))
  }

  @Test("What is made under the veil is kept of what the sides are called without it")
  func keptUnderTheVeil() {
    func kept(_ journey: Journey) -> [Effect] {
      journey.effects.filter { if case .remember = $0 { true } else { false } }
    }
    let veiled = library.pressing(":conservative.2 RET V i note RET B ma")
    let open = library.pressing(":conservative.2 RET i note RET B ma")
    #expect(kept(veiled).count == 3 && kept(veiled) == kept(open))
    #expect(veiled.state.lastPlace == open.state.lastPlace)
    let columns = library.pressing("V < > H + +")
    #expect(columns.state.readersColumns != library.state.readersColumns)
    for kept in [columns.state.keptColumns, columns.pressing("V").state.keptColumns] {
      let ids = (kept?.columns.order ?? []) + (kept?.columns.widths.keys.map(\.self) ?? [])
      #expect(Set(ids) == [.label("common-ground", name: nil)] && kept?.columns.hidden == [])
    }
    let moved = library.pressing("2 <")
    #expect(moved.pressing("V > V").state.readersColumns == moved.state.readersColumns)
  }

  @Test("One word or one run is spoken of as one")
  func one() {
    let words = Journey([Self.document("Boats sail at dawn.", "Boats sail at noon, at dawn.")])
    #expect(words.pressing("u").status.hasPrefix("Only here: 1 word lit; no other column has it"))
    #expect(library.pressing("u").status.contains("lit; no other column has them"))
  }

  private static func document(_ texts: String...) -> Document {
    let sides: [(LabelID, String)] = [("progressive", "Progressive"), ("conservative", "Conservative")]
    return Document(
      source: Source(path: "a.txt", ""),
      sections: zip(sides, texts).map { section($0.0, $0.1, .side, $1) })
  }

  @Test("Under the veil the same words are lit")
  func veiledComparison() {
    let lit = Set(words(.onlyHere, library.pressing("u")))
    #expect(Set(words(.onlyHere, library.pressing("u V"))) == lit)
    #expect(Set(words(.onlyHere, library.pressing("V u"))) == lit)
    #expect(Set(words(.onlyHere, library.pressing("u V V"))) == lit)
  }

  private static let quarrel = Document(
    source: Source(path: "dam.txt", ""), title: RangedText("The Dam", nil),
    sections: [
      section("body", "Report", .report, "Sooner or later, the dam must be mended."),
      section("progressive", "Progressive", .side, "We say sooner or later the dam must go, and soon."),
      section("conservative", "Conservative", .side, "They claim “the dam must go,” as if it cost nothing."),
    ])

  private static func section(_ id: LabelID, _ name: String, _ role: Role, _ text: String) -> Section {
    Section(label: id, name: name, role: role, blocks: [Block(text: text, range: nil)])
  }
}
