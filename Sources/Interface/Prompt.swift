/// The prompt: what is asked on the status line, and what has been typed so far.
public struct Prompt: Equatable, Sendable {
  /// What is asked.
  enum Kind: Equatable, Sendable {
    case search(forward: Bool)
    case command
    case label
    case note
    case exportPath
    /// Which rows of a page show.
    case filter
    /// Whether a file may be replaced: one key answers.
    case replace(path: String)
  }

  var kind: Kind
  var editor: LineEditor
  /// How many entries back in the history the text comes from; 0 is the text being typed.
  var historyDepth = 0
  /// The words typed before the history was called up.
  var typed = ""

  init(_ kind: Kind, _ text: String = "") {
    self.kind = kind
    editor = LineEditor(text)
  }

  /// The words before the text.
  var lead: String {
    switch kind {
    case .search(let forward): forward ? "/" : "\\"
    case .command: ":"
    case .filter: "/"
    case .label: "Whose view? "
    case .note: "Note: "
    case .exportPath: "Export Markdown to: "
    case .replace(let path): "\(path) exists. Replace it? y n "
    }
  }
}
