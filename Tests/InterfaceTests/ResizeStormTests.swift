import Layout
import Terminal
import TestSupport
import Testing

@testable import Interface

@Suite("A storm of sizes while keys arrive")
struct ResizeStormTests {
  private static let keys = KeyMap.standard.bindings.filter { binding in
    (binding.chapter == .moving || binding.chapter == .columns) && binding.action != .sayLabel
  }.flatMap(\.keys)

  @Test(
    "Rows align on every settled screen, the focus is on it, and the cursor is on the focus",
    arguments: [0, 1, 3, 4, 5, 6])
  func storm(library: Int) {
    var random = KeysAtRandom(seed: UInt64(40 + library))
    var journey = Journey(KeysAtRandom.library[library])
    var log: [String] = []
    for _ in 0..<200 {
      let size = Size(columns: random.number(20...300), rows: random.number(6...60))
      journey.send(.resize(size))
      log.append("\(size.columns)x\(size.rows)")
      for _ in 0..<random.number(0...4) {
        log.append(Self.keys[random.number(0...Self.keys.count - 1)])
        journey.press(log.last ?? "")
      }
      guard let trouble = trouble(journey) else { continue }
      Issue.record("\(trouble) after \(log.suffix(12))\n\(journey.screen)")
      return
    }
  }

  private func trouble(_ journey: Journey) -> String? {
    if journey.state.overlay != nil { return nil }
    return misaligned(journey) ?? astray(journey)
  }

  /// Invariant 5 on the screen: the numbers of a row stand on one line in all columns, unless they scroll apart.
  private func misaligned(_ journey: Journey) -> String? {
    let state = journey.state
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
    return rows.first { $0.value.count > 1 }.map { "row \($0.key) starts on \($0.value)" } ?? unruled(journey)
  }

  /// Between columns there is a rule on every line of their band.
  private func unruled(_ journey: Journey) -> String? {
    let state = journey.state
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

  private func astray(_ journey: Journey) -> String? {
    let state = journey.state
    guard let focus = state.focus else { return "nothing has the focus" }
    guard let seen = state.visiblePassages.first(where: { $0.passage == focus }) else {
      // A head may fill a small screen.
      return state.visiblePassages.isEmpty ? nil : "the focus is not on the screen"
    }
    let cursor = state.render().cursor
    return cursor?.row == seen.rows.lowerBound ? nil : "the cursor is at \(String(describing: cursor))"
  }
}
