import Interface

/// The manual page of the program: triptych(1).
struct CommandManual {
  private let program: CommandInfo
  private var page: ManualWriter
  /// The options that most commands have; they are explained once.
  private var common: [ArgumentInfo] = []

  static func text(of program: CommandInfo, version: String) -> String {
    var manual = CommandManual(program, version: version)
    manual.writeSynopsis()
    manual.writeCommands()
    manual.writeKeys()
    manual.writeSurroundings()
    return manual.page.text
  }

  private init(_ program: CommandInfo, version: String) {
    self.program = program
    page = ManualWriter(section: 1, version: version, summary: "put the sides of a story next to each other")
    let arguments = program.commands.flatMap { $0.arguments ?? [] }.filter(\.shouldDisplay)
    var seen: Set<ArgumentInfo> = []
    common = arguments.filter { argument in
      arguments.count { $0 == argument } > 3 && seen.insert(argument).inserted
    }
  }

  private mutating func writeSynopsis() {
    page.macro("Sh SYNOPSIS")
    for (words, command) in program.all() where words != "triptych" {
      let name = words.dropFirst("triptych ".count)
      page.macro("Nm")
      page.macro(name == "read" ? "Op Cm read" : "Cm " + ManualWriter.argument(name))
      if command.arguments?.contains(where: { $0.kind != "positional" }) == true {
        page.macro("Op Ar option ...")
      }
      for argument in command.arguments ?? [] where argument.kind == "positional" {
        let value =
          "Ar " + ManualWriter.argument(argument.valueName ?? "")
          + (argument.isRepeating ? " ..." : "")
        page.macro(argument.isOptional ? "Op \(value)" : value)
      }
    }
    page.macro("Sh DESCRIPTION")
    page.paragraphs(program.explanation)
    write(program.examples)
  }

  private mutating func writeCommands() {
    page.macro("Sh COMMANDS")
    for (words, command) in program.all() where words != "triptych" {
      page.macro("Ss " + ManualWriter.argument(words))
      page.paragraphs([command.abstract ?? ""] + command.explanation)
      let own = (command.arguments ?? []).filter { $0.shouldDisplay && !common.contains($0) }
      if !own.isEmpty { page.list(own.map { ($0.tag, $0.words) }) }
      write(command.examples)
    }
    page.macro("Ss Options that most commands have")
    page.list(common.map { ($0.tag, $0.words) })
  }

  private mutating func write(_ examples: [(line: String, words: String)]) {
    guard !examples.isEmpty else { return }
    page.macro("Pp")
    page.words("Examples:")
    page.list(examples.map { ("Ic " + ManualWriter.argument($0.line), $0.words) })
  }

  private mutating func writeKeys() {
    page.macro("Sh KEYS")
    page.words("In the reader. C-e is Control and e, M-r is Alt or Escape and r, SPC is the space bar.")
    for chapter in KeyBinding.Chapter.allCases {
      page.macro("Ss " + chapter.rawValue)
      page.list(
        KeyMap.standard.bindings.filter { $0.chapter == chapter }.map { binding in
          ("Ic " + ManualWriter.argument(binding.keys.joined(separator: " ")), binding.words)
        })
    }
  }

  private mutating func writeSurroundings() {
    page.macro("Sh ENVIRONMENT")
    page.list(Self.variables.map { ("Ev \($0.name)", $0.words) })
    page.macro("Sh FILES")
    page.list(Self.files.map { ("Pa " + ManualWriter.argument($0.path), $0.words) })
    page.macro("Sh EXIT STATUS")
    page.list(Self.statuses.map { ($0.status, $0.words) })
    page.macro("Sh SEE ALSO")
    page.macro("Xr less 1 ,")
    page.macro("Xr triptych 5")
  }

  private static let variables: [(name: String, words: String)] = [
    ("NO_COLOR", "No colours, unless --color always asks for them."),
    ("COLORFGBG", "Says whether the background is light or dark, where the terminal sets it."),
    ("TERM", "The kind of terminal; on one that is called dumb the reader prints the comparison."),
    ("VISUAL", "The editor that e starts."),
    ("EDITOR", "The same, where VISUAL is not set."),
    ("BROWSER", "What o opens a link with."),
    ("SHELL", "Runs the command that is typed behind |."),
    ("DISPLAY", "A screen for windows, with a browser and a clipboard of its own."),
    ("WAYLAND_DISPLAY", "The same under Wayland."),
    ("TMUX", "Inside tmux a copy is given to tmux, too."),
    ("TRIPTYCH_RESTRICTED", "Set to anything, the same as --restricted, and export writes no file."),
    ("LESSSECURE", "The same, as it restricts less."),
    ("XDG_CONFIG_HOME", "Where the configuration is, unless it is in ~/.config."),
    ("XDG_STATE_HOME", "Where places and notes are kept, unless it is in ~/.local/state."),
    ("HOME", "Where these two are."),
  ]

  private static let files: [(path: String, words: String)] = [
    ("~/.config/triptych/config.toml", "The configuration."),
    ("~/.config/triptych/labels/*.toml", "Label sets of your own."),
    ("~/.local/state/triptych", "Places, labels, notes and searches, readable for you alone."),
  ]

  private static let statuses: [(status: String, words: String)] = [
    ("0", "All is well."),
    ("1", "A search found nothing."),
    ("2", "Something could not be opened or written, or the command line makes no sense."),
  ]
}
