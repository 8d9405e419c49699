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
    let unsaved = state.unsavedWords
    let fixed = (unsaved.isEmpty ? "" : unsaved + "  ") + "\(state.percent)%"
    let hint = "   \(state.keys.hint(.help)) help"
    if let message = state.message ?? Self.hint(of: state) {
      (left, right) = (Printable.text(message), fixed)
      return
    }
    let focus = Self.focus(of: state)
    if let finding = state.finding {
      right = focus + "   " + fixed
      left = Self.search(finding, state, width: width - CellWidth.of(right) - 3)
      return
    }
    let hidden = Self.hidden(of: state, short: false)
    let veiled = state.veiled == nil ? "" : "veiled"
    let lit = state.comparing?.words ?? ""
    let parts = [focus, veiled, lit, Self.layout(of: state), hidden].filter { !$0.isEmpty }
    let few = [focus, veiled, lit, hidden].filter { !$0.isEmpty }
    let short = [focus, veiled, lit, Self.hidden(of: state, short: true)].filter { !$0.isEmpty }
    let room = width - CellWidth.of(fixed) - 2
    let choices = [(parts, hint), (parts, ""), (few, ""), (short, ""), ([focus], "")]
    let dot = " \(state.glyphs.dot) "
    let fitting = choices.first { CellWidth.of($0.0.joined(separator: dot)) + $0.1.utf8.count <= room }
    left = (fitting?.0 ?? [focus]).joined(separator: dot)
    right = fixed + (fitting?.1 ?? "")
  }

  /// What the sample says until the first key beyond moving.
  private static func hint(of state: State) -> String? {
    guard state.isNew, state.finding == nil, state.comparing == nil else { return nil }
    let dot = " \(state.glyphs.dot) "
    let keys = [
      (state.keys.hint(.nextColumn, preferring: "Tab"), "other side"), (state.keys.hint(.search), "search"),
      (state.keys.hint(.onlyHere), "only here"), (state.keys.hint(.export), "export"),
      (state.keys.hint(.help), "keys"),
      (state.keys.hint(.quit), "quit"),
    ]
    return (["Sample"] + keys.map { "\($0.0) \($0.1)" }).joined(separator: dot)
  }

  private static func focus(of state: State) -> String {
    guard let focus = state.focus else { return "" }
    let entry = state.grid.entries[focus.entry]
    let number = state.documents.count > 1 ? "\(entry.document + 1) " : ""
    let topic = entry.key.topic.map { Ellipsis.cut($0, to: 20, state.glyphs) + ": " } ?? ""
    let name = Printable.text(entry.role == .report && entry.key.label == .body ? "Report" : entry.name)
    let apart = state.apart == nil ? "" : ", apart"
    return "\(number)\(Printable.text(topic))\(name) \(focus.item + 1)/\(entry.items.count)\(apart)"
  }

  private static func layout(of state: State) -> String {
    guard let focus = state.focus, let number = state.arrangement.band(of: focus.entry) else { return "" }
    let band = state.arrangement.bands[number]
    if state.isSolo { return "alone" }
    let count = band.visible.count
    let frozen = state.readersColumns.isFirstFrozen && count > 1 ? ", the first stays" : ""
    let columns = (count == 1 ? "1 column" : "\(count) columns") + frozen
    guard state.documents.count > 1, count > 1 else { return columns }
    return columns + (band.rows == .paragraph ? ", rows in order" : ", rows by section")
  }

  /// What is hidden beside, and what stands below.
  private static func hidden(of state: State, short: Bool) -> String {
    var parts: [String] = []
    if state.rowFilter != nil { parts.append(rows(of: state)) }
    if let focus = state.focus, let number = state.arrangement.band(of: focus.entry) {
      let band = state.arrangement.bands[number]
      let names = hiddenNames(besides: number, state)
      if !names.isEmpty {
        parts.append(short ? "+\(names.count) hidden" : "hidden: \(names.joined(separator: ", "))")
      }
      let below = state.arrangement.bands[(number + 1)...].first { $0.kind == .shared && !$0.visible.isEmpty }
      if !short, band.kind == .sides, let below, let entry = below.columns.first {
        let words = state.grid.entries[entry].words
        let count = words == 1 ? "1 word" : "\(words) words"
        parts.append("below: \(columnName(entry, state).uppercased()) \(count)")
      }
    }
    let replaced = state.documents.reduce(0) { $0 + $1.source.replaced }
    if let source = state.documents.lazy.map(\.source).first(where: \.isEncodingGuessed) {
      parts.append("\(source.encoding.rawValue) guessed")
    }
    if state.documents.contains(where: \.source.isPageWhole) { parts.append("no article found: whole page") }
    if replaced > 0 { parts.append("\(replaced) undecodable") }
    return parts.joined(separator: " \(state.glyphs.dot) ")
  }

  /// The columns that do not fit into a band, and all that the reader has hidden.
  private static func hiddenNames(besides number: Int, _ state: State) -> [String] {
    let band = state.arrangement.bands[number]
    let paged = band.columns.indices.filter { !band.visible.contains($0) && !band.hidden.contains($0) }
    let hidden = state.arrangement.bands.flatMap { band in
      band.hidden.map { place in
        let entry = state.grid.entries[band.columns[place]]
        let isWhole = state.arrangement.request.hidesDocument(entry.document)
        return isWhole ? "document \(entry.document + 1)" : Printable.text(entry.name)
      }
    }
    var seen: Set<String> = []
    return (paged.map { columnName(band.columns[$0], state) } + hidden).filter { seen.insert($0).inserted }
  }

  private static func columnName(_ entry: Int, _ state: State) -> String {
    Printable.text(state.columnName(entry))
  }

  /// “2 of 4 rows shown”.
  static func rows(of state: State) -> String {
    let counts = state.arrangement.rowCounts
    return "\(counts.shown) of \(counts.all == 1 ? "1 row" : "\(counts.all) rows") shown"
  }

  // MARK: Search

  /// The search, where its matches do not show, and what keys do: as much of it as there is room for.
  private static func search(_ finding: Finding, _ state: State, width: Int) -> String {
    let place =
      finding.current.map { "match \($0 + 1) of \(finding.count)" } ?? "searching: \(finding.count)"
    var text = "/\(Printable.text(finding.words))  \(place)"
    func add(_ parts: [String]) {
      for part in parts where CellWidth.of(text) + CellWidth.of(part) + 2 <= width { text += "  " + part }
    }
    let unseen = unseenMatches(finding, state)
    if !unseen.isEmpty {
      let count = unseen.reduce(0) { $0 + $1.count }
      let names = "hidden: " + unseen.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
      let isRoomy = CellWidth.of(text) + CellWidth.of(names) + 2 <= width
      add([isRoomy ? names : "+\(count) hidden"])
    }
    if state.rowFilter != nil { add([rows(of: state)]) }
    add([finding.modes.words(isCaseSensitive: finding.run.query.isCaseSensitive).joined(separator: "  ")])
    let keys = state.keys
    let isFiltered = state.rowFilter?.words == finding.words
    var hints = [
      "\(keys.hint(.nextMatch)) next", "\(keys.hint(.previousMatch)) previous",
      "\(keys.hint(.filterRows)) \(isFiltered ? "all rows" : "only these rows")",
      "\(keys.hint(.listMatches)) list",
      "\(keys.hint(.undo)) \(state.rowFilter == nil ? "clear" : "all rows")",
    ]
    while !hints.isEmpty {
      let line = hints.joined(separator: "  ")
      let gap = width - CellWidth.of(text) - CellWidth.of(line)
      if gap >= 3 { return text + String(repeating: " ", count: gap) + line }
      hints.removeLast()
    }
    return text
  }

  /// Matches that neither show nor are counted in a fold: in hidden columns and rows, and in what a folded head leaves
  /// out.
  private static func unseenMatches(_ finding: Finding, _ state: State) -> [(name: String, count: Int)] {
    var unseen: [(name: String, count: Int)] = []
    let head = finding.headMatches.count { !state.isShown($0) }
    if head > 0 { unseen.append(("head", head)) }
    let texts = state.rowFilter == nil ? [:] : finding.ranges
    let rows = texts.reduce(0) { count, text in
      let passage = state.searched?.passages[text.key]
      return count + (passage.map(state.arrangement.isInHiddenRow) == true ? text.value.count : 0)
    }
    if rows > 0 { unseen.append(("rows", rows)) }
    for band in state.arrangement.bands {
      for (place, entry) in band.columns.enumerated() where !band.visible.contains(place) {
        if let count = finding.hits[entry] { unseen.append((columnName(entry, state), count)) }
      }
    }
    return unseen
  }
}
