import Terminal
import TestSupport
import Testing
import Typography

@Suite("The canvas")
struct CanvasTests {
  @Test("Text is cut at its limit and at the right edge")
  func clipping() {
    var canvas = Canvas(Size(columns: 8, rows: 2))
    #expect(canvas.put("reader", column: 0, row: 0, limit: 4) == 4)
    #expect(canvas.put("screen", column: 5, row: 0) == 3)
    #expect(canvas.put("nowhere", column: 0, row: 2) == 0)
    #expect(canvas.put("nowhere", column: 8, row: 0) == 0)
    #expect(canvas.lines == ["read scr", ""])
  }

  @Test("A wide character that does not fit whole is left out")
  func wideAtEdge() {
    var canvas = Canvas(Size(columns: 5, rows: 1))
    #expect(canvas.put("漢字漢", column: 0, row: 0) == 4)
    #expect(canvas.lines == ["漢字"])
    #expect((0..<5).map { canvas[$0, 0].width } == [2, 0, 2, 0, 1])
  }

  @Test("What overwrites half of a wide character blanks the other half")
  func halves() {
    var canvas = Canvas(Size(columns: 6, rows: 1))
    canvas.put("漢字漢", column: 0, row: 0)
    canvas.put("x", column: 1, row: 0)
    canvas.put("字", column: 3, row: 0)
    #expect(canvas.lines == [" x 字"])
    #expect((0..<6).map { canvas[$0, 0].width } == [1, 1, 1, 2, 0, 1])
  }

  @Test("Marks stand on the character before them, and never on a neighbour's")
  func marks() {
    var canvas = Canvas(Size(columns: 6, rows: 1))
    canvas.put("ab", column: 0, row: 0)
    #expect(canvas.put("\u{301}e\u{301}\u{323}漢\u{302}", column: 2, row: 0) == 3)
    #expect(canvas[1, 0].text == "b")
    #expect(canvas[2, 0].text.unicodeScalars.elementsEqual("e\u{301}\u{323}".unicodeScalars))
    #expect(canvas[3, 0].text.unicodeScalars.elementsEqual("漢\u{302}".unicodeScalars))
  }

  @Test("A joiner stands with the letter before it, and none between emoji, where its width is unknown")
  func joiners() {
    var canvas = Canvas(Size(columns: 12, rows: 1))
    #expect(canvas.put("می\u{200C}خ ශ්\u{200D}ර", column: 0, row: 0) == 6)
    #expect(canvas[1, 0].text.unicodeScalars.elementsEqual("ی\u{200C}".unicodeScalars))
    #expect(canvas[4, 0].text.unicodeScalars.elementsEqual("ශ්\u{200D}".unicodeScalars))
    #expect(canvas.put("👩\u{200D}👧", column: 6, row: 0) == 4)
    #expect(canvas[6, 0].text.unicodeScalars.elementsEqual("👩".unicodeScalars))
  }

  @Test("Control characters and what reorders text are dropped, unknown characters replaced, tabs are blanks")
  func inert() {
    var canvas = Canvas(Size(columns: 20, rows: 1))
    canvas.put("a\u{1B}[2J\u{9B}1mb\u{202E}c\u{200B}\u{E000}\td", column: 0, row: 0)
    #expect(canvas.lines == ["a[2J1mbc\u{FFFD}    d"])
  }

  @Test("A new style covers whole characters and nothing else")
  func restyling() {
    var canvas = Canvas(Size(columns: 6, rows: 1))
    canvas.put("a漢b漢", column: 0, row: 0)
    canvas.restyle(column: 2, row: 0, count: 3, Style(.match))
    #expect((0..<6).map { canvas[$0, 0].style.role } == [.text, .match, .match, .match, .match, .match])
    canvas.restyle(column: -3, row: 0, count: 4, Style(.focus))
    canvas.restyle(column: 3, row: 0, count: .max, Style(.dim))
    canvas.restyle(column: 0, row: 7, count: 2, Style(.dim))
    #expect((0..<6).map { canvas[$0, 0].style.role } == [.focus, .match, .match, .dim, .dim, .dim])
  }

  @Test("A canvas without cells takes everything and shows nothing")
  func empty() {
    var canvas = Canvas(Size(columns: -1, rows: 3))
    #expect(canvas.put("text", column: 0, row: 0) == 0)
    #expect(canvas.size == Size(columns: 0, rows: 3) && canvas.lines == ["", "", ""])
  }

  @Test(
    "Whatever is put, no control reaches a cell, widths fill each row, and nothing outside the span changes")
  func properties() {
    var generator = SeededGenerator(seed: 9)
    var texts = RandomText(seed: 10)
    for _ in 0..<1500 {
      let size = Size(
        columns: .random(in: 1...30, using: &generator), rows: .random(in: 1...3, using: &generator))
      var canvas = Canvas(size)
      for _ in 0..<6 {
        let text =
          Bool.random(using: &generator) ? texts.words(4) : String(decoding: texts.bytes(30), as: UTF8.self)
        let column = Int.random(in: -2...size.columns + 1, using: &generator)
        let row = Int.random(in: -1...size.rows, using: &generator)
        let limit = Int.random(in: -1...size.columns + 3, using: &generator)
        let before = canvas
        let written = canvas.put(text, column: column, row: row, limit: limit, style: Style(.code))
        #expect(written >= 0 && written <= max(0, min(limit, size.columns - column)))
        expectSound(canvas)
        expectUntouched(canvas, before, row: row, span: column..<column + written)
        canvas.restyle(column: column, row: row, count: limit, Style(.match))
        expectSound(canvas)
      }
    }
  }

  private func expectSound(_ canvas: Canvas) {
    for row in 0..<canvas.size.rows {
      let cells = canvas.row(row)
      var due = 0
      for cell in cells {
        #expect((cell.width == 0) == (due == 1), "a second half follows a wide character and only that")
        due = cell.width == 2 ? 1 : 0
        #expect(cell.width == 0 || CellWidth.of(cell.text) == cell.width)
        #expect(
          cell.text.unicodeScalars.allSatisfy {
            Printable.of($0) != .dropped && Printable.of($0) != .replaced
          })
      }
      #expect(cells.reduce(0) { $0 + $1.width } == canvas.size.columns)
    }
  }

  /// Beside the span only the torn half of a wide character may have changed, to a blank.
  private func expectUntouched(_ canvas: Canvas, _ before: Canvas, row changed: Int, span: Range<Int>) {
    for row in 0..<canvas.size.rows {
      for column in 0..<canvas.size.columns where row != changed || !span.contains(column) {
        let isTorn = row == changed && before[column, row].width != 1 && canvas[column, row].text == " "
        #expect(canvas[column, row] == before[column, row] || isTorn)
      }
    }
  }
}
