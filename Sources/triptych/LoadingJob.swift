import Documents
import Synchronization

/// Documents that are being opened on another thread, while the terminal is alive.
final class LoadingJob: Sendable {
  /// How far it is.
  struct Progress: Sendable {
    var documents: [Document] = []
    var failures: [any Error] = []
    /// Files that were opened, or could not be.
    var done = 0
    var hasEnded = false
    /// Set by who does not want the rest.
    var isCancelled = false
  }

  private let progress = Mutex(Progress())

  /// Starts opening the documents that `opener` was asked for.
  init(_ opener: DocumentOpener) {
    Task.detached { [self] in
      for path in opener.paths where !now.isCancelled {
        let result = Result { try opener.documents(at: path) }
        progress.withLock { $0.add(result) }
      }
      progress.withLock { $0.hasEnded = true }
    }
  }

  /// How far it is now.
  var now: Progress { progress.withLock { $0 } }

  /// Opens no more files; the one at hand is left to itself.
  func cancel() { progress.withLock { $0.isCancelled = true } }
}

extension LoadingJob.Progress {
  fileprivate mutating func add(_ result: Result<[Document], any Error>) {
    if isCancelled { return }
    done += 1
    switch result {
    case .success(let opened): documents += opened
    case .failure(let error): failures.append(error)
    }
  }
}
