import TestSupport
import Testing

@Suite("Completions")
struct CompletionCommandTests {
  private let articles: Articles

  init() throws { articles = try Articles() }

  /// What bash offers for the last word. Bash parts words at “=”, so that it is one by itself.
  private func bash(_ words: String...) throws -> [String] {
    let program = PseudoterminalPrograms.path(of: "triptych")
    let line = """
      triptych() { '\(program)' "$@"; }
      compopt() { echo "$*"; }
      eval "$(triptych --generate-completion-script bash)"
      COMP_WORDS=(triptych \(words.map { "'\($0)'" }.joined(separator: " ")))
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE="${COMP_WORDS[*]}" COMP_POINT=${#COMP_LINE}
      _triptych_spaced triptych "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try CommandRun.program("bash", ["-c", line], directory: articles.folder.path)
    #expect(run.errorText == "")
    return run.text.split(separator: "\n").map(String.init)
  }

  @Test("Where no command was typed: commands, files, and the options of the reader")
  func root() throws {
    let all = try bash("")
    #expect(["ferry.txt", "pier.txt", "search", "export"].allSatisfy(all.contains))
    #expect(try bash("fer") == ["ferry.txt"])
    #expect(try bash("ferry.txt", "pi") == ["pier.txt"])
    #expect(try bash("sea") == ["search"])
    #expect(try bash("--samp") == ["--sample"])
  }

  @Test("After a command: its options, their values, files")
  func commands() throws {
    #expect(try bash("segment", "pier.txt", "fer") == ["ferry.txt"])
    #expect(try bash("segment", "--format", "out") == ["outline"])
    #expect(try bash("compare", "--sh") == ["--show"])
    #expect(try bash("search", "--color", "") == ["auto", "always", "never"])
    try articles.folder.write([], to: "ferry.toml")
    #expect(try bash("labels", "check", "fer") == ["ferry.toml"])
  }

  @Test("Labels, also the reader's own: without a space before the file that follows, and in a list")
  func labels() throws {
    #expect(try bash("compare", "--as", "conserv") == ["-o nospace +o filenames", "conservative="])
    #expect(try bash("compare", "--as", "conservative", "=", "fer") == ["ferry.txt"])
    #expect(try bash("export", "--only", "conserv") == ["conservative"])
    #expect(try bash("export", "--only", "progressive,conserv") == ["progressive,conservative"])
  }

  @Test("For zsh and fish the same is added to what the parser writes", arguments: ["zsh", "fish"])
  func others(shell: String) throws {
    let script = try articles.triptych("--generate-completion-script", shell).text
    let added =
      shell == "zsh"
      ? [
        "suffix=(-S '')", "|| { _triptych_read; return }",
        "subcommands && ret=0\n        _triptych_read && ret=0", "*)\n            _triptych_read && ret=0",
      ]
      : ["for_positional \"triptych\" -ge 1' -F", "flags_or_options \"triptych\" sample'"]
    for lines in added { #expect(script.contains(lines), "\(lines)") }
  }
}
