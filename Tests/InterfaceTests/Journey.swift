import Documents
import LabelSets
import Segmentation
import Synchronization
import Terminal
import TestSupport
import Testing

@testable import Interface

/// A reader at the keyboard: keys in as people write them, screens and facts out.
struct Journey {
  private(set) var state: State
  /// Everything that was asked of the world, in order.
  private(set) var effects: [Effect] = []

  init(
    _ documents: [Document], columns: Int = 80, rows: Int = 24, usesASCII: Bool = false,
    isSample: Bool = false, isRestricted: Bool = false, keys: KeyMap = .standard, memory: Memory = Memory()
  ) {
    var options = State.Options(
      labels: Self.catalog.labels, usesASCII: usesASCII, isSample: isSample)
    options.memory = memory
    options.isRestricted = isRestricted
    state = State(documents, size: Size(columns: columns, rows: rows), options: options, keys: keys)
  }

  /// Opens sources as the program does.
  init(
    _ sources: Source..., columns: Int = 80, rows: Int = 24, usesASCII: Bool = false, keys: KeyMap = .standard
  ) {
    self.init(
      sources.map(Self.document), columns: columns, rows: rows, usesASCII: usesASCII, keys: keys)
  }

  /// The document of a source, by the built-in label sets; the same source is segmented once.
  static func document(_ source: Source) -> Document {
    if let known = known.withLock({ $0[source.text] }), known.source == source { return known }
    let document = segmenter.document(from: source)
    known.withLock { $0[source.text] = document }
    return document
  }

  private static let known = Mutex<[[UInt8]: Document]>([:])

  private static let catalog = LabelCatalog.builtIn()
  private static let segmenter = Segmenter(catalog: catalog)

  /// Presses keys: names (`Tab`, `RET`, `Esc`, `SPC`, `C-d`) and words of single characters, between spaces.
  mutating func press(_ keys: String) {
    for word in keys.split(separator: " ") {
      let keys = word == "RET" ? [Key(.enter)] : KeyName.keys(String(word))
      for key in keys ?? word.unicodeScalars.map({ Key(.character($0)) }) { send(.key(key)) }
    }
  }

  /// The same, for a journey in one expression.
  func pressing(_ keys: String) -> Journey {
    var journey = self
    journey.press(keys)
    return journey
  }

  mutating func resize(_ columns: Int, _ rows: Int) {
    send(.resize(Size(columns: columns, rows: rows)))
  }

  /// The same on a screen of another size.
  func resized(_ columns: Int, _ rows: Int) -> Journey {
    var journey = self
    journey.resize(columns, rows)
    return journey
  }

  mutating func send(_ message: Message) { effects += state.update(message) }

  // MARK: What is seen

  var lines: [String] { state.render().canvas.lines }
  /// The last line of the screen: status, message or prompt.
  var status: String { lines.last ?? "" }

  /// The screen as text, with the place of the cursor, column and row from 0, in a last line.
  var screen: String {
    let screen = state.render()
    let cursor = screen.cursor.map { "cursor \($0.column),\($0.row)" } ?? "no cursor"
    return (screen.canvas.lines + [cursor]).joined(separator: "\n") + "\n"
  }

  /// The address of the passage in focus, as in `conservative.3`, with the document's number where there are several.
  var focus: String {
    guard let focus = state.focus else { return "none" }
    let entry = state.grid.entries[focus.entry]
    let number = state.documents.count > 1 ? "\(entry.document + 1) " : ""
    return "\(number)\(entry.isDiscarded ? "discarded" : entry.key.label.rawValue).\(focus.item + 1)"
  }

  /// The line on which the cursor is.
  var cursorLine: String { state.render().cursor.map { lines[$0.row] } ?? "" }

  /// Whether a text stands on one line of the screen.
  func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
}

/// Expects the screen to be as the golden file has it.
func expectScreen(_ journey: Journey, _ name: String, sourceLocation: SourceLocation = #_sourceLocation)
  throws
{
  try Golden.expect(journey.screen, name, testFile: #filePath, sourceLocation: sourceLocation)
}
