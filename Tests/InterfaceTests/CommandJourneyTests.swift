import Documents
import Terminal
import TestSupport
import Testing

@testable import Interface

@Suite("Journeys: commands, help and leaving")
struct CommandJourneyTests {
  private let library = Journey(SampleDocuments.library)

  @Test("A row, an address, an action by name, and what is none of them")
  func commandLine() {
    #expect(library.pressing(":3 RET").focus == "progressive.3")
    #expect(library.pressing(":12 RET").status.hasPrefix("Progressive has 4 rows"))
    #expect(library.pressing(":conservative.3 RET").focus == "conservative.3")
    #expect(library.pressing(":conservative.9 RET").status.hasPrefix("Conservative has 3 rows"))
    #expect(library.pressing(":dissent.1 RET").status.hasPrefix("No dissent section here"))
    #expect(library.pressing(":swap-axes RET").screen == library.pressing("T").screen)
    #expect(library.pressing(":body.2 RET").focus == "body.2")
    #expect(library.pressing(":nonsense RET").status.hasPrefix("No command “nonsense”"))
    #expect(library.pressing(": RET").screen == library.screen)
    #expect(library.pressing(":conserv Tab").status.hasPrefix(":conservative."))
  }

  @Test(
    "Every way to leave leaves; Esc and C-c never do",
    arguments: ["q", "Q", "ZZ", ":q RET", ":quit RET", "? Q"])
  func leaving(keys: String) {
    #expect(library.pressing(keys).effects == [.quit])
    #expect(library.pressing("Esc Esc C-c Esc").effects == [])
    #expect(library.pressing("C-c").status.hasPrefix("q quits"))
  }

  @Test("C-z and C-l reach the terminal")
  func terminal() { #expect(library.pressing("C-z C-l").effects == [.suspend, .redraw]) }

  @Test("The help scrolls to its end and back, and closes to the same screen")
  func help() {
    var journey = library.pressing("?")
    #expect(journey.lines[0] == "Moving")
    journey.press("j")
    #expect(journey.lines[0].contains("a line down"))
    journey.press("G")
    #expect(journey.lines.dropLast().last?.contains("quit from anywhere") == true)
    let end = journey.screen
    journey.press("j SPC d")
    #expect(journey.screen == end)
    journey.press("g")
    #expect(journey.lines[0] == "Moving")
    for keys in ["q", "Esc", "?"] { #expect(journey.pressing(keys).screen == library.screen) }
  }

  @Test("Every key of the table is in the help")
  func helpIsWhole() {
    let help = Overlay.help(.standard).lines(width: 120).map(\.text).joined(separator: "\n")
    for binding in KeyMap.standard.bindings {
      #expect(help.contains(binding.words))
      for key in binding.keys { #expect(help.contains(key)) }
    }
  }

  @Test("A key that is not bound says how to find those that are, pasted text that it needs a prompt")
  func unbound() {
    #expect(library.pressing("X").status.hasPrefix("That key is not bound: ? shows the keys"))
    var journey = library
    journey.send(.paste("q"))
    #expect(journey.effects == [])
    #expect(journey.status.hasPrefix("Pasted text is taken in a prompt only"))
  }

  @Test("The sample's hint stays until the first key beyond moving")
  func hint() {
    let sample = Journey([Journey.document(SampleDocuments.library)], isSample: true)
    #expect(
      sample.status.hasPrefix("Sample · Tab other side · / search · u only here · s export · ? keys · q quit")
    )
    #expect(sample.pressing("j j").status.hasPrefix("Sample"))
    #expect(!sample.pressing("Tab").status.hasPrefix("Sample"))
  }

  @Test("Keys that edit the line of a prompt")
  func editing() {
    #expect(library.pressing(":ab C-a x").status == ":xab")
    #expect(library.pressing("/one SPC two C-w").status.hasPrefix("/one "))
    #expect(library.pressing(":abc Left Left C-k").status == ":a")
    #expect(library.pressing(":abc C-u").status == ":")
    #expect(library.pressing(":").pressing("Esc").screen == library.screen)
  }
}
