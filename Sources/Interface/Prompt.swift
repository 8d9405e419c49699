import Search

/// The prompt: what is asked on the status line, and what has been typed so far.
public struct Prompt: Equatable, Sendable {
  /// What is asked.
  enum Kind: Equatable, Sendable {
    case search(forward: Bool)
    /// Which rows of the reading show.
    case rows
    case command
    case label
    case note
    /// Which command gets the passage, named by its address.
    case pipe(passage: String)
    /// Which rows of a page show.
    case filter
    /// Whether a file may be replaced: one key answers.
    case replace(path: String, Obstacle)
    /// Whether the program ends although something is not written: one key answers.
    case quit
  }

  /// Why a file is not simply written.
  enum Obstacle: Equatable, Sendable {
    case exists, hasChanged, isReadOnly

    var words: String {
      switch self {
      case .exists: "exists"
      case .hasChanged: "has changed since it was written"
      case .isReadOnly: "is read-only"
      }
    }
  }

  var kind: Kind
  var editor: LineEditor
  /// How a search is to be understood.
  var modes = Query.Modes()
  /// How many entries back in the history the text comes from; 0 is the text being typed.
  var historyDepth = 0
  /// The words typed before the history was called up.
  var typed = ""

  init(_ kind: Kind, _ text: String = "", _ modes: Query.Modes = Query.Modes()) {
    self.kind = kind
    editor = LineEditor(text)
    self.modes = modes
  }

  /// Whether what is typed is searched for at once.
  var isSearch: Bool { if case .search = kind { true } else { false } }
  /// Whether what is typed will be searched for.
  var hasModes: Bool { isSearch || kind == .rows }

  /// The words before the text; of a file that may be replaced, those behind its path.
  var lead: String {
    switch kind {
    case .search(let forward): forward ? "/" : "\\"
    case .command: ":"
    case .rows: "&"
    case .filter: "/"
    case .label: "Whose view? "
    case .note: "Note: "
    case .pipe(let passage): "Pipe \(passage) to: "
    case .replace(_, let obstacle): "\(obstacle.words). Replace it? y n "
    case .quit: "Quit all the same? y n "
    }
  }
}
