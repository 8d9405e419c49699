import Layout

@testable import Interface

/// What must hold of every screen on which one reads.
enum ScreenCheck {
  /// What is wrong with a screen; nil where nothing is.
  static func trouble(_ journey: Journey) -> String? {
    let state = journey.state
    return state.overlay == nil ? misaligned(state) ?? unruled(state) ?? astray(state) : nil
  }

  /// Invariant 5: the numbers of a row stand on one line in all columns, unless they scroll apart.
  private static func misaligned(_ state: State) -> String? {
    var rows: [Int: Set<Int>] = [:]
    for (row, visible) in state.visibleLines.enumerated() where state.apart == nil {
      guard let position = visible.position,
        case .row(let band, _) = state.arrangement.strips[position.strip],
        state.arrangement.bands[band].rows == .paragraph
      else { continue }
      for run in visible.line.runs where run.role == .rowNumber {
        rows[position.strip, default: []].insert(row)
        if let item = run.passage?.item, run.text != String(item + 1) { return "number \(run.text)" }
      }
    }
    return rows.first { $0.value.count > 1 }.map { "row \($0.key) starts on \($0.value)" }
  }

  /// Between columns there is a rule on every line of their band.
  private static func unruled(_ state: State) -> String? {
    let canvas = state.render().canvas
    for (row, visible) in state.visibleLines.enumerated() {
      guard let position = visible.position,
        case .row(let number, _) = state.arrangement.strips[position.strip]
      else { continue }
      for cells in state.arrangement.bands[number].cells.dropFirst() {
        let shown = canvas[cells.lowerBound - 2, row].text
        if shown != state.glyphs.vertical && shown != state.glyphs.cross { return "“\(shown)” for a rule" }
      }
    }
    return nil
  }

  /// The focus is on the screen, and the cursor on its first visible line. A head may fill a small screen.
  private static func astray(_ state: State) -> String? {
    guard let focus = state.focus else { return "nothing has the focus" }
    guard let seen = state.visiblePassages.first(where: { $0.passage == focus }) else {
      return state.visiblePassages.isEmpty ? nil : "the focus is not on the screen"
    }
    let cursor = state.render().cursor
    return cursor?.row == seen.rows.lowerBound ? nil : "the cursor is at \(String(describing: cursor))"
  }
}
