import Comparison
import Documents
import Layout
import Search
import Terminal
import TestSupport
import Testing
import Typography

@testable import Interface

@Suite("What holds of every screen")
struct InvariantTests {
  @Test(
    "Whatever keys are pressed and whatever the size: a screen, the focus on it, the cursor on the focus",
    arguments: [31, 131, 231, 331])
  func total(seed: UInt64) {
    var keys = KeysAtRandom(seed: seed)
    for number in 0..<500 {
      let start = keys.journey()
      var journey = start
      var messages: [Message] = []
      for step in 1...40 {
        messages.append(keys.message(inPrompt: journey.state.isAsking))
        journey.send(messages[step - 1])
        guard let trouble = step % 8 == 0 ? drawn(journey.state) : invalid(journey.state) else { continue }
        Issue.record("journey \(number): \(firstTrouble(start, messages) ?? trouble)")
        return
      }
    }
  }

  /// Where the same messages first go wrong, drawn after every one of them.
  private func firstTrouble(_ start: Journey, _ messages: [Message]) -> String? {
    var journey = start
    for message in messages {
      let before = journey.screen
      journey.send(message)
      if let trouble = drawn(journey.state) { return "\(trouble)\n\(before)\n\(message)\n\(journey.screen)" }
    }
    return nil
  }

  /// What is wrong with where the state says one is.
  private func invalid(_ state: State) -> String? {
    guard let focus = state.focus else {
      return state.grid.entries.allSatisfy { $0.items.isEmpty || $0.isDiscarded }
        ? nil : "nothing has the focus"
    }
    let entries = state.grid.entries
    guard entries.indices.contains(focus.entry), entries[focus.entry].items.indices.contains(focus.item)
    else {
      return "\(focus) is no passage"
    }
    guard let band = state.arrangement.band(of: focus.entry) else { return "\(focus) is in no band" }
    if !state.arrangement.bands[band].visibleColumns.contains(focus.entry) {
      return "\(focus) is in a hidden column"
    }
    guard state.top >= ScrollPosition(strip: 0, line: 0), state.top.strip < state.arrangement.strips.count
    else {
      return "the top is \(state.top)"
    }
    return nil
  }

  /// What is wrong with a screen.
  private func drawn(_ state: State) -> String? {
    if let trouble = invalid(state) { return trouble }
    let screen = state.render()
    if screen.canvas.size != state.size { return "the canvas is \(screen.canvas.size)" }
    guard let cursor = screen.cursor else { return state.focus == nil ? nil : "no cursor" }
    guard cursor.column >= 0, cursor.column < state.size.columns, cursor.row >= 0,
      cursor.row < state.size.rows
    else {
      return "the cursor is at \(cursor)"
    }
    if state.isTooSmall || state.overlay != nil || state.exportDialog != nil { return nil }
    return misaligned(state, screen.canvas) ?? (state.prompt == nil ? astray(state, cursor) : nil)
  }

  /// A rule between columns that does not stand where it should.
  private func misaligned(_ state: State, _ canvas: Canvas) -> String? {
    for (row, visible) in state.visibleLines.enumerated() {
      guard let position = visible.position,
        case .row(let number, _) = state.arrangement.strips[position.strip]
      else { continue }
      let band = state.arrangement.bands[number]
      for place in 0..<band.visible.count where place > 0 {
        let shown = canvas[band.x(place) - 2, row].text
        if shown != state.glyphs.vertical && shown != state.glyphs.cross {
          return "row \(row) has “\(shown)” for a rule"
        }
      }
    }
    return nil
  }

  /// A cursor that is neither on the passage in focus nor on the current match.
  private func astray(_ state: State, _ cursor: Point) -> String? {
    let line = state.visibleLines[cursor.row].line
    let onFocus = line.runs.contains { $0.passage == state.focus && $0.column <= cursor.column }
    let current = state.finding.flatMap { finding in finding.current.map { finding.matches[$0] } }
    let onMatch = line.runs.contains { run in
      run.slice.map { $0.address == current?.address && $0.range.overlaps(current?.range ?? 0..<0) } ?? false
    }
    return onFocus || onMatch || state.visiblePassages.isEmpty
      ? nil : "the cursor at \(cursor) is not on \(String(describing: state.focus))"
  }

  @Test(
    "The place survives a resize: the passage in focus keeps it, and its first text on the screen stays there"
  )
  func resizing() {
    var keys = KeysAtRandom(seed: 32)
    for number in 0..<1_000 {
      var journey = keys.journey()
      journey.send(.resize(keys.readableSize()))
      for _ in 0..<keys.number(1...12) { journey.send(keys.move()) }
      let before = journey
      guard journey.state.top > ScrollPosition(strip: 0, line: 0), let slice = firstText(journey.state) else {
        continue
      }
      journey.send(.resize(keys.readableSize()))
      if shows(slice, journey.state), journey.state.focus == before.state.focus { continue }
      Issue.record("journey \(number): \(slice) is gone\n\(before.screen)\n\(journey.screen)")
      return
    }
  }

