import Documents
import Foundation
import Terminal
import TestSupport
import Testing

@testable import Interface

@Suite("Journeys: the mouse")
struct MouseJourneyTests {
  private let library = Journey(SampleDocuments.library)

  private func sending(_ kind: MouseEvent.Kind, _ column: Int, _ row: Int, to journey: Journey) -> Journey {
    var journey = journey
    journey.send(.mouse(MouseEvent(kind, at: Point(column: column, row: row))))
    return journey
  }

  /// Presses at one cell and lets go at another.
  private func drag(_ from: (Int, Int), _ to: (Int, Int), on journey: Journey) -> Journey {
    let pressed = sending(.press, from.0, from.1, to: journey)
    return sending(.release, to.0, to.1, to: sending(.drag, to.0, to.1, to: pressed))
  }

  /// The row of the screen that has a text.
  private func row(_ text: String, _ journey: Journey? = nil) throws -> Int {
    try #require((journey ?? library).lines.firstIndex { $0.contains(text) })
  }

  @Test("The wheel scrolls three lines")
  func wheel() {
    let down = sending(.wheelDown, 5, 5, to: library)
    #expect(down.screen == library.pressing("j j j").screen)
    #expect(sending(.wheelUp, 5, 5, to: down).lines.dropLast() == library.lines.dropLast())
  }

  @Test("A click gives the focus to a passage, or to a column by its header; between columns, to nothing")
  func click() throws {
    let row = try row("The city promised")
    #expect(sending(.press, 45, row, to: library).focus == "conservative.1")
    #expect(sending(.press, 45, try self.row("CONSERVATIVE VIEW"), to: library).focus == "conservative.1")
    let other = library.pressing("Tab")
    #expect(sending(.press, 3, row, to: other).focus == "progressive.1")
    #expect(sending(.press, 39, row, to: other).focus == "conservative.1")
    #expect(sending(.press, 3, 23, to: other).focus == "conservative.1")
  }

  @Test("A click alone copies nothing")
  func clickAlone() throws {
    let row = try row("A library that closes")
    #expect(sending(.release, 5, row, to: sending(.press, 5, row, to: library)).effects == [])
  }

  @Test("Dragging copies from one column, as the text reads, whichever way and however far it goes")
  func dragging() throws {
    let row = try row("The city promised")
    let lines = library.lines[row...].prefix(3).map { String($0.drop { $0 != "│" }.dropFirst(2)) }
    let text = "city promised in January to open nothing new until the pension fund was repaired."
    let last = try #require(lines.firstIndex { $0.contains("repaired.") })
    let end =
      41
      + (lines[last].range(of: "repaired.").map {
        lines[last].distance(from: lines[last].startIndex, to: $0.upperBound)
      } ?? 0) - 1
    let down = drag((45, row), (end, row + last), on: library)
    #expect(down.effects == [.copy(text)])
    #expect(down.status.hasPrefix("Copied, 14 words"))
    #expect(drag((end, row + last), (45, row), on: library).effects == [.copy(text)])
    // Out of the column to the left, and below the screen: nothing of the other column comes along.
    guard case .copy(let all)? = drag((41, row), (3, 99), on: library).effects.first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(all.hasPrefix("The city promised") && all.contains("Volunteers"))
    #expect(!all.contains("A library that closes") && !all.contains("│"))
  }

  @Test("What is being selected is lit, in its column alone, until the button is let go")
  func lit() throws {
    let row = try row("The city promised")
    let dragged = sending(.drag, 60, row + 1, to: sending(.press, 45, row, to: library))
    let canvas = dragged.state.render().canvas
    for line in row...row + 1 {
      let lit = (0..<80).filter { canvas[$0, line].style.role == .selected }
      #expect(!lit.isEmpty && lit.allSatisfy { $0 >= 41 })
    }
    let released = sending(.release, 60, row + 1, to: dragged).state.render().canvas
    #expect((0..<80).allSatisfy { released[$0, row].style.role != .selected })
    #expect(dragged.pressing("Esc").state.selection == nil)
  }

  @Test("In a page over the text the wheel moves, and a click picks")
  func pages() {
    let help = sending(.wheelDown, 0, 0, to: library.pressing("?"))
    #expect(help.screen == library.pressing("? j j j").screen)
    let linked = Journey(
      Source(path: "a.txt", "Pros\n\nAt https://a.example or https://b.example or so.\n\nCons\n\nNo.\n")
    ).pressing("o")
    #expect(sending(.press, 4, 1, to: linked).effects.count == 1)
    #expect(sending(.press, 4, 9, to: linked).effects == [])
  }
}
