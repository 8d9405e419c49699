import ArgumentParser
import LabelSets
import Typography

/// `triptych labels`: what announces a side, and whether a label-set file is right.
struct LabelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "labels", abstract: "Prints the label sets: which headings announce which label.",
    usage: """
      triptych labels [--labels <file> ...]
      triptych labels check <file> ...
      """,
    discussion: """
      For each set its nouns, verbs and forms, for each label its name, role and order, its words and wordings, and \
      where a wording has choices a heading that it matches. What is weak counts only beside another side. In a \
      wording a|b is one of these words, a? may be missing, {side} is one of the label's words, {noun} one of the \
      set's nouns, {verb} one of its verbs, {topic} a word or more, {rest} all words to the end or a colon; after a \
      colon at its end a colon must follow.

      Examples:

        triptych labels
            All sets that documents are read with.
        triptych labels --labels ferry.toml
            The built-in sets and a file of your own.
        triptych labels check ferry.toml
            What is wrong with a file, or what it adds.
      """,
    subcommands: [ListLabels.self, CheckLabels.self], defaultSubcommand: ListLabels.self)
}

/// `triptych labels` with nothing behind it.
struct ListLabels: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Prints the label sets.", shouldDisplay: false)

  @OptionGroup var labelSets: LabelArguments

  func run() throws { try Output.write(LabelListing(sets: labelSets.catalog.sets).text) }
}

/// `triptych labels check`: says what is wrong with label-set files, or what they add.
struct CheckLabels: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Says what is wrong with a label-set file, or what it adds.",
    discussion: """
      A file adds to the built-in sets and to the files before it, as with --labels. What is wrong is said as \
      file:line: sentence, and the exit status is 2.

      Examples:

        triptych labels check ferry.toml
            “ferry.toml: fine. It adds:” and what, or the line that is wrong.
      """)

  @Argument(
    help: ArgumentHelp("A label-set file.", valueName: "file"),
    completion: .file(extensions: ["toml"]))
  var files: [String]

  func run() throws {
    var catalog = LabelCatalog.builtIn()
    var allGood = true
    for file in files {
      do {
        let wider = try catalog.adding(toml: LabelFiles.text(of: file), file: file)
        try say(file, adding: wider.additions(to: catalog))
        catalog = wider
      } catch let error as LabelSetError {
        try Output.write(Printable.text(ErrorWords.sentence(for: error) ?? "\(error)") + "\n")
        allGood = false
      } catch let error as OpeningError {
        Diagnostics.say(error)
        allGood = false
      }
    }
    if !allGood { throw Status.trouble }
  }

  private func say(_ file: String, adding sets: [LabelSet]) throws {
    let verdict = sets.isEmpty ? "fine, but adds nothing." : "fine. It adds:"
    try Output.write("\(Printable.text(file)): \(verdict)\n" + LabelListing(sets: sets).text)
  }
}
