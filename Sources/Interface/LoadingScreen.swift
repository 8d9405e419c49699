import Layout
import Terminal
import Typography

/// What shows while files are being opened: how far it is, and how to end it.
public struct LoadingScreen: Equatable, Sendable {
  /// Files that were opened, or could not be.
  public var done: Int
  public var total: Int
  /// The size of all files together, in bytes.
  public var bytes: Int
  public var seconds: Int
  /// Whether the files are read again.
  public var isAgain = false
  /// What is said about the last key.
  public var message: String?

  public init(done: Int, total: Int, bytes: Int, seconds: Int, message: String? = nil) {
    self.done = done
    self.total = total
    self.bytes = bytes
    self.seconds = seconds
    self.message = message
  }

  /// Draws it; the cursor is at its start.
  public func render(size: Size, usesASCII: Bool = false) -> Screen {
    var screen = Screen(canvas: Canvas(size), cursor: Point(column: 0, row: 0))
    let glyphs: Glyphs = usesASCII ? .ascii : .lines
    let width = max(1, min(40, size.columns - 2))
    let full = total > 0 ? width * done / total : 0
    let files = total == 1 ? "1 file" : "\(total) files"
    let lines = [
      "\(isAgain ? "Reading" : "Opening") \(files)\(isAgain ? " again" : ""), \(max(1, bytes >> 20)) MiB",
      String(repeating: "#", count: full) + String(repeating: glyphs.dot, count: width - full),
      "\(done) of \(files), \(seconds) s",
      message ?? "C-c stops, q quits",
    ]
    for (row, line) in lines.enumerated() {
      screen.canvas.put(line, column: 0, row: row, style: Style(row == 0 ? .title : .text))
    }
    return screen
  }
}
