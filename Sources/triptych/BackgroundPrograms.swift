/// Programs that run beside the reader: clipboard tools, which may hold a text until another program copies, and
/// browsers. Nothing waits for them.
struct BackgroundPrograms {
  private var running: [ChildProcess] = []

  /// Starts a program that reads `text` and whose output is dropped.
  ///
  /// - Returns: whether it could be started.
  mutating func start(_ command: [String], reading text: String = "") -> Bool {
    running.removeAll { $0.hasEnded() }
    guard let program = try? ChildProcess(command, .silent(text)) else { return false }
    running.append(program)
    return true
  }

  /// Gives a text to the system's clipboard tools, as far as there are any.
  ///
  /// - Returns: whether one was started.
  mutating func copy(_ text: String) -> Bool {
    var isCopied = false
    // Unless it is told otherwise tmux takes no clipboard from the programs in it, but from its own command, and
    // hands it on to the terminal.
    if Environment.isSet("TMUX") { isCopied = start(["tmux", "load-buffer", "-w", "-"], reading: text) }
    if Environment.isSet("WAYLAND_DISPLAY"), start(["wl-copy"], reading: text) { return true }
    if Environment.isSet("DISPLAY") {
      return start(["xclip", "-selection", "clipboard"], reading: text)
        || start(["xsel", "--clipboard", "--input"], reading: text) || isCopied
    }
    return isCopied
  }
}
