import ArgumentParser
import Documents
import Glibc
import Storage

/// The program: it parses the command line, runs the command, and turns what went wrong into words and an exit
/// status.
@main
enum Program {
  static func main() {
    do {
      let arguments = Self.arguments
      if let unknown = UnknownCommand(in: arguments) { throw unknown }
      if TriptychCommand.areFiles(arguments) {
        try Reading(request: DocumentRequest(files: arguments).enteringFolders()).run()
      } else {
        var command = try TriptychCommand.parseAsRoot(arguments)
        try command.run()
      }
    } catch let status as ExitCode {
      exit(status.rawValue)
    } catch {
      end(with: error)
    }
  }

  /// The command line without the program's name; a file's name need be no UTF-8.
  private static var arguments: [String] {
    UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc)).dropFirst()
      .compactMap { $0.map { FileName.string(cString: $0) } }
  }

  /// Ends on an error: a command's, or the parser's, to whom help and version are errors too.
  private static func end(with error: any Error) -> Never {
    if ErrorWords.sentence(for: error) != nil {
      Diagnostics.say(error)
    } else if TriptychCommand.exitCode(for: error) == .success {
      do throws(WritingError) {
        try Output.write(CompletionScript.completed(TriptychCommand.fullMessage(for: error)) + "\n")
        exit(0)
      } catch {
        Diagnostics.say(error)
      }
    } else {
      Diagnostics.say(TriptychCommand.fullMessage(for: error))
    }
    exit(Status.trouble.rawValue)
  }
}

/// The command line.
struct TriptychCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "triptych",
    abstract: "Puts the sides of a story next to each other.",
    usage: """
      triptych [<file> ...] [--as <label=file> ...] [--labels <file> ...] [--sample] [--ascii] [--no-state] [--restricted] [--color <color>] [--quiet]
      triptych --list-keys
      triptych <subcommand>
      """,
    discussion: """
      Opens articles that argue from labelled viewpoints, finds their sections, and lays them out side by side \
      with every row aligned. Without a file it opens piped text, else what was read last, else a sample. “-” is standard input.

      Examples:

        triptych a.txt b.txt
            Two articles, their sides next to each other.
        triptych --sample
            The sample, to look around.
        triptych help export
            A command's options, with examples.
        triptych --generate-completion-script bash
            For the shell, which loads it; zsh and fish likewise.

      The exit status is 2 if something could not be opened or written, 1 if a search found nothing, else 0.
      """,
    version: "0.1.0",
    subcommands: [
      ReadCommand.self, SegmentCommand.self, CompareCommand.self, SearchCommand.self, ExportCommand.self,
      LabelsCommand.self, NotesCommand.self, ConfigCommand.self, ScreenCommand.self,
    ],
    defaultSubcommand: ReadCommand.self)

  /// Whether arguments are nothing but files to read: then the parser, which takes longer than all else on the
  /// way to the first screen, is not asked.
  static func areFiles(_ arguments: some Collection<String>) -> Bool {
    let commands = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    return !commands.contains(arguments.first ?? "")
      && arguments.allSatisfy { $0 == "-" || !$0.hasPrefix("-") }
  }
}

/// Exit statuses other than success.
enum Status {
  /// A search found nothing.
  static let none = ExitCode(1)
  /// A file could not be read, or the command line means nothing.
  static let trouble = ExitCode(2)
}
