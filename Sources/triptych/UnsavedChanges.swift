import Documents
import Interface
import Storage

/// What the reader made and no disk has yet, oldest first: it is tried again until it is written.
struct UnsavedChanges {
  /// A change, and under which key it belongs.
  struct Entry: Equatable {
    var key: String
    var change: Change
  }

  private(set) var entries: [Entry] = []
  /// Why the last of them could not be written.
  private(set) var reason: StateError?
  private var lastTry = ContinuousClock.now

  /// What a reader would miss.
  var changes: [Change] { entries.map(\.change).filter(\.isPrecious) }

  /// Whether it is time to try again: on a full disk, or one that is slow to answer, keys must not wait for each try.
  var isDue: Bool { !entries.isEmpty && ContinuousClock.now - lastTry > .seconds(1) }

  /// Adds a change; one that goes on with another of the same passage takes its place.
  mutating func add(_ change: Change, to key: String) {
    guard case .annotation(let document, let old?, let new) = change,
      let index = entries.firstIndex(where: { $0.key == key && $0.change.result == old }),
      case .annotation(_, let first, _) = entries[index].change
    else { return entries.append(Entry(key: key, change: change)) }
    if first == nil && new == nil {
      entries.remove(at: index)
    } else {
      entries[index].change = .annotation(document: document, old: first, new: new)
    }
  }

  /// Writes what it can; the rest stays.
  ///
  /// - Returns: what went wrong.
  mutating func write(to folder: StateFolder) -> [StateError] {
    var errors: [StateError] = []
    var left: [Entry] = []
    reason = nil
    for entry in entries {
      do throws(StateError) {
        // Changes of one document keep their order.
        if left.contains(where: { $0.key == entry.key }) {
          left.append(entry)
        } else {
          try folder.keep(entry)
        }
      } catch {
        if !errors.contains(error) { errors.append(error) }
        if error.isOnlySaid { continue }
        reason = error
        left.append(entry)
      }
    }
    entries = left
    lastTry = .now
    return errors
  }
}

extension StateFolder {
  fileprivate func keep(_ entry: UnsavedChanges.Entry) throws(StateError) {
    switch entry.change {
    case .annotation(_, let old, let new): try change(entry.key) { $0.replace(old, with: new) }
    case .labels(_, let old, let new): try change(entry.key) { $0.replace(old, with: new) }
    case .search(let words): try add(search: words)
    }
  }
}

extension Change {
  /// The annotation that stands after it; nil where none does.
  fileprivate var result: Annotation? {
    if case .annotation(_, _, let new) = self { new } else { nil }
  }
}