  /// The first text on the screen of the passage in focus.
  private func firstText(_ state: State) -> TextSlice? {
    state.visibleLines.lazy.filter { $0.position != nil }.flatMap(\.line.runs)
      // A line can be empty, and then stands nowhere.
      .first { $0.slice?.range.isEmpty == false && $0.passage == state.focus }?.slice
  }

  private func shows(_ slice: TextSlice, _ state: State) -> Bool {
    state.visibleLines.contains { visible in
      visible.line.runs.contains { run in
        run.slice.map { $0.address == slice.address && $0.range.contains(slice.range.lowerBound) } ?? false
      }
    }
  }

  @Test("What is read off the lines of a passage is found")
  func findWhatIsRead() {
    var keys = KeysAtRandom(seed: 33)
    for number in 0..<1_000 {
      var journey = keys.journey()
      journey.send(.resize(keys.readableSize()))
      for _ in 0..<keys.number(0...6) { journey.send(keys.move()) }
      guard let (phrase, slice) = phrase(on: journey.state, &keys) else { continue }
      journey.press("/")
      journey.send(.paste(phrase))
      let isFound = journey.state.finding?.matches.contains {
        $0.address == slice.address && $0.range.overlaps(slice.range)
      }
      if Query(phrase).isEmpty || isFound == true { continue }
      Issue.record(
        "journey \(number): \(phrase.debugDescription) is not found in \(journey.state.grid.text(at: slice.address).debugDescription)"
      )
      return
    }
  }

  @Test("No screen hides a match silently: it shows, or its fold or the status line counts it")
  func matchesHidden() {
    var keys = KeysAtRandom(seed: 34)
    for number in 0..<60 {
      var journey = keys.journey()
      journey.send(.resize(Size(columns: keys.number(80...140), rows: keys.number(10...30))))
      for _ in 0..<keys.number(0...4) { journey.send(keys.showing()) }
      journey.press(["/e RET", "/th RET", "/a RET n", "&i RET", "&the RET /o RET"][keys.number(0...4)])
      for _ in 0..<keys.number(0...6) { journey.send(keys.showing()) }
      journey.press("C-l")
      guard let finding = journey.state.finding, journey.state.message == nil else { continue }
      let hidden = hidden(finding.matches, journey.state)
      let told = toldHidden(journey.status)
      if hidden == told { continue }
      Issue.record(
        "journey \(number): \(hidden) matches are hidden, \(told) are told: \(journey.status)\n\(journey.screen)"
      )
      return
    }
  }

  /// How many matches neither stand in a line of the layout, nor are counted in a fold or in the header they are in.
  private func hidden(_ matches: [Match], _ state: State) -> Int {
    let lines = state.arrangement.strips.indices.flatMap { state.arrangement.lines(of: $0) }
    let ends = lines.flatMap(\.runs).compactMap(\.slice).reduce(into: [TextAddress: Int]()) { ends, slice in
      ends[slice.address] = max(ends[slice.address] ?? 0, slice.range.upperBound)
    }
    return matches.count { match in
      let isRead = ends[match.address].map { $0 >= match.range.upperBound } ?? false
      guard let entry = state.grid.entry(holding: match.address), let band = state.arrangement.band(of: entry)
      else { return !isRead }
      if case .topic = match.address.place { return false }
      let columns = state.arrangement.bands[band]
      let isCounted = columns.isFolded || state.grid.entries[entry].heading == match.address.place
      return !columns.visibleColumns.contains(entry) || !(isRead || isCounted)
    }
  }

  /// How many matches the status line says are hidden.
  private func toldHidden(_ status: String) -> Int {
    if let short = status.firstRange(of: "+"),
      let number = Int(status[short.upperBound...].prefix { $0.isNumber })
    {
      return number
    }
    guard let start = status.firstRange(of: "hidden: ") else { return 0 }
    let list = status[start.upperBound...].split(separator: "  ").first ?? ""
    return list.split(separator: ", ").compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }
      .reduce(0, +)
  }

  /// Some words of a passage as the screen has them, line by line, and where the first of them stand.
  private func phrase(on state: State, _ keys: inout KeysAtRandom) -> (String, TextSlice)? {
    let canvas = state.render().canvas
    let lines = state.visibleLines.enumerated().flatMap { row, visible in
      visible.line.runs.filter { $0.slice != nil && $0.passage != nil }.map { (row, $0) }
    }
    guard !lines.isEmpty else { return nil }
    let start = keys.number(0...lines.count - 1)
    guard let slice = lines[start].1.slice else { return nil }
    var read = ""
    var end = slice.range.lowerBound
    for (row, run) in lines[start...].prefix(keys.number(1...3)) {
      guard let part = run.slice, part.address == slice.address else { break }
      let gap = state.grid.text(at: slice.address).utf8Slice(end..<part.range.lowerBound)
      // A word that is broken, or ends without a space, goes on where the next line begins.
      if gap.contains(where: \.isWhitespace) { read += " " }
      read += (run.column..<run.column + CellWidth.of(run.text)).map { canvas[$0, row].text }.joined()
      end = part.range.upperBound
    }
    return (read, TextSlice(address: slice.address, range: slice.range.lowerBound..<end))
  }
}
