import ArgumentParser
import Documents
import Export

/// `triptych compare`: the grid as plain text.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Prints the sides of documents next to each other as plain text.",
    discussion: """
      Nothing is folded. What was set apart as junk is left out.

      Examples:

        triptych compare a.txt b.txt | less
            As wide as the terminal, 100 cells in a pipe.
        triptych compare --width 80 --ascii a.txt > sides.txt
            To be mailed or printed.
        triptych compare --show only,shared a.txt
            And below, what only one side says and what sides share.
      """)

  @OptionGroup var documents: DocumentArguments

  @Option(
    help: ArgumentHelp(
      "Cells in a line, 20 to 2000; unless given, the terminal's width, else 100.", valueName: "cells"))
  var width: Int?

  @Flag(help: "Draw lines in ASCII.")
  var ascii = false

  @Option(
    help: ArgumentHelp(
      "List below the texts the words that only one column has (only), the wording that columns share (shared), or both (only,shared).",
      valueName: "lists"))
  var show: ShowArgument?

  @Flag(help: "Print lines of text without columns and boxes, for screen readers, as “read --linear” does.")
  var linear = false

  func validate() throws {
    try documents.requireDocuments()
    if let width, !PlainComparison.widths.contains(width) {
      throw ValidationError(
        "--width must be \(PlainComparison.widths.lowerBound) to \(PlainComparison.widths.upperBound).")
    }
    if linear && width != nil { throw ValidationError("--linear breaks no lines: leave out --width.") }
  }

  func run() throws {
    let (opened, allOpened) = try documents.opener.open()
    if !opened.isEmpty {
      let chapters = show?.chapters(of: opened) ?? []
      try Output.write(
        linear
          ? ([LinearFormat().text(of: opened)] + chapters.map(\.linearText)).joined(separator: "\n\n")
          : PlainComparison.text(of: opened, width: width, usesASCII: ascii, chapters: chapters))
    }
    if !allOpened { throw Status.trouble }
  }
}
