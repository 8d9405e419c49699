import Comparison
import Documents
import Layout
import Terminal

/// How the state goes on: total, and pure.
extension State {
  /// Takes a message; what is asked of the world comes back.
  public mutating func update(_ message: Message) -> [Effect] { askingBeforeLoss { $0.taking(message) } }

  private mutating func taking(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return isTooSmall ? takeUnseen(key) : take(key)
    case .paste(let text):
      if !isTooSmall { paste(text) }
    case .resize(let size):
      self.size = size
      selection = nil
      if !isTooSmall {
        relayout()
        refreshMatchList()
      }
    case .idle:
      if hasWork { continueSearch() }
    case .mouse(let event):
      if !isTooSmall { return take(event) }
    case .wrote(let path): self.message = "Exported to \(path)"
    case .exists(let path): prompt = Prompt(.replace(path: path, .exists))
    case .changed(let path): prompt = Prompt(.replace(path: path, .hasChanged))
    case .readOnly(let path): prompt = Prompt(.replace(path: path, .isReadOnly))
    case .unsaved(let changes): unsaved = changes
    case .completions(let paths): exportDialog?.complete(with: paths)
    case .failed(let sentence): self.message = sentence
    case .reloaded(let documents, let troubles): take(reloaded: documents, troubles)
    }
    return []
  }

  /// On a screen that is too small to show what a key does, keys only leave.
  private mutating func takeUnseen(_ key: Key) -> [Effect] {
    if prompt?.kind == .quit { return answerQuitting(key) }
    return switch keys.meaning(of: [key]) {
    case .action(.quit), .action(.quitFromAnywhere): [.quit]
    case .action(.suspend): [.suspend]
    case .action(.redraw): [.redraw]
    default: []
    }
  }

  private mutating func take(_ key: Key) -> [Effect] {
    message = nil
    selection = nil
    if prompt != nil { return takeInPrompt(key) }
    if exportDialog != nil { return takeInExport(key) }
    pending.append(key)
    switch keys.meaning(of: pending) {
    case .pending:
      message = keys.hint(afterKeys: pending)
      return []
    case .action(let action):
      pending = []
      if action.takesLetter, overlay == nil, let letter = key.letter {
        return perform(action, letter: letter)
      }
      if action == .focusColumn, overlay == nil, let number = keys.number(of: key, for: action) {
        isNew = false
        focusColumn(number: number)
        return []
      }
      return perform(action)
    case .nothing:
      // The keys began a sequence that leads nowhere: the last of them counts by itself.
      let alone = pending.count == 1
      pending = []
      if !alone && key == Key(.escape) { return [] }
      if alone {
        self.message = "That key is not bound: \(keys.hint(.help)) shows the keys"
        return []
      }
      return take(key)
    }
  }

  /// Does what a reader asks for.
  public mutating func perform(_ action: Action) -> [Effect] { askingBeforeLoss { $0.performing(action) } }

  private mutating func performing(_ action: Action) -> [Effect] {
    if !action.isMove { isNew = false }
    // Who goes on while a search is on its way is not taken back to where it began.
    beforeSearch = nil
    if overlay != nil { return performInOverlay(action) }
    if options.isRestricted, let reason = action.restriction {
      message = reason
      return []
    }
    guard action.isJump else { return performHere(action) }
    return recordingJump(from: place) { $0.performHere(action) }
  }

  private mutating func performHere(_ action: Action) -> [Effect] {
    switch action {
    case .lineDown: scroll(by: 1)
    case .lineUp: scroll(by: -1)
    case .halfPageDown: scroll(by: max(1, contentRows / 2))
    case .halfPageUp: scroll(by: -max(1, contentRows / 2))
    case .pageDown: scroll(by: max(1, contentRows - 2))
    case .pageUp: scroll(by: -max(1, contentRows - 2))
    case .top: scrollToTop()
    case .bottom: scrollToBottom()
    case .nextColumn: moveFocus(byColumns: 1)
    case .previousColumn: moveFocus(byColumns: -1)
    case .nextRow: moveFocus(byRows: 1)
    case .previousRow: moveFocus(byRows: -1)
    case .nextSection: moveFocus(bySections: 1)
    case .previousSection: moveFocus(bySections: -1)
    case .nextDocument: moveFocus(byDocuments: 1)
    case .previousDocument: moveFocus(byDocuments: -1)
    case .jumpBack: jumpBack()
    case .jumpForward: jumpForward()
    case .focusColumn: message = "The digits 1 to 9 focus a column"
    case .nextMatch: goToMatch(step: 1)
    case .previousMatch: goToMatch(step: -1)
    default: return performOnWhole(action)
    }
    return []
  }

  /// Actions that change what is shown, or leave.
  private mutating func performOnWhole(_ action: Action) -> [Effect] {
    if veiled != nil, Self.needsSources(action) {
      message = "Not under the veil: \(keys.hint(.veil)) reveals, then it can be done"
      return []
    }
    switch action {
    case .toggleReport: setReport(open: !(isReportOpen || isOpenedBySearch))
    case .open: openFold()
    case .soloColumn: toggleSolo()
    case .hideColumn: hideColumn()
    case .allColumns: showAllColumns()
    case .moveColumnLeft: moveColumn(by: -1)
    case .moveColumnRight: moveColumn(by: 1)
    case .narrowerColumn: resizeColumn(by: -10)
    case .widerColumn: resizeColumn(by: 10)
    case .equalColumns: equalizeColumns()
    case .freezeFirstColumn: freezeFirstColumn()
    case .scrollApart: toggleApart()
    case .outline: showOutline()
    case .cycleRows: cycleRows()
    case .cycleLayout: cycleLayout()
    case .swapAxes:
      isSwapped.toggle()
      relayout()
    case .toggleDiscarded: toggleDiscarded()
    case .sayLabel: askForLabel()
    case .search: startSearch(forward: true)
    case .searchBackward: startSearch(forward: false)
    case .listMatches: listMatches()
    case .filterRows: askForRows()
    case .toggleRegularExpression, .toggleCase, .toggleWholeWord: toggle(action)
    case .export: openExport()
    case .exportAgain: return exportAgain()
    case .copy: return copy(cited: false)
    case .copyWithCitation: return copy(cited: true)
    case .pipe: askForPipe()
    case .edit: return edit()
    case .openLink: return openLink()
    case .reload: return reload()
    case .cycleTheme: return cycleTheme()
    case .toggleMouse: return toggleMouse()
    case .commandLine: prompt = Prompt(.command)
    case .explain: explain()
    case .note: askForNote()
    case .bookmark: return toggleBookmark()
    case .setMark, .goToMark:
      message = "\(keys.hint(action)) and a letter, or :\(action.rawValue) and a letter"
    case .goBack: goBack()
    case .listNotes: listNotes()
    case .onlyHere: toggleComparing(.onlyHere)
    case .sharedWording: toggleComparing(.shared)
    case .veil: toggleVeil()
    case .help: overlay = .help(keys)
    case .undo: undo()
    case .interrupt: message = "\(keys.hint(.quit)) quits"
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit, .quitFromAnywhere: return [.quit]
    default: break
    }
    return []
  }

  /// Undoes the innermost one thing; never quits.
  private mutating func undo() {
    if rowFilter != nil {
      showAllRows()
    } else if finding != nil {
      clearSearch()
    } else if comparing != nil {
      setComparing(nil)
    } else if isSolo {
      toggleSolo()
    } else if showsDiscarded {
      toggleDiscarded()
    }
  }
}

extension Action {
  /// Why the action is not done where nothing but reading is allowed; nil where it is done.
  fileprivate var restriction: String? {
    if [.pipe, .edit, .openLink].contains(self) { return "Restricted: no other program is started" }
    if [.export, .exportAgain].contains(self) { return "Restricted: no file is written" }
    return nil
  }

  /// Whether the action only moves: the hint of the sample stays.
  fileprivate var isMove: Bool {
    KeyMap.standard.bindings.first { $0.action == self }?.chapter == .moving
  }
}
