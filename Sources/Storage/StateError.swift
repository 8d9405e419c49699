/// What went wrong with the state on disk.
public enum StateError: Error, Equatable, Sendable {
  /// A file means nothing.
  case damaged(path: String)
  /// A file meant nothing: what it held stands under another path now, and what is new in its place.
  case setAside(path: String, as: String)
  /// A newer program wrote a file, which this one leaves as it is.
  case newer(path: String)
  /// Others could open what is kept, here and at so many other paths; they cannot any more.
  case wasOpen(path: String, others: Int)
  /// Something that is no regular file stands where one must be.
  case special(path: String)
  /// Another program holds the lock, and does not give it back.
  case locked(path: String)
  /// The system refused, with this `errno`.
  case failed(path: String, errno: Int32)

  /// Whether what was to be kept is kept all the same.
  public var isOnlySaid: Bool {
    switch self {
    case .setAside, .wasOpen: true
    case .damaged, .newer, .special, .locked, .failed: false
    }
  }
}
