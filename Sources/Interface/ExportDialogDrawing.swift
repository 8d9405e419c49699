import Layout
import Terminal
import Typography

/// Drawing the dialog of an export: a line a field, then how the file begins.
extension State {
  func draw(_ dialog: ExportDialog, on screen: inout Screen) {
    let fields = fields(of: dialog.choice)
    // Where not all fields fit, the one in focus does.
    let at = fields.firstIndex(of: dialog.field) ?? 0
    let first = max(0, at - contentRows + 1)
    for (row, field) in fields.dropFirst(first).prefix(contentRows).enumerated() {
      draw(field, of: dialog, row: row, on: &screen)
    }
    let rule = fields.count + 1
    guard rule < contentRows else { return }
    let words = " \(previewTitle(dialog.choice)) "
    let line = String(repeating: glyphs.horizontal, count: 2) + words
    let rest = String(repeating: glyphs.horizontal, count: max(0, size.columns - CellWidth.of(line)))
    screen.canvas.put(line + rest, column: 0, row: rule, style: Style(.rule))
    for (row, text) in dialog.preview.prefix(contentRows - rule - 1).enumerated() {
      let shown = Ellipsis.cut(Printable.text(text), to: size.columns, glyphs)
      screen.canvas.put(shown, column: 0, row: rule + 1 + row, style: Style(.dim))
    }
  }

  private func draw(_ field: ExportDialog.Field, of dialog: ExportDialog, row: Int, on screen: inout Screen) {
    let isFocus = field == dialog.field
    let style = Style(isFocus ? .selected : .overlay)
    if isFocus { screen.canvas.put(blankLine, column: 0, row: row, style: style) }
    let name = (isFocus ? glyphs.focus : " ") + field.rawValue
    screen.canvas.put(name, column: 0, row: row, style: style)
    let start = Self.valueColumn
    let room = size.columns - start
    if field == .path && isFocus {
      let before = dialog.path.shownBeforeCursor(cells: room - 2)
      let end = start + screen.canvas.put(before, column: start, row: row, style: style)
      screen.canvas.put(dialog.path.afterCursor, column: end, row: row, style: style)
      screen.cursor = Point(column: end, row: row)
    } else {
      let value = Ellipsis.cut(Printable.text(value(of: field, dialog, room: room)), to: room, glyphs)
      screen.canvas.put(value, column: start, row: row, style: style)
      if isFocus { screen.cursor = Point(column: start, row: row) }
    }
  }

  /// “[Notes: Markdown] Handout: HTML …”; where not all values fit, “1/4 Notes: Markdown”.
  private func value(of field: ExportDialog.Field, _ dialog: ExportDialog, room: Int) -> String {
    if field == .path { return dialog.path.text }
    let choices = alternatives(of: field, to: dialog.choice)
    let words = choices.map { self.words(of: field, in: $0) }
    let chosen = choices.firstIndex(of: dialog.choice) ?? 0
    if words.count == 1 { return words[0] }
    let all = words.enumerated().map { $0 == chosen ? "[\($1)]" : $1 }.joined(separator: "  ")
    return CellWidth.of(all) <= room ? all : "\(chosen + 1)/\(words.count) \(words[chosen])"
  }

  /// Where the values stand, in cells from the left.
  private static let valueColumn = 9

  private func previewTitle(_ choice: ExportChoice) -> String {
    switch choice.purpose {
    case .notes, .data: "How it begins"
    case .handout: "A page to print, sides in columns; how its text begins"
    case .screen: "A picture of the screen without this page"
    }
  }

  /// What stands on the last line: what there is to say, else the keys, as many as there is room for.
  func exportStatus(_ dialog: ExportDialog) -> String {
    if let remark = dialog.remark {
      return Ellipsis.cut(
        "\(Printable.text(dialog.path.text)): \(Printable.text(remark))", to: size.columns, glyphs)
    }
    let hints =
      dialog.field == .path
      ? ["Enter writes", "Tab completes", "Up goes back", "Esc leaves"]
      : [
        "Enter writes",
        "\(keys.hint(.previousColumn, preferring: "Left")) \(keys.hint(.nextColumn, preferring: "Right")) change",
        "Tab next line", "Esc leaves",
      ]
    var status = "Export"
    for hint in hints where CellWidth.of(status) + CellWidth.of(hint) + 3 <= size.columns {
      status += "   " + hint
    }
    return status
  }
}
