import Glibc
import Storage
import Typography

/// What goes to standard output.
enum Output {
  /// Writes a text, whole. Where the reader of a pipe is gone the program ends as others do, by SIGPIPE, even if
  /// it was started with that signal ignored.
  static func write(_ text: String) throws(WritingError) {
    do {
      try Descriptor(STDOUT_FILENO, name: "standard output").write(Array(text.utf8))
    } catch {
      if case .failed(_, EPIPE) = error {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
      }
      throw error
    }
  }
}

/// What goes to standard error.
enum Diagnostics {
  /// Says one thing, without what a terminal would obey: file names and messages are not trusted.
  static func say(_ message: String) {
    let line = Printable.text(message, keepingLines: true) + "\n"
    try? Descriptor(STDERR_FILENO, name: "standard error").write(Array(line.utf8))
  }

  /// Says what went wrong, in the sentence that `ErrorWords` has for it.
  static func say(_ error: any Error) {
    say("triptych: " + (ErrorWords.sentence(for: error) ?? "\(error)"))
  }
}
