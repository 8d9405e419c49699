import Documents
import Interface

/// Reading the files again while they are read.
extension Reader {
  /// Reads sources again: what takes long shows how far it is, and can be stopped.
  ///
  /// - Parameter path: the only one that may have changed; nil for all.
  /// - Returns: whether reading goes on.
  mutating func reload(_ sources: [Source], only path: String? = nil) -> Bool {
    // An export holds several documents.
    let files = Dictionary(grouping: sources.indices) { sources[$0].path }.values
      .filter { path == nil || path == sources[$0[0]].path }.sorted { $0[0] < $1[0] }
    let progress: LoadingJob.Progress
    switch reopened(files.map { sources[$0[0]] }) {
    case .came(let far): progress = far
    case .quit: return perform(state.perform(.quit))
    case .ended(let signal): end(by: signal)
    }
    if progress.isCancelled {
      say("Stopped: the old text stays")
      return true
    }
    var troubles: [String] = []
    var documents = [Document?](repeating: nil, count: sources.count)
    for (places, result) in zip(files, progress.files) {
      do {
        guard let fresh = try result.get() else { continue }
        if fresh.count == places.count {
          for (place, document) in zip(places, fresh) { documents[place] = document }
        } else {
          troubles.append("\(sources[places[0]].path) holds another number of documents now: open it anew")
        }
      } catch {
        troubles.append(ErrorWords.sentence(for: error) ?? "\(error)")
      }
    }
    _ = state.update(.reloaded(documents, troubles: troubles))
    return true
  }

  /// What has become of some sources, and whether the reader stopped it.
  private func reopened(_ sources: [Source]) -> LoadingView.Outcome {
    let bytes = FileFacts.bytes(of: sources.map(\.path))
    let open: @Sendable (Int) throws -> [Document]? = { [opener] in try opener.reopened(sources[$0]) }
    guard LoadingJob.isWorthwhile(files: sources.count, bytes: bytes) else {
      return .came(LoadingJob.Progress(files: sources.indices.map { index in Result { try open(index) } }))
    }
    var view = LoadingView(LoadingJob(sources.count, open: open), bytes: bytes, isAgain: true, on: device)
    return view.wait()
  }
}
