import Layout
import Terminal
import Typography

/// Drawing the page that lies over the reading.
extension State {
  func draw(_ overlay: Overlay, _ lines: [Overlay.TextLine], on screen: inout Screen) {
    screen.cursor = Point(column: 0, row: 0)
    for (row, line) in lines.dropFirst(overlay.top).prefix(contentRows).enumerated() {
      let isSelected = line.row != nil && line.row == overlay.selected
      let style = Style(isSelected ? .selected : line.isTitle ? .overlayTitle : .overlay)
      if isSelected { screen.canvas.put(blankLine, column: 0, row: row, style: style) }
      screen.canvas.put(line.text, column: 0, row: row, style: style)
      screen.canvas.restyle(
        column: line.lit.lowerBound, row: row, count: line.lit.count,
        Style(isSelected ? .currentMatch : .match))
      if isSelected && lines.first(where: { $0.row == line.row }) == line { screen.cursor?.row = row }
    }
    if lines.isEmpty {
      let words = "Nothing has “\(overlay.filter)”: \(keys.hint(.undo)) shows all"
      screen.canvas.put(words, column: 0, row: 0, style: Style(.overlay))
    }
  }

  var blankLine: String { String(repeating: " ", count: size.columns) }

  /// “Help  1–20 of 60   q closes”, with as many hints as there is room for.
  func overlayStatus(_ overlay: Overlay, lines: Int) -> String {
    let last = min(lines, overlay.top + contentRows)
    let kept = overlay.filter.isEmpty ? "" : "  /\(Printable.text(overlay.filter))"
    let place = "\(overlay.name)\(kept)  \(min(overlay.top + 1, lines))–\(last) of \(lines)"
    var hints = ["\(keys.hint(.quit)) closes", "\(keys.hint(.search)) filter"]
    if overlay.action != .help { hints.append("\(keys.hint(.help)) help") }
    if overlay.selected != nil { hints.insert("\(keys.hint(.open)) goes there", at: 0) }
    var status = place
    for hint in hints where CellWidth.of(status) + CellWidth.of(hint) + 3 <= size.columns {
      status += "   " + hint
    }
    return status
  }
}
