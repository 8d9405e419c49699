import Layout
import Search
import Terminal
import Typography

/// Drawing the prompt on the last line of the screen.
extension State {
  func draw(_ prompt: Prompt, row: Int, on screen: inout Screen) {
    let lead = Printable.text(lead(of: prompt))
    screen.canvas.put(blankLine, column: 0, row: row, style: Style(.prompt))
    let shownLead = Ellipsis.cut(lead, to: max(1, size.columns - 4), glyphs)
    var column = screen.canvas.put(shownLead, column: 0, row: row, style: Style(.prompt))
    let start = column
    let before = prompt.editor.shownBeforeCursor(cells: size.columns - column - 2)
    column += screen.canvas.put(before, column: column, row: row, style: Style(.prompt))
    screen.cursor = Point(column: column, row: row)
    let end =
      column + screen.canvas.put(prompt.editor.afterCursor, column: column, row: row, style: Style(.prompt))
    let room = size.columns - end - 3
    if start < size.columns, let note = notes(of: prompt).first(where: { CellWidth.of($0) <= room }) {
      screen.canvas.put(note, column: size.columns - CellWidth.of(note), row: row, style: Style(.prompt))
    }
  }

  private func lead(of prompt: Prompt) -> String {
    switch prompt.kind {
    case .label: return "Whose view is \(labelSubject)? "
    case .quit: return quitQuestion
    case .replace(let path, _):
      // The question shows whole, and of a long path the end.
      let room = size.columns - CellWidth.of(prompt.lead) - 5
      return Ellipsis.cutStart(of: Printable.text(path), to: max(1, room), glyphs) + " " + prompt.lead
    default: return prompt.lead
    }
  }

  /// What stands at the end of a prompt: all that there is to say, then less and less, the count last.
  private func notes(of prompt: Prompt) -> [String] {
    if prompt.kind == .label { return ["Tab completes"] }
    guard prompt.hasModes else { return [] }
    let count = prompt.isSearch ? searchCount : ""
    let modes = prompt.modes.words(isCaseSensitive: isCaseSensitive(prompt)).map { "[\($0)]" }
    return (0...modes.count).map { dropped in
      (Array(modes.dropLast(dropped)) + [count].filter { !$0.isEmpty }).joined(separator: " ")
    }
  }

  /// “3/17”, “3/12+” while the search goes on, or why there is none.
  private var searchCount: String {
    guard let finding, prompt?.editor.scalars.isEmpty == false else { return searchTrouble?.note ?? "" }
    if let current = finding.current { return "\(current + 1)/\(finding.count)" }
    return finding.isGoing ? finding.count : finding.isStopped ? "stopped" : "no match"
  }

  private func isCaseSensitive(_ prompt: Prompt) -> Bool {
    if prompt.isSearch, !prompt.editor.scalars.isEmpty, let finding {
      return finding.run.query.isCaseSensitive
    }
    return (try? Query(prompt.editor.text, prompt.modes))?.isCaseSensitive
      ?? (prompt.modes.caseMode == .matters)
  }
}

extension Query.Modes {
  /// The modes in words, the usual ones left out, but how case counts.
  func words(isCaseSensitive: Bool) -> [String] {
    [
      isRegularExpression ? "regex" : nil, isWholeWord ? "word" : nil,
      isCaseSensitive ? "this case" : "any case",
    ].compactMap { $0 }
  }
}
