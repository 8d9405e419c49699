import Documents
import Synchronization

/// Files that are being opened on another thread, while the terminal is alive.
final class LoadingJob: Sendable {
  /// How far it is.
  struct Progress: Sendable {
    /// What became of the files so far, in order: the documents in each, nil where it has not changed.
    var files: [Result<[Document]?, any Error>] = []
    var hasEnded = false
    /// Set by who does not want the rest.
    var isCancelled = false

    /// The documents that were opened.
    var documents: [Document] { files.flatMap { (try? $0.get()) ?? [] } }
    /// Why files could not be opened.
    var failures: [any Error] {
      files.compactMap { if case .failure(let error) = $0 { error } else { nil } }
    }
  }

  /// How many files there are.
  let count: Int
  private let progress = Mutex(Progress())

  /// Starts opening files, each by its index.
  init(_ count: Int, open: @escaping @Sendable (Int) throws -> [Document]?) {
    self.count = count
    Task.detached { [self] in
      for index in 0..<count where !now.isCancelled {
        let result = Result { try open(index) }
        progress.withLock { if !$0.isCancelled { $0.files.append(result) } }
      }
      progress.withLock { $0.hasEnded = true }
    }
  }

  /// Up to here files are opened at once, without a thread: on a slow machine in a tenth of a second.
  static func isWorthwhile(files: Int, bytes: Int) -> Bool { files > 20 || bytes > 2 << 20 }

  /// How far it is now.
  var now: Progress { progress.withLock { $0 } }

  /// Opens no more files; the one at hand is left to itself.
  func cancel() { progress.withLock { $0.isCancelled = true } }
}
