import Terminal
import TestSupport
import Testing

@testable import Interface

@Suite("Every screen, and a storm of sizes")
struct ResizeStormTests {
  private static let keys = KeyMap.standard.bindings.filter { binding in
    (binding.chapter == .moving || binding.chapter == .columns) && binding.action != .sayLabel
  }.flatMap(\.keys)

  @Test(
    "200 sizes while keys arrive: rows align on every settled screen, and the cursor is on the focus",
    arguments: [0, 3, 4, 6])
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
      guard let trouble = ScreenCheck.trouble(journey) else { continue }
      Issue.record("\(trouble) after \(log.suffix(12))\n\(journey.screen)")
      return
    }
  }

  @Test(
    "Page by page through every layout: rows align, and the cursor is on the focus",
    arguments: [(20, 6), (60, 20), (80, 24), (120, 30), (300, 12)])
  func everyScreen(columns: Int, rows: Int) {
    for documents in KeysAtRandom.library[..<7] {
      var journey = Journey(documents, columns: columns, rows: rows).pressing("g R g")
      for _ in 0..<4 {
        var top: ScrollPosition?
        while journey.state.top != top {
          top = journey.state.top
          if let trouble = ScreenCheck.trouble(journey) {
            Issue.record("\(trouble)\n\(journey.screen)")
            return
          }
          journey.press("SPC")
        }
        journey.press("w g")
      }
    }
  }

  @Test("A page down keeps the last line that showed, a page up the first: neither leaves a line out")
  func pages() {
    var random = KeysAtRandom(seed: 50)
    for number in 0..<300 {
      var journey = random.journey()
      journey.send(.resize(random.readableSize()))
      for _ in 0..<random.number(0...8) { journey.send(random.move()) }
      for (key, isKept) in [("SPC", \[ScrollPosition].last), ("b", \[ScrollPosition].first)] {
        let before = journey.state
        journey.press(key)
        let kept = before.visibleLines.compactMap(\.position)[keyPath: isKept]
        if before.arrangement != journey.state.arrangement || shows(kept, journey.state) { continue }
        Issue.record("journey \(number), \(key)\n\(before.render().canvas.lines)\n\(journey.screen)")
        return
      }
    }
  }

  /// Whether a line is on the screen; a header may be the one that is held in view.
  private func shows(_ position: ScrollPosition?, _ state: State) -> Bool {
    guard let position else { return false }
    let strip = state.arrangement.strips[position.strip]
    if case .header(state.stickyBand(at: state.top)) = strip { return true }
    return state.visibleLines.contains { $0.position == position }
  }
}
