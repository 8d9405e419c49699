import Glibc
import Storage

/// How far a command is with opening many files, on standard error: only where that is a terminal, and only when it
/// takes a while. The line is gone before anything else is printed.
struct ProgressLine {
  private let total: Int
  private let isShown: Bool
  private let start = ContinuousClock.now

  init(total: Int, isQuiet: Bool) {
    self.total = total
    isShown = !isQuiet && total > 1 && isatty(STDERR_FILENO) == 1
  }

  /// Says how many files are done, while the next is being opened.
  func show(done: Int) {
    guard isShown, ContinuousClock.now - start > .milliseconds(150) else { return }
    print("\rtriptych: \(done) of \(total) files\r")
  }

  /// Takes the line away.
  func erase() {
    guard isShown, ContinuousClock.now - start > .milliseconds(150) else { return }
    print("\r" + String(repeating: " ", count: 30 + 2 * "\(total)".utf8.count) + "\r")
  }

  private func print(_ text: String) {
    try? Descriptor(STDERR_FILENO, name: "standard error").write(Array(text.utf8))
  }
}
