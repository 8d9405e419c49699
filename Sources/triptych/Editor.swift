/// How an editor is told at which line to open a file.
enum Editor {
  /// The command that opens a file at a line, from 1. An editor that is not known gets the file alone, for what it
  /// would make of anything more cannot be known; so does one that reads lines off the name, where the name itself has
  /// a colon.
  ///
  /// - Parameter command: the editor with its arguments, as the reader has set it.
  static func opening(_ path: String, line: Int, with command: [String]) -> [String] {
    let file = Self.file(path)
    let name = command.first?.split(separator: "/").last.map(String.init) ?? ""
    if takingPlusLine.contains(name) { return command + ["+\(line)", file] }
    if path.contains(":") { return command + [file] }
    if takingGoto.contains(name) { return command + ["-g", "\(file):\(line)"] }
    if takingColonLine.contains(name) { return command + ["\(file):\(line)"] }
    return command + [file]
  }

  /// A path as another program may have it: a name that begins with `-`, `+` or `!` must be no option and no command.
  private static func file(_ path: String) -> String { path.hasPrefix("/") ? path : "./" + path }

  /// `vi +12 FILE`. `sensible-editor` and `editor` are Debian's names for one of the others.
  private static let takingPlusLine: Set = [
    "vi", "vim", "nvim", "view", "vim.basic", "vim.tiny", "nvi", "elvis", "ex", "nano", "pico", "emacs",
    "emacsclient", "emacs-nox", "mg", "zile", "jed", "joe", "jmacs", "jpico", "ne", "kak", "micro", "gedit",
    "editor", "sensible-editor",
  ]
  /// `code -g FILE:12`.
  private static let takingGoto: Set = ["code", "code-insiders", "codium", "vscodium", "cursor"]
  /// `hx FILE:12`.
  private static let takingColonLine: Set = ["hx", "helix", "subl", "sublime_text", "zed", "zeditor"]
}
