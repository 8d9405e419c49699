import ArgumentParser
import Documents
import Interface
import Loading
import Terminal

/// `triptych screen`: the reader's screen without a terminal, as a picture or as text.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Prints the reader's screen, after some keys if you like, as SVG or text.",
    discussion: """
      For handouts, bug reports and documentation. Nothing is remembered. Without a file it shows the sample.

      Examples:

        triptych screen > screen.svg
            The sample as a picture.
        triptych screen --keys "u G" --theme dark a.txt > end.svg
            What only one side says, at the end, for a dark page.
        triptych screen --size 80x24 --format text a.txt b.txt
            As text.
      """)

  @OptionGroup var documents: DocumentArguments

  @Option(help: ArgumentHelp("Columns and rows of the screen.", valueName: "columnsxrows"))
  var size = "100x30"

  @Option(
    help: ArgumentHelp(
      "The keys to press first, as the key table names them, with spaces between.", valueName: "keys"))
  var keys = ""

  @Option(help: ArgumentHelp("What to print: svg or text.", valueName: "format"))
  var format = Format.svg

  @Option(
    help: ArgumentHelp(
      "Colours: \(ThemeName.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "theme"))
  var theme = ThemeName.auto

  @Flag(help: "Draw lines in ASCII.")
  var ascii = false

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case svg, text
  }

  func run() throws {
    let size = try parsedSize()
    let strokes = try parsedKeys()
    let opener = try documents.opener
    let isSample = documents.request.paths.isEmpty
    let (opened, allOpened) = isSample ? (opener.openSample(), true) : try opener.open()
    if opened.isEmpty { throw Status.trouble }
    var options = State.Options(labels: opener.labels, usesASCII: ascii, isSample: isSample, theme: theme)
    options.sha256 = SHA256(Digest.sha256)
    options.keepsState = false
    var state = State(opened, size: size, options: options)
    for key in strokes { press(key, &state) }
    try Output.write(words(for: state))
    if !allOpened { throw Status.trouble }
  }

  /// Presses a key, and lets the work that it began come to its end.
  private func press(_ key: Key, _ state: inout State) {
    _ = state.update(.key(key))
    while state.hasWork { _ = state.update(.idle) }
  }

  private func words(for state: State) -> String {
    switch format {
    case .svg:
      let theme = (theme == .auto ? ColorChoice.auto.theme(.auto) : theme).theme()
      return state.picture(theme: theme)
    case .text: return state.render().canvas.lines.map { $0 + "\n" }.joined()
    }
  }

  // MARK: Arguments

  private func parsedSize() throws -> Size {
    let numbers = size.split(separator: "x").map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1], columns <= 1_000,
      rows <= 1_000,
      State.fits(Size(columns: columns, rows: rows))
    else {
      throw ValidationError(
        "--size \(size) is no screen: give columns and rows, 20x6 to 1000x1000, as in 100x30.")
    }
    return Size(columns: columns, rows: rows)
  }

  private func parsedKeys() throws -> [Key] {
    try keys.split(separator: " ").flatMap { name in
      guard let keys = KeyName.keys(String(name)) else {
        throw ValidationError(
          "--keys: “\(name)” is no key. “triptych --list-keys” prints how keys are written.")
      }
      return keys
    }
  }
}

extension ThemeName: ExpressibleByArgument {}
