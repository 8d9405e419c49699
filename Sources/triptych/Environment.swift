import Documents
import Glibc
import Storage

/// What the program is told by its surroundings.
enum Environment {
  /// The value of a variable; nil where it is not set, or empty.
  static func variable(_ name: String) -> String? {
    getenv(name).map { FileName.string(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether a variable is set to anything but nothing.
  static func isSet(_ name: String) -> Bool { variable(name) != nil }

  /// Whether nothing but reading is allowed, by a variable of ours or by the one that less obeys.
  static var isRestricted: Bool { isSet("TRIPTYCH_RESTRICTED") || isSet("LESSSECURE") }

  /// The program's folders. A home that is not there is none, and nothing is kept in it.
  static var folders: BaseFolders {
    BaseFolders { name in
      variable(name).flatMap { name != "HOME" || access($0.fileName, F_OK) == 0 ? $0 : nil }
    }
  }

  /// Whether standard output is a terminal.
  static var writesToTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether text waits on standard input: it is a pipe or a file.
  static var hasPipedText: Bool {
    var facts = stat()
    guard fstat(STDIN_FILENO, &facts) == 0 else { return false }
    return [S_IFIFO, S_IFREG, S_IFSOCK].contains(facts.st_mode & S_IFMT)
  }

  /// The width of the terminal that standard output is; nil where it is none.
  static var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
