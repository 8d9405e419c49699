import Documents
import Layout
import Terminal
import Typography

/// What the reader made and no disk has yet: it is named, and asked for before it is lost.
extension State {
  /// Asks before the program ends while something is not written.
  mutating func askingBeforeLoss(_ respond: (inout State) -> [Effect]) -> [Effect] {
    let effects = respond(&self)
    guard !unsaved.isEmpty, effects.contains(.quit) else { return effects }
    prompt = Prompt(.quit)
    return effects.filter { $0 != .quit }
  }

  mutating func answerQuitting(_ key: Key) -> [Effect] {
    prompt = nil
    if key == Key(.character("y")) {
      unsaved = []
      return [.quit]
    }
    message = "Not quit: it is tried again"
    return []
  }

  /// “2 notes unsaved”, shortened to the screen; empty where all is written.
  var unsavedWords: String {
    if unsaved.isEmpty { return "" }
    let words = unsavedCount + " unsaved"
    return Ellipsis.cut(words, to: max(1, size.columns - 6), glyphs)
  }

  /// What is asked before it is lost: as many words as there is room for.
  var quitQuestion: String {
    let it = unsaved.count == 1 ? "it" : "them"
    let long = "\(unsavedCount) could not be written. Quit, and lose \(it)? y n "
    let questions = [long, "Lose \(unsavedCount)? y n", "Lose \(it)? y n"]
    return questions.first { CellWidth.of($0) <= size.columns - 4 } ?? questions[2]
  }

  /// “1 note”, “2 notes”, “3 changes”.
  private var unsavedCount: String {
    let kinds = unsaved.map(\.kind)
    let kind = kinds.allSatisfy { $0 == kinds[0] } ? kinds[0] : "change"
    return unsaved.count == 1 ? "1 \(kind)" : "\(unsaved.count) \(kind)s"
  }
}

extension Change {
  /// Whether a reader would miss it.
  public var isPrecious: Bool {
    switch self {
    case .annotation, .labels: true
    case .search: false
    }
  }

  /// What it is, in words for whom it is lost.
  public var words: String {
    switch self {
    case .annotation(_, let old, let new):
      guard let annotation = new ?? old else { return kind }
      let text = annotation.text.isEmpty ? "" : " “\(annotation.text)”"
      let passage = annotation.anchor.quotation.exact
      let start = passage.prefix(60) + (passage.count > 60 ? "…" : "")
      return "\(new == nil ? "that this was taken away: " : "")\(kind)\(text) on “\(start)”"
    case .labels(_, _, let new):
      return new.isEmpty
        ? "that a label was taken back" : "label " + new.map(\.label.rawValue).joined(separator: ", ")
    case .search(let words): return "search “\(words)”"
    }
  }

  fileprivate var kind: String {
    switch self {
    case .annotation(_, let old, let new): (new ?? old)?.kind.rawValue ?? "note"
    case .labels: "label"
    case .search: "search"
    }
  }
}
