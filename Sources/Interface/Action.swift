/// What a reader can do, in the reader's words.
public enum Action: String, CaseIterable, Sendable {
  case lineDown = "line-down"
  case lineUp = "line-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case top, bottom
  case nextColumn = "next-column"
  case previousColumn = "previous-column"
  case focusColumn = "focus-column"
  case allColumns = "all-columns"
  case soloColumn = "solo-column"
  case hideColumn = "hide-column"
  case moveColumnLeft = "move-column-left"
  case moveColumnRight = "move-column-right"
  case narrowerColumn = "narrower-column"
  case widerColumn = "wider-column"
  case equalColumns = "equal-columns"
  case freezeFirstColumn = "freeze-first-column"
  case scrollApart = "scroll-apart"
  case nextRow = "next-row"
  case previousRow = "previous-row"
  case nextSection = "next-section"
  case previousSection = "previous-section"
  case nextDocument = "next-document"
  case previousDocument = "previous-document"
  case outline
  case jumpBack = "jump-back"
  case jumpForward = "jump-forward"
  case toggleReport = "toggle-report"
  case cycleRows = "cycle-rows"
  case cycleLayout = "cycle-layout"
  case swapAxes = "swap-axes"
  case toggleDiscarded = "toggle-discarded"
  case open
  case search
  case searchBackward = "search-backward"
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case listMatches = "list-matches"
  case filterRows = "filter-rows"
  case toggleRegularExpression = "toggle-regular-expression"
  case toggleCase = "toggle-case"
  case toggleWholeWord = "toggle-whole-word"
  case onlyHere = "only-here"
  case sharedWording = "shared-wording"
  case veil
  case sayLabel = "say-label"
  case explain
  case note, bookmark
  case setMark = "set-mark"
  case goToMark = "go-to-mark"
  case goBack = "go-back"
  case listNotes = "list-notes"
  case export
  case exportAgain = "export-again"
  case copy
  case copyWithCitation = "copy-with-citation"
  case pipe
  case edit
  case openLink = "open-link"
  case reload
  case cycleTheme = "cycle-theme"
  case toggleMouse = "toggle-mouse"
  case help
  case commandLine = "command-line"
  case undo
  case interrupt
  case redraw
  case suspend
  case quit
  case quitFromAnywhere = "quit-from-anywhere"
}

extension Action {
  /// Whether a letter follows its keys: the name of a mark.
  public var takesLetter: Bool { self == .setMark || self == .goToMark }
}
