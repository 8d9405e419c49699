import Documents
import Terminal

/// What happens to the interface: keys, and what became of the effects it asked for.
public enum Message: Equatable, Sendable {
  case key(Key)
  /// Pasted text, never taken for keys.
  case paste(String)
  case resize(Size)
  /// No key waits: time for work that takes longer than a key may (`State.hasWork`).
  case idle
  /// What the mouse did, while it is on.
  case mouse(MouseEvent)
  /// A file was written.
  case wrote(path: String)
  /// A file was not written because one of that name exists.
  case exists(path: String)
  /// A file was not written because the one that is there is not what was written last.
  case changed(path: String)
  /// A file was not written because its permissions forbid it; they need not be heeded.
  case readOnly(path: String)
  /// What the reader made and could not be written, for now.
  case unsaved([Change])
  /// The paths that begin as the one that is typed; folders end with a slash.
  case completions([String])
  /// Something went wrong outside; a sentence for the reader.
  case failed(String)
  /// Sources were read again: for each document the new one, nil where it stays, and what could not be read.
  case reloaded([Document?], troubles: [String])
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
  /// Write a file.
  case write(path: String, text: String, over: Replaceable)
  /// Look which paths begin so.
  case completePath(String)
  /// Put a text on the clipboard.
  case copy(String)
  /// Give a text to a shell command, with the terminal to write on.
  case pipe(String, command: String)
  /// Open a file in the reader's editor at a line, from 1; then read it again.
  case edit(path: String, line: Int)
  case open(Link)
  /// Read the sources of all documents again.
  case reload([Source])
  case wear(ThemeName)
  /// Ask the terminal for what the mouse does, or leave it to the terminal.
  case useMouse(Bool)

  /// What a file that is written may replace.
  public enum Replaceable: Equatable, Sendable {
    case nothing
    /// What this program wrote there last.
    case whatWasWritten
    case anything
  }
}
