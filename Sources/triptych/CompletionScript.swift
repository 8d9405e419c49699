/// The completions that the parser of arguments writes for a shell, with one thing added: where no command was typed,
/// files and options are offered as after `triptych read`, because that is what such a line does.
enum CompletionScript {
  /// The parser's script, completed. A text that is none of its scripts is left as it is.
  static func completed(_ script: String) -> String {
    if script.hasPrefix("#!/bin/bash") { return bash(script) }
    if script.hasPrefix("#compdef") { return zsh(script) }
    if script.hasPrefix("function __triptych") { return fish(script) }
    return script
  }

  /// The words that name no command go back to where `read` looks for its own; and no space follows `LABEL=`.
  private static func bash(_ script: String) -> String {
    let reading = """
          # Offer subcommand completions
              unparsed_words=(${subcommand:+"${subcommand}"} "${unparsed_words[@]}")
              _triptych_read
      """
    let command = """
      _triptych_spaced() {
          _triptych "${@}"
          [[ "${COMPREPLY[*]}" != *= ]] || compopt -o nospace +o filenames
      }

      complete -o filenames -F _triptych_spaced triptych
      """
    return
      script
      .replacing("    # Offer subcommand completions", with: reading, maxReplacements: 1)
      .replacing("complete -o filenames -F _triptych triptych", with: command)
  }

  /// As for bash.
  private static func zsh(_ script: String) -> String {
    let offer = "_describe -V '' non_empty_completions --"
    let unspaced = """
      local -a suffix
          [[ "${*}" != *= ]] || suffix=(-S '')
          _describe -V '' non_empty_completions "${suffix[@]}" --
      """
    // A line that begins with an option has no command.
    let start = "    local -i ret=1\n"
    let options = "    [[ \"${words[2]}\" != -* ]] || { _triptych_read; return }\n"
    let commands = "_describe -V subcommand subcommands && ret=0"
    let command = "\"_triptych_${words[1]}\" && ret=0\n            ;;"
    let reading = "_triptych_read && ret=0"
    return
      script
      .replacing(offer, with: unspaced)
      .replacing(start, with: start + options, maxReplacements: 1)
      .replacing(commands, with: "\(commands)\n        \(reading)", maxReplacements: 1)
      .replacing(
        command, with: "\(command)\n        *)\n            \(reading)\n            ;;", maxReplacements: 1)
  }

  /// What fish offers is a line for each option: those of `read` are said again for no command.
  private static func fish(_ script: String) -> String {
    let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
    let reading = lines.filter { $0.hasPrefix("complete ") && $0.firstRange(of: " \"triptych read\"") != nil }
    return script + "\n"
      + reading.map { $0.replacing("\"triptych read\"", with: "\"triptych\"") }.joined(separator: "\n")
  }
}
