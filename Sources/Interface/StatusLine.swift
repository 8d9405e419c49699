import Comparison
import Documents
import Layout
import Typography

/// The status line: where one is, which layout, what does not show.
struct StatusLine {
  /// The left part: message, search, or focus, layout and what is hidden.
  let left: String
  /// The right part: what never goes, and hints where there is room.
  let right: String

  init(_ state: State) {
    let width = state.size.columns
    let fixed = "\(state.percent)%"
    let hint = "   \(state.keys.hint(.help)) help"
    if let message = state.message ?? Self.hint(of: state) {
      (left, right) = (Printable.text(message), fixed)
      return
    }
    let focus = Self.focus(of: state)
    if let finding = state.finding {
      let search = Self.search(finding)
      let room = width - CellWidth.of(search) - CellWidth.of(focus) - fixed.utf8.count - 5
      let keys = Self.searchKeys(state.keys)
      left = search
      right = (room >= keys.utf8.count ? keys : "") + focus + "   " + fixed
      return
    }
    let hidden = Self.hidden(of: state, short: false)
    let parts = [focus, Self.layout(of: state), hidden].filter { !$0.isEmpty }
    let few = [focus, hidden].filter { !$0.isEmpty }
    let short = [focus, Self.hidden(of: state, short: true)].filter { !$0.isEmpty }
    let room = width - fixed.utf8.count - 2
    let choices = [(parts, hint), (parts, ""), (few, ""), (short, ""), ([focus], "")]
    let dot = " \(state.glyphs.dot) "
    let fitting = choices.first { CellWidth.of($0.0.joined(separator: dot)) + $0.1.utf8.count <= room }
    left = (fitting?.0 ?? [focus]).joined(separator: dot)
    right = fixed + (fitting?.1 ?? "")
  }

  /// What the sample says until the first key beyond moving.
  private static func hint(of state: State) -> String? {
    guard state.isNew, state.finding == nil else { return nil }
    let dot = " \(state.glyphs.dot) "
    let keys = [
      (state.keys.hint(.nextColumn, preferring: "Tab"), "other side"), (state.keys.hint(.search), "search"),
      (state.keys.hint(.export), "export"), (state.keys.hint(.help), "keys"),
      (state.keys.hint(.quit), "quit"),
    ]
    return (["Sample"] + keys.map { "\($0.0) \($0.1)" }).joined(separator: dot)
  }

  private static func searchKeys(_ keys: KeyMap) -> String {
    let hints = [
      "\(keys.hint(.nextMatch)) next", "\(keys.hint(.previousMatch)) previous", "\(keys.hint(.undo)) clear",
    ]
    return hints.joined(separator: "  ") + "   "
  }

  private static func focus(of state: State) -> String {
    guard let focus = state.focus else { return "" }
    let entry = state.grid.entries[focus.entry]
    let number = state.documents.count > 1 ? "\(entry.document + 1) " : ""
    let topic = entry.key.topic.map { Ellipsis.cut($0, to: 20, state.glyphs) + ": " } ?? ""
    let name = Printable.text(entry.role == .report && entry.key.label == .body ? "Report" : entry.name)
    return "\(number)\(Printable.text(topic))\(name) \(focus.item + 1)/\(entry.items.count)"
  }

  private static func layout(of state: State) -> String {
    guard let focus = state.focus, let number = state.arrangement.band(of: focus.entry) else { return "" }
    let band = state.arrangement.bands[number]
    if state.isSolo { return "alone" }
    let count = band.visible.count
    let columns = count == 1 ? "1 column" : "\(count) columns"
    guard state.documents.count > 1, count > 1 else { return columns }
    return columns + (band.rows == .paragraph ? ", rows in order" : ", rows by section")
  }

  /// What is hidden beside, and what stands below.
  private static func hidden(of state: State, short: Bool) -> String {
    var parts: [String] = []
    if let focus = state.focus, let number = state.arrangement.band(of: focus.entry) {
      let band = state.arrangement.bands[number]
      let hidden = band.columns.enumerated().filter { !band.visible.contains($0.offset) }.map(\.element)
      if !hidden.isEmpty {
        let names = hidden.map { columnName($0, state) }.joined(separator: ", ")
        parts.append(short ? "+\(hidden.count) hidden" : "hidden: \(names)")
      }
      let below = state.arrangement.bands[(number + 1)...].first { $0.kind == .shared }
      if !short, band.kind == .sides, let below, let entry = below.columns.first {
        let words = state.grid.entries[entry].words
        let count = words == 1 ? "1 word" : "\(words) words"
        parts.append("below: \(columnName(entry, state).uppercased()) \(count)")
      }
    }
    let replaced = state.documents.reduce(0) { $0 + $1.source.replaced }
    if replaced > 0 { parts.append("\(replaced) undecodable") }
    return parts.joined(separator: " \(state.glyphs.dot) ")
  }

  private static func columnName(_ entry: Int, _ state: State) -> String {
    let entry = state.grid.entries[entry]
    return Printable.text(state.documents.count > 1 ? "\(entry.document + 1) \(entry.name)" : entry.name)
  }

  private static func search(_ finding: Finding) -> String {
    let place = finding.current.map { "match \($0 + 1) of \(finding.matches.count)" } ?? "no match"
    let mode = finding.query.isCaseSensitive ? "this case" : "any case"
    return "/\(Printable.text(finding.words))  \(place)  \(mode)"
  }
}
