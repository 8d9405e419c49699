import Documents
import Glibc
import NcursesTerminal
import Storage

/// Another program, started with an argument list of its own: no shell reads it.
struct ChildProcess {
  /// What a child reads and writes.
  enum Streams {
    /// The terminal, which the reader has lent.
    case terminal
    /// A text, and the terminal to write on.
    case text(String)
    /// A text; what it writes is dropped.
    case silent(String)
  }

  private let id: pid_t

  /// Starts a program, which is looked for on the `PATH`; nil where it cannot be started.
  ///
  /// - Parameter arguments: the program and its arguments.
  /// - Throws: where the text cannot be kept for it.
  init?(_ arguments: [String], _ streams: Streams) throws(WritingError) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var input: Int32?
    defer { if let input { close(input) } }
    switch streams {
    case .terminal:
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/tty", O_RDWR, 0)
    case .text(let text), .silent(let text):
      let file = try MemoryFile.open(holding: text, name: "the text for \(arguments[0])")
      input = file
      posix_spawn_file_actions_adddup2(&actions, file, STDIN_FILENO)
    }
    if case .silent = streams {
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    }
    guard let id = Self.spawn(arguments, &actions) else { return nil }
    self.id = id
  }

  /// Waits for the end, on the device that is lent to the child. A signal that asks the reader for its own end is handed
  /// on to the child and ends the wait: the child may be deaf to it.
  ///
  /// - Returns: the exit status; 128 and the signal's number where a signal ended it.
  func wait(on device: NcursesDevice) -> Int32 {
    var status: Int32 = 0
    if let signal = device.wait(until: { waitpid(id, &status, WNOHANG) != 0 }) {
      kill(id, signal)
      return 128 + signal
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  /// Takes notice of the end if it has come; nothing waits.
  ///
  /// - Returns: whether it has.
  func hasEnded() -> Bool { waitpid(id, nil, WNOHANG) != 0 }

  private static func spawn(_ arguments: [String], _ actions: inout posix_spawn_file_actions_t) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What the reader ignores while the terminal is lent, the child must not.
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let strings = arguments.map { strdup($0.fileName) } + [nil]
    defer { for string in strings { free(string) } }
    var id = pid_t()
    return posix_spawnp(&id, arguments[0].fileName, &actions, &attributes, strings, environ) == 0 ? id : nil
  }
}
