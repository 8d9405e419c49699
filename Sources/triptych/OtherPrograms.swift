import Documents
import Glibc

/// The programs of the reader's choice: editor, browser, shell.
enum OtherPrograms {
  /// The commands that may open a file at a line: the first of them that can be started is meant.
  static func editors(_ path: String, line: Int) -> [[String]] {
    let chosen = Environment.variable("VISUAL") ?? Environment.variable("EDITOR")
    let editors = chosen.map { [words($0)] } ?? [["sensible-editor"], ["vi"]]
    return editors.map { Editor.opening(path, line: line, with: $0) }
  }

  /// The command that opens a link, and whether it needs the terminal.
  ///
  /// `BROWSER` is a list of commands between colons, in which `%s` stands for the address.
  static func browser(_ link: Link) -> (command: [String], needsTerminal: Bool) {
    let chosen = Environment.variable("BROWSER")?.split(separator: ":").first.map { words(String($0)) }
    guard let chosen, !chosen.isEmpty else { return (["xdg-open", link.address], !hasDesktop) }
    let command =
      chosen.contains("%s")
      ? chosen.map { $0 == "%s" ? link.address : $0 } : chosen + [link.address]
    let name = chosen[0].split(separator: "/").last.map(String.init) ?? ""
    return (command, !hasDesktop || textBrowsers.contains(name))
  }

  /// The command that has a shell run a line.
  static func shell(_ line: String) -> [String] { [Environment.variable("SHELL") ?? "/bin/sh", "-c", line] }

  private static let textBrowsers: Set = ["lynx", "w3m", "links", "links2", "elinks", "browsh", "carbonyl"]

  private static var hasDesktop: Bool {
    Environment.isSet("DISPLAY") || Environment.isSet("WAYLAND_DISPLAY")
  }

  private static func words(_ command: String) -> [String] { command.split(separator: " ").map(String.init) }
}
