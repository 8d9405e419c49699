import Terminal
import Typography

/// A line of text that is being typed, with the keys every shell has.
public struct LineEditor: Equatable, Sendable {
  /// The text as scalars: the cursor stands between two of them.
  private(set) var scalars: [Unicode.Scalar]
  /// How many scalars stand before the cursor.
  private(set) var cursor: Int

  init(_ text: String = "") {
    scalars = Array(text.unicodeScalars)
    cursor = scalars.count
  }

  /// The whole text.
  var text: String { String(String.UnicodeScalarView(scalars)) }
  /// The text before the cursor.
  var beforeCursor: String { String(String.UnicodeScalarView(scalars[..<cursor])) }
  /// The text after the cursor.
  var afterCursor: String { String(String.UnicodeScalarView(scalars[cursor...])) }

  /// The text before the cursor as far as it fits: its end, so that one sees what one types.
  func shownBeforeCursor(cells: Int) -> String {
    var before = beforeCursor.unicodeScalars
    while CellWidth.of(String(before)) > cells, !before.isEmpty { before.removeFirst() }
    return String(before)
  }

  /// Puts text in at the cursor; line breaks and tabs become spaces.
  mutating func insert(_ text: String) {
    let new = text.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " as Unicode.Scalar : $0 }
      .filter { $0.value >= 0x20 && $0.value != 0x7F }
    scalars.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  /// Takes a key that edits.
  ///
  /// - Returns: whether it was one.
  mutating func take(_ key: Key) -> Bool {
    switch (key.code, key.control, key.meta) {
    case (.character(let scalar), false, false): insert(String(scalar))
    case (.backspace, _, _), (.character("h"), true, _): delete(from: cursor - 1)
    case (.delete, _, _), (.character("d"), true, _): deleteForward()
    case (.left, _, _), (.character("b"), true, _): cursor = max(0, cursor - 1)
    case (.right, _, _), (.character("f"), true, _): cursor = min(scalars.count, cursor + 1)
    case (.home, _, _), (.character("a"), true, _): cursor = 0
    case (.end, _, _), (.character("e"), true, _): cursor = scalars.count
    case (.character("u"), true, _): delete(from: 0)
    case (.character("w"), true, _): delete(from: wordStart)
    case (.character("k"), true, _): scalars.removeSubrange(cursor...)
    default: return false
    }
    return true
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0 && scalars[start - 1] == " " { start -= 1 }
    while start > 0 && scalars[start - 1] != " " { start -= 1 }
    return start
  }

  private mutating func delete(from start: Int) {
    guard start >= 0 else { return }
    scalars.removeSubrange(start..<cursor)
    cursor = start
  }

  private mutating func deleteForward() {
    if cursor < scalars.count { scalars.remove(at: cursor) }
  }
}
