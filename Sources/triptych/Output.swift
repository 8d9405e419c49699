import Glibc
import Typography

/// What goes to standard output.
enum Output {
  /// Writes a text, whole. Where the reader of a pipe is gone the program ends as others do, by SIGPIPE, even if
  /// it was started with that signal ignored.
  static func write(_ text: String) throws(WritingError) {
    do {
      try write(Array(text.utf8), to: STDOUT_FILENO, named: "standard output")
    } catch {
      if case .failed(_, EPIPE) = error {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
      }
      throw error
    }
  }

  /// Writes bytes to a descriptor until all are out.
  ///
  /// - Parameter name: what the descriptor is, for the error.
  static func write(_ bytes: [UInt8], to descriptor: Int32, named name: String) throws(WritingError) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw .failed(path: name, errno: errno)
      }
    }
  }
}

/// What goes to standard error.
enum Diagnostics {
  /// Says one thing, without what a terminal would obey: file names and messages are not trusted.
  static func say(_ message: String) {
    let line = Printable.text(message, keepingLines: true) + "\n"
    try? Output.write(Array(line.utf8), to: STDERR_FILENO, named: "standard error")
  }

  /// Says what went wrong, in the sentence that `ErrorWords` has for it.
  static func say(_ error: any Error) {
    say("triptych: " + (ErrorWords.sentence(for: error) ?? "\(error)"))
  }
}
