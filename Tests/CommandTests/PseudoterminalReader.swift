import TestSupport

/// The reader on a terminal of its own, with one of the sample's articles open.
enum PseudoterminalReader {
  static let path = PseudoterminalPrograms.path(of: "triptych")
  static let article = PackageFolder.path + "Resources/sample/teck-valley-courier.txt"
  static let title = "Ansel Falls Votes in May on Whether to Take Down Its Mill Dam"

  /// Starts the reader and waits for its first screen.
  static func open(
    _ arguments: [String] = [article], columns: Int = 80, rows: Int = 24,
    environment: [String: String?] = [:],
    standardInput: Pseudoterminal.StandardInput = .terminal, through shell: [String] = []
  ) throws -> Pseudoterminal {
    let terminal = try Pseudoterminal(
      command: shell + [path] + arguments, columns: columns, rows: rows, environment: environment,
      standardInput: standardInput)
    try terminal.wait("the first screen", until: isOpen)
    return terminal
  }

  /// Whether a reader's screen stands, down to the status line.
  static func isOpen(_ screen: PseudoterminalScreen) -> Bool {
    screen.isAlternate && status(screen).contains("%")
  }

  /// The last line.
  static func status(_ screen: PseudoterminalScreen) -> String { screen.lines.last ?? "" }
}

extension Pseudoterminal {
  /// Waits for words on the last line of the screen.
  func waitForStatus(_ words: String) throws {
    try wait("“\(words)” on the last line") { PseudoterminalReader.status($0).contains(words) }
  }
}
