import Typography

extension Line {
  /// The line as plain text: runs at their cells, no blanks at the end.
  public var plainText: String {
    var text = ""
    var cells = 0
    for run in runs {
      text += String(repeating: " ", count: max(0, run.column - cells))
      let shown = Printable.text(run.text)
      text += shown
      cells = max(cells, run.column) + CellWidth.of(shown)
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension Arrangement {
  /// Every line, top to bottom, without empty lines at the end: what `compare` prints.
  public func forEachPlainLine(_ body: (String) -> Void) {
    var blanks = 0
    for strip in strips.indices {
      for line in lines(of: strip) {
        let text = line.plainText
        if text.isEmpty {
          blanks += 1
          continue
        }
        for _ in 0..<blanks { body("") }
        blanks = 0
        body(text)
      }
    }
  }
}
