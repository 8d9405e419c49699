import Documents
import Search
import Terminal

/// Keys and pasted text while a prompt is open.
extension State {
  mutating func paste(_ text: String) {
    if exportDialog?.field == .path {
      exportDialog?.path.insert(text)
      return
    }
    guard prompt != nil else {
      message = "Pasted text is taken in a prompt only"
      return
    }
    prompt?.editor.insert(text)
    typed()
  }

  mutating func takeInPrompt(_ key: Key) -> [Effect] {
    guard var prompt else { return [] }
    if case .replace = prompt.kind { return answerReplacing(key) }
    if prompt.kind == .quit { return answerQuitting(key) }
    if prompt.hasModes, case .action(let mode) = keys.meaning(of: [key]), mode.isSearchMode {
      toggle(mode)
      return []
    }
    switch (key.code, key.control) {
    case (.escape, _), (.character("c"), true):
      cancelPrompt()
    case (.enter, _), (.character("m"), true), (.character("j"), true):
      self.prompt = nil
      return recordingJump(from: beforeSearch?.place ?? place) { $0.accept(prompt) }
    case (.backspace, _) where prompt.editor.scalars.isEmpty:
      cancelPrompt()
    case (.tab, _):
      complete()
    case (.up, _), (.character("p"), true), (.character("r"), true): recall(older: true)
    case (.down, _), (.character("n"), true): recall(older: false)
    default:
      if prompt.editor.take(key) {
        self.prompt = prompt
        typed()
      }
    }
    return []
  }

  /// What follows from a changed text: a search goes on while one types.
  mutating func typed() {
    guard let prompt else { return }
    switch prompt.kind {
    case .search(let forward): searchWhileTyping(prompt.editor.text, prompt.modes, forward: forward)
    case .filter: overlay?.setFilter(prompt.editor.text)
    default: break
    }
  }

  private mutating func cancelPrompt() {
    if case .search = prompt?.kind { cancelSearch() }
    if prompt?.kind == .filter { overlay?.setFilter("") }
    prompt = nil
  }

  private mutating func accept(_ prompt: Prompt) -> [Effect] {
    let text = prompt.editor.text
    switch prompt.kind {
    case .search(let forward):
      endSearch(text, prompt.modes, forward: forward)
      return text.isEmpty ? [] : [.remember(.search(text))]
    case .rows: filterRows(text, prompt.modes)
    case .command: return run(text)
    case .label: return label(text)
    case .note: return endNote(text)
    case .pipe: return pipe(to: text)
    case .filter, .replace, .quit: break
    }
    return []
  }

  private mutating func answerReplacing(_ key: Key) -> [Effect] {
    prompt = nil
    if key == Key(.character("y")) { return write(over: .anything) }
    message = "Nothing was written"
    return []
  }

  // MARK: Commands

  /// A line of the command line: `q`, a row, an address, the name of an action.
  private mutating func run(_ line: String) -> [Effect] {
    let words = String(line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    if words.isEmpty { return [] }
    if words == "q" || words == "quit" { return [.quit] }
    if words == "sample" { return [.openSample] }
    let parts = words.split(separator: " ")
    if parts.count == 2, let action = Action(rawValue: String(parts[0])), action.takesLetter,
      parts[1].utf8.count == 1
    {
      return perform(action, letter: String(parts[1]))
    }
    if let row = Int(words) {
      goToRow(row)
    } else if let action = Action(rawValue: words) {
      return perform(action)
    } else if let dot = words.lastIndex(of: "."), let row = Int(words[words.index(after: dot)...]) {
      go(to: String(words[..<dot]), row: row)
    } else {
      message = "No command “\(words)”: try :q, :12 or :conservative.3"
    }
    return []
  }

  private mutating func label(_ text: String) -> [Effect] {
    if text.isEmpty { return [] }
    if text == "none" { return takeLabelBack() }
    let fitting = options.labels.filter { $0.id.rawValue.hasPrefix(text.lowercased()) }
    guard let label = fitting.first(where: { $0.id.rawValue == text.lowercased() }) ?? fitting.first else {
      message = "No label “\(text)”: " + options.labels.map(\.id.rawValue).joined(separator: ", ")
      return []
    }
    return give(label)
  }

  // MARK: History and completion

  private mutating func recall(older: Bool) {
    guard var prompt, prompt.hasModes else { return }
    if prompt.historyDepth == 0 { prompt.typed = prompt.editor.text }
    prompt.historyDepth = min(max(0, prompt.historyDepth + (older ? 1 : -1)), searchHistory.count)
    let text =
      prompt.historyDepth == 0 ? prompt.typed : searchHistory[searchHistory.count - prompt.historyDepth]
    prompt.editor = LineEditor(text)
    prompt.modes = searchModes[text] ?? Query.Modes()
    self.prompt = prompt
    typed()
  }

  /// Completes a label or a command as far as it is clear.
  private mutating func complete() {
    guard var prompt else { return }
    let text = prompt.editor.text
    let words: [String]
    switch prompt.kind {
    case .label: words = options.labels.map(\.id.rawValue) + ["none"]
    case .command:
      words = Action.allCases.map(\.rawValue) + ["sample"] + options.labels.map { $0.id.rawValue + "." }
    default: return
    }
    let fitting = words.filter { $0.hasPrefix(text) }
    guard var common = fitting.first else { return }
    for word in fitting { common = String(zip(common, word).prefix { $0 == $1 }.map(\.0)) }
    prompt.editor = LineEditor(common)
    self.prompt = prompt
  }
}

extension Action {
  /// Whether it turns over how a search is understood.
  fileprivate var isSearchMode: Bool {
    self == .toggleRegularExpression || self == .toggleCase || self == .toggleWholeWord
  }
}
