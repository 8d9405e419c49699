import Terminal

/// What happens to the interface: keys, and what became of the effects it asked for.
public enum Message: Equatable, Sendable {
  case key(Key)
  /// Pasted text, never taken for keys.
  case paste(String)
  case resize(Size)
  /// A file was written.
  case wrote(path: String)
  /// A file was not written because one of that name exists.
  case exists(path: String)
  /// Something went wrong outside; a sentence for the reader.
  case failed(String)
}

/// What the interface asks of the world.
public enum Effect: Equatable, Sendable {
  case quit
  case suspend
  /// Draw everything anew.
  case redraw
  /// Keep what the reader made.
  case remember(Change)
  /// Open the bundled sample instead.
  case openSample
  /// Write a file; where one of the name exists, only if `replacing`.
  case write(path: String, text: String, replacing: Bool)
}
